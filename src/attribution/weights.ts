import type { WeightTables } from "./models.js";

/** Written by scripts/train-attribution.ts. */
export const WEIGHTS: WeightTables = {
  cue: {
    lemma:
      "accept-8 accord+4 account-9 accuse+7 acknowledge+9 add+7 address-2 advice+10 advise-13 agree+3 aim+5 announce+17 appeal-8 appear-4 argue+13 ask+5 assertion+12 attack-6 attempt-10 begin-26 believe+4 blame+7 blast+11 block-13 boost-18 call+6 campaign-21 carry-25 cast-11 celebrate-9 challenge-10 chant+9 charge-6 choose-9 cite+12 claim+6 command-12 comment-8 commit-10 compare-13 conclude+9 confirm+8 consider+4 continue-10 cover-7 criticism+7 criticize+9 debate-3 decide+5 decision+5 declare+9 defend+7 define-10 deliver-12 denounce+10 describe+12 detail-8 direct-11 discuss+14 dismiss+7 doubt+6 effort-15 elect-14 email-14 endorse+8 endorsement+5 enjoy-6 expect+18 explain+6 express+18 fact-18 fear+8 fight-12 find-3 go-26 hear-10 hit-19 hope+11 ignore-5 include-22 indicate+10 insist+8 invite-10 issue-14 know+5 launch-14 list+6 look+4 maintain-17 mean-11 mention+6 nominate+7 note+16 opponent-8 oppose+4 opposition+5 policy-11 portray+9 position-7 post-4 praise+12 predict+7 prefer+10 prepare-17 press-4 promise+12 propose+9 protest-11 prove-13 publish-14 push+4 put+9 question+7 raise-20 read-8 recall+13 refer+10 reflect-10 reject+7 relate-9 release-14 remember+15 remind+8 repeat+9 report+6 reportedly+10 respond+5 reveal+8 say+19 seek+6 seem+1 settle-15 show+6 side-5 speak-5 speech-10 state-11 story-17 strategy-9 suggest+7 support+2 supporter-6 talk+8 target-7 tell+6 think+3 threat-13 tout+14 try-20 underscore-8 urge+15 view+2 vote-3 vow+14 warn+9 watch-13 work-24 worry+7 write+9",
    form:
      "VBD+1 VBZ+2 VBP-3 VB-5 noun-7 according+4 other-4",
    formClass:
      "VBD none-4 say+3 tell+3 report+5 announce-4 explain+4 ask+3 warn+3 urge-1 criticize+1 believe-6 know-3 show-2 want-2 intend-4 oppose+3 agree+3 seem-2; VBZ none-8 say+8 add-4 explain-3 urge-4 know+4 show+2 intend-3 seem+3 decide-8; VBP explain-5 assert+7 believe+4 discuss-6; VB none-10 say-3 tell+5 explain+8 call+7 believe+4 oppose-2 discuss+2; VBG none-5 say-1 add+3 quote+6 announce+6 explain+4 urge+1 call+4 know-4 discuss-4; VBN know-3 support+4; passive promise-9 know+3 intend+1; noun say-8 call-6 believe-10 discuss-3 saying-noun-1 criticism-noun+2 belief-noun+2; according according+4; other say-11 modifier+1",
    before:
      "comma+2 close+5 mark-1 unquote+2 symbol-3 that-5 of-5 for-12 by-1 about-3 who-1 what-7 because+6 after+4 and+1 but+4 or-9 not+3 be+7 do+6 said-12 VBP-5 VB-6 VBG-2 VBN-1 he-1 it-2 the-8 a-2 DT+4 NNS+4 RB+2 CD-4 date+4",
    before2:
      "edge he+13 it+3 his+13 NNP+10 NNS+7; comma unquote+8 who+5 and+3 but+7 he+11 NNP+10 NNS+8; stop close+5; quote he-11; unquote he+18 NNP+16; that he-16 NNP-15 NNS-10; of the-9 NNP-2 NNS-4; in his+5 a-5 CD+10; with his+9; as he+4; if he-11 it-14; which he+7; what he-12; how he-9; while he+7 NNP+8; and he+6; but he+10; be VBN-3 JJ+6; have JJ+8; do not+5; said comma+7 he-31; VBD on+7 his-7 the+5; VB his-10; VBG NN-11; his JJ-4; the NNP-3 NN+2 JJ-2; DT NNS+4; NNP comma+2 close+7 mark-9 who-4 NNP+5 NN+3 NNS+5; NN comma+1 unquote-7 that-1 in-8 who-6 he-4; NNS and+2 he-5; JJ NNP+5 NNS+3; RB comma-6; POS NN+4; date comma+9",
    after:
      "comma-3 stop-6 colon-1 dash-5 quote-1 symbol-13 that+8 to+1 of+3 for+2 in-3 with-1 from-4 about+4 if+6 what+6 how+9 after-2 and-11 or-16 not+4 be-2 have-10 modal-3 said-11 VBD-2 VBZ-2 VBP-5 he+5 him+3 his+3 the+1 a+2 NNP+3 NN-2 CD-8 addressee+5",
    after2:
      "comma quote+13 VBG-4 NNP-4 according-16; stop edge-2; colon edge+9; that be-8 have-10 VBD-12 VBN-13 he+5 it+6 his+6 the+2 NNP+5 NN-4; to VB+3 his-7 a+3; of VBG-5; for VBG+6 his+4 a+5; in a+4 NNP-4; on to-11 NN-5; with the+5 NNP-4; about what+9 how+8 NN-4; after the-6; not to+10; be that+13 VBN-10; have VBN-7; he be+2; it be+4 modal+9; him as+8; his NN+3 JJ+2; the NN+2 JJ+5; a NN+1; NNP comma-4 stop-4 as+8 VBG+9 JJ+7 POS+6; NN comma-5 stop-8 NNS+4; NNS comma-9 stop-7 of+4 and-11; JJ stop-8 NNP+5 NN+3; RB stop-9 that+11 in-12 about+12; date that+15",
    classAfter:
      "none stop-11 it+9 the-4 RB+6; according to+4; say stop+4 to-11 about-5 the+3 NNP+3; tell him-6 the+4 NNS+5 addressee+7; add comma+9 stop+5 colon+9 that+11 to-6 VBG-7 JJ-10; report stop+9 to-7 JJ+7; explain to+5 RB+12; assert that+3 he+5 a-11; concede that+7; shout quote+10; ask about-5 if+8; warn that+8; urge quote-4 for+8 on+9 him+12 NNP-5; promise to+7; praise NNP+5; criticize the+8 NNP+5 RB-7; accuse NNP+6; call with-6 him+3; believe that-2 to-11; know as+3 the-1 a-7; show NNP+10 RB-5; want the+6; intend stop-3 to+4 for-1 NNP-4; support by-8; oppose to+8 a+7; seem to+5 on-13; discuss that-13 to-8 about+8 a+6 NNP-3 NN+6 RB+7; decide stop-9 for+8 a+4; saying-noun colon+4 that+2 of+7 about+4; criticism-noun of+3 on+6; belief-noun that-5 of+2 from+6; decision-noun to+3; adjective of+7",
    classBefore:
      "none comma-4 NNP-3 NN-2; colon VBD+5 NNP-3; say comma+3 unquote+5 he-1 NNP-1 NN+4; tell comma+6 NNP+2; add NNS-6; report comma+2 NNS-3; explain he+5 NNP+4 NN-3 CD-15; warn NNP+3; urge comma+3 NN-1; criticize NNP+1; call NNP+2; believe he-2 NNS+3; know he-1; show comma-2 NNP-2 NN+3 NNS+2; want he-3; intend comma-2 he-1 NN-4; oppose NN+3; seem it+6 NN+2; discuss comma-3 he+2 NNP-2; saying-noun symbol-8 the+3 NNP+4; criticism-noun his+4; belief-noun his-3; decision-noun JJ-1; modifier have+7",
    formBefore:
      "VBD close+7 who-1 NNP+1 NN+2 NNS-1 date+4; VBZ that-5 he+3; VBP and-8 it+8 NNS+5; VB on+14 VBN-5 he-3 NN-1; VBG edge+4 comma+3 unquote+3 of-5 for-7 by+4 about-3 as-12 after+7 NNP-4 NN+2; VBN who-5 he-4 NN+3; passive he-4 NNP-3 NN+4; noun mark-3 symbol-9 in-2 not+5 be+9 do+8 NNP+2 NN-5 RB+1 CD-3; colon VBD+5 NNP-3; other have+7 the-10",
    formAfter:
      "VBD comma+3 stop+9 quote-1 that+5 to-2 by-5 in+3 on-3 with-4 from-8 about-6 it+4 NNP+3 NN+2 NNS-2; VBZ that-3 to-3 NNP+3 NN+5; VBP to-1 it+4; VB stop-8 to+3 it-4 the-2 NNP-3; VBG stop-10 that+3 on+8 about+2 how+8 the-1 a+1 NNP-1; VBN he+6 NNP+3; passive stop-4 by+4 on-6 as+2; noun comma-8 stop-9 colon+2 to+2 of+2 for+3 in-6 on+7 at+8 with+5 from+6 about+5 as-9 and-15 have-2 modal-12 VBD-9 VBZ-8 VBP-13 the+8 NNP+5 NN-8 NNS-4 RB+2; according to+4; other comma-8 stop-15 of+4 NN-3",
    helpers:
      "VBD 0+2 64+1; VBZ 64+4; VBP 0-1; VB 0-3 4+3 8-3 20+6 32-5; VBG 0-2 1+4 65+4; VBN 0-5 2+2 66+2; passive 1+2 9-6 33-10 65+3; noun 0-7; according 0+4; other 0-6",
    run:
      "plain+1 inside-50 opens after+4 closes before+2 both+2",
    formRun:
      "VBD inside-13 opens after+1 closes before+7 both+5; VBZ inside-18 opens after+2 closes before+4; VBP plain+4 inside-21 opens after-4; VB plain+2 inside-11; VBG plain-3 inside-9 closes before+1 both+9; VBN plain+1 closes before-7; noun closes before-4; according plain+4; colon plain-5; other plain-2",
    subject:
      "edge-3 comma+2 who-1 he-1 NN-2 NNS-4 date+1",
    subjectClass:
      "edge none-2 say-3 ask+6 criticize-3 know-1 want-4 seem-3 decide-1 saying-noun-3 criticism-noun+4 belief-noun+1 decision-noun+3 modifier+2; comma none-4 say+3 tell+6 report+2 urge+3 show-2 intend-2 discuss-3; he say-1 explain+5 believe-2 know-1 want-3 intend-1 discuss+2; NNP none-3 colon-2 say-1 tell+1 warn+4 call+1 show-3 discuss-2; NN none-2 say+2 add-3 urge-3 call-2 know+3 want+3 seem+3 discuss-2 belief-noun+3 decision-noun-2; NNS report-2 promise-8 call-4 show+2 decide-4 saying-noun+3 belief-noun-1",
    saidBefore:
      "1-17 2-11",
    saidAfter:
      "0-4 1-9 2-7",
    tail:
      "none no-17 yes-11; according no+4; say no-2 yes+4; tell no+2; add no-6 yes+5; report no-3 yes+9; quote no+4; explain no+3; assert no+4; deny no+6; shout no+2; ask no+3; warn no+1; promise no-1; criticize no+5; accuse no+3; believe no-3; know no-2; show no-6; intend no-7 yes-3; discuss no-3; decide no-9 yes-9; criticism-noun no+4; belief-noun no+2; modifier no+1",
  },
  source: {
    slot:
      "none+6 left1+2 left3-2 left4-4 left5-5 left6-2 right-8 by+4 to+9 possessor+4 relative+3",
    slotForm:
      "none VBD+1 VBP-2 VB-3 VBG-3 passive+22 noun+3 other+6; left1 VBZ+2 VB+1 VBG+7 VBN+3 passive-17 other-5; left2 VBD-2 VBP+4 VB+1 passive-6; left3 VBG+2 VBN-2; left4 noun-2; left6 VBG+3; right VBD+4 VBG-12 VBN-4; by VBD-5 VBG-18 VBN+5 passive+13 noun+5; to according+9; possessor noun+4; relative passive-13",
    slotClass:
      "none say-13 add-6 report-6 explain-3 assert-5 ask+11 accuse+9 know+6 show-8 want-16 intend+9 support-9 oppose-11 seem+37 discuss-5 saying-noun+3 belief-noun+2 modifier+14; left1 add+6 explain+4 assert+2 urge+1 know-4 want+5 seem-30 criticism-noun-7 decision-noun-5 modifier-10; left2 report-7 show+5 intend-5 seem-11; left3 say-2 show+6; left4 urge-3; right say+10 tell-7 report+9 support-13; by say-14 criticism-noun+8; to according+9; possessor saying-noun+4 belief-noun-2 decision-noun+2; relative say-4 support+3 oppose+7 discuss+7 decide+5; of saying-noun-11",
    slotGap:
      "left1 edge+7 comma-9 stop-14 dash-16 and-20 have+2 VBD+5 RB+7 POS+15; left2 edge+2 comma-2 colon-8 dash-11 symbol+8 after-7 be-3 have+3 VBD+2 NNP+8 JJ+3; left3 edge+3 comma-1 symbol+8 be-1 modal-5 said+5 VBD+1 JJ+3; left4 edge+4 said+5; left5 comma-3; right stop+16 be-12 modal-13; by stop+4; possessor NNS+2 JJ+11; relative be-6 said+9 VBD+4 VBP+3 he-15 NNP-12",
    slotBefore:
      "left1 edge+6 comma+6 colon+11 semicolon+7 dash+7 open-8 unquote+8 symbol-8 that+8 to-4 for-6 by-6 in-9 on-6 at-11 as+4 which+4 what+8 how+8 when+6 after+5 while+7 VBD-11 VB-6 VBG-6 VBN-4 NNP-10 NN-4; left2 edge+14 comma+8 unquote+11 in-8 on-10 about-7 as+4 when+10 while+6 but+11 VBD-5 VB-9 VBG-7 VBN-10; left3 edge+18 comma+8 unquote+8 in-10 about-8 but+11 VBD-11 VB-10 VBG-10; left4 edge+17 comma+5 in-5 but+13; left5 edge+14 comma+6 in-8; left6 edge+11; right said+3 VBD-5 VBG-8 VBN-5; by by+9; to to+9; possessor edge+5 comma+10 about+9 be-12; relative comma+9 NNS+5",
    slotHead:
      "left1 he+5 you+10 NNP-2 NN-3 NNS+1 date-5; left2 he+2 NNP+2 NN-3; left3 he+1 NNP+2 NN-6; left4 he+2 NN-5 NNS-2; left5 NN-3; right he-4 NNP+6 NN-3; by NNS+3; possessor his+6 the-13 a-10 NNP+14 NN+1 JJ-8; relative that-4 who+4 which+3",
    slotAfterCue:
      "none that-3 to+1 for+3 by-18 about+8 as+19 if+2 be+8 VBD+13 VBN+8 he-11 him-7 his-5 the-9 a-8 NNP-9 NNS-7 JJ+3; left1 comma+5 stop+7 that-3 by-8 on+4 from-10 about-2 as-5 he+1 it+5 NN-3; left2 comma-4 stop+4 he+3 JJ-5; left3 that+2 to-2 NNP-4; left4 his+5; right he-4 the-1; by that-17 by+22 from+20 NNP-16; to to+9; relative about+7 the+6 NNP+5; of of+6",
    slotBeforeCue:
      "none edge+10 comma-9 unquote-9 of+9 who+3 when+18 and-3 he+6 it+9 his-13 the+6 NNP-4 NN+3 JJ+2 POS-14; left1 comma-7 dash-12 close-5 by-15 who-16 which-16 when-11 and-16 but-13 he+10 his+8 you+9 the-9 NNP+12 NN+4 NNS+8; left2 close+8 that-5 who-18 and-2 NNP+6 NN+1 NNS+5 date+8; left3 comma+2 who-14 and+3 it-8 NN+2; left4 comma+4 and+4 but+8 NNP-6 NN-6; left5 comma+8 and+6 NN-5; left6 comma+4 dash+11 and+10 NN-6; right unquote+21 and-17 NNP-7 NN-3; by comma-2; to comma+3; possessor his+5 the-13 a-10 POS+12; relative comma-28 unquote-15 that+15 who+25 which+16 NNP-9; of the+16",
    headForm:
      "who VBG+8 passive-10; he VBD+2 VB+7 VBG+9 passive-4 noun+6; it VBD+5 VB-7 VBG-7 other-9; his noun+5; the noun-13; a noun-10; NNP VBD+4 VBZ+1 VB+3 VBG+5 passive-7 noun+3; NN VBD-1 VB-7 VBN-7; NNS VBZ-12 VBP+6; JJ noun-8; date VBD-14",
    beforeGap:
      "edge edge+6 comma+15 colon-6 symbol+7 be-4 have+4 modal-5 said+5 VBD+1 a+12 NNP+14 JJ+7 RB+1; comma edge+7 comma-3 have+8 said+9 VBD+11 JJ+3; colon edge+11; semicolon edge+13; dash edge+8; open stop-7 close-8; unquote edge+15 VBD+7; symbol edge-8; that edge+8; to edge-10; by edge-13; in edge-9 comma-7; on edge-9 comma-11; at edge-8; as edge+5; which edge+8; what edge+13; when edge+12 VBD+5; because edge+8; after edge+3; while edge+10; but edge+10 comma+14; be edge-10; VB comma-9; VBG edge-8; VBN edge-8; NNP edge-10",
    headGap:
      "he edge+12 VBD+4 RB+5; it edge+7 be-21 NNP+13; you edge+9; NNP edge-1 comma+2 stop-2 dash-2 close-10 unquote+12 symbol+2 have+1 said+1 VBD+3 a+11 NNP+5 JJ+2 RB+1 POS+7 date+13; NN edge+1 comma-4 dash-3 that-6 to-10 after-14 and-10 be-3 have+7 said+9 VBD+7 JJ+7; NNS edge+4 after-13 and-5 have+3 RB-9; date edge-9 comma-11",
    verbs:
      "left1 0-1 1+4; left2 1+3 2-6; left3 0+2 1-2 2-4; left4 0+2 1-1 2-5; left5 3-6; left6 0+7 2-3 3-8",
    commas:
      "left1 0+6 1-14 2+10; left2 0+5 1-12; left3 0+5 1-7 2-3; left4 0+5 1-5 2-4; left5 0+7 1-2 3-10; left6 0+4 2-3 3-8",
    first:
      "left1 he+5 it-7 his+4 you+10 the+3 a-2 NNP+5 NN-5 JJ-7 CD+1 date-10; left2 he+2 his-2 a+4 DT+9 NNP+1 NN-5 JJ-1; left3 he+1 it-4 NNP+2; left4 he+2 the-3 NNP+6 NN-6; left5 the-2 NNP+6; left6 NNP+6; right he-4 the-1; by NNP+5; possessor his+5 a-8 NNP+9; relative that-4 who+4 which+3",
    nested:
      "left1 no+5 preposition-4 comma+6 and-13; left2 no+4 preposition-9 and-4; left3 no+3 preposition-14 and-9; left4 preposition-13; left5 no-2 preposition-7 comma+1; left6 no-5",
    nestedForm:
      "no VBD+3 VBZ+2 VBP+6 VB+6 VBG+5 passive-18 noun-2 according-10 other-4; preposition VBD-13 VBP-14 VBN-8 noun-3; comma VBD+6 VBP+7 VB+8 VBG+10 passive-14; and VBD-7 VBP-6 noun-13",
    quoted:
      "source-31 neither+4",
    finite:
      "none no+5 yes+3; left1 no-2 yes+4; left2 no-1; left3 no-2; left5 no-2; left6 yes-2; right no-7 yes-5; by no+2; to no+9; possessor no+4; relative yes+4",
  },
  rightStart: {
    gap:
      "0+9 1+4 3-4-5 5-7-7 8+-11 none+3",
    gapForm:
      "0 VBD+1 VBZ+4 VBP+5 VB+2 VBG+2 VBN+1 noun-3 according-7 colon+9; 1 VBD-1 VBP+3 VBG+1 noun+4; 2 VBD+2 VBZ-3 VBN+2; 3-4 VBD+1 VBG-1 passive-5 noun+2; 5-7 VBD-2; 8+ VBD-3; none VBD+6 VBZ+5 VB-2 VBG-14 passive+4 according+7",
    gapCue:
      "0 none-15 according-7 colon+9 say+6 tell-17 add-7 report-4 quote+11 explain-1 assert+5 ask-4 promise-2 criticize+3 believe+4 know+4 want+8 support+11 oppose+5 seem+2 discuss-6 belief-noun+1 decision-noun+2; 1 tell+11 add-1 report-3 announce-9 explain+7 promise-3 criticize-3 call+3 show-7 oppose-6 agree+6 criticism-noun+5 belief-noun+1 decision-noun+1 adjective+4; 2 none+7 ask+4 urge+2 support-9 discuss+1; 3-4 none+5 say-6 report+2 urge-4 show+6 want-9 saying-noun+4; none according+7 say+10 tell+6 report+6 announce+4 assert-4 urge-4 criticize-6 call-5 intend-3 support+8 seem-8 belief-noun+5",
    gapSide:
      "0 left+8 right-13 none+10; 1 left+6 right-8 none+1; 2 left+3 none-2; 3-4 right+3 none-4; 5-7 left-4 none-10; 8+ left-8 none-13; none left-4 right+13",
    gapAfterCue:
      "0 colon-13 dash-14 quote+8 that+7 to-3 of-2 for-2 by-7 in-11 on-8 at-9 with-7 from-12 about-6 if+6 what+6 how+8 after-13 and-12 not+2 VBD+4 VBG+6 he+14 it+6 him+4 his+3 the+7 a+2 DT+6 NNP+8 NN+3 NNS+5 JJ+2 RB-3 date-7; 1 comma+5 colon+10 to+2 of+11 for+9 in-6 on+5 at+1 with+3 about+9 as+6 how-3 not-6 VBD-6 VBG-3 it-5 his-7 the-7 date+4; 2 comma-15 a-7 NN+3 JJ+6 RB+5; 3-4 comma-8 by+4 in+7 from+8 his+6 a+3 DT+8; none comma+3 stop+27 colon+8 dash+10 to-3 in+4 on+3 when+11 after+6 and+8 his-7 the-6 a-8 NNP-3 NN-3 NNS-5 date+5",
    gapBeforeGroup:
      "0 edge-1 comma-1 as-1 while+3 be+7 he+9 NNP+3 NN+2; 1 comma+4 unquote+3 that-6 which-6 and+5 NN-2 JJ+4; 2 edge+2 comma+3; 3-4 unquote-5; none edge-14 comma-4 unquote+17 that+6 which+7 what+8 when-19 while-13 and-6 but-12 NN+8 NNS+5",
    noneAfterSource:
      "comma+3 stop+27 colon+8 dash+10 to-3 in+4 on+3 when+11 after+6 and+8 his-7 the-6 a-8 NNP-3 NN-3 NNS-5 date+5",
    gapClass:
      "0 colon-13 dash-14 quote+8 that+7 to-3 of-2 for-2 by-7 in-11 on-8 at-9 with-7 from-12 about-6 if+6 what+6 how+8 after-13 and-12 not+2 VBD+4 VBG+6 he+14 it+6 him+4 his+3 the+7 a+2 DT+6 NNP+8 NN+3 NNS+5 JJ+2 RB-3 date-7; 1 that+6 to-2 of-5 for-5 in-9 as-2 if+5 what+11 how+10 be-6 VB-2 it+4 him+3 his+5 the+1 a+1 NNP+3 NN+3 RB-3 date-10; 2 to+1 of-18 how+11 VBD-13 VB-13 VBG+4 his+7 the+2 a+2 NNP+7 JJ-4 RB-7; 3-4 that+2 of-9 about+6 be-6 VBD-6 VBG+3 the+1 NNP+3 JJ-3; 5-7 that+8 the+3 JJ-8; 8+ that+4",
    gapPrior:
      "0 colon+9 VBD+4 VBZ+5 VBP+3 VB+2 VBG+2 NN-2 JJ-4 according-7; 1 comma+5 colon+10 to+2 of+11 for+9 in-6 on+5 at+1 with+3 about+9 as+6 how-3 not-6 VBD-6 VBG-3 it-5 his-7 the-7 date+4; 2 to+7 for+7 in-11 on+6 about+10 as+5 VB+1 VBG-4 date+10; 3-4 comma+7 colon+10 of+4 for+12 on+11 about+14 and-16 VB-7 VBG-3 NNS-7; 5-7 comma+11 colon+9 about+13 NNP+5; 8+ comma+7",
    classCue:
      "colon say-6; quote say+5 add+11; that say+18 tell+8 report+5 assert+7 saying-noun+7; to according-8 say-11 add-6 explain-6 urge+7 promise+14 call-6 want+5 decision-noun+5; for urge-6; in say-3; about ask+11 saying-noun+9; if ask+20 saying-noun+8; what ask+7; how ask+13; after say-5; VBG say-6 discuss+4 decide+10; he say+5 tell+15; it say+2; him call+5; his criticize+8 discuss+6; the tell-10 report+5 explain+3 ask-7 urge-5 call+2 oppose+5; a say-13 add+7; NNP say+1 tell-8 report-9 ask-11 call+3 intend+3 decide+6 criticism-noun+9; JJ say-5; RB explain-10 intend-5 discuss-9; date say-3",
    classForm:
      "colon VBD-4; quote VBD+8; that VBD+7 VBG+7 VBN+5 noun+4; to VBZ-6 VBP-6 VB-4 passive+9 noun+1 according-8; of VBD-6 noun-1; for VBD-4; in VBD-10; on VBD-10; at VBD-6; with VBD-7; about VBZ-9; if VBD+9 noun+10; what VBD+8; how VBD+9 VBG+9; after VBD-14; be noun-2; modal VBD+10; VBD noun-13; VB VBD-2; VBG VBD+1 VBN+6; he VBD+5; him VBD+3; his VBD+2 VBG+2; the VBD+1 VB+2 VBN+5; a VBG+1; NNP VBN+11 noun+1 other+7; NN VBD+1; NNS VBD+3; JJ VBD-2; RB VBD-4 VBG-4 VBN-11 noun-2; date VBD-11",
    priorClass:
      "comma quote+18 that+12 be+17 VBG-19 the+6; colon quote+17; to be-15 VB-2 the+7 NNS+7; of VBG+12; for VBG+3 a+11 NNP+3; in the-5 a-9; on the+5 NN+9 NNS+9 date-14; at NNP+10; about VBG+9 the+5 NNP+6 NNS+8; as a+3; not to-10; modal VB-12; said colon-6 he+4; VBD to-4 on-6 as+7 him+4 RB-3 date-9; VBP JJ+12; VB NNP+4; VBG to-1 for-8 a+3; VBN to+6 by-4; the quote-11; a quote-18; NNP that+8 if+9 he+11; NN that+4 to+2 of-6 in-16 from-11 about+5 not+8 be-13 the+11 JJ-9; NNS that-4 of-2; date that+10 to+12; according to-7",
    priorCue:
      "comma according+28 say+21 add+11 report+12 explain+7 discuss-11; colon colon+9 say+10; to explain+7 call+7 belief-noun+10; of discuss+8 belief-noun+9; for urge+14 discuss+3 decide+6; in say-11; on say-15 urge+7 discuss+9; at intend+11; about ask+7 discuss+9; as call+8 know+13; be say-9; said say+12 tell-17; VBD none-5 say-11 report-2 ask-5 call+3 know+4 intend-4 seem+6; VB oppose+11 seem+8; VBG say-13 tell-12 intend-4; VBN know-5 intend+1; NNP tell+3 ask+16; NN tell+5 ask+5 urge+7 decision-noun+2; NNS belief-noun-5 decision-noun+5; date say+6 tell+10; according according-7",
    classNext:
      "colon edge-11; quote he+4 NNP+2 NN-4 JJ-5; that quote+8 modal-9 VBD-16 he+10 it+9 his+9 the+11 NNP+8; to quote+8 be+7 VB+10 the-11 a-9 NNP-13; of NNP-4; by NNP-11; in the-11 a-8 NNP-6; on the-6 date-14; at the-11; if he+10 NNP+6; what he+7; how he+3 the+7; not to+12; modal VB+9; VBG the+4 NNS+8; he be+7; it be+7 NN-12; him as+8; his NN+3 JJ+7; the quote+9 NNP+3 NN+2; a quote+3 NN+3 JJ+4; DT NN-10; NNP comma+2 and+7 be+8 NNP+1 POS+8; NNS that+7; JJ NNS+8; RB stop-11 to-12 JJ+9; date stop-11",
    skipped:
      "comma 0-2 1-3 2-4; colon 0+4; quote 0-7 1-6; that 0-5; to 0+4 1+5; of 0+1 2+2; for 0+4 1+4 2+2; by 0+5; in 0+3; on 0+2 1+6 2+8; at 0-1 1+7; with 0+7; about 0+1 1+7 2+6; as 0+2; if 0-3; what 0-5 1-13; how 0-5 1-9; not 0-6; be 1-4 2-7; have 1-7; modal 1-4; VB 2-5; VBG 0-3 1-9; he 0-9 1-4 2-5; NNP 0-5 2+5; NN 1+1; NNS 1-2 2-3; JJ 2+2; RB 0+4 1+7; date 1+6",
    opener:
      "that before+4 after+12 neither+11; to before-6 neither-2; quote before-2 after+7 neither+10; other before-7 after-1 neither-6",
    quoted:
      "0 plain+8 opens+8; 1 plain+3; 2 plain+1 unquote before-5; 3-4 unquote before-5; 5-7 plain-5 unquote before-10; 8+ plain-2; none unquote before+11",
  },
  rightEnd: {
    final:
      "no-8 yes+6",
    finalCue:
      "none-5 according+14 colon+9 say+8 tell+2 add+3 report+3 quote+5 announce-2 explain+5 assert+2 shout-7 ask-1 praise-2 criticize-2 believe+3 know+2 show+4 support-7 oppose-5 decide-3 criticism-noun-5",
    finalKind:
      "that+5 to+2 clause+1",
    kindNext:
      "that comma+4 stop+4 dash+15 and+3 but+8 be-8 NNP-7 RB-9; to stop+3 colon+13 dash+8 NNP-16; NP comma-2 semicolon+16 dash+10 open+7 that-8 to-9 for-7 by+3 in+4 on+2 at+5 about-1 as-8 who-10 when+6 after+8 while+6 and+5 but+13 be-7 said-9 VBD-6 VBZ-13 VBG-11 NNP-10; clause stop+1 semicolon+9 dash+8 to-7 and+6 modal-4 NNP-8 RB-8; wh comma+2 stop+4; prep stop-2 dash+14; other stop-1 dash+9 and+7",
    kindLast:
      "that close-8 unquote+1 VBD-8 NNP+3 NN+5 NNS+3 JJ+6; to to-12 NNP+5 NN+6; quote unquote+9; NP comma+4 of-17 and-18 VBP+7 VBG+3 he-16 it+7 him+8 his+6 NNP+5 NN+6 NNS+4 CD+3 date-1; clause unquote+3 he-20 NNP+6 NN+5 NNS+2; wh NNP+3 NN+3 NNS+5; prep NNP+6 NN+5; VBG NNP+6 NN+5; other NN+3 JJ+5",
    lastNext:
      "colon edge-10; close edge-15 stop-10; unquote edge+8 that-12 to-11 for-8 about-7 but+6 VBG+26 NNP+13; to be-14; of NNP-13; in NNP-13; be VBG-17; modal be-15; VBZ stop+12; VBP comma+11 stop+9; VB comma+8 RB-16; VBG comma+9 stop+7; VBN stop+4; he be-14 modal-13 VBD-14; it be-16; NNP edge+7 dash+12 by+6 in+7 after+8 but+12; NN stop-2 colon+8 semicolon+20 dash+9 open+14 that-6 to-6 for-12 in-3 about-4 when+3 after+8 while+8 and+7 but+14 be+10 VBG-18 RB+7; NNS stop+2 semicolon+14 dash+10 open+13 that-10 to-8 by+6 and+4; JJ comma-2 stop+3 dash+7; RB comma-2; CD dash+12; date stop-6",
    nextAfter:
      "edge edge+3; comma quote-18 unquote-12 in-9 which+9 while+8 and+5 but+11 or-8 said+10 VBD+4 VBG+5 he+3 the+5 a+10 NNP-3 NN-17 NNS-3 JJ-9; stop edge+9 unquote-33; colon edge+12 quote+5; semicolon NNP+10 CD+10; dash while+12 and+5 but+8 he+11 the+9 a+11; that NNP-14; to VB-7; for the-7; by VBG+10; in the-4 a+15 NNP-6; on the-7 date+13; at a+8; about NNP-4; as he+14 a-4; when he+8; after VBG+10 a+9; and quote-19 said+19 VBD+18 VBG+13 he+12 his-7 the-11 NNP-6 NN-19 JJ-15 RB+3; but VBD+8; be VBG-7 VBN-5; modal VB-6; VBG NNS-15; NNP NNP-8",
    cueNext:
      "none stop-4; according stop+9; colon stop+9; say edge+3 comma+5 stop+7 dash+10 to-8 and+4 but+7 be-13 modal-17 NNP-6 RB-8; tell stop+4; add stop+3; report comma-2 stop+3; quote stop+3; announce stop-3; explain comma-4 stop+2 dash+5; assert stop+2 dash+9; shout stop-10; ask comma+7; urge stop-1 semicolon+10; praise stop-1; criticize for-8 after+5; call as-13; believe stop+3; know stop+4; show stop+5; want comma-4 stop+2; intend comma+2; support comma-7 stop-5 in+5; oppose stop-4; discuss comma-4; decide stop-5; criticism-noun stop-4; belief-noun comma-3",
    formNext:
      "VBD edge+2 comma+1 stop+2 colon+6 semicolon+13 dash+11 open+11 that-9 to-2 in+3 on+4 from-8 about-8 when+7 after+5 while+11 but+9 be-14 modal-7 said-14 VBD-18 VBZ-12 VBP-12 NNP-8 RB-5; VBZ stop+5 semicolon+10 dash+10 in-11; VBP stop+4 dash+12; VB comma+2 stop-3 dash+5; VBG dash+9 about-6 after+5 and+6 NNP-14; VBN stop-1 dash+10 and+5; passive comma+1 stop-3 dash+7 by+15; noun edge-7 comma-2 stop-3 colon+8 semicolon+10 dash+10 to-8 and+3 be+11 VBD+6 VBZ+7 NNP-15; according stop+9; colon stop+9",
    kindVerbs:
      "that 0-8 1+6 2+2 3-1 5-5; to 0+8 2-2; quote 0+4 1-7; NP 0+6 2-3 4-4; clause 0+9 1+2 4-2 5-3; wh 1+5 2+5 3-1; prep 0+5 1-4; VBG 0+5; other 0+4 1-2 2-6",
    kindVerbsAfter:
      "that 0-2 1-1 4+3; to 0-8 2+3; NP 0-4 1-1 3+3 4+2; clause 0-5 1-1 2+2 3+4 4+5; wh 0-2 1-3 2+3; prep 0-4 1+2 2+3; VBG 0-5; other 0-2 1+1",
    kindCommas:
      "that 0+3 1-4; to 0+5 1-5; NP 0+2 1-9; clause 0+5 1-4; wh 0+3 1-7; prep 0+3 1-5; VBG 0+3 1-1; other 0+3 1-6",
    kindRank:
      "that 0+5 2+3 4-2 5+1 7-3; to 0+5 1+4 6-3 7-3; quote 1+6 2+8; NP 0+9 1+2 4-1 5-3 7-5; clause 0+6 3+1 4+1 6-4 7-6; wh 2+4 3+3 7-2; prep 0+8 7-5; VBG 0+4 1+7 7-5; other 0+2 1+2 5-3 7-3",
    kindLength:
      "that 0+7 4+2 6-1 7-4; to 2+1 3+2 5-3 7-6; quote 3+4; NP 0+7 3-2 4-1 6-1 7-3; clause 6-2 7-3; wh 2+2 3+5 6-3; prep 1+3 3+2 5-3 6-3; VBG 0+4; other 0+4 5-3",
    quoted:
      "outside final+3 comma+11 other-14; inside final+1 comma-25 other-39; closes final+8 other+10",
    kindQuoted:
      "that inside-6 closes+1; to outside+1; quote outside-4 inside-8 closes+9; NP inside-6; clause inside-6 closes+3; wh outside+1",
    tailHasCue:
      "no-4 said+11",
  },
  leftStart: {
    kind:
      "none+4 relative+5 fronted+1 phrase-2",
    kindForm:
      "none VBZ-3 VBP-6 VB+8 VBG+26 passive-7 noun+13; relative VBD+4; fronted VBD+3 VBZ+3 VBG-12 VBN-9 passive+4 noun-5 according+4 other+7; comma noun-5 according+2; joined passive+4; quote VBD+5 VBG-12; phrase VBN+5 according-1",
    kindCue:
      "none say-6 ask+20 call-3 believe-4 know-4 intend-7 support+7 oppose+10 seem-17 discuss+15 saying-noun+7 decision-noun+11 adjective+10 modifier-13; fronted according+4 say+7 tell+10 report+9 ask-10 urge-13 want-8 support-8 seem+9; comma according+2 seem+8; joined seem+6; quote say+6; phrase according-1 say-6 call+6 know+3 want+11",
    kindSide:
      "none left+14 none-9; relative left+3; fronted left-3 right+5; comma right+2; joined left-3; phrase right-3 none+3",
    kindBorder:
      "none comma-1 as+11; relative edge+8; fronted edge-4 comma+8; quote edge+1; phrase edge+6 comma-15",
    kindLast:
      "none edge+40 unquote-6 that-6 what-3 when+12 after+13 while+9 and+18 but+10 VBN-8 he-4 it+7 the+10 a+11 NNP-2 NN-6 NNS-13 RB-4 date+13; relative that-3 who+2 what+6; fronted unquote+9 VBN+5 it-7 NNP+4 NN-2 JJ+4; comma unquote-4 that+4 NN+3; joined unquote-7 NN+3; quote unquote+5; phrase unquote-8 that+7 he+4 NN+4 NNS+6",
    kindAfterCue:
      "none comma-11 stop-5 that+12 to-2 in-5 about+3 as-2 be-7 modal-10 VBD-6 VBN-7 he+8 it+4 his+6 the+5 a+4 NN+4; relative as+7; fronted comma+7 stop+8 to+3 by-7 he-7 NNP+5; comma to+3; joined comma+3 to+2; phrase NNP-5",
    kindAfterSource:
      "none comma-11 stop-2 that+13 in-5 about+3 as-4 if+11 be-9 modal-9 VBD-4 VBN-7 he+8 it+4 his+7 the+7 a+5 NNP+6 NN+4; relative as+7; fronted comma+4 stop+4 he-4; joined comma+6 to+3; phrase stop-1",
    kindFirst:
      "relative that-3 who+2 what+6; fronted that+8 in-6 on-8 if+8 while-6 but-4 VBD-9 he+4 it+5 the+8 a+4 NNP+5 RB-5; comma which+10 and-13 it+5 the+4 a+5 NNP+4; joined NN-9; phrase he+7 the+2 NNP-4 NN-6 JJ-5",
    kindPrior:
      "relative comma+16 in-8; fronted edge+1; comma comma-1 dash+2; joined that-3 and-4 but+7; quote edge+34 colon+16 be-14; phrase open+14 of-12 in-5 on-11 about-10 after+10 while+9 RB+7",
    borderAfter:
      "edge quote+1 in-5 who+5 which+10 what+6 while-7 and-4 but-7 he+10 it+4 the+7 a+8 DT+8 NNP+6 NN-1 RB-2; comma in-6 if+15 VBD-6 it+7 the+7 a+4 NNP+2",
    kindVerbs:
      "relative 0+5; fronted 0+6 1+2 2-3 4-4; comma 0+3; joined 0+4; quote 0-6 2+2; phrase 0+2 1-5",
    kindLength:
      "relative 0+5; fronted 0+6 1+8 2+4 4-4 5-2 6-4; comma 0+11 1+14 4-7 5-5 6-10; joined 0+6 1+5 5-8; quote 3-4; phrase 0+8 1+6 2-2 3-9 4-16",
    kindRight:
      "none none-24 some+17; fronted none+7; comma none+2; quote none+6 some-7; phrase none+1 some-4",
    kindRun:
      "none plain+7 closed-6; relative plain+5; fronted plain-3 closed+9; comma plain+3 closed-4; joined plain+3 closed-7; quote plain-7 closed+5; phrase plain+1 closed-8",
    tail:
      "none no+6 yes-2; relative no+4; fronted yes+4; phrase yes-1",
    kindHelpers:
      "none plain+6 be-3; relative plain+1; comma plain+1; joined plain-1",
  },
  accept: {
    cue:
      "0-10 1-10 2-8 3-7 4-4 5-2 6-1 8+1 9+2 10+3 11+3 12+5 13+5 14+5 15+6",
    source:
      "0-10 1-8 2-6 3-2 4+1 5+3 6+4",
    right:
      "0-5 1-5 2-3 3-2 5+1 6+2",
    end:
      "0-7 1-7 2-5 3-2 4+2 5+4 6+3",
    left:
      "0-8 1-6 2-6 3-3 4-1 5+1 6+2",
    sidesCue:
      "right 0-8 1-6 2-5 3-4 4-2 5-1 6-2 7-1 9+2 10+2 11+1 13+2; left 1-7 2-6 3-4 4-7 5-4 7+2 12+4 13+3 14+9 15+7; both 2-5 3-3 5+1 7+2 8+1 9-1 11+5 12-3",
    sidesForm:
      "right VBD-1 VBP-2 VBG-1 noun-1 colon-1 other+2; left passive+5 noun-3 according+1 other-9; both VBD+3 VBZ+1 VBP+3 passive-2 according-3",
    sidesClass:
      "right none-3 colon-1 say+1 tell-2 add-2 report-1 quote+1 announce-1 ask+2 warn+1 urge+1 show-1 support-3 oppose+1 agree+2 decide-2 saying-noun-2 criticism-noun-2 belief-noun-2 adjective+3; left none-11 according+1 say+3 tell+6 add+3 report+4 announce+4 praise-6 believe+6 know+4 intend-5 saying-noun+6 belief-noun-6; both according-3 say+2 tell-5 believe-7 intend+1 seem+2 decide-6 adjective-9",
    slot:
      "none-3 left2+1 left3-1 left5-2 left6-3 right-1 by-4 to+1 possessor+1 relative-1",
    slotForm:
      "none VBD-1 VBZ+1 VBP-3 VBG-10 passive+3 noun+2; left1 VBD-1 VBZ+1 VBP+2 VB+1 VBN-1 noun+2 colon-1 other+1; left2 VBZ-2 VBP+2 VB+1 VBN+2 noun-2; left3 VBD+2 VBZ-4 VBP-2 VBG+3 noun-2; left4 VBD+2 VB-7 VBG+2 noun-3; left6 VBG-2 VBN+6; by VBN+4 noun-2; to according+1; possessor noun+1; relative VBZ+2 VBN-1",
    head:
      "edge-3 which-2 he-1 him-6 DT-6 NN-1 addressee+2",
    headForm:
      "edge VBD-1 VBZ+1 VBP-3 VBG-10 passive+3 noun+2; who VBD+1 VBZ+2 VBN-3; he VBD-1 VBZ-1 VBG+1 noun+2; it VBD+3 VBG-5; his noun-2; NNP VBD-1 VB+1 VBG+2 noun-1 colon-3 other+4; NN VBD+1 VBZ+2 VBP-3 VB-2 VBN+3 noun-1 according+3 other-6; NNS VBD+1 VBP+1 VBG-3 noun+3; CD VBP+7",
    depthCue:
      "0 0-5 1-4 2-3 6+2 7+2 8+3 9+3 10+6 11+6 12+7 13+7 14+9 15+7; 1 0-9 1-7 2-9 3-6 4-5 5-4 6-3 7-1 10-4 11-4 13-5; 2 1-12 3-6 4-10 5-6 6-5",
    depthForm:
      "0 VBD+4 VBZ+3 VBP+3 VB+2 VBG+2 VBN+3 passive+4 noun+3 other+4; 1 VBD-4 VBZ-7 VBP-7 VB-7 VBG-6 VBN-8 passive-11 noun-8 other-10; 2 VBD-9 VB-3 VBG-11 noun-12",
    kindForm:
      "that VBD+2 VBN+1; to passive+2 other-4; quote VBD+1 VBP-6 VBN-5 colon+3; NP VBG+1 VBN+1 colon-4; clause VBD-1 VBZ+1 VBP+1 VBG-4 noun-5; wh VBD-1 VBG+3 noun+5; prep VBD-2 VBG-4 passive-3; VBG VBZ-4 noun+1; other VB+4 VBG-4 VBN-5 noun-2",
    kindClass:
      "that none-3 say+1 tell+3 add+3 report+3 announce+5 explain+4 assert-1 warn+2 know+3 want-4 decide-7; to ask+4 promise+5 believe-4 know-10 show+5 intend+1 oppose+3 seem+1 adjective-4; quote none+4 colon+3 say-2 add+7 shout+6; NP colon-4 say-2 tell-6 add-2 report-2 quote+3 assert-2 concede-2 deny+2 ask+1 urge+1 promise-5 praise+2 criticize+1 accuse+5 call+3 believe-1 want-2 support+4 oppose+2 decision-noun+2 adjective+4; clause say+2 assert+5 urge-6 know+3 intend-7 support-6 belief-noun-5; wh shout-10 ask+6 belief-noun+5; prep add-11; VBG say+7 urge+4 oppose-7; other say+2 add-4 urge-4 criticize-4 believe+3 know-6 want+3 intend-3 discuss-3",
    length:
      "right 0-6 1-6 2-3 3-1 4+2 5+2 6-1; left 0-7 1-6 2-3 3-1 4+3 5+4 6+2; both 2-4 4+2",
    quoted:
      "right plain-4 inside-11 speech-1; left plain-6 speech+6; both plain-1 speech+3",
  },
};
