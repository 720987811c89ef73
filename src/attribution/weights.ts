import type { WeightTables } from "./models.js";

/** Written by scripts/train-attribution.ts. */
export const WEIGHTS: WeightTables = {
  cue: {
    lemma:
      "accept-8 accord+4 account-8 accuse+7 acknowledge+9 add+7 address-3 advice+10 advise-13 agree+3 aim+4 allow-3 announce+17 appeal-8 appear-3 argue+13 ask+6 assertion+12 attack-6 attempt-10 begin-26 believe+4 blame+7 blast+10 block-13 boost-18 call+6 campaign-20 carry-25 cast-11 celebrate-9 challenge-10 chant+9 charge-6 choose-9 cite+13 claim+6 command-12 comment-8 commit-11 compare-13 conclude+9 confirm+8 consider+4 continue-9 cover-7 criticism+6 criticize+9 debate-2 decide+5 decision+5 declare+9 defend+8 define-10 deliver-12 denounce+10 describe+12 detail-8 direct-12 discuss+13 dismiss+7 doubt+7 effort-15 elect-15 email-13 endorse+8 endorsement+5 enjoy-6 expect+18 explain+6 express+18 fact-17 fear+7 fight-12 find-4 go-27 grant-8 hear-10 hit-20 hope+11 ignore-5 include-22 indicate+10 insist+8 invite-9 issue-14 know+4 launch-14 list+6 look+3 maintain-18 mean-11 mention+6 nominate+7 note+16 opponent-9 oppose+4 opposition+5 policy-10 portray+9 position-7 post-4 praise+12 predict+7 prefer+10 prepare-17 press-4 promise+11 propose+8 protest-11 prove-13 publish-14 push+4 put+9 question+7 raise-20 read-8 recall+13 refer+9 reflect-10 reject+8 relate-9 release-14 remember+15 remind+8 repeat+9 report+6 reportedly+10 respond+6 reveal+8 say+19 seek+6 seem+1 settle-14 show+7 side-5 speak-5 speech-10 state-12 story-17 strategy-9 suggest+7 support+2 supporter-6 talk+9 target-8 tell+5 think+4 threat-13 tout+14 try-20 underscore-8 urge+15 view+2 vote-3 vow+13 warn+9 watch-13 work-24 worry+7 write+9",
    form:
      "VBD+2 VBZ+2 VBP-3 VB-5 noun-7 according+4 other-4",
    formClass:
      "VBD none-4 say+3 tell+3 report+5 announce-5 explain+4 ask+3 warn+3 urge-1 criticize+1 call-1 believe-6 know-3 show-3 want-2 intend-4 oppose+3 agree+3 seem-1; VBZ none-9 say+8 add-5 explain-3 know+4 intend-2 seem+4 decide-7; VBP explain-5 assert+7 believe+3 discuss-6; VB none-10 say-3 tell+5 explain+7 criticize-3 call+6 believe+4 oppose-2 discuss+2; VBG none-5 add+3 quote+7 announce+6 explain+4 urge+2 call+3 know-4 discuss-4 decide-2; VBN know-3 support+5; passive promise-9 know+3 intend+2; noun say-9 call-7 believe-11 discuss-3 saying-noun-1 criticism-noun+2 belief-noun+2 decision-noun-1; according according+4; other say-12 modifier+1",
    before:
      "comma+3 close+5 mark-4 unquote+2 symbol-2 that-5 of-4 for-11 about-2 who-1 what-6 because+6 after+4 and+1 but+4 or-9 not+4 be+8 do+6 said-12 VBP-4 VB-6 VBG-2 he-1 it-1 the-8 a-2 DT+5 NNS+4 JJ+1 RB+2 CD-4 date+4",
    before2:
      "edge he+12 it+3 his+13 NNP+10 NNS+7; comma unquote+7 who+5 and+3 but+6 he+11 NNP+10 NNS+8; stop close+5; quote he-11; unquote he+18 NNP+15; that he-16 NNP-15 NNS-10; of the-9 NNP-2 NNS-4; in his+5 a-5 CD+10; with his+9; as he+4; if he-11 it-14; which he+7; what he-12; how he-9; while he+7 NNP+8; and he+6; but he+10; be VBN-4 JJ+6; have JJ+8; do not+6; said comma+7 he-32; VBD on+6 his-7 the+6; VB his-10; VBG NN-11; his JJ-5; the NNP-2 NN+2 JJ-2; DT NNS+5; NNP comma+2 close+6 mark-11 who-4 NNP+5 NN+3 NNS+4; NN comma+1 dash+5 unquote-7 in-9 who-6 he-4; NNS and+2 he-5; JJ NNP+5 NNS+3; RB comma-6; POS NN+3; date comma+9",
    after:
      "comma-3 stop-6 colon-1 dash-5 quote-1 symbol-13 that+8 of+3 for+2 in-4 with-1 from-4 about+4 if+5 what+5 how+8 after-2 and-11 or-17 not+4 be-1 have-10 modal-4 said-12 VBD-2 VBZ-2 VBP-5 he+5 it+1 him+2 his+3 the+1 a+2 NNP+3 NN-2 CD-8 addressee+5",
    after2:
      "comma quote+13 VBG-4 NNP-4 according-16; stop edge-2; colon edge+9; that be-8 have-10 VBN-17 he+5 it+5 his+6 the+2 NNP+5 NN-3; to VB+3 his-7 a+3; of VBG-5; for VBG+5 his+4 a+5; in a+4 NNP-5; on to-11 NN-5; with the+5 NNP-4; from the-3; about what+9 how+8 NN-5; after the-7; not to+9; be that+13 VBN-10; have VBN-7; he be+3; it be+4 modal+9; him as+8; his NN+3 JJ+2; the quote-5 NN+2 JJ+4; a NN+1; NNP comma-4 stop-4 as+8 VBG+9 JJ+7 POS+6; NN comma-6 stop-9 NNS+4; NNS comma-9 stop-7 of+4 and-11; JJ stop-8 NNP+6 NN+3; RB stop-9 that+10 in-12 about+12; date that+14",
    classAfter:
      "none stop-11 it+9 the-4 RB+6; according to+4; say stop+4 to-12 about-6 the+3 NNP+3; tell the+5 NNS+6 addressee+7; add comma+9 stop+5 colon+9 that+11 to-6 VBG-7 JJ-10; report stop+9 to-8 JJ+7; explain to+5 RB+12; assert that+4 he+5 a-10; concede that+7; shout quote+10; ask about-5 if+9; warn that+7; urge quote-5 for+8 on+9 him+13 NNP-5; promise to+6; praise NNP+5; criticize the+8 NNP+5; accuse NNP+7; call with-6 him+4; believe that-2 to-12; know as+3 the-1 a-8; show NNP+9 RB-4; want the+6; intend stop-3 to+3 for-1 NNP-4; support by-8; oppose to+8 a+7; seem to+4 on-13; discuss that-13 to-8 about+8 a+6 NNP-4 NN+6 RB+8; decide stop-8 for+8 a+4 JJ-8; saying-noun colon+4 that+2 of+7 about+5; criticism-noun of+3 on+6; belief-noun that-5 of+2 from+6; decision-noun to+3; adjective of+6",
    classBefore:
      "none comma-4 NNP-3 NN-2; colon VBD+6 NNP-3; say comma+4 unquote+4 he-1 NNP-1 NN+4; tell comma+6 NNP+2; add NNS-6; report comma+2 NNS-3; explain he+5 NNP+4 NN-3 CD-16; urge comma+3 NN-2; criticize NNP+1; call NNP+2; believe he-2 NNS+3; know he-1; show comma-2 NNP-1 NN+4 NNS+2; want he-2; intend comma-2 he-2 NN-4; oppose NN+3; seem NN+2; discuss comma-3 he+2 NNP-2; saying-noun symbol-8 the+3 NNP+4; criticism-noun his+4; belief-noun his-4; decision-noun JJ-1; modifier have+8",
    formBefore:
      "VBD close+7 who-1 he+1 it-1 NNP+1 NN+2 NNS-1 date+4; VBZ that-7 he+3; VBP and-7 it+8 NNS+5; VB on+15 VBN-4 he-3 NN-1; VBG edge+5 comma+3 unquote+2 of-4 for-7 by+4 in+5 about-3 as-11 after+7 NNP-3 NN+2; VBN who-4 he-3 NN+3; passive he-3 NNP-3 NN+4; noun symbol-10 in-2 not+6 be+9 do+8 NNP+2 NN-5 JJ-1 RB+1 CD-3; colon VBD+6 NNP-3; other have+8 the-10",
    formAfter:
      "VBD comma+2 stop+8 that+5 to-2 by-5 in+3 on-3 with-4 from-7 about-6 it+4 NNP+3 NN+2 NNS-2; VBZ that-3 to-3 NNP+3 NN+5; VBP to-1 it+4; VB stop-8 to+3 it-4 the-2 NNP-3; VBG stop-9 that+4 to+1 on+8 about+2 how+8 the-1 NNP-1; VBN he+6 NNP+3; passive stop-4 by+4 on-6 as+2; noun comma-9 stop-10 colon+2 to+2 of+2 for+3 in-6 on+7 at+8 with+5 from+7 about+5 as-9 and-15 have-2 modal-12 VBD-9 VBZ-8 VBP-12 the+8 NNP+5 NN-8 NNS-4 RB+3; according to+4; other comma-8 stop-15 of+4 NN-3",
    helpers:
      "VBD 0+2 64+2; VBZ 64+4; VBP 0-2; VB 0-3 4+2 8-3 20+5 32-6; VBG 0-2 1+4 65+4; VBN 0-4 2+2 66+2; passive 1+3 9-6 33-10 65+4; noun 0-7; according 0+4; other 0-6",
    run:
      "plain+1 inside-50 opens after+4 closes before+2 both+2",
    formRun:
      "VBD plain-1 inside-14 closes before+7 both+4; VBZ inside-18 opens after+2 closes before+4; VBP plain+4 inside-20 opens after-4; VB plain+1 inside-11; VBG plain-3 inside-8 closes before+1 both+10; VBN plain+1 closes before-7; noun plain-1 closes before-5; according plain+4; colon plain-5; other plain-2",
    subject:
      "edge-3 comma+3 who-1 he-1 it-1 NN-2 NNS-4 date+1",
    subjectClass:
      "edge none-2 say-3 ask+6 criticize-3 know-1 want-4 oppose-2 seem-4 decide-1 saying-noun-2 criticism-noun+4 belief-noun+2 decision-noun+4 modifier+3; comma none-4 say+4 tell+6 report+2 urge+3 show-2 intend-2 discuss-3; he say-1 explain+5 believe-2 know-1 want-2 intend-2 discuss+2; NNP none-3 colon-2 say-1 tell+2 warn+5 call+1 show-2 discuss-2; NN none-1 say+2 add-2 urge-4 call-2 know+3 want+3 seem+3 discuss-2 belief-noun+4 decision-noun-1; NNS report-2 promise-9 call-4 show+2 decide-4 saying-noun+2 belief-noun-2",
    saidBefore:
      "1-18 2-11",
    saidAfter:
      "0-4 1-9 2-7",
    tail:
      "none no-17 yes-11; according no+4; say no-1 yes+4; tell no+1; add no-6 yes+5; report no-2 yes+9; quote no+3; explain no+3; assert no+4; deny no+6; shout no+3; ask no+3; warn no+1; urge no-1; criticize no+5; accuse no+3; call no+2; believe no-2; know no-2; show no-5; intend no-7 yes-3; discuss no-3; decide no-8 yes-8; criticism-noun no+3; belief-noun no+2; modifier no+1",
  },
  source: {
    slot:
      "none+5 left1+2 left3-1 left4-4 left5-5 left6-5 right-6 by+5 to+10 possessor+4 relative+3",
    slotForm:
      "none VBP-4 VB-6 VBG-7 passive+29 noun+4 other+9; left1 VBZ+2 VBP+1 VB+3 VBG+8 VBN+4 passive-26 other-5; left2 VBP+6 VB+3 VBG+1 passive-11; left3 VBD-1 VBG+1 VBN-4 passive-11 noun-2; left4 VBD+1 VB+3 VBN-6 passive-11 noun-6; left6 VBG+3 noun-4; right VBD+4 VB-7 VBG-9 VBN-6; by VBD-10 VB-13 VBG-18 VBN+5 passive+19 noun+6 according+10; to according+10; possessor noun+4; relative passive-8",
    slotClass:
      "none say-13 tell-5 add-6 report-7 explain-5 assert-6 ask+11 accuse+8 know+6 show-9 want-16 intend+8 support-10 oppose-11 seem+37 discuss-6 saying-noun+3 criticism-noun+3 belief-noun+3 modifier+15; left1 add+6 report+1 announce+2 explain+3 know-4 want+5 seem-30 criticism-noun-8 modifier-10; left2 tell+2 report-5 criticize+3 show+4 intend-4 seem-13 discuss-3; left3 show+6; right say+9 tell-7 support-9; by according+10 say-14 criticism-noun+9; to according+10; possessor saying-noun+4 belief-noun-4 decision-noun+2; relative say-3 support+2 oppose+7 discuss+5 decide+5; of saying-noun-11",
    slotGap:
      "left1 edge+7 comma-9 stop-13 dash-16 mark+13 and-20 be-3 have+2 VBD+4 RB+7 POS+15; left2 edge+5 comma-6 colon-9 dash-7 symbol+7 after-7 be-6 have+3 VBD+3 JJ+2; left3 edge+4 comma-4 VBD+4 JJ+4; left4 edge+4 said+6; left5 be-6; right stop+16 be-10 modal-14; by stop+3; possessor JJ+11; relative be-6 said+8 VBD+2 VBP+2 VBN+7 he-15 NNP-12",
    slotBefore:
      "left1 edge+7 comma+11 colon+12 dash+9 open-5 mark-9 unquote+10 symbol-5 that+10 to-7 of-10 for-8 by-7 in-12 on-8 at-14 from-6 about-3 as+6 which+6 what+9 how+6 when+7 after+9 while+9 and-5 but+2 VBD-10 VBG-3 NNP-10; left2 edge+15 comma+8 unquote+12 that+6 to-7 of-5 for-9 in-13 on-12 at-7 from-13 about-10 as+6 which+11 when+10 while+6 but+13 VBD-3 VB-14 VBG-3; left3 edge+19 comma+10 unquote+10 of-5 in-22 on-11 at-14 about-5 as+7 but+11 VBD-6 VBG-8; left4 edge+18 comma+8 of-17 in-12 but+15; left5 edge+16 comma+9 in-16; left6 edge+12 comma+6 in-6; right said+2 VBD-5 VB-8 VBG-5 VBN-5; by by+10; to to+10; possessor edge+4 comma+11 about+10 be-11; relative comma+9 NNS+5",
    slotHead:
      "left1 he+5 you+10 NNP-2 NN-3 NNS+1 date-6; left2 he+2 NNP+3 NN-1; left3 he+1 NNP+2 NN-5; left4 he+1 NN-4 NNS-1; left5 NN-3; right he-6 NNP+5 NN-3; by NNP+3 NNS+3; possessor his+6 the-13 a-10 NNP+15 NN+4 JJ-8; relative that-4 who+4 which+3",
    slotAfterCue:
      "none that-3 to+2 for+3 by-18 about+8 as+19 if+1 be+8 VBD+13 VBN+9 he-12 him-7 his-6 the-10 a-7 NNP-10 NNS-7 JJ+3; left1 comma+6 stop+6 that-1 by-7 on+3 at+6 from-10 as-4 it+3 a+1; left2 comma-4 of-4 about-2 he+2 the+1 JJ-7; left3 that+1 to-1 he+4 NNP-4; left4 that+3 the+3; left6 NNP+5; right he-6 it-9 his-7; by that-15 by+22 from+21 NNP-16; to to+10; relative about+8 the+6 NNP+5; of of+7",
    slotBeforeCue:
      "none edge+7 comma-8 unquote-10 that-5 of+9 who+4 when+17 and-3 he+7 it+10 his-13 the+6 NNP-6 NN+3 JJ+2 POS-13; left1 comma-6 dash-10 by-14 who-15 which-15 when-11 and-14 he+10 his+8 you+9 the-8 NNP+10 NN+4 NNS+6; left2 dash-8 close+6 who-17 and-2 NNP+5 NN+1 NNS+8; left3 comma+3 that-7 who-15 and+4 it-9 NN+2; left4 comma+4 and+5 but+8 NNP-3 NN-4; left5 comma+8 and+3 NN-10; left6 comma+6 dash+8 and+9 NNP-9 NN-4; right unquote+20 and-17 NNP-10 NN-3 NNS-8; to comma+5; possessor his+6 the-13 a-10 POS+13; relative comma-27 unquote-15 that+13 who+26 which+17 NNP-10; of the+17",
    headForm:
      "that VBD-4 VBG-10 VBN+3; who VBD+3 VBG+6 passive-8; which VBZ+7; he VBD+4 VB+7 VBG+11 passive-8 noun+5; it VBD+9 VB-6 other-12; his noun+5; the noun-13; a noun-10; NNP VBD+5 VBZ+2 VB+3 VBG+5 passive-11 noun+2 according+4; NN VB-7 VBN-8 passive-6 noun-1; NNS VBZ-11 VBP+7; JJ noun-8; date VBD-18 VBG-7",
    beforeGap:
      "edge edge+7 comma+14 colon-6 mark+7 symbol+8 be-2 have+7 said+5 VBD+3 a+12 NNP+16 JJ+7 RB+1; comma edge+9 be+6 have+12 said+14 VBD+14 JJ+3; colon edge+13; semicolon edge+16; dash edge+9; open stop-8 close-8; mark edge-9; unquote edge+16 comma+11 VBD+8; symbol edge-6; that edge+10; to edge-10; of edge-6 comma-1; for edge-4 comma-14; by edge-14; in edge-12 comma-7; on edge-9 comma-7; at edge-13; from edge-7; about edge-1 comma-7; as edge+5; which edge+10; what edge+15; how edge+8; when edge+13 VBD+6; because edge+9; after edge+3; while edge+12; and edge-2; but edge+10 comma+13; be edge-8; VBG edge-7; NNP edge-9; RB edge+3",
    headGap:
      "he edge+12 VBD+3 RB+5; it edge+6 be-22 NNP+13; you edge+9; NNP comma+1 stop-4 dash-3 close-9 unquote+12 symbol+3 have+1 said+3 VBD+3 a+12 NNP+5 JJ+2 RB+1 POS+9 date+12; NN edge+2 comma-4 dash-8 that-6 to-9 after-14 and-11 be-4 have+7 VBD+6 JJ+6; NNS edge+5 comma+1 after-14 and-4; date edge-8",
    verbs:
      "left1 1+4; left2 1+2 2-5; left3 0+2 1-1 2-5; left4 0+4 2-6; left5 2-4; left6 0+6 2-4 3-10",
    commas:
      "left1 0+6 1-13 2+10; left2 0+5 1-13 2+4; left3 0+6 1-7; left4 0+5 1-7 2-4; left5 0+5 1-5 2-3 3-8; left6 0+6 3-7",
    first:
      "left1 he+5 it-7 his+6 you+10 the+3 a-1 NNP+4 NN-5 JJ-6 date-10; left2 he+2 his-2 a+5 DT+9 NNP+1 NN-5 JJ-2 CD+5; left3 he+1 it-8 the-1 a+5 NNP+1 NN-3; left4 he+1 the-3 NNP+4 NN-5 JJ-4; left5 the-3 NNP+5; left6 NNP+4; right he-6 it-9 his-7; possessor his+6 a-8 NNP+9; relative that-4 who+4 which+3",
    quoted:
      "source-31 neither+5",
    finite:
      "none no+5 yes+3; left1 yes+4; left3 no-2; left4 no-1; left5 no-2; left6 no-2; right no-5 yes-5; by no+1; to no+10; possessor no+4; relative yes+3",
  },
  rightStart: {
    gap:
      "0+9 1+4 3-4-5 5-7-6 8+-11 none+4",
    gapForm:
      "0 VBD+1 VBZ+5 VBP+4 VB+1 VBG+2 VBN+1 passive+3 noun-2 according-7 colon+10; 1 VBD-1 VBP+3 VBG+1 noun+3 other+2; 2 VBD+3 VB-4 VBN+1; 3-4 VBD+2 passive-4 noun+2; 5-7 VBD-1; none VBD+6 VBZ+6 VBG-15 passive+5 according+6",
    gapCue:
      "0 none-14 according-7 colon+10 say+5 tell-18 add-6 report-4 quote+12 explain-1 assert+6 ask-4 promise-2 criticize+3 call+1 believe+5 know+4 want+9 support+10 oppose+5 seem+2 discuss-5 belief-noun+2 decision-noun+2; 1 tell+11 add-1 report-4 announce-9 explain+6 urge-1 promise-4 criticize-4 call+3 show-7 oppose-5 agree+5 seem-3 criticism-noun+5 belief-noun+1 decision-noun+1 adjective+3; 2 none+7 say+5 ask+4 urge+1 support-9 discuss+1; 3-4 none+6 say-6 report+1 urge-4 show+6 want-9 saying-noun+4; none according+6 say+9 tell+6 report+6 announce+4 urge-4 criticize-6 call-5 intend-3 support+8 seem-8 belief-noun+5",
    gapSide:
      "0 left+8 right-13 none+10; 1 left+5 right-11 none+1; 2 left+3 none-3; 3-4 right+3 none-4; 5-7 left-3 none-10; 8+ left-9 none-14; none left-3 right+13 none+1",
    gapAfterCue:
      "0 colon-13 dash-14 quote+8 that+8 to-3 of-2 for-2 by-6 in-11 on-8 at-8 with-6 from-12 about-6 if+6 what+6 how+8 after-13 and-12 not+2 VBD+3 VBG+6 he+15 it+6 him+4 his+4 the+8 a+2 DT+6 NNP+7 NN+4 NNS+6 JJ+1 RB-3 date-7; 1 comma+4 colon+10 to+2 of+11 for+9 in-6 on+6 at+1 with+3 about+9 as+5 how-3 not-6 VBD-6 VBG-3 it-4 his-7 the-7 date+4; 2 a-6 NN+3 JJ+7 RB+6; 3-4 comma-10 by+3 in+8 from+9 his+6 a+3; none comma+1 stop+27 colon+8 dash+10 to-3 in+4 on+3 when+11 after+6 and+8 his-6 the-6 a-8 NNP-3 NN-3 NNS-5 date+5",
    gapBeforeGroup:
      "0 as-1 while+3 he+8 NNP+2 NN+2; 1 comma+3 that-7 which-6 and+5 NN-1 JJ+5; 2 edge+2 comma+5; 3-4 unquote-6; none edge-13 comma-4 unquote+16 that+7 which+8 what+8 when-19 while-13 and-5 but-12 NN+8 NNS+5",
    noneAfterSource:
      "comma+1 stop+27 colon+8 dash+10 to-3 in+4 on+3 when+11 after+6 and+8 his-6 the-6 a-8 NNP-3 NN-3 NNS-5 date+5",
    gapClass:
      "0 colon-13 dash-14 quote+8 that+8 to-3 of-2 for-2 by-6 in-11 on-8 at-8 with-6 from-12 about-6 if+6 what+6 how+8 after-13 and-12 not+2 VBD+3 VBG+6 he+15 it+6 him+4 his+4 the+8 a+2 DT+6 NNP+7 NN+4 NNS+6 JJ+1 RB-3 date-7; 1 that+7 to-1 of-4 for-5 in-9 as-2 if+5 what+11 how+10 be-5 VB-2 it+3 him+3 his+4 the+1 a+1 NNP+3 NN+3 RB-3 date-10; 2 of-19 how+11 VBD-15 VBG+4 his+7 the+2 NNP+5 JJ-2; 3-4 that+2 of-10 about+6 be-6 VBG+3 the+1 NNP+2 JJ-3; 5-7 that+9 JJ-9; 8+ that+4",
    gapPrior:
      "0 colon+10 VBD+4 VBZ+6 VBP+3 VB+1 VBG+2 NN-2 JJ-4 according-7; 1 comma+4 colon+10 to+2 of+11 for+9 in-6 on+6 at+1 with+3 about+9 as+5 how-3 not-6 VBD-6 VBG-3 it-4 his-7 the-7 date+4; 2 to+4 for+6 in-12 on+5 about+10 modal+8 VBG-7 date+9; 3-4 comma+5 colon+10 of+4 for+12 on+12 about+14 and-10 VB-8 VBG-3 NNP+5 NNS-7; 5-7 comma+10 colon+9 about+13 VBD-8 NNP+6; 8+ comma+6",
    classCue:
      "colon say-6; quote say+4 add+11; that say+16 tell+9 report+5 assert+8 saying-noun+7; to according-8 say-11 add-7 explain-6 ask+2 urge+7 promise+14 call-6 want+5 decision-noun+5; for urge-6; in say-3; about ask+10 saying-noun+9; if ask+20 saying-noun+8; what ask+7; how ask+14; after say-5; be say+7; VBG say-6 discuss+4 decide+10; he say+6 tell+14; it say+4; him call+5; his say+4 criticize+8 discuss+5; the tell-10 report+6 explain+2 ask-6 urge-4 call+2 oppose+5; a say-11 add+7; NNP tell-7 report-10 ask-10 intend+3 decide+7 criticism-noun+8; RB explain-10 intend-5 discuss-9; date say-3",
    classForm:
      "colon VBD-3; quote VBD+8; that VBD+6 VBG+7 VBN+5 noun+4; to VBZ-5 VBP-6 VB-3 passive+9 noun+1 according-8; of VBD-6; for VBD-4; by passive-6; in VBD-11; on VBD-10; at VBD-6; with VBD-6; about VBZ-10; if VBD+9 noun+9; what VBD+8; how VBD+9 VBG+9 noun+8; after VBD-14; not VBD+6; be noun-2; VBD noun-13; VBG VBD+1 VBN+5; he VBD+4; it VBD+1; him VBD+2; his VBD+2 VBG+2; the VBD+2 VB+3 VBN+6; a VBG+2; NNP VBN+10 noun+1 other+7; NNS VBD+4; JJ VBD-2; RB VBD-3 VBG-4 VBN-10 noun-2; date VBD-11",
    priorClass:
      "comma quote+19 that+12 be+17 VBG-19 the+5; colon quote+17; to be-15 VB-3 the+7 NNP+2 NNS+7; of VBG+12; for VBG+3 a+12 NNP+2; in the-6 a-9; on the+5 NN+9 NNS+9 date-12; at NNP+10; about VBG+9 the+5 NNP+6 NNS+8; as a+4; not to-10; said colon-6 he+3; VBD to-3 as+8 him+4 RB-4 date-10; VBP JJ+11; VB to-2 the+3 NNP+4; VBG that-6 to-1; VBN to+5 by-4 as-1; it be-9; the quote-11; a quote-18; NNP that+7 if+9 he+10 JJ-13; NN that+3 to+3 of-6 in-16 from-11 about+5 not+7 be-13 the+11; NNS that-4 of-2; RB his+12; date that+10 to+12; according to-7",
    priorCue:
      "comma according+21 say+18 add+12 report+12 explain+7; colon colon+10 say+11; to explain+6 call+7 belief-noun+10; of discuss+8 belief-noun+9; for urge+13 discuss+3; in say-12; on say-16 urge+7 discuss+9; at intend+11; about ask+7 criticize+7 discuss+10; as call+9 know+13; be say-10; modal say+5; said say+12 tell-16; VBD none-7 say-11 report-1 ask-4 call+3 know+4 intend-3 seem+5; VB oppose+11 seem+8; VBG say-15 tell-11 intend-4; VBN know-4 intend+1; NNP tell+3 ask+16; NN tell+4 explain-8 ask+5 urge+7 support-11 decision-noun+2; NNS belief-noun-5 decision-noun+4; date say+6 tell+10; according according-7",
    classNext:
      "colon edge-11; quote he+3 NNP+2 NN-3 JJ-4; that quote+8 modal-8 he+11 it+10 his+9 the+11 NNP+8; to quote+8 be+7 VB+10 the-10 a-9 NNP-13; of NNP-5; by NNP-10; in the-11 a-8 NNP-6; on the-7 NNP-8 date-13; at the-11; if he+9 NNP+6; what he+7; how he+2 the+7; not to+11; VBG the+4 NNS+8; he be+7 modal+4; it be+9 NN-11; him as+8; his NN+3 JJ+6; the quote+9 NNP+4 NN+2; a quote+3 NN+3 JJ+4; DT NN-11; NNP comma+3 and+7 be+8 NNP+2 POS+8; NNS that+7; JJ NNS+8; RB stop-12 to-11 JJ+9; date stop-11",
    skipped:
      "comma 0-1 1-3; colon 0+4; quote 0-6 1-8; that 0-5; to 0+4 1+3; of 0+2 2+3; for 0+4 1+4 2+3; by 0+5; in 0+3; on 0+3 1+5 2+7; at 0-1 1+7; with 0+7; about 0+2 1+7 2+6; as 0+2; if 0-4; what 0-5 1-13; how 0-5 1-8; and 2-3; not 0-6; be 1-5 2-7; VBD 1-6; VB 2-5; VBG 0-3 1-10; he 0-11 1-6 2-6; it 1-3; NNP 0-6 2+4; NN 1+1; NNS 1-2 2-2; JJ 2+2; RB 0+4 1+5; date 1+7",
    opener:
      "that before+3 after+12 neither+10; to before-7 neither-2; quote before-2 after+6 neither+9; other before-7 after-1 neither-6",
    quoted:
      "0 plain+8 opens+8; 1 plain+2; 2 plain+1 unquote before-3; 3-4 unquote before-4; 5-7 plain-5 unquote before-11; 8+ plain-2; none plain-3 unquote before+10",
  },
  rightEnd: {
    final:
      "no-6 yes+6",
    finalCue:
      "none-5 according+13 colon+10 say+8 tell+2 add+3 report+3 quote+6 announce-2 explain+5 assert+2 shout-7 ask-1 praise-2 criticize-3 believe+3 know+2 show+4 support-7 oppose-5 decide-4 criticism-noun-5",
    finalKind:
      "that+4 to+2 clause+1 wh+2",
    kindNext:
      "that comma+3 stop+3 dash+15 about-13 and+3 but+8 be-8 NNP-7 RB-9; to stop+3 colon+13 dash+9 NNP-16; NP comma-2 semicolon+17 dash+9 open+7 that-7 to-9 for-6 by+3 in+4 on+2 at+5 about-2 as-8 who-10 when+6 after+9 while+5 and+5 but+13 be-6 said-9 VBD-6 VBZ-14 VBG-10 NNP-10; clause stop+1 semicolon+9 dash+9 to-7 and+6 modal-4 NNP-8 RB-8; wh comma+2 stop+4; prep stop-2 dash+14; other stop-1 dash+8 and+7",
    kindLast:
      "that close-8 unquote+2 VBD-7 NNP+3 NN+5 NNS+3 JJ+5; to to-13 NNP+5 NN+6; quote unquote+9; NP comma+4 close-2 of-16 and-18 VBP+8 VBG+3 he-16 it+8 him+8 his+8 NNP+5 NN+5 NNS+4 CD+4 date-2; clause unquote+3 he-19 NNP+7 NN+5 NNS+2; wh NNP+3 NN+3 NNS+5; prep NNP+6 NN+5; VBG NNP+6 NN+5; other NNP+3 NN+4 JJ+6",
    lastNext:
      "colon edge-10; close edge-15 stop-9; unquote edge+9 that-12 to-11 for-7 about-8 but+6 VBG+26 NNP+12; to be-14; of NNP-12; in NNP-13; be VBG-17; modal be-15; VBZ stop+12; VBP comma+11 stop+9; VB comma+8 RB-16; VBG comma+9 stop+7; VBN stop+4; he be-14 modal-13 VBD-14; it be-15; NNP edge+8 dash+12 by+6 in+7 after+9 but+12 VBD+5; NN stop-2 colon+7 semicolon+20 dash+9 open+13 that-6 to-6 for-12 in-3 from-10 about-4 when+3 after+9 while+7 and+7 but+14 be+11 VBG-17 RB+7; NNS stop+2 semicolon+15 dash+10 open+13 that-10 to-8 by+6 and+5; JJ comma-2 stop+3 dash+7; RB comma-1 stop+2; CD dash+12; date stop-6",
    nextAfter:
      "edge edge+4; comma quote-18 unquote-13 in-9 which+8 while+8 and+5 but+11 or-8 said+9 VBD+4 VBG+5 he+3 the+5 a+10 NNP-2 NN-17 NNS-3 JJ-9; stop edge+10 unquote-32; colon edge+12 quote+6; semicolon CD+10; dash while+12 and+4 but+8 he+11 the+9 a+10; that NNP-15; to VB-7; for the-7; by VBG+10; in the-4 a+15 NNP-6; on the-8 date+13; at a+9; about NNP-4; as he+13 a-4; when he+8; after VBG+10 a+9; and quote-19 said+19 VBD+18 VBG+13 he+12 the-10 NNP-5 NN-18 JJ-14 RB+3; but VBD+8; be VBG-6 VBN-4; modal VB-6; VBG NNS-15; NNP NNP-9",
    cueNext:
      "none stop-5; according stop+11; colon stop+9; say edge+4 comma+5 stop+6 dash+10 to-8 and+3 but+7 be-14 modal-16 NNP-6 RB-8; tell stop+4; add stop+3; report comma-2 stop+3; quote stop+3; announce stop-3; explain comma-4 stop+2; assert stop+1 dash+9; shout stop-10; ask comma+7; urge stop-1 semicolon+10; praise stop-2; criticize for-8; call as-13; believe stop+2; know stop+4; show stop+5; want comma-4 stop+2; support comma-7 stop-5 in+5; oppose stop-4; discuss comma-4; decide stop-5; saying-noun stop-1; criticism-noun stop-4; belief-noun comma-3",
    formNext:
      "VBD edge+3 comma+1 stop+2 colon+6 semicolon+13 dash+11 open+11 that-9 to-2 in+4 on+4 from-7 about-7 when+7 after+5 while+11 but+9 be-14 modal-9 said-14 VBD-18 VBZ-11 VBP-12 NNP-8 RB-5; VBZ stop+5 semicolon+10 dash+10 in-12; VBP stop+5 dash+12; VB comma+2 stop-3 dash+5; VBG dash+9 about-6 and+5 VBG-9 NNP-13; VBN stop-1 dash+10 and+4; passive comma+2 stop-3 by+15; noun edge-6 comma-2 stop-2 colon+8 semicolon+10 dash+10 to-8 and+3 be+10 VBD+6 VBZ+8 NNP-16; according stop+11; colon stop+9",
    kindVerbs:
      "that 0-8 1+6 2+2 5-5; to 0+6 1-2 2-3; quote 0+5 1-7; NP 0+6 2-2 4-3; clause 0+10 1+2 3-1 4-2 5-3; wh 1+5 2+5 3-1; prep 0+5 1-4; VBG 0+5; other 0+5 1-2 2-5",
    kindVerbsAfter:
      "that 0-2 2+1 4+3; to 0-7 2+4; NP 0-5 1-1 3+3 4+2; clause 0-5 1-1 2+2 3+3 4+4; wh 1-2 2+4; prep 0-4 1+2; VBG 0-5; other 0-2 1+1",
    kindCommas:
      "that 0+4 1-4; to 0+5 1-5; NP 0+1 1-10; clause 0+5 1-5; wh 0+3 1-7; prep 0+2 1-5; VBG 0+3 1-1; other 0+4 1-6",
    kindRank:
      "that 0+5 2+3 4-2 5+1 7-3; to 0+5 1+4 7-3; quote 1+5 2+8; NP 0+8 1+2 3+1 4-1 5-3 7-4; clause 0+6 3+2 4+1 6-4 7-6; wh 2+4 3+4 7-3; prep 0+8 7-5; VBG 0+4 1+8 7-5; other 0+2 1+2 5-2 7-4",
    kindLength:
      "that 0+7 4+2 6-1 7-4; to 2+1 3+2 5-3 7-6; quote 3+4; NP 0+7 1+1 2+1 3-2 4-1 6-1 7-3; clause 6-3 7-3; wh 2+2 3+5 6-3; prep 1+3 3+2 5-3 6-4; VBG 0+4; other 0+5 5-3",
    quoted:
      "outside final+3 comma+11 other-14; inside final+1 comma-25 other-40; closes final+9 other+10",
    kindQuoted:
      "that inside-5 closes+2; to outside+1; quote outside-4 inside-8 closes+9; NP inside-6; clause inside-7 closes+3",
    tailHasCue:
      "no-4 said+11",
  },
  leftStart: {
    kind:
      "none+4 relative+5 fronted+1 phrase-3",
    kindForm:
      "none VBD-2 VBZ-5 VBP-7 VB+7 VBG+25 passive-7 noun+12 other-4; relative VBD+3; fronted VBD+3 VBZ+3 VBG-12 VBN-9 passive+5 noun-4 according+4 other+5; comma noun-4 according+2; joined passive+4; quote VBD+5 VBG-12; phrase VBN+4 according-1",
    kindCue:
      "none say-6 ask+19 call-4 believe-5 know-4 intend-6 support+7 oppose+10 seem-17 discuss+15 saying-noun+8 decision-noun+12 adjective+11 modifier-12; fronted according+4 say+7 tell+11 report+8 ask-10 urge-13 support-9 seem+9 modifier+6; comma according+2 seem+8; joined seem+6; quote say+6; phrase according-1 say-6 call+6 know+3 want+11",
    kindSide:
      "none left+14 none-9; relative left+3; fronted left-3 right+4; comma right+2; joined left-3; phrase right-3 none+3",
    kindBorder:
      "none comma-1 as+11; relative edge+7; fronted edge-4 comma+8; quote edge+1; phrase edge+5 comma-15",
    kindLast:
      "none edge+43 unquote-5 that-6 what-3 when+13 after+13 while+10 and+18 but+10 VBN-8 he-4 it+8 the+10 NNP-2 NN-6 NNS-12 RB-4 date+12; relative that-3 who+3 what+5; fronted unquote+9 VBN+6 it-7 NNP+4 NN-1 JJ+5; comma unquote-4 that+4 NN+3; joined unquote-6 NN+3; quote unquote+5; phrase unquote-8 that+7 he+4 NN+4 NNS+6",
    kindAfterCue:
      "none comma-10 stop-5 that+12 to-2 in-5 about+3 as-2 be-8 modal-10 VBD-6 VBN-5 he+9 it+4 his+6 the+5 a+4 NNP+2 NN+4; relative as+8; fronted comma+5 stop+9 to+4 by-8 he-8 NNP+5; comma to+3; joined comma+4 to+2; phrase NNP-6",
    kindAfterSource:
      "none comma-12 stop-3 that+13 in-5 about+3 as-5 if+11 be-6 modal-7 VBD-3 VBN-7 he+9 it+4 his+7 the+7 a+5 NNP+5 NN+3; relative as+8; fronted comma+6 stop+4; joined comma+5 to+3",
    kindFirst:
      "relative that-3 who+3 what+5; fronted that+8 in-6 on-10 if+8 while-6 but-4 VBD-8 he+5 it+5 the+8 a+4 NNP+5 RB-5; comma which+10 and-13 it+6 the+4 a+5 NNP+3; joined NN-8; phrase he+7 the+1 NNP-4 NN-7 JJ-5",
    kindPrior:
      "relative comma+15 in-8; fronted edge+1; comma comma-2 dash+2; joined that-3 and-4 but+7; quote edge+33 colon+17 be-13; phrase open+13 of-12 in-5 on-10 about-10 after+10 while+9 RB+7",
    borderAfter:
      "edge quote+1 in-5 who+5 which+9 what+6 while-7 and-5 but-8 he+10 it+4 the+7 a+7 DT+8 NNP+6 NN-2 RB-2; comma in-6 if+15 VBD-8 it+7 the+8 a+4 NNP+3",
    kindVerbs:
      "relative 0+5; fronted 0+5 1+2 2-3 3-2 4-4; comma 0+3; joined 0+4; quote 0-5 2+3; phrase 0+2 1-5",
    kindLength:
      "relative 0+5; fronted 0+5 1+7 2+4 3-2 4-4 5-3 6-4; comma 0+11 1+13 4-7 5-5 6-9; joined 0+6 1+5 4-4 5-8; quote 3-4; phrase 0+8 1+6 2-2 3-9 4-16",
    kindRight:
      "none none-23 some+16; fronted none+7; comma none+2; quote none+6 some-7; phrase none+1 some-4",
    kindRun:
      "none plain+7 closed-5; relative plain+5; fronted plain-4 closed+9; comma plain+3 closed-4; joined plain+3 closed-6; quote plain-8 closed+5; phrase closed-8",
    tail:
      "none no+7 yes-3; relative no+4; fronted yes+4",
    kindHelpers:
      "none plain+6 be-4; relative plain+2; comma plain+1; joined plain-1",
  },
  accept: {
    cue:
      "0-8 1-10 2-8 3-7 4-4 5-3 6-1 8+1 9+3 10+3 11+4 12+6 13+6 14+6 15+7",
    source:
      "0-3 1-3 2-3 3-2 5+2 6+2",
    right:
      "0-4 1-5 2-4 3-1 5+1 6+2",
    end:
      "0-8 1-7 2-5 3-2 4+1 5+4 6+4",
    left:
      "0-8 1-5 2-3 3-2 5+2 6+2",
    sidesCue:
      "right 0-6 1-6 2-4 3-3 4-2 5-1 7-1 9+2 10+1 11+1 12+2; left 1-6 2-6 3-5 4-3 5-3 7+2 10-1 12+3 13+4 14+6 15+7; both 1-6 2-6 3-4 10+4 11+6",
    sidesForm:
      "right VBD-1 VBZ-2 VBP-1 noun-2 according-4 colon-1 other+1; left VBD+1 VB-5 VBG-9 passive+5 noun-6; both VBZ+1 VBP+1 passive-3",
    sidesClass:
      "right none-3 according-4 colon-1 say+1 add-2 report-1 quote+2 announce-2 explain+1 assert+1 deny+1 warn+3 praise+1 show-1 support-3 agree+2 decide-2 saying-noun-1 belief-noun-2; left none-12 say+3 tell+4 add+3 report+3 announce+3 urge-4 promise-9 praise-6 know+4 intend-6 discuss-4 belief-noun-13; both say+5 assert+6 believe-5 decide-6",
    slot:
      "left3-2 left5-3 left6+1 right-2 by+1 to+3 of-8",
    slotForm:
      "none VBZ+1 VB-1 VBG-1 passive+2 other-2; left1 VBD-1 VBZ+1 VB+2 VBG-2 noun+1; left2 VBD-1 VBP+1 VBN+1; left3 VBD+4 VBZ-3 VBG+2 other-8; left4 VBD+1 VB-3 VBG+1; left5 VBD+2 noun-2; left6 VBZ-6 VB-6 VBG+3; right VBG-8; by VBD-4; to according+3; relative VB+1 VBN-2; of noun-8",
    head:
      "he-1 you-1 NNP-1 NN-1",
    headForm:
      "edge VBZ+1 VB-1 VBG-1 passive+2 other-2; who VBD-1 VB+2 VBN-4; which VBD+3; he VBP-1 VB-1 VBG+1 VBN-1 noun+1; you VB-4; NNP VBD-1 VBZ+1 VB+1 VBG+2 VBN-2 noun-2 colon-3 other+2; NN VBP-3 VB-1 VBG-1 VBN+1 according+2 other-5; NNS VBP+1 VB+1 VBG-3 passive-4 noun+2",
    depthCue:
      "0 0-6 1-3 2-2 5+1 6+1 7+2 8+4 9+3 10+6 11+6 12+8 13+6 14+8 15+6; 1 0-3 1-9 2-10 3-6 4-7 5-5 6-4 7-1 10-3 12-5; 2 1-6 3-9 4-6 5-11",
    depthForm:
      "0 VBD+4 VBZ+2 VBP+3 VB+2 VBG+3 VBN+3 passive+4 noun+3 according-3 other+3; 1 VBD-5 VBZ-5 VBP-9 VB-7 VBG-4 VBN-10 passive-7 noun-10 other-10; 2 VBD-5 VBZ-7 VB-5 VBG-10 noun-16",
    kindForm:
      "that VBD+1 VBP+2 VBG+1 VBN+1 passive+4 noun-1; to VBD+1 VBP+2 VB-4 other+3; quote VBP-8; NP VBP+2 VBG+1 noun-1; clause VBD-1 VBZ+1 VBG-2 noun-1; wh VBD-1 VBP-5 VB+3 VBG+6 noun+5; prep VBD-1 VBP-3 VBG-6 passive-3; VBG VBZ-5 VBN+4; other VB+5 VBG-2 VBN-4 passive-2 noun-2 according-2",
    kindClass:
      "that say+1 tell+4 add+5 report+3 announce+3 explain+5 warn+5 know+3 agree+4 decide-7; to ask+4 promise+7 call-8 believe-6 intend+1 oppose+2; quote say+2 add+7 shout+12 saying-noun-4; NP none-3 say-3 tell-6 add-2 report-2 quote+2 assert-2 shout-4 urge+3 promise-3 praise+1 criticize+2 accuse+6 call+3 believe-1 know-1 want-3 support+5 oppose+3 saying-noun+2 criticism-noun+3 adjective+3; clause say+2 assert+6 urge-6 criticize-8 want+5 intend-6 support-7 saying-noun-6 belief-noun-3; wh ask+9 know-3 intend+4 saying-noun+2 belief-noun+4; prep say-2 add-10 explain-7 praise-8; VBG explain-5 assert+6; other according-2 add-5 assert+4 believe+4 know-5 show-5 want+5 intend-3 support-5 discuss-3",
    length:
      "right 0-6 1-5 2-2 4+2 5+3 6-1; left 0-5 1-7 2-4 4+3 5+5 6+4; both 2-3 3-1 4+3 5+1 6-1",
    quoted:
      "right plain-4 inside-12; left plain-7 speech+7; both plain-2 speech+3",
  },
};
