import type { WeightTables } from "./models.js";

/** Written by scripts/train-attribution.ts. */
export const WEIGHTS: WeightTables = {
  cue: {
    lemma:
      "accept-8 accord+4 account-9 accuse+7 acknowledge+9 add+7 address-3 advice+10 advise-13 agree+4 aim+4 announce+17 appeal-8 appear-4 argue+13 ask+5 assertion+12 attack-6 attempt-10 begin-26 believe+4 blame+7 blast+11 block-13 boost-17 call+6 campaign-21 carry-25 cast-11 celebrate-9 challenge-9 chant+9 charge-5 choose-9 cite+12 claim+6 command-12 comment-9 commit-11 compare-14 conclude+9 confirm+8 consider+3 continue-9 cover-7 criticism+6 criticize+9 debate-2 decide+5 decision+5 declare+9 defend+8 define-10 deliver-12 denounce+10 describe+12 detail-9 direct-11 discuss+13 dismiss+7 doubt+7 effort-15 elect-14 email-14 endorse+9 endorsement+4 enjoy-6 expect+18 explain+5 express+18 fact-18 fear+7 feel-1 fight-12 find-3 go-26 hear-10 hit-19 hope+11 ignore-5 include-22 indicate+10 insist+8 invite-10 issue-14 know+5 launch-14 list+6 look+4 maintain-17 mean-11 mention+6 nominate+7 note+15 opponent-8 oppose+4 opposition+5 point-3 policy-11 portray+9 position-6 post-4 praise+12 predict+7 prefer+10 prepare-17 press-4 promise+11 propose+8 protest-11 prove-12 publish-14 push+4 put+9 question+7 raise-20 read-8 recall+13 refer+9 reflect-10 reject+8 relate-9 release-14 remember+15 remind+8 repeat+9 report+6 reportedly+10 respond+5 reveal+8 say+19 seek+6 seem+1 settle-14 show+7 speak-5 speech-11 state-12 story-18 strategy-9 suggest+7 support+2 supporter-6 talk+8 target-7 tell+6 think+3 threat-13 tout+14 try-20 underscore-8 urge+15 view+2 vote-3 vow+13 warn+9 watch-13 work-24 worry+7 write+9",
    form:
      "VBD+1 VBZ+2 VBP-3 VB-5 noun-7 according+4 other-4",
    formClass:
      "VBD none-4 say+3 tell+3 report+5 announce-4 explain+4 ask+2 warn+3 call-1 believe-6 know-3 show-2 want-2 intend-4 oppose+3 seem-2; VBZ none-9 say+7 add-5 explain-3 urge-3 know+4 intend-3 seem+3 decide-8; VBP explain-5 assert+7 believe+4 discuss-6; VB none-10 say-3 tell+5 explain+7 criticize-3 call+6 believe+4 oppose-2 discuss+2; VBG none-5 say-1 add+3 quote+6 announce+6 explain+4 urge+2 promise+3 call+3 know-4 discuss-4; VBN know-3 support+5; passive promise-9 know+3 intend+1; noun say-8 call-7 believe-11 discuss-3 criticism-noun+2 belief-noun+2; according according+4; other say-11 modifier+1",
    before:
      "comma+2 close+5 mark-1 unquote+2 symbol-2 that-5 of-4 for-11 about-3 who-1 what-7 because+6 after+4 and+1 but+4 or-9 not+4 be+7 do+6 said-12 VBP-4 VB-6 VBG-2 VBN-1 he-1 it-2 the-8 a-2 DT+4 NNS+4 JJ+1 RB+2 CD-4 date+4",
    before2:
      "edge he+13 it+3 his+13 NNP+10 NNS+7; comma unquote+8 who+5 and+3 but+6 he+11 NNP+10 NNS+8; stop close+5; unquote he+18 NNP+15; that he-16 NNP-15 NNS-10; of the-9 NNP-2 NNS-4; in his+5 a-5 CD+10; with his+9; as he+4; if he-11 it-14; which he+7; what he-12; how he-9; while he+7 NNP+8; and he+6; but he+10; be VBN-3 JJ+6; have JJ+8; do not+5; said comma+7 he-31; VBD on+7 his-7 the+5 JJ+4; VB his-9; VBG NN-11; his JJ-5; the NNP-2 NN+2 JJ-2; DT NNS+5; NNP comma+2 close+7 mark-9 who-4 NNP+5 NN+3 NNS+4; NN comma+1 unquote-7 that-1 in-8 who-6 he-5; NNS he-5; JJ NNP+5 NNS+3; RB comma-6; POS NN+3; date comma+9",
    after:
      "comma-3 stop-6 colon-1 dash-5 quote-1 symbol-13 that+9 to+1 of+3 for+2 in-3 with-1 from-4 about+5 if+6 what+5 how+9 after-2 and-11 or-17 not+4 be-1 have-10 modal-4 said-11 VBD-2 VBZ-3 VBP-5 he+5 it+1 him+3 his+3 the+1 a+2 NNP+3 NN-2 NNS-1 RB-1 CD-7 addressee+5",
    after2:
      "comma quote+13 VBG-4 NNP-4 according-16; stop edge-2; colon edge+9; that be-8 have-10 VBD-12 VBN-13 he+5 it+5 his+6 the+2 NNP+5 NN-4; to VB+3 his-7 a+3; of VBG-4; for VBG+5 his+4 a+5; in a+5 NNP-4; on to-11 NN-5; with the+5 NNP-4; from the-3; about what+8 how+9 NN-4; after the-7; not to+9; be that+13 VBN-10; have VBN-7; he be+3; it be+4 modal+9; him as+7; his NN+3 JJ+2; the NN+2 JJ+5; a NN+1; NNP comma-4 stop-3 as+8 VBG+9 JJ+7 POS+6; NN comma-5 stop-9 NNS+4; NNS comma-9 stop-7 of+4 and-11; JJ stop-8 NNP+5 NN+3 NNS+3; RB stop-9 that+11 in-12 about+12; date that+15",
    classAfter:
      "none stop-11 it+9 the-5 RB+6; according to+4; say stop+4 to-12 about-6 the+3 NNP+3; tell him-5 the+5 NNS+6 addressee+7; add comma+9 stop+5 colon+9 that+11 to-6 VBG-7 JJ-11; report stop+9 to-7 JJ+7; explain to+6 RB+13; assert that+4 he+5 a-11; concede that+7; shout quote+10; ask about-5 if+8; warn that+8; urge quote-4 for+8 on+9 him+12 NNP-5; promise to+6; criticize the+9 NNP+5; accuse NNP+6; call with-6 him+3; believe that-2 to-12; know for+5 as+4 the-1 a-8; show NNP+9 RB-5; want the+6; intend stop-3 to+4 for-1 NNP-4; support by-8; oppose to+8 a+8; seem to+5 on-13; discuss that-13 to-7 about+8 a+6 NNP-3 NN+6 RB+8; decide stop-9 for+8 a+4 JJ-8; saying-noun colon+4 that+2 of+7 about+5; criticism-noun of+4 on+6 from+4; belief-noun that-5 of+3 from+6; decision-noun to+3; adjective of+7",
    classBefore:
      "none comma-4 NNP-3 NN-2; colon VBD+5 NNP-3; say comma+4 unquote+4 he-1 NNP-1 NN+4; tell comma+6 NNP+2; add NNS-5; report comma+2 NNS-3; explain he+5 NNP+4 NN-3 CD-15; urge comma+3 NN-2; criticize NNP+1; call NNP+2; believe he-2 NNS+3; know he-1; show comma-2 NNP-2 NN+4 NNS+2; want he-2; intend comma-2 he-1 NN-4; oppose NN+2; seem it+5 NN+3; discuss comma-3 he+2 NNP-2; saying-noun symbol-9 the+3 NNP+4; criticism-noun his+4; belief-noun his-3; decision-noun JJ-1; modifier have+8",
    formBefore:
      "VBD close+7 who-1 he+1 NNP+1 NN+2 NNS-1 date+4; VBZ that-5 he+2; VBP and-8 it+9 NNS+5; VB on+15 VBN-5 he-4 NN-1; VBG edge+4 comma+2 unquote+2 of-4 for-7 by+4 about-3 as-12 after+7 NNP-4 NN+2; VBN who-4 he-4 NN+3; passive he-4 NNP-3 NN+3; noun mark-2 symbol-9 in-2 with+5 not+5 be+9 do+7 NNP+2 NN-5 JJ-1 RB+2 CD-3; colon VBD+5 NNP-3; other have+8 the-10",
    formAfter:
      "VBD comma+3 stop+9 quote-1 that+5 to-2 by-5 in+3 on-3 with-4 from-7 about-6 it+5 NNP+3 NN+3 NNS-2; VBZ that-3 to-3 NNP+3 NN+6; VBP to-1 it+4; VB stop-8 to+3 it-3 the-2 NNP-3; VBG stop-10 that+4 to+1 on+8 about+1 how+8 the-1 NNP-1; VBN he+6 NNP+3; passive stop-4 by+4 on-6 as+2; noun comma-9 stop-9 colon+2 to+2 of+3 for+3 in-7 on+7 at+8 with+5 from+6 about+5 as-9 and-14 have-2 modal-12 VBD-9 VBZ-7 VBP-13 the+8 NNP+5 NN-8 NNS-5 RB+3; according to+4; other comma-8 stop-15 of+4 NN-3",
    helpers:
      "VBD 0+2 64+2; VBZ 64+3; VBP 0-2; VB 0-3 4+2 8-3 20+6 32-6; VBG 0-2 1+5 65+4; VBN 0-5 2+2 66+2; passive 1+2 9-6 33-11 65+4; noun 0-7; according 0+4; other 0-6",
    run:
      "plain+1 inside-50 opens after+4 closes before+3 both+2",
    formRun:
      "VBD inside-13 closes before+7 both+5; VBZ inside-18 opens after+2 closes before+4; VBP plain+4 inside-22 opens after-4; VB plain+1 inside-11; VBG plain-3 inside-9 closes before+1 both+9; VBN plain+1 closes before-6; noun closes before-3; according plain+4; colon plain-5; other plain-2",
    subject:
      "edge-3 comma+2 who-1 he-1 it-1 NN-2 NNS-4 date+1",
    subjectClass:
      "edge none-2 say-3 ask+6 criticize-3 know-1 want-4 oppose-2 seem-3 decide-1 saying-noun-3 criticism-noun+4 belief-noun+1 decision-noun+3 modifier+2; comma none-4 say+4 tell+6 report+2 urge+3 show-2 intend-2 discuss-3; he say-1 explain+5 believe-2 know-1 want-2 intend-1 discuss+2; NNP none-3 colon-2 say-1 tell+1 show-3 discuss-3; NN none-1 say+1 add-2 urge-3 call-3 know+3 want+3 seem+3 discuss-3 belief-noun+4 decision-noun-2; NNS report-2 promise-9 call-4 show+2 decide-4 saying-noun+3 belief-noun-1",
    saidBefore:
      "1-18 2-11",
    saidAfter:
      "0-4 1-9 2-7",
    tail:
      "none no-17 yes-11; according no+4; say no-1 yes+4; tell no+2; add no-6 yes+5; report no-2 yes+9; quote no+4; explain no+4; assert no+4; deny no+6; shout no+2; ask no+3; warn no+1; criticize no+5; accuse no+2; call no+2; believe no-2; know no-2; show no-6; intend no-6 yes-3; support no-1; discuss no-3; decide no-8 yes-9; criticism-noun no+3; belief-noun no+2; modifier no+1",
  },
  source: {
    slot:
      "none+6 left1+2 left3-2 left4-3 left5-6 left6-2 right-6 by+3 to+9 possessor+4 relative+3",
    slotForm:
      "none VBP-2 VB-4 VBG-4 passive+22 noun+3 other+6; left1 VBZ+2 VB+1 VBG+7 VBN+3 passive-18 other-5; left2 VBD-2 VBP+4 passive-6; left3 VBG+2 VBN-2; left4 noun-3; left6 VBG+2; right VBD+4 VB-6 VBG-10 VBN-4; by VBD-6 VBG-15 VBN+6 passive+13 noun+6 according+8; to according+9; possessor noun+4; relative passive-12",
    slotClass:
      "none say-12 add-6 report-7 explain-4 assert-5 ask+11 accuse+8 know+6 show-8 want-15 intend+9 support-9 oppose-10 seem+37 discuss-5 saying-noun+3 belief-noun+2 modifier+14; left1 add+6 explain+5 assert+2 urge+1 know-4 want+5 seem-31 criticism-noun-7 decision-noun-4 modifier-10; left2 say+1 report-7 show+5 intend-5 seem-12; left3 say-1 show+7; left4 urge-4; right say+10 tell-7 report+9 support-9; by according+8 say-13 criticism-noun+8; to according+9; possessor saying-noun+4 belief-noun-3 decision-noun+2; relative say-3 support+3 oppose+7 discuss+6 decide+5; of saying-noun-10",
    slotGap:
      "left1 edge+7 comma-9 stop-13 dash-16 and-20 have+3 VBD+5 RB+7 POS+15; left2 edge+3 comma-2 colon-10 dash-10 symbol+7 after-7 be-3 have+4 VBD+2 NNP+9 JJ+3; left3 edge+3 comma-3 symbol+8 be-1 modal-5 said+5 VBD+1 JJ+3; left4 edge+5 said+5; right stop+16 be-11 modal-15; by stop+3; possessor NNS+2 JJ+10; relative be-7 said+10 VBD+4 VBP+3 he-15 NNP-12",
    slotBefore:
      "left1 edge+5 comma+6 colon+12 semicolon+7 dash+7 open-7 unquote+8 symbol-8 that+9 to-4 for-6 by-7 in-9 on-6 at-10 as+5 which+4 what+7 how+6 when+6 after+5 while+7 VBD-10 VB-6 VBG-6 VBN-5 NNP-10 NN-4; left2 edge+14 comma+8 unquote+11 to-8 in-9 on-11 about-7 as+5 when+11 while+6 but+11 VBD-4 VB-9 VBG-7 VBN-10; left3 edge+18 comma+9 unquote+8 in-10 but+11 VBD-10 VB-10 VBG-9; left4 edge+18 comma+4 in-7 but+13; left5 edge+14 comma+6 in-10; left6 edge+10 in-9; right said+3 VBD-5 VB-7 VBN-6; by by+9; to to+9; possessor edge+5 comma+10 about+9 be-11; relative comma+9 NNS+5",
    slotHead:
      "left1 he+5 you+10 NNP-2 NN-2 NNS+1 date-5; left2 he+1 NNP+2 NN-3 addressee+8; left3 he+1 NNP+1 NN-6; left4 he+2 NN-4 NNS-2; left5 NN-3; right he-4 NNP+6 NN-3; by NNP+3 NNS+4; possessor his+5 the-13 a-10 NNP+14 NN+2 JJ-8; relative that-4 who+4 which+3",
    slotAfterCue:
      "none that-3 to+1 for+3 by-17 about+8 as+20 if+2 be+8 VBD+13 VBN+8 he-12 him-7 his-6 the-10 a-7 NNP-9 NNS-8 JJ+4; left1 comma+5 stop+6 that-2 by-8 on+4 at+6 from-11 about-2 as-5 it+4 a+1; left2 comma-4 he+2; left3 that+2 to-2 NNP-4; left4 his+5; right he-4 his-6; by that-14 by+22 from+20 NNP-16; to to+9; relative about+7 the+6 NNP+5; of of+6",
    slotBeforeCue:
      "none edge+6 comma-8 unquote-9 of+8 who+4 when+17 and-3 he+6 it+9 his-13 the+6 NNP-4 NN+3 JJ+2 POS-14; left1 comma-7 dash-12 close-5 by-14 who-16 which-17 when-11 and-16 but-13 he+11 his+8 you+9 the-9 NNP+12 NN+3 NNS+8; left2 close+7 who-18 and-2 NNP+6 NNS+5 date+8; left3 comma+2 who-14 and+3 it-9 NNS-1; left4 comma+4 and+5 but+8 NNP-6 NN-6; left5 comma+8 and+7 NN-5; left6 comma+4 dash+11 and+11 NN-6; right unquote+20 and-17 NNP-8 NN-2; to comma+4; possessor his+5 the-13 a-10 POS+13; relative comma-27 unquote-14 that+16 who+25 which+16 NNP-10; of the+17",
    headForm:
      "who VBG+8 passive-10; he VBD+2 VB+7 VBG+9 passive-5 noun+6; it VBD+5 VB-7 VBG-7 other-9; his noun+4; the noun-13; a noun-10; NNP VBD+4 VBZ+1 VB+3 VBG+5 passive-8 noun+3 according+5; NN VBD-1 VB-8 VBN-7 noun-1; NNS VBZ-12 VBP+6; JJ noun-8; date VBD-15 VBG-8",
    beforeGap:
      "edge edge+6 comma+14 symbol+7 be-4 have+5 modal-5 said+5 VBD+2 a+12 NNP+14 JJ+7 RB+2; comma edge+7 comma-3 have+10 said+10 VBD+11 JJ+4; colon edge+11; semicolon edge+12; dash edge+8; open stop-7 close-8; unquote edge+15 VBD+7; symbol edge-8; that edge+8; to edge-9; by edge-13; in edge-9 comma-4; on edge-9 comma-9; at edge-8; as edge+5; which edge+8; what edge+13; how edge+6; when edge+11 VBD+5; because edge+8; after edge+3; while edge+10; but edge+10 comma+13; be edge-10; VBD edge-1; VBG edge-8; VBN edge-8; NNP edge-10",
    headGap:
      "he edge+12 VBD+4 RB+6; it edge+7 be-21 NNP+13; you edge+9; NNP edge-1 comma+2 stop-2 dash-2 close-10 unquote+13 symbol+2 have+1 said+2 VBD+4 a+11 NNP+6 JJ+2 RB+2 POS+7 date+13; NN edge+1 comma-4 dash-4 that-7 to-10 after-14 and-10 be-4 have+7 said+9 VBD+5 JJ+7; NNS edge+4 after-14 and-5 RB-8; date edge-8",
    verbs:
      "left1 0-1 1+5; left2 1+2 2-6; left3 0+2 1-2 2-4; left4 0+2 1-1 2-5; left5 2-3; left6 0+7 2-4 3-7",
    commas:
      "left1 0+6 1-14 2+10; left2 0+5 1-12; left3 0+5 1-8; left4 0+4 1-5 2-3; left5 0+6 1-2 3-9; left6 0+5 3-7",
    first:
      "left1 he+5 it-7 his+3 you+10 the+3 a-2 NNP+5 NN-5 JJ-8 date-10; left2 he+1 his-2 a+4 DT+9 NNP+1 NN-4 JJ-1; left3 he+1 NNP+2; left4 he+2 the-2 NNP+6 NN-5; left5 the-2 NNP+6; left6 NNP+5; right he-4 his-6; by NNP+3; possessor his+5 a-8 NNP+9; relative that-4 who+4 which+3",
    nested:
      "left1 no+5 preposition-5 comma+6 and-13; left2 no+4 preposition-10 and-4; left3 no+3 preposition-15 and-9; left4 preposition-13 comma+2; left5 no-2 preposition-7 comma+1; left6 no-5",
    nestedForm:
      "no VBD+3 VBZ+3 VBP+6 VB+6 VBG+5 VBN+1 passive-17 noun-2 according-10 other-4; preposition VBD-13 VBP-13 noun-4; comma VBD+6 VBP+7 VB+8 VBG+11 passive-14; and VBD-7 VBP-5 noun-13",
    quoted:
      "source-32 neither+5",
    finite:
      "none no+6 yes+3; left1 no-1 yes+3; left2 no-1; left3 no-2; left4 yes-1; left5 no-2; left6 yes-2; right no-4 yes-5; by no+2; to no+9; possessor no+4; relative yes+4",
  },
  rightStart: {
    gap:
      "0+8 1+4 3-4-5 5-7-6 8+-9 none+5",
    gapForm:
      "0 VBD+1 VBZ+4 VBP+4 VB+2 VBG+2 VBN+1 noun-3 according-7 colon+9; 1 VBD-1 VBP+3 VBG+1 noun+4; 2 VBD+2 VBZ-3 VBN+1; 3-4 VBD+2 VBG-1 passive-5 noun+2; 5-7 VBD-2; 8+ VBD-2; none VBD+6 VBZ+5 VB-2 VBG-14 passive+4 according+7",
    gapCue:
      "0 none-15 according-7 colon+9 say+5 tell-17 add-7 report-5 quote+11 explain-1 assert+5 ask-3 promise-2 criticize+3 believe+5 know+5 want+8 support+11 oppose+5 seem+2 discuss-5 belief-noun+2 decision-noun+3; 1 tell+11 report-4 announce-9 explain+7 promise-3 criticize-3 call+3 show-6 oppose-5 agree+6 criticism-noun+5 belief-noun+1 decision-noun+1 adjective+4; 2 none+7 say-1 ask+4 urge+1 support-9 discuss+1; 3-4 none+6 say-7 report+1 urge-4 show+6 want-9 saying-noun+4; none according+7 say+10 tell+6 report+5 announce+4 assert-4 urge-4 criticize-6 call-5 intend-3 support+8 seem-8 belief-noun+5",
    gapSide:
      "0 left+8 right-12 none+10; 1 left+6 right-9; 2 left+2 none-2; 3-4 right+4 none-5; 5-7 left-3 none-10; 8+ left-8 none-14; none left-3 right+13",
    gapAfterCue:
      "0 colon-13 dash-14 quote+8 that+8 to-3 of-2 for-1 by-6 in-11 on-8 at-8 with-6 from-12 about-6 if+6 what+6 how+8 after-13 and-12 not+2 VBD+4 VBG+6 he+15 it+6 him+4 his+3 the+7 a+2 DT+6 NNP+7 NN+3 NNS+6 JJ+2 RB-3 date-7; 1 comma+5 colon+10 to+2 of+11 for+9 in-6 on+5 at+1 with+3 about+9 as+5 how-3 not-6 VBD-6 VBG-3 it-4 his-7 the-7 date+4; 2 comma-15 a-7 NN+3 JJ+7 RB+5; 3-4 comma-8 by+3 in+8 from+9 his+5 a+2 DT+8; 5-7 on-8 his-9; none comma+3 stop+27 colon+8 dash+10 to-3 in+4 on+4 when+11 after+6 and+8 his-7 the-6 a-8 NNP-4 NN-3 NNS-5 date+5",
    gapBeforeGroup:
      "0 edge-1 as-1 while+3 be+8 he+9 NNP+2 NN+2; 1 comma+3 unquote+3 that-7 which-7 and+5 NN-2 JJ+4; 2 edge+2 comma+3; 3-4 unquote-5; none edge-14 comma-3 unquote+17 that+6 which+8 what+8 when-19 while-13 and-5 but-12 NN+8 NNS+5",
    noneAfterSource:
      "comma+3 stop+27 colon+8 dash+10 to-3 in+4 on+4 when+11 after+6 and+8 his-7 the-6 a-8 NNP-4 NN-3 NNS-5 date+5",
    gapClass:
      "0 colon-13 dash-14 quote+8 that+8 to-3 of-2 for-1 by-6 in-11 on-8 at-8 with-6 from-12 about-6 if+6 what+6 how+8 after-13 and-12 not+2 VBD+4 VBG+6 he+15 it+6 him+4 his+3 the+7 a+2 DT+6 NNP+7 NN+3 NNS+6 JJ+2 RB-3 date-7; 1 that+6 to-1 of-5 for-5 in-9 as-2 if+5 what+12 how+9 be-6 VB-2 it+4 him+3 his+5 the+1 a+2 NNP+3 NN+3 RB-4 date-10; 2 to+1 of-18 how+10 VBD-13 VB-13 VBG+4 his+7 the+2 a+2 NNP+7 JJ-4 RB-7; 3-4 that+2 of-10 about+6 be-5 VBG+3 the+1 NNP+3 JJ-3; 5-7 that+8 JJ-8; 8+ quote-4 that+4",
    gapPrior:
      "0 colon+9 VBD+4 VBZ+5 VBP+3 VB+1 VBG+1 NN-2 JJ-4 according-7; 1 comma+5 colon+10 to+2 of+11 for+9 in-6 on+5 at+1 with+3 about+9 as+5 how-3 not-6 VBD-6 VBG-3 it-4 his-7 the-7 date+4; 2 to+7 for+7 in-11 on+5 about+10 as+5 VB+1 VBG-4 date+9; 3-4 comma+5 colon+10 of+4 for+12 on+12 about+15 and-16 VB-8 VBG-3 NNP+5 NNS-7; 5-7 comma+10 colon+8 about+13 NNP+7; 8+ comma+6",
    classCue:
      "colon say-6; quote say+4 add+10; that say+17 tell+9 report+6 assert+7 saying-noun+7; to according-8 say-11 add-6 explain-6 ask+2 urge+7 promise+14 call-6 want+5 decision-noun+5; for urge-5; in say-2; about ask+11 saying-noun+9; if ask+20 saying-noun+8; what ask+7; how ask+13; after say-5; VBG say-6 discuss+4 decide+10; he say+5 tell+14; it say+2; him call+5; his criticize+8 discuss+6; the tell-10 report+5 explain+3 ask-7 urge-5 call+1; a say-13 add+7; NNP say+1 tell-8 report-9 ask-10 call+3 intend+3 decide+6 criticism-noun+8; JJ say-5; RB explain-11 intend-5 discuss-9; date say-3",
    classForm:
      "colon VBD-3; quote VBD+8; that VBD+6 VBG+6 VBN+6 noun+4; to VBZ-6 VBP-6 VB-4 passive+9 noun+2 according-8; of VBD-5 noun-1; for VBD-4 VBG-3; by passive-6; in VBD-11; on VBD-10; at VBD-6; with VBD-8; about VBZ-10; if VBD+9 noun+10; what VBD+8; how VBD+9 VBG+9 noun+7; after VBD-14; be noun-3; modal VBD+10; VBD noun-13; VB VBD-3; VBG VBN+6; he VBD+5; him VBD+2; his VBD+2 VBG+2; the VBD+2 VB+3 VBN+5; NNP VBN+11 noun+1 other+7; NN VBD+1; NNS VBD+4; JJ VBD-2; RB VBD-4 VBG-4 VBN-10 noun-2; date VBD-11",
    priorClass:
      "comma quote+19 that+12 be+17 VBG-19 the+5; colon quote+17; to be-15 VB-2 the+7 NNS+6; of VBG+12; for VBG+3 a+11 NNP+2; in the-5 a-8; on the+5 NN+9 NNS+9 date-13; at NNP+10; about VBG+9 the+5 NNP+6 NNS+8; as a+3; not to-10; modal VB-12; said colon-6 he+3; VBD to-4 on-6 as+7 him+4 RB-4 date-9; VBP JJ+12; VB the+3 NNP+4; VBG to-2 for-7 a+4; VBN to+6 by-3; the quote-11; a quote-18; NNP that+8 if+9 he+11 JJ-13; NN that+4 to+2 of-6 in-17 from-11 about+5 not+8 be-12 the+11; NNS that-4 of-2; date that+10 to+12; according to-7",
    priorCue:
      "comma according+22 say+21 add+12 report+12 explain+8; colon colon+9 say+11; to explain+6 call+6 belief-noun+9; of discuss+8 belief-noun+9; for urge+14 discuss+3 decide+6; in say-11; on say-15 urge+7 discuss+9; at intend+12; about ask+7 discuss+9; as call+7 know+13; be say-8; said say+11 tell-16; VBD none-5 say-11 report-2 ask-4 call+3 know+4 intend-3 seem+5; VB oppose+11 seem+8; VBG say-13 tell-11 intend-3; VBN know-4 intend+2; NNP tell+3 ask+16; NN tell+4 ask+5 urge+7 decision-noun+2; NNS belief-noun-5 decision-noun+4; date say+6 tell+10; according according-7",
    classNext:
      "colon edge-11; quote he+4 NNP+2 NN-4 JJ-5; that quote+8 modal-9 VBD-17 he+10 it+10 his+9 the+11 NNP+7; to quote+8 be+7 VB+10 the-10 a-9 NNP-12; of NNP-4; by NNP-11; in the-11 a-7; on the-6 date-14; at the-11; if he+9 NNP+7; what he+7; how he+3 the+7; not to+12; modal VB+9; VBG the+3 NNS+7; he be+7 modal+4; it be+8 NN-11; him as+8; his NN+3 JJ+7; the quote+9 NNP+4 NN+2; a quote+4 NN+2 JJ+4; DT NN-10; NNP comma+2 and+7 be+9 NNP+2 POS+8; NN NNS+3; NNS that+7; JJ NNS+7; RB stop-11 to-11 JJ+8; date stop-11",
    skipped:
      "comma 0-3 1-3; colon 0+4; quote 0-6 1-7; that 0-5; to 0+4 1+4; of 0+1 2+2; for 0+4 1+4 2+3; by 0+5; in 0+4; on 0+3 1+6 2+8; at 0-1 1+7; with 0+7; about 0+2 1+7 2+6; as 0+2; if 0-3; what 0-5 1-13; how 0-5 1-9; not 0-6; be 1-4 2-7; have 1-7; modal 1-4; VB 2-5; VBG 0-3 1-9; he 0-9 1-3 2-5; NNP 0-6 2+5; NN 1+1; NNS 1-2 2-2; JJ 2+2; RB 0+5 1+7; date 1+6",
    opener:
      "that before+4 after+12 neither+10; to before-7 neither-3; quote before-2 after+7 neither+9; other before-7 after-1 neither-6",
    quoted:
      "0 plain+8 opens+8 unquote before+1; 1 plain+3; 2 plain+1 unquote before-5; 3-4 unquote before-4; 5-7 plain-6 unquote before-11; 8+ plain-4 opens-4; none plain-3 unquote before+10",
  },
  rightEnd: {
    final:
      "no-6 yes+6",
    finalCue:
      "none-5 according+13 colon+10 say+8 tell+2 add+3 report+4 quote+5 announce-2 explain+5 assert+2 shout-7 ask-1 praise-1 criticize-2 accuse+4 believe+3 know+2 show+4 support-7 oppose-4 decide-3 criticism-noun-6",
    finalKind:
      "that+5 to+2",
    kindNext:
      "that comma+3 stop+3 dash+15 about-13 and+3 but+8 be-8 NNP-8 RB-10; to stop+3 colon+14 dash+8 NNP-16; NP comma-2 semicolon+17 dash+10 open+8 that-8 to-10 for-6 by+3 in+4 on+2 at+5 about-2 as-8 who-10 when+6 after+9 while+6 and+5 but+13 be-6 said-9 VBD-7 VBZ-14 VBG-10 NNP-10; clause stop+1 semicolon+9 dash+9 to-7 and+6 be+2 modal-4 NNP-7 RB-8; wh comma+2 stop+5; prep stop-2 dash+14; other stop-2 dash+9 and+7",
    kindLast:
      "that close-8 unquote+1 VBD-8 NNP+3 NN+5 NNS+3 JJ+5; to to-13 NNP+5 NN+7; quote unquote+9; NP comma+4 of-16 and-18 VBP+8 VBG+3 he-16 it+7 him+8 his+6 NNP+5 NN+5 NNS+4 CD+3 date-2; clause unquote+2 he-20 NNP+6 NN+5 NNS+2; wh NNP+3 NN+3 NNS+5; prep NNP+6 NN+5; VBG NNP+5 NN+5; other NNP+3 NN+4 JJ+6",
    lastNext:
      "colon edge-10; close edge-16 stop-10; unquote edge+8 that-13 to-11 for-7 about-7 but+7 VBG+26 NNP+13; to be-14; of NNP-12; in NNP-13; be VBG-17; modal be-15; VBZ stop+12; VBP comma+11 stop+9; VB comma+8 RB-16; VBG comma+9 stop+7; VBN stop+4; he be-14 modal-13 VBD-14; it be-16; NNP dash+12 by+6 in+7 after+9 but+12 VBD+5; NN stop-2 colon+8 semicolon+20 dash+10 open+13 that-6 to-6 for-12 in-3 from-9 about-4 when+3 after+9 while+7 and+7 but+14 be+10 VBG-17 RB+7; NNS stop+2 semicolon+15 dash+10 open+13 that-10 to-8 by+6 and+5; JJ comma-2 stop+3 dash+7; RB comma-2; CD dash+12; date stop-6",
    nextAfter:
      "edge edge+4; comma quote-19 unquote-13 in-9 which+9 while+8 and+5 but+11 or-8 said+9 VBD+4 VBG+5 he+3 the+5 a+10 NNP-3 NN-17 NNS-3 JJ-9; stop edge+9 unquote-33; colon edge+13 quote+6; semicolon CD+10; dash while+12 and+4 but+8 he+11 the+10 a+10; that NNP-14; to VB-7; for the-7; by VBG+10; in the-4 a+15 NNP-6; on the-7 date+13; at a+9; about NNP-3; as he+14 a-4; when he+8; after VBG+10 a+9; and quote-19 said+19 VBD+18 VBG+13 he+12 his-7 the-10 NNP-6 NN-19 JJ-15 RB+3; but VBD+8; be VBG-7 VBN-4; modal VB-6; VBG NNS-14; NNP NNP-8",
    cueNext:
      "none stop-5; according stop+11; colon stop+9; say edge+3 comma+5 stop+6 dash+10 to-8 and+4 but+7 be-14 modal-17 NNP-6 RB-8; tell stop+4; add stop+3; report comma-2 stop+3; quote stop+3; announce stop-3; explain comma-4 stop+2; assert stop+2 dash+9; shout stop-10; ask comma+7; urge stop-1 semicolon+11; praise stop-2; criticize for-8 after+5; call as-12; believe stop+3; know stop+4; show stop+5; want comma-4 stop+2; support comma-8 stop-5 in+5; oppose stop-4; discuss comma-4; decide stop-5; saying-noun stop-2; criticism-noun stop-4; belief-noun comma-3",
    formNext:
      "VBD edge+3 comma+1 stop+2 colon+7 semicolon+13 dash+11 open+11 that-10 to-2 in+3 on+4 from-6 about-7 when+6 after+5 while+11 but+9 be-14 modal-7 said-14 VBD-18 VBZ-12 VBP-12 NNP-8 RB-5; VBZ stop+4 semicolon+10 dash+10 in-11; VBP stop+4 dash+12; VB comma+2 stop-2 dash+6; VBG dash+9 about-7 and+6 VBG-9 NNP-14; VBN stop-1 dash+10 and+5; passive comma+1 stop-3 by+15; noun edge-6 comma-2 stop-3 colon+8 semicolon+10 dash+10 to-8 and+4 be+10 VBD+6 VBZ+8 NNP-15; according stop+11; colon stop+9",
    kindVerbs:
      "that 0-8 1+5 2+1 3-1 5-5; to 0+8 2-2; quote 0+4 1-7; NP 0+6 2-3 4-4; clause 0+9 1+2 3-1 4-3 5-4; wh 1+5 2+5 3-1; prep 0+5 1-4; VBG 0+5; other 0+4 1-1 2-6",
    kindVerbsAfter:
      "that 0-2 2+1 4+3; to 0-8 2+3; NP 0-4 1-1 3+2 4+2; clause 0-5 1-1 2+2 3+3 4+5; wh 0-3 1-3 2+3; prep 0-4 1+1; VBG 0-5; other 0-2 1+1",
    kindCommas:
      "that 0+3 1-4; to 0+5 1-5; NP 0+2 1-10; clause 0+5 1-4; wh 0+3 1-7; prep 0+2 1-5; VBG 0+3 1-1; other 0+3 1-6",
    kindRank:
      "that 0+5 2+3 4-2 5+1 7-3; to 0+5 1+4 6-3 7-2; quote 1+6 2+8; NP 0+8 1+2 4-1 5-3 7-4; clause 0+6 3+1 6-4 7-6; wh 2+4 3+4 7-2; prep 0+8 7-5; VBG 0+3 1+8 7-5; other 0+3 1+2 5-3 7-3",
    kindLength:
      "that 0+7 4+2 6-1 7-4; to 2+1 3+2 5-3 7-6; quote 3+4; NP 0+7 3-2 4-1 7-3; clause 6-2; wh 2+2 3+5 6-3; prep 1+3 3+2 5-3 6-4; VBG 0+4; other 0+4 5-3",
    quoted:
      "outside final+3 comma+11 other-14; inside final+1 comma-26 other-41; closes final+8 other+9",
    kindQuoted:
      "that inside-5 closes+1; quote outside-4 inside-8 closes+9; NP inside-5; clause inside-7 closes+2",
    tailHasCue:
      "no-3 said+12",
  },
  leftStart: {
    kind:
      "none+4 relative+5 fronted+1 phrase-2",
    kindForm:
      "none VBD-1 VBZ-5 VBP-7 VB+7 VBG+25 passive-7 noun+12; relative VBD+3; fronted VBD+3 VBZ+4 VBG-12 VBN-8 passive+3 noun-4 according+4 other+6; comma noun-5 according+2; joined passive+4; quote VBD+5 VBG-12; phrase VBN+6 according-1",
    kindCue:
      "none say-7 ask+20 call-3 believe-4 know-4 intend-7 support+7 oppose+10 seem-17 discuss+15 saying-noun+8 decision-noun+12 adjective+10 modifier-13; fronted according+4 say+7 tell+11 report+8 ask-10 urge-13 want-8 support-8 seem+9 modifier+6; comma according+2 seem+7; joined seem+6; quote say+6; phrase according-1 say-6 call+6 know+3 want+11",
    kindSide:
      "none left+14 none-9; relative left+3; fronted left-3 right+4; comma right+2; joined left-3; phrase right-4 none+2",
    kindBorder:
      "none comma-1 as+12; relative edge+8; fronted edge-5 comma+8; quote edge+1; phrase edge+6 comma-15",
    kindLast:
      "none edge+42 unquote-5 that-6 what-3 when+13 after+12 while+10 and+18 but+10 VBN-8 he-5 it+7 the+10 a+11 NNP-2 NN-6 NNS-12 RB-4 date+13; relative that-3 who+3 what+5; fronted unquote+8 VBN+6 it-7 NNP+4 NN-1 NNS+1 JJ+5; comma unquote-4 that+4 NN+3; joined unquote-6 NN+3; quote unquote+5; phrase unquote-8 that+7 NN+4 NNS+6",
    kindAfterCue:
      "none comma-10 stop-6 that+12 to-2 in-5 about+3 as-2 be-8 modal-10 VBD-7 VBN-5 he+9 it+3 his+6 the+5 a+4 NNP+2 NN+4; relative as+7; fronted comma+6 stop+8 to+4 by-7 he-8 NNP+6; comma to+3; joined comma+3 to+2",
    kindAfterSource:
      "none comma-12 stop-3 that+14 in-5 about+3 as-4 if+11 be-6 modal-7 VBD-3 VBN-7 he+8 it+5 his+7 the+7 a+5 NNP+5 NN+4; relative as+7; fronted comma+5 stop+4; comma stop+1; joined comma+5 to+3",
    kindFirst:
      "relative that-3 who+3 what+5; fronted that+8 in-6 on-10 if+7 while-7 but-4 VBD-8 he+4 it+4 the+7 NNP+5 RB-5; comma which+10 and-12 it+5 the+4 a+4 NNP+3; joined NN-8; phrase he+8 the+2 NNP-4 NN-7 JJ-5",
    kindPrior:
      "relative comma+16 in-8; fronted edge+1; comma comma-1 dash+2; joined that-3 and-4 but+7; quote edge+34 colon+17 be-14; phrase open+13 of-13 in-5 on-11 about-10 after+10 while+8 RB+7",
    borderAfter:
      "edge quote+1 in-5 who+5 which+10 what+7 while-7 and-5 but-8 he+10 it+3 the+7 a+8 DT+8 NNP+6 NN-1 RB-2; comma in-6 if+16 VBD-8 it+7 the+7 a+5 NNP+2",
    kindVerbs:
      "relative 0+5; fronted 0+5 1+2 2-3 4-4; comma 0+3; joined 0+4; quote 0-6 2+3; phrase 0+2 1-5",
    kindLength:
      "relative 0+5; fronted 0+6 1+8 2+4 4-4 5-3 6-4; comma 0+11 1+13 4-7 5-4 6-9; joined 0+6 1+5 4-3 5-8; quote 3-4; phrase 0+8 1+6 2-2 3-9 4-16",
    kindRight:
      "none none-23 some+17; fronted none+6; comma none+1; quote none+6 some-7; phrase some-3",
    kindRun:
      "none plain+7 closed-5; relative plain+5; fronted plain-4 closed+8; comma plain+3 closed-4; joined plain+3 closed-6; quote plain-8 closed+5; phrase closed-8",
    tail:
      "none no+6 yes-3; relative no+4; fronted yes+4; comma yes+1",
    kindHelpers:
      "none plain+6 be-4; relative plain+1; fronted be+3; comma plain+1; joined plain-1",
  },
  accept: {
    cue:
      "0-11 1-10 2-8 3-7 4-4 5-3 6-1 9+2 10+2 11+3 12+6 13+6 14+7 15+6",
    source:
      "0-10 1-7 2-6 3-3 4+1 5+3 6+4",
    right:
      "0-6 1-5 2-3 3-2 6+1",
    end:
      "0-7 1-7 2-5 3-2 4+2 5+4 6+3",
    left:
      "0-8 1-7 2-6 3-3 4-1 5+1 6+2",
    sidesCue:
      "right 0-8 1-7 2-5 3-4 4-3 5-1 6-2 7-1 8+2 9+3 10+2 11+1; left 0-8 1-4 2-5 3-5 4-5 5-5 7+2 12+3 13+3 14+5 15+8; both 1-3 2-5 3-3 5+1 6+2 7+2 11+5",
    sidesForm:
      "right VBD-1 VBP-1 VBG-1 noun-1 according-2 colon-1 other+2; left VBG-7 passive+5 noun-2 other-9; both VBD+2 VBP+3 passive-2 other-3",
    sidesClass:
      "right none-3 according-2 colon-1 say+1 tell-2 add-2 report-1 quote+1 announce-2 concede-1 deny+2 ask+1 warn+2 urge+1 call+1 believe+1 show-1 intend-1 support-2 agree+2 discuss-1 decide-2 saying-noun-2 criticism-noun-3 belief-noun-2 adjective+2; left none-11 say+2 tell+5 add+3 report+4 announce+4 promise-9 praise-5 believe+5 know+5 intend-5 belief-noun-7; both say+2 tell-5 promise-9 believe-6 show+7 intend+1 seem+2 decide-6",
    slot:
      "none-3 left3-1 left4-1 left5-3 left6-3 by-3 to+3 possessor+1 relative-1",
    slotForm:
      "none VBD-1 VBZ+2 VBP-4 VBG-9 passive+3 noun+2 according-8 other-1; left1 VBD-1 VBP+1 VB+1 noun+3 colon-1; left2 VBZ-2 VBN+1 noun-2; left3 VBD+2 VBZ-3 VBP-3 VBG+2 noun-2; left4 VBD+3 VB-6 VBG+3 noun-5; left5 VBD+2 VBG-1; left6 VBG-1; by noun-2; to according+3; possessor noun+1; relative VBN-2",
    head:
      "edge-3 which-2 he-1 him-6 DT-4 addressee+5",
    headForm:
      "edge VBD-1 VBZ+2 VBP-4 VBG-9 passive+3 noun+2 according-8 other-1; who VBN-3; he VBD-1 VBG+2 VBN-1 noun+2; it VBD+2 VBG-5; his noun-2; you VB-3; DT noun-5; NNP VB+1 VBG+3 colon-3 other+4; NN VBD+1 VBZ+1 VBP-3 VB-1 VBN+3 noun-1 other-7; NNS VBD+2 VBP+1 VBG-2 noun+3; CD VBP+9",
    depthCue:
      "0 0-8 1-3 2-2 5+1 6+1 7+2 8+3 9+4 10+5 11+5 12+8 13+8 14+7 15+7; 1 0-4 1-10 2-8 3-6 4-4 5-6 6-3 7-1 8-3 10-2 12-3; 2 2-6 3-5 4-9 5-7",
    depthForm:
      "0 VBD+4 VBZ+3 VBP+3 VB+2 VBG+2 VBN+3 passive+4 noun+4 according-3 other+3; 1 VBD-4 VBZ-6 VBP-6 VB-6 VBG-6 VBN-8 passive-10 noun-7 other-11; 2 VBD-7 VB-5 VBG-10 noun-12",
    kindForm:
      "that VBD+1 VBZ+1 VBP+2 VBN+2 passive-5; to VBP+2 passive+2 noun+1; quote VBP-6 VBN-5 colon+2; NP VBG+1 noun-1 colon-4 other+1; clause VBD-1 VBG-3 noun-3; wh VBZ-3 VBP-5 VBG+5 noun+5; prep VBD-2 VBG-6 passive-3; VBG VBZ-4 VBN+5 noun+1 other+7; other VBD-1 VB+4 VBG-4 VBN-3 according-2",
    kindClass:
      "that none-3 say+1 tell+4 add+3 report+4 announce+4 explain+3 assert-1 know+3 want-6 decide-6; to promise+6 call-10 believe-5 know-9 show+5 intend+1 oppose+3 seem+1; quote colon+2 add+7 shout+5; NP colon-4 say-1 tell-7 add-3 report-2 quote+3 assert-2 deny+1 urge+1 promise-3 praise+2 criticize+1 accuse+4 call+3 believe-1 want-2 support+5 oppose+2 discuss+1 criticism-noun+3 decision-noun+2 adjective+3; clause say+2 assert+5 urge-6 know+4 show+4 intend-7 support-6 saying-noun-4 belief-noun-4; wh shout-9 ask+4 intend+4 discuss+3 belief-noun+5; prep say-3 add-10; VBG say+7 urge+3; other according-2 assert+3 urge-4 criticize-5 believe+4 know-4 want+5 intend-3 discuss-5",
    length:
      "right 0-7 1-6 2-3 3-1 4+2 5+3 6-1; left 0-6 1-5 2-3 4+2 5+5 6+3; both 2-3 4+3 5+1",
    quoted:
      "right plain-4 inside-12 speech-1; left plain-6 speech+6; both plain-1 speech+2",
  },
};
