import type { WeightTables } from "./models.js";

/** Written by scripts/train-attribution.ts. */
export const WEIGHTS: WeightTables = {
  cue: {
    lemma:
      "accept-7 accord+4 account-7 accuse+6 acknowledge+8 add+7 advice+8 advise-11 agree+3 aim+4 allow-3 announce+16 appeal-7 appear-4 argue+12 ask+5 assertion+10 attack-6 attempt-9 begin-24 believe+4 blame+6 blast+9 block-12 boost-15 call+6 campaign-20 carry-22 cast-10 celebrate-8 challenge-9 chant+8 charge-5 choose-8 cite+11 claim+6 command-11 comment-8 commit-10 compare-12 conclude+8 confirm+7 consider+3 continue-9 cover-6 criticism+6 criticize+8 debate-2 decide+4 decision+4 declare+8 defend+7 define-8 deliver-11 denounce+9 describe+12 detail-8 direct-10 discuss+12 dismiss+7 doubt+6 effort-13 elect-13 email-13 endorse+8 endorsement+4 enjoy-6 expect+17 explain+5 express+16 fact-16 fear+7 fight-11 find-3 go-26 hear-9 hit-17 hope+10 ignore-4 include-21 indicate+8 insist+7 invite-8 issue-13 know+5 launch-12 list+6 look+3 maintain-15 mean-10 mention+5 nominate+6 note+14 opponent-7 oppose+4 opposition+4 point-3 policy-10 portray+8 position-6 post-4 praise+11 predict+6 prefer+9 prepare-15 press-4 promise+10 propose+7 protest-9 prove-12 publish-12 push+4 put+7 question+7 raise-19 read-7 recall+11 refer+9 reflect-10 reject+7 relate-8 release-14 remember+13 remind+7 repeat+7 report+6 reportedly+9 respond+5 reveal+7 say+18 seek+6 seem+1 settle-12 show+6 side-5 speak-4 speech-10 state-12 story-15 strategy-8 suggest+6 support+2 supporter-6 talk+8 target-7 tell+5 think+3 threat-11 tout+12 try-19 underscore-7 urge+14 view+2 vote-3 vow+12 want-1 warn+8 watch-12 work-22 worry+6 write+9",
    form:
      "VBD+1 VBZ+2 VBP-2 VB-4 passive-1 noun-7 according+4 other-4",
    formClass:
      "VBD none-5 say+3 tell+3 report+5 announce-4 explain+4 ask+2 warn+3 urge-1 criticize+1 believe-6 know-3 show-2 want-2 intend-5 oppose+3 seem-2; VBZ none-8 say+8 add-4 explain-3 urge-3 know+4 show+2 intend-3 seem+3 decide-6; VBP explain-5 assert+7 believe+4 discuss-6; VB none-10 say-3 tell+4 explain+7 criticize-3 call+6 believe+3 oppose-2 discuss+2; VBG none-5 say-1 add+3 quote+6 announce+6 explain+4 urge+1 call+4 know-4 discuss-4; VBN know-3 support+4; passive promise-8 know+3 intend+2; noun say-8 call-6 believe-10 discuss-3 criticism-noun+3 belief-noun+2; according according+4; other say-11 modifier+1",
    before:
      "comma+2 close+5 mark-2 unquote+2 symbol-3 that-5 of-4 for-11 about-3 who-2 what-5 because+5 after+4 and+1 but+4 or-8 not+3 be+7 do+6 said-11 VBP-4 VB-6 VBG-2 VBN-1 he-1 it-2 the-8 a-2 DT+4 NNS+3 RB+2 CD-4 date+4",
    before2:
      "edge he+12 it+3 his+11 NNP+9 NNS+7; comma unquote+7 who+5 and+3 but+6 he+10 NNP+9 NNS+7; stop close+5; quote he-11; unquote he+16 NNP+14; that he-16 NNP-14 NNS-9; of the-9 NNP-2 NNS-3; in his+4 a-5 CD+8; with his+8; as he+3; if he-10 it-12; which he+6; what he-11; how he-8; while he+6 NNP+7; and he+6; but he+9; be VBN-3 JJ+6; have JJ+7; do not+5; said comma+7 he-28; VBD on+6 his-6 the+4; VB his-9; VBG NN-9; his JJ-4; the NNP-3 NN+2 JJ-2; DT NNS+5; NNP comma+3 close+6 mark-8 NNP+4 NN+3 NNS+4; NN comma+1 unquote-7 that-1 in-7 who-5 he-4; NNS and+2 he-5; JJ NNP+4 NNS+2; RB comma-5; POS NN+3; date comma+8",
    after:
      "comma-3 stop-5 colon-1 dash-5 quote-1 symbol-12 that+8 of+3 for+2 in-4 with-1 from-4 about+4 if+6 what+5 how+8 after-3 and-11 or-14 not+4 be-2 have-9 modal-4 said-11 VBD-2 VBZ-3 VBP-5 he+5 it+1 him+2 his+3 the+1 a+2 NNP+3 NN-2 NNS-1 CD-7 addressee+5",
    after2:
      "comma quote+12 VBG-4 NNP-4 according-13; stop edge-2; colon edge+8; that be-7 have-9 VBD-11 VBN-11 he+5 it+5 his+6 the+3 NNP+5 NN-3; to VB+3 his-6 a+3; of VBG-4 NNP+1; for VBG+5 his+4 a+5; in a+5 NNP-4; on to-10 NN-4; with the+5 NNP-3; from the-3; about what+8 how+7 NN-4; after the-5; not to+8; be that+11 VBN-9; have VBN-6; he be+3; it be+4 modal+8; him as+7; his NN+2 JJ+2; the NN+2 JJ+4; a NN+1; NNP comma-4 stop-4 as+7 VBG+8 JJ+6 POS+6; NN comma-5 stop-8 NNS+4; NNS comma-8 stop-6 of+4 and-9; JJ stop-7 NNP+4 NN+3 NNS+2; RB stop-7 that+10 in-10 about+10; date that+12",
    classAfter:
      "none stop-10 it+8 the-5 RB+5; according to+4; say stop+5 to-12 about-6 the+3 NNP+3; tell NNS+5 addressee+6; add comma+8 stop+5 colon+8 that+10 to-6 VBG-7 JJ-9; report stop+8 to-7 JJ+6; announce a-1; explain to+5 RB+11; assert that+4 he+5 a-9; concede that+6; shout quote+9; ask about-4 if+8; warn that+7; urge for+8 on+8 him+11 NNP-5; promise to+6; praise NNP+4; criticize the+7 NNP+4; accuse NNP+6; call with-5 him+4; believe to-10; know for+4 as+3 the-1 a-7; show NNP+9 RB-4; want the+6; intend stop-3 to+3 for-1 NNP-4; support by-7; oppose to+7 a+6; seem to+4 on-11; discuss that-11 to-7 about+8 a+5 NNP-4 NN+6 RB+7; decide stop-8 for+7 a+4; saying-noun colon+4 that+2 of+7 about+4; criticism-noun of+3 on+6 from+4; belief-noun that-5 of+2 from+6; decision-noun to+3; adjective of+6",
    classBefore:
      "none comma-4 NNP-3 NN-3; colon VBD+5 NNP-3; say comma+4 unquote+4 he-1 NNP-1 NN+3; tell comma+6 NNP+2; add NNS-5; report comma+2 NNS-3; explain VBD-6 he+4 NNP+3 NN-3 CD-14; urge comma+3 NN-2; criticize NNP+1; call NNP+2; believe he-2 NNS+3; know he-1; show comma-3 NNP-2 NN+3 NNS+2; want he-2; intend comma-2 he-1 NN-4; oppose NN+3; seem it+5 NN+3; discuss comma-3 he+2 NNP-2; saying-noun symbol-8 the+2 NNP+4; criticism-noun his+4; belief-noun his-3; decision-noun JJ-1; modifier have+7",
    formBefore:
      "VBD close+6 that-1 who-2 he+1 it-1 NNP+1 NN+2 NNS-1 date+4; VBZ that-4 he+3; VBP and-7 it+7 NNS+5; VB on+13 VBN-5 he-3 NN-1; VBG edge+4 comma+2 unquote+3 of-4 for-7 by+3 about-3 as-10 after+7 NNP-3 NN+2; VBN who-4 he-3 NN+3; passive he-3 NNP-3 NN+3; noun mark-3 symbol-9 in-2 with+4 not+5 be+8 do+7 NNP+1 NN-5 RB+2 CD-3; colon VBD+5 NNP-3; other have+7 the-8",
    formAfter:
      "VBD comma+2 stop+8 quote-2 that+5 to-2 by-5 in+3 on-3 with-4 from-6 about-6 it+4 NNP+3 NN+3 NNS-2; VBZ that-3 to-3 NNP+3 NN+5; VBP to-1 it+4; VB stop-7 to+2 it-3 the-2 NNP-3; VBG stop-9 that+4 on+7 about+2 how+8 the-1 a+1 NNP-2; VBN he+6 NNP+3; passive stop-4 by+3 on-5 as+2; noun comma-9 stop-9 colon+2 to+2 of+3 for+3 in-6 on+6 at+7 with+4 from+6 about+5 as-8 and-14 have-3 modal-11 VBD-9 VBZ-7 VBP-11 the+7 NNP+5 NN-8 NNS-5 RB+3; according to+4; other comma-7 stop-13 of+4 NN-2",
    helpers:
      "VBD 0+2 64+1; VBZ 64+4; VBP 0-1; VB 0-3 4+3 8-3 20+6 32-5; VBG 0-2 1+4 65+4; VBN 0-5 2+2 66+2; passive 1+2 9-5 33-9 65+4; noun 0-7; according 0+4; other 0-7",
    run:
      "plain+1 inside-48 opens after+4 closes before+2 both+3",
    formRun:
      "VBD inside-14 opens after+1 closes before+7 both+4; VBZ inside-17 opens after+3 closes before+4; VBP plain+4 inside-19 opens after-4; VB plain+1 inside-12; VBG plain-3 inside-9 closes before+1 both+8; VBN plain+1 closes before-6; noun plain-1 closes before-5; according plain+4; colon plain-5; other plain-2",
    subject:
      "edge-3 comma+2 who-1 he-1 NN-2 NNS-4 date+1",
    subjectClass:
      "edge none-3 say-3 explain-1 ask+6 criticize-2 know-1 want-4 oppose-2 seem-3 decide-1 saying-noun-3 criticism-noun+4 belief-noun+1 decision-noun+3 modifier+3; comma none-4 say+4 tell+6 report+2 urge+3 show-3 intend-2 discuss-3; he say-1 explain+4 believe-2 know-1 want-2 intend-1 discuss+2; NNP none-4 colon-2 say-1 tell+1 call+1 show-3 discuss-2; NN none-2 say+2 add-3 urge-3 call-1 know+2 want+3 seem+3 discuss-2 belief-noun+3 decision-noun-2; NNS report-2 promise-7 call-3 show+2 decide-4 saying-noun+3 belief-noun-1",
    saidBefore:
      "1-18 2-11",
    saidAfter:
      "0-4 1-9 2-6",
    tail:
      "none no-17 yes-10; according no+4; say no-1 yes+5; tell no+2; add no-6 yes+5; report no-2 yes+8; quote no+4; explain no+4; assert no+4; deny no+6; shout no+2; ask no+4; warn no+2; criticize no+5; accuse no+3; believe no-3; know no-2; show no-5; intend no-7 yes-3; support no-1; discuss no-4; decide no-8 yes-8; criticism-noun no+3; belief-noun no+2; modifier no+1",
  },
  source: {
    slot:
      "none+4 left1+2 left3-2 left4-2 left5-4 left6-1 right-7 by+3 to+9 possessor+5 relative+2",
    slotForm:
      "none VBD+1 VBP-1 VB-3 VBG-2 passive+16 other+5; left1 VBD-1 VB+3 VBG+5 VBN+3 passive-11 other-4; left2 VBD-1 VBP+4 passive-6; left3 VBG+2 VBN-3; left5 VBD+2; left6 noun-6; right VBD+3 VBG-11 VBN-4; by VBD-4 VBG-15 VBN+6 passive+10 noun+4 according+7; to according+9; possessor noun+5; relative VBG+1 passive-9 noun-1",
    slotClass:
      "none say-10 add-5 report-7 explain-4 assert-5 ask+10 call+2 know+5 show-6 want-14 intend+7 support-8 oppose-10 seem+29 discuss-5 saying-noun+1 belief-noun+1 modifier+12; left1 say+1 add+5 report+2 explain+5 call-2 know-3 want+3 seem-25 criticism-noun-6 belief-noun+2 modifier-9; left2 say+1 report-6 show+5 intend-5 seem-9; left3 say-1 show+6; right say+9 support-12; by according+7 say-11 criticism-noun+7; to according+9; possessor saying-noun+4 belief-noun-2 decision-noun+4; relative support+2 discuss+3 decide+3 belief-noun-3; of saying-noun-9",
    slotGap:
      "left1 edge+3 comma-4 and-18 be-2 have+1 VBD+4 POS+11; left2 colon-7 symbol+7 be-2 have+3 VBD+2 NNP+7 JJ+1; left3 edge+1 symbol+8 be-2 modal-4 said+4 JJ+3; left4 said+5; left5 comma-2; right stop+15 be-9 modal-11; by stop+3; possessor NNS+1 JJ+7; relative be-5 said+7 VBD+4 VBP+3 he-14 NNP-11",
    slotBefore:
      "left1 comma+3 colon+9 dash+4 unquote+4 symbol-6 that+6 to-2 for-6 by-6 in-5 on-4 as+2 which+3 when+3 after+2 while+4 VBD-5 VBG-3 VBN-3 NNP-7; left2 edge+8 comma+5 unquote+7 in-4 on-7 when+7 but+9 VB-6 VBG-5 VBN-8; left3 edge+13 comma+4 unquote+4 about-6 but+9; left4 edge+10 comma+2 but+10; left5 edge+8 comma+4; left6 edge+4; right said+2 VBD-3 VBG-7 VBN-7; by by+8; to to+9; possessor edge+4 comma+8; relative comma+6 NNS+4",
    slotHead:
      "left1 he+3 you+10 NN-2 date-5; left2 he+1 NN-2 addressee+7; left3 NN-5; left4 NN-3 NNS-3; right he-4 NNP+2 NN-2; by NNP+4; possessor his+2 the-10 NNP+7 NN+4 JJ-6; relative that-5 who+4 which+2",
    slotAfterCue:
      "none that-2 to+2 for+3 by-17 about+8 as+17 if+2 VBD+11 VBN+7 he-11 him-7 his-6 the-8 a-7 NNP-8 NNS-4 JJ+3; left1 comma+4 stop+6 that-1 by-7 on+4 from-9 about-2 as-6 it+4 a+2 NNS+4; left2 comma-5 of-3 he+2 JJ-6; left3 that+2 NNP-3; left4 his+6; right he-4 it-7 the-1; by that-13 by+19 from+16 NNP-12; to to+9; relative about+6 the+6 NNP+5; of of+5",
    slotBeforeCue:
      "none edge+11 comma-8 unquote-10 that-5 who+2 when+15 and-4 he+6 it+9 his-11 the+5 NNP-3 NN+3 JJ+2 POS-10; left1 comma-4 dash-11 who-12 and-11 but-10 he+5 his+7 you+8 the-8 NNP+8 NNS+6; left2 who-15 NNP+7 NNS+5 date+6; left3 comma+3 who-12 and+4 NN+2; left4 comma+4 and+6 NNP-4 NN-5; left5 comma+6 and+7 NN-5; left6 dash+9 and+7; right unquote+20 and-15 NNP-6; to comma+4; possessor his+3 the-10 POS+9; relative comma-24 unquote-13 that+13 who+21 which+13 NNP-7; of the+13",
    headForm:
      "who VBP+3 VBG+7 passive-8 noun-3; he VBD+2 VB+3 VBG+3; it VBD+3 VB-3 VBG-4 other-5; his noun+1; the noun-10; NNP VBD+2 VBG+2 passive-4 according+5; NN VBZ+2 VB-5 VBN-6; NNS VBD-2 VBZ-11 VBP+5; JJ noun-3; date VBD-10",
    beforeGap:
      "edge edge+6 comma+10 colon-6 be-3 have+4 do-6 said+5 VBD+3 a+7 NNP+9 JJ+1; comma edge+4 have+5 said+6 VBD+8; colon edge+5; semicolon edge+9; dash edge+6; unquote edge+8; symbol edge-6; that edge+5; to edge-6; by edge-6; in edge-6 comma-4; on edge-6 comma-6; about comma-4; as edge+3; which edge+3; what edge+10; when edge+6 VBD+6; after edge+2; while edge+6; but edge+5 comma+9; be edge-5; VBD edge-3; VBG edge-5; VBN edge-5; NNP edge-6",
    headGap:
      "he edge+6 modal-4 VBD+4 RB+5; it be-16 NNP+10; you edge+8; NNP colon-6 unquote+9 be-2 modal-3 VBD+3 a+8 NNP+6 JJ+2 date+11; NN edge-1 comma-5 to-6 and-8 be-3 have+6 VBD+4 JJ+5; NNS edge+1; CD edge+6; date edge-7",
    verbs:
      "left1 1+2; left2 1+2 2-5; left3 0+1 1-1 2-2; left4 0+2 1-1 2-4; left5 0+3 2-2; left6 0+6 3-6",
    commas:
      "left1 0+5 1-13; left2 0+5 1-12 2+3; left3 0+5 1-6; left4 0+3 1-4 2-2; left5 0+4 1-3 3-9; left6 0+4 2-2 3-5",
    first:
      "left1 he+3 it-4 his+2 you+10 the+2 a-3 NNP+4 NN-6 JJ-7 CD+2 date-8; left2 he+1 his-4 a+4 DT+8 NN-4 CD+4; left3 it-3 the-1; left4 the-3 NNP+3 NN-6; left5 NNP+3; right he-4 it-7 the-1; possessor his+2 a-10 NNP+7; relative that-5 who+4 which+2",
    nested:
      "left1 no+5 preposition-6 comma+4 and-14; left2 no+3 preposition-10 and-4; left3 no+3 preposition-10 and-8; left4 preposition-15; left5 no-1; left6 no-4",
    nestedForm:
      "no VBD+3 VBZ+1 VBP+6 VB+7 VBG+5 VBN+2 passive-14 noun-1 according-9 other-4; preposition VBD-12 VBP-12 noun-5; comma VBD+4 VBP+4 VB+6 VBG+6 passive-9; and VBD-6 VBG-6 noun-11",
    quoted:
      "source-28 neither+4",
    finite:
      "none no+4 yes+2; left1 yes+2; left3 no-2; left5 no-2; right no-6 yes-4; by no+2; to no+9; possessor no+5; relative yes+3",
    natureSlot:
      "he left1+3 left2+1 right-4; his possessor+2; name right+2 possessor+3; relative relative+2; other left2-4 left3-3 left4-3 left5-5 right-6 by-5 possessor-11 of-8; person left2+2 by+7; group left1+9 left2+5; organization left1+1 left2+3 left3-4 possessor+8; document left1-3; time left1-5 left2-12",
    natureForm:
      "he VBD+2 VB+3 VBG+3; it VBD+3 VB-3 VBG-4 other-5; his noun+1; name VBD+1 VBZ+2 VB+1 VBG+2 passive-6; relative VBG+1 passive-9 noun-1; other VBD-5 VBZ-3 VB-5 VBG-3 VBN-4 noun-7 other-10; person VBD+2 VBP+2 VB+5 VBG+5 noun+3; group VBP+5 noun+7; document VBD-3 VBZ+4; time VBD-7 VB-11 VBG-10 noun-5",
    natureClass:
      "he seem-10; it adjective-9; his saying-noun+6; name say+4 tell+5 add+4 assert+3 ask-4 urge+1 promise+5 know-4 show-3 seem-15 belief-noun-3 decision-noun+4; relative support+2 discuss+3 decide+3 belief-noun-3; other explain-6 urge-4 know-5 show+7 intend-3 seem-8 saying-noun-6; person say+3 tell+6 want+4 seem-8; group say+6; document explain+8 show+8",
    subjectForm:
      "none VBD+2 VB-1 VBG-6 passive-10; cue VBD+6 VBZ+5 VBP+4 VBG+7 VBN+1 passive-12 noun-6; comma VBG-1; verb VBD-5 VB+8 VBG+6; first-verb VBD-4 VB+3 VBG+5 VBN-5 noun-1",
    subjectSlot:
      "none left1-2 left2+2 left4-4 left5-2; cue left1+3 left3+1; comma left1-4 left5-2; verb left1+3 left2+2 left4-4",
    subjectNature:
      "none name-1 other-5 document-4 time-11; cue he+6 other-1 person+2 group+6 organization+4 time-7; comma other-5 time-16; verb he-4 it-6 name+1 person+3; first-verb he+1 it-12 other-6",
    subjectPrior:
      "none edge+15 comma+5 unquote+12 that+6 in-9 on-4 but+11 VBD-10 VB-8 VBG-6; cue edge+6 comma+4 colon+5 semicolon+9 dash+6 unquote+8 symbol-6 that+6 to-6 by-6 in-6 on-6 at-8 as+3 which+3 what+10 when+6 after+2 while+6 but+5 be-6 VBD-3 VBG-5 VBN-5 NNP-6; comma edge+10 in-5 on-6 about-4 but+9; verb edge+13 comma+8 unquote+2 that-8 as+8 said-11; first-verb edge+5 comma+5 and-3 NNP-9",
  },
  rightStart: {
    gap:
      "0+6 1+4 3-4-2 5-7-5 8+-7 none+3",
    gapForm:
      "0 VBD+2 VBZ+3 VBP+3 VB+2 VBG+3 VBN-1 passive+1 noun-1 according-8 colon+8; 1 VBD-1 VBP+2 noun+4 other+1; 2 VBD+3 VBG+2 VBN+1 passive-2; 3-4 VBD+2 VBZ-3 VBG-1 passive-3 noun+1; 5-7 VBD-1 VBP-6 VB+3; none VBD+5 VBZ+5 VB-1 VBG-13 passive+4 according+4 other-4",
    gapCue:
      "0 none-12 according-8 colon+8 say+2 tell-4 add-4 report-2 quote+7 assert+2 shout-5 ask-3 criticize+3 believe+4 know+2 want+7 support+7 oppose+4 seem+3 discuss-6 decision-noun+3 modifier+3; 1 none+4 say+2 tell-4 announce-9 explain+7 ask+2 warn+4 urge+1 promise-2 praise+5 criticize-3 call+2 show-6 support-3 oppose-5 agree+4 seem-2 saying-noun-2 criticism-noun+4 adjective+1; 2 none+6 say-3 add+2 ask+5 urge+2 intend+1 support-7 oppose+1 seem+3 discuss+2 belief-noun-4; 3-4 none+5 say-4 add+3 report+2 announce+3 urge-4 promise+4 criticize+3 show+3 want-7 support-4 oppose-3 decide-4 decision-noun+5; 5-7 tell+4 announce+5 explain-8 oppose-7; 8+ saying-noun+6; none according+4 say+10 tell+3 add-4 report+4 announce+4 assert-2 ask-4 urge-3 criticize-3 accuse-6 call-3 want+3 intend-2 support+6 oppose+5 seem-8 decide+3 saying-noun-5 belief-noun+4 decision-noun-5",
    gapSide:
      "0 left+6 right-13 none+8; 1 left+5 right-6; 2 left+1 none-3; 3-4 left-1 right+2 none-4; 5-7 left-2 right+2 none-8; 8+ left-6 none-9; none left-4 right+11 none+1",
    gapAfterCue:
      "0 comma-8 colon-13 semicolon-7 dash-11 close-7 quote+5 that+7 to-3 of+1 by-2 in-7 on-3 at-5 with-3 as+1 how+3 when-6 after-10 and-8 not+3 VBG+2 he+9 it+5 him+3 his+2 the+7 DT+4 NNP+7 NNS+4 JJ+4 RB-4; 1 comma+7 colon+10 quote-7 to+2 of+9 for+10 in-4 on+5 at+3 with+2 from-5 about+8 as+5 how-1 and-8 not-4 VBD-6 VBG-2 it-4 his-9 the-7 a-6 NNP+1; 2 comma-11 to+3 for-8 on-5 at-7 and+6 it+3 his+1 the+2 a-3 DT-3 NN+4 JJ+2 RB+5; 3-4 comma-3 to+2 of-5 for-9 by+3 in+6 about-2 as-5 his+7 a+3 DT+6; 5-7 comma+2 on-4 at+6 after+5 his-6 a+3 RB-2; 8+ to-2 on+3; none comma+5 stop+19 colon+8 dash+8 close+7 that-3 to-2 of-2 for-5 in+3 on+2 at+1 from+2 as-4 when+7 because+6 after+6 and+6 he-7 it-6 his-10 the-9 a-11 NNP-6 NN-3 NNS-5 JJ-4",
    gapBeforeGroup:
      "0 edge+3 comma+2 to+3 of-3 as-2 who+4 while+3 and-1 he+5 it-2 the-3 NN+1 JJ-2 RB-4; 1 comma+4 colon+7 unquote+1 that-4 of+3 which-5 while+5 and+4 but+2 be-5 VBD-4 NN-3 JJ+5; 2 comma+1 that-4 of+5 as+3 but+4 NN-3; 3-4 comma-1 unquote-1 that+3 the+5 NNP-5 NNS-7; 5-7 comma+1 unquote-5; 8+ comma-2; none edge-9 comma-2 unquote+11 that+5 of-7 which+6 what+7 when-14 after-10 while-10 and-5 but-9 he-5 it+4 a-6 NN+7 NNS+3",
    noneAfterSource:
      "comma+5 stop+19 colon+8 dash+8 close+7 that-3 to-2 of-2 for-5 in+3 on+2 at+1 from+2 as-4 when+7 because+6 after+6 and+6 he-7 it-6 his-10 the-9 a-11 NNP-6 NN-3 NNS-5 JJ-4",
    gapClass:
      "0 colon-12 dash-11 close-7 quote+3 for+1 by-2 in-5 on-4 at-3 with-1 from-10 as+2 how+4 when-7 after-12 and-11 not+2 modal+4 VBD+3 VBG+2 VBN+3 he+8 it+1 him+1 his+3 the+4 a+3 DT+4 NNP+3 NN+3 NNS+2 RB-3 date-11 addressee-3; 1 that+2 to-1 of-4 what+4 how+1 not+4 VB-1 he+2 his+3 the+2 NNP+2 CD-4 addressee-7; 2 quote+1 that+2 of-11 how+8 VB-7 VBG+1 his+4 NNP+5 NN-4 JJ-2; 3-4 quote+1 of-6 in-8 about+3 if+3 VB+5 he-5 his-3 NNP+1; 5-7 that+4 about+3 the+4 NN-4 JJ-5; 8+ quote-2 that+3",
    gapPrior:
      "0 colon+8 to+3 of+6 in-14 about+1 said+5 VBD+3 VBZ+6 VBP+4 VB+1 VBG+1 NN-4 NNS-4 JJ-2 RB+2 date+6 according-6; 1 comma+7 colon+10 quote-7 to+2 of+9 for+10 in-4 on+5 at+3 with+2 from-5 about+8 as+5 how-1 and-8 not-4 VBD-6 VBG-2 it-4 his-9 the-7 a-6 NNP+1; 2 comma+4 colon+7 to+5 for+6 in-7 on+4 about+7 as+4 and-10 VBG-6 a-8 NN+2 NNS+3; 3-4 comma+7 colon+6 quote-10 of+3 for+9 on+8 about+11 and-13 VB-7 VBG-3 VBN-10 NNP+2 NN-1 NNS-4 RB-3; 5-7 comma+11 colon+7 dash+6 in-11 about+9 and-12 VBD-6 NNP+3 RB-11; 8+ comma+5 colon+6",
    classCue:
      "colon say-6; quote none+2 say+3 tell-3 add+7 report+2; that say+8 tell+5 report+3 assert+3 ask-6 call-5 saying-noun+5; to according-6 say-6 add-3 report-4 explain-4 ask+1 urge+4 promise+7 call-3 show+4 want+3 intend+2 seem-3 decision-noun+3; for criticize+7; about tell+6 ask+6 want-8 saying-noun+6; as call+5; if ask+9 saying-noun+5 adjective-5; how explain+4 ask+7 discuss+4; after say-5; modal say+6; VBG criticize-4 intend+2 discuss+2 decide+4; he say+1 tell+10; it none-4; him call+4; his say+3 explain+4 promise-7 criticize+6 call-3 support+4 discuss+3; the say+1 tell-4 report+6 ask-3 urge-2; a say-11 tell+6 add+4 announce-4 know+2 oppose+5 decision-noun+4; DT show-8; NNP none+7 add+5 report-6 ask-6 criticize-3 show+5 intend+3 support+3 decide+6 criticism-noun+9; NN announce+6 criticize+6 discuss-5 decision-noun-3; NNS tell-6 promise-8 decision-noun-5; JJ say-6 urge-4 know-5; RB say-4 explain-9 intend-4 discuss-8",
    classForm:
      "colon VBD-4; quote VBD+6 VBG-5; that VBD+5 VBG+5 noun+1; to VBZ-4 VBP-5 VB-1 VBG+2 passive+6 noun+1 according-6; of VBD-2; for passive+3 noun+5; by passive-5; in VBD-6; on VBD-4; about VBD+4 VBZ-8 passive+3 noun+4; as VBD+2 passive+7; if VBD+4 noun+5 other-5; what VBD+4 noun+5; how VBD+3 VBG+6 noun+3; when VBD-9; after VBD-9; and passive-6; not VBD+6; be VBD+3; modal VBD+5; VBD noun-8; VB VBD-2 VBG+5; VBG VBN+5; he VBD+2; him VBD+1 VBP+5; his VBD+3 VBG+3; the VBD+2 VBZ+4 VB+2 VBG-1 VBN+3 passive-1 noun+2; a passive+2 noun+3; NNP VBP+3 VBG+2 VBN+8 noun+3 other+7; NN VBG-1 other-5; NNS VBD+2 other-5; JJ VBD-3 VBN-3 passive-3; RB VBD-3 VBG-2 VBN-7 passive-4 noun-1; CD VBD-4; date VBD-11; addressee VBD-3",
    priorClass:
      "comma quote+16 that+10 to+7 which-8 but-6 be+13 the+3 a-4 NNP-4 RB-2; colon quote+13; dash that+9; to be-15 VBG+3 the+6 a+3 NNP+3 NN-4 NNS+4 JJ+6; of VBG+7 JJ+4; for VBG+3 his+3 a+10 NNP+2 NN+4; in VBG+5 his-8 the-8 a-7 NNP-6; on if+6 VBG+6 it+7 the+4 NN+8 NNS+7 date-11; at VBG+6 a-6 NNP+8 NN-7; from NNP-7; about VBG+6 it+5 his+3 the+6 a+5 NNP+7 NN+6 NNS+7 JJ+7; as a+2; after the-9; and NNP-6; not to-6; be that+6 VBG-10; modal VB-9; said colon-6 be+5 he+3 a+5; VBD to-3 in-6 on-5 about-4 as+5 when-5 and-5 VBG+6 him+4 the-1 JJ+2 RB-3 date-8; VBZ about-5 RB+4; VBP JJ+9; VB to-1 his-5 the+2 NNP+3; VBG that+2 to-2 about-7 the-1 a+4 NN-3 NNS-3; VBN to+5 by-2 about+2 him-6 the+6 JJ-4 RB-4; the quote-10; a quote-14; NNP that+4 to+1 for+5 about+7 if+6 he+6 JJ-11; NN to+3 of-4 for+5 in-12 about+6 when-7 not+7 be-8 VBG-9 his+6 the+8 NN-6 JJ-7; NNS that-6 about+2; JJ of-8 NNS-5; RB that+3 VBG-6 his+9 a+3 NN-5 JJ-3; POS quote-10; date that+6 to+10; according to-6",
    priorCue:
      "comma according+22 say+19 add+9 report+8 explain+8 assert+4 know-7 discuss-8 decide-8; colon colon+8 say+10 explain+7; to explain+7 call+7 intend+2 oppose-2 belief-noun+8; of none+6 show+3 discuss+6 belief-noun+9; for urge+10 criticize+3 call+6 show+7 discuss+3 decide+5 decision-noun+4; in say-10 report-6 explain-7; on say-11 urge+6 intend+5 discuss+6 saying-noun+5 belief-noun+3; at intend+8 discuss-7; with agree+6; about none+6 tell-8 report+5 assert+5 ask+8 urge-7 criticize+5 want+7 discuss+8 saying-noun+5 belief-noun+7; as criticize+7 call+7 know+11; if adjective+4; be say-6; said say+11 tell-9; VBD none-5 say-8 add-1 quote+4 announce+3 assert+3 ask-3 promise-5 call+1 know+5 intend-4 seem+6 decide-4; VBP support+6; VB ask-6 promise-7 call-4 oppose+7 seem+5 discuss+4; VBG tell-6 add+7 report+3 urge-4 promise+3 intend-4 discuss-2; VBN urge+4 promise+5 believe+6 know-4 show-5 intend+3; NNP tell+3 ask+11; NN say-4 announce-4 explain-5 ask+3 urge+5 support-8 discuss+4 decide-5 saying-noun-3 belief-noun-1; NNS belief-noun-4 decision-noun+3; RB explain+5 belief-noun-7 modifier+2; according according-6",
    classNext:
      "colon edge-11; dash and-6; quote VB-4 VBG+6 he+7 NNP+1 NN-3 JJ-4; that quote+4 have-8 modal-8 VBD-14 VBZ-9 he+8 it+6 his+6 the+9 DT+5 NNP+6 NN-5; to quote+5 be+6 VB+8 his-2 the-10 a-7 NNP-9 NNS-3; of NNP-3 JJ-8; for VBG+3 his+7; by NNP-9; in the-7; on the-4; at NN+7; about NNP+3; as a+2; if he+6; what he+4; how to+5 the+4; when he-5; and VBD-5; not to+9; modal VB+7; VBG his+4 the+2 NNP+2 NN+2 NNS+4 RB+3; VBN NNS+7; he be+5; it be+4 NN-7; him quote+7 as+7; his quote+5 NN+2 NNS-2 JJ+6; the quote+11 NNP+2; a quote+6 NNP-2 NN+1 JJ+3; DT of+7 NN-9; NNP comma+2 and+6 be+5 POS+7; NN and+4; NNS that+4; JJ NNP+6 NNS+4; RB stop-10 to-9 about-8 than+7 a-5 NN+5 JJ+8; CD NNS-2",
    skipped:
      "comma 1-5 2-1; colon 0+5 1+6 2+3; quote 0-5 1-6 2-11; that 0-12 1-4; to 0+4 1+3; of 2+1; for 1+3 2+1; by 0+3; in 0+2; on 1+4 2+7; at 1+5; with 0+4; about 1+6 2+5; what 1-9; how 0-1 1-5; after 0+3; and 1-3 2-2; not 0-5; be 1-2 2-6; have 2-8; said 1-9; VBD 0-2; VB 2-4; VBG 0-2 1-3; VBN 1-4; he 0-10 2-3; it 0-2; the 1-3; a 0+2; NNP 0-5 2+4; NN 1+1 2-1; NNS 0-3 1-2 2-2; JJ 2+2; RB 0+4 1+6; addressee 1+3",
    opener:
      "that before+3 after+7 neither+7; to before-5 after+3 neither-1; quote before-2 after+4 neither+7; other before-5 after+1 neither-2",
    quoted:
      "0 plain+6 opens+3 unquote before+2; 1 plain+1; 2 opens+1; 3-4 plain-1 opens+1 unquote before-3; 5-7 plain-4 unquote before-2; 8+ plain-4 opens-2; none unquote before+9",
    gapFront:
      "0 nothing+3 phrase+3 other+6; 1 clause+2 quote+1; 2 phrase+1 other-2; 3-4 phrase-3 clause+2 quote-1; 5-7 phrase+2 quote-5 other-4; 8+ clause-4 other-6; none nothing-9 phrase-11 clause+5 quote+11 other+1",
    kindGap:
      "that 1+2 2+2 5-7+4 8++3; to 1-1; quote 0+3 2+1 3-4+1 8+-2; NP 0+2 1+1 2+2 3-4-1 5-7-2 8+-3; clause 0+8 1+2 2-2 3-4-3 5-7-5; wh 0+9 1+2 2+7 3-4+1; prep 0-7 1-5 2-8 3-4-1; VBG 0+2 2+1; other 2-8 3-4-3 5-7-8 8+-3",
    kindCue:
      "that say+8 tell+5 report+3 assert+3 ask-6 call-5 saying-noun+5; to according-6 say-6 add-3 report-4 explain-4 ask+1 urge+4 promise+7 call-3 show+4 want+3 intend+2 seem-3 decision-noun+3; quote none+2 say+3 tell-3 add+7 report+2; NP none-2 according-2 say-3 tell-10 add+5 report-5 quote+3 announce-1 assert-2 concede-4 deny+4 ask-5 warn-7 promise-1 praise+3 criticize+4 accuse+4 call+4 show-3 intend+1 support+5 oppose+5 discuss+2 decision-noun-2; clause according+9 say+1 report+4 assert+3 ask-5 intend-6 support-5 discuss-5 belief-noun-6; wh explain+4 ask+13 discuss+2 saying-noun+7 adjective-4; prep say-8 tell+6 explain-9 ask+4 urge-5 criticize+2 call+2 want-3 intend-2 support-3 agree-5 discuss-3 saying-noun+3 decision-noun+2; VBG criticize-4 intend+2 discuss+2 decide+4; other say-1 tell-3 add-6 report-2 announce-5 call+4 believe-4 know-2 seem+4 decide-4 saying-noun-6 modifier+2",
    kindFront:
      "that nothing+6 phrase+4 clause+5 other+5; to nothing-2 phrase+3 clause-1 quote-3 other+2; quote nothing+4 clause+2 quote+6 other+1; NP nothing+2 phrase+1 quote-3; clause phrase+2 quote+4; wh nothing+4 clause+5 quote+4 other+6; prep nothing-6 phrase-3 clause-3 quote-5 other-5; VBG nothing+5 phrase+4 other+2; other nothing-4 phrase-1 clause-3 other-5",
  },
  rightEnd: {
    final:
      "no-8 yes+6",
    finalCue:
      "none-5 according+14 colon+9 say+8 tell+2 add+3 report+3 quote+5 announce-2 explain+4 assert+2 shout-6 ask-1 praise-2 criticize-2 believe+3 know+2 show+4 support-6 oppose-5 decide-4 criticism-noun-5",
    finalKind:
      "that+4 to+2 clause+2 prep-1",
    kindNext:
      "that comma+4 stop+3 colon+8 dash+14 about-12 and+3 but+7 be-8 NNP-7 RB-9; to stop+2 colon+11 dash+7 NNP-16; NP comma-1 colon+1 semicolon+15 dash+10 open+7 that-8 to-9 for-5 by+3 in+4 on+2 at+4 about-2 as-7 who-9 when+6 after+8 while+5 and+5 but+12 be-7 said-9 VBD-7 VBZ-12 VBG-10 NNP-10; clause comma+4 stop+1 semicolon+8 dash+9 to-7 and+5 modal-3 NNP-8 RB-8; wh comma+3 stop+4; prep stop-2 dash+11; other stop-1 dash+9 and+7",
    kindLast:
      "that close-7 unquote+2 VBD-7 NNP+3 NN+5 NNS+3 JJ+5; to to-11 NNP+5 NN+6; quote unquote+8; NP of-15 and-17 VBP+7 he-16 it+6 him+7 his+6 NNP+5 NN+5 NNS+4 CD+3 date-2; clause unquote+3 VBP+9 he-17 NNP+6 NN+5 NNS+2; wh NNP+3 NN+3 NNS+5; prep NN+4; VBG NNP+5 NN+5; other NN+3 JJ+4",
    lastNext:
      "colon edge-9; close edge-14 stop-9; unquote edge+8 that-11 to-9 for-7 about-7 but+6 VBG+22 NNP+10; to be-13; of NNP-12; in NNP-13; be VBG-16; modal be-14; VBZ stop+11; VBP comma+9 stop+8; VB comma+8 RB-15; VBG comma+8 stop+6; VBN stop+3; he be-13 modal-13 VBD-13; NNP comma-1 dash+12 by+6 in+6 after+8 but+10 VBD+4; NN stop-2 colon+7 semicolon+17 dash+10 open+11 that-5 to-7 for-12 in-3 about-4 when+3 after+9 while+6 and+7 but+12 be+10 VBG-11 RB+6; NNS stop+2 semicolon+12 dash+10 open+11 that-8 to-8 by+5 and+4; JJ comma-2 stop+3 dash+7; RB comma-1 stop+2; CD dash+10; date stop-5",
    nextAfter:
      "edge edge+4; comma quote-17 unquote-12 in-8 which+8 while+8 and+4 but+11 or-7 said+9 VBD+4 VBG+5 he+3 the+5 a+10 NNP-3 NN-16 NNS-3 JJ-9; stop edge+9 unquote-30; colon edge+10 quote+4; semicolon NNP+8 CD+8; dash while+11 and+5 but+7 he+10 the+8 a+10; that NNP-13; to VB-8; for VBG-6 the-7; by VBG+9; in the-4 a+13 NNP-6; on the-7 date+12; at a+7; about NNP-4; as he+11 a-5; when he+7; after VBG+8 a+8; and quote-17 said+17 VBD+17 VBG+11 he+10 his-7 the-9 NNP-6 NN-17 JJ-14; but VBD+8; be VBG-7 VBN-4; modal VB-6; VBG NNS-13; NNP NNP-9",
    cueNext:
      "none stop-4; according stop+9; colon stop+8; say edge+4 comma+4 stop+6 dash+10 to-8 and+3 but+6 be-12 modal-16 NNP-6 RB-7; tell stop+4; add stop+3; report comma-2 stop+3; quote stop+3; announce stop-3; explain comma-4 stop+2; assert stop+2 dash+8; shout stop-9; ask comma+7; urge stop-1 semicolon+9; praise stop-2; criticize stop-1 for-6 after+5; call as-12; believe stop+2; know stop+4; show stop+5; want comma-3 stop+2; intend comma+2; support comma-6 stop-5 in+4; oppose stop-3; discuss comma-4; decide stop-4; saying-noun stop-1; criticism-noun stop-4; belief-noun comma-2 stop+2",
    formNext:
      "VBD edge+2 comma+1 stop+2 colon+6 semicolon+11 dash+11 open+9 that-9 to-3 for-1 in+3 on+4 from-8 about-7 when+6 after+5 while+9 and+1 but+9 be-14 modal-7 said-12 VBD-17 VBZ-11 VBP-12 NNP-8 RB-6; VBZ stop+4 semicolon+9 dash+9 in-10; VBP stop+4 dash+11; VB comma+2 stop-2 dash+5; VBG dash+9 about-6 and+5 NNP-11; VBN stop-1 dash+9 and+5; passive comma+2 stop-3 dash+7 by+12; noun edge-5 comma-2 stop-3 colon+7 semicolon+9 dash+10 to-8 and+3 be+10 VBD+5 VBZ+7 NNP-14; according stop+9; colon stop+8",
    kindVerbs:
      "that 0-8 1+5 2+1 3-1 5-4; to 0+7 2-2; quote 0+4 1-6; NP 0+6 2-3 4-4; clause 0+8 1+2 4-2 5-3; wh 1+5 2+4 3-1; prep 0+5 1-3 2-4; VBG 0+5; other 0+4 1-2 2-6",
    kindVerbsAfter:
      "that 0-2 4+3; to 0-7 2+3; quote 0-2; NP 0-4 3+3 4+2; clause 0-5 1-1 2+2 3+3 4+4; wh 1-2 2+3; prep 0-5; VBG 0-5; other 0-2 1+2",
    kindCommas:
      "that 0+4 1-4; to 0+5 1-6; NP 0+2 1-9; clause 0+3 1-5; wh 0+4 1-7; prep 0+3 1-5; VBG 0+3 1-1; other 0+3 1-6",
    kindRank:
      "that 0+4 2+2 4-2 7-3; to 0+4 1+3 6-3 7-3; quote 1+5 2+6; NP 0+8 1+2 4-2 5-3 7-5; clause 0+6 3+1 6-3 7-6; wh 2+4 3+3 7-3; prep 0+6 1+2 7-6; VBG 0+3 1+7 7-5; other 0+4 3+2 6-4 7-3",
    kindLength:
      "that 0+6 4+2 6-1 7-4; to 2+2 3+2 5-3 7-6; quote 3+4; NP 0+7 2+1 3-2 4-1 6-1 7-2; clause 4+1 6-2 7-3; wh 2+2 3+5 6-3; prep 1+4 5-3; VBG 0+4; other 0+5 3+1 5-2",
    quoted:
      "outside final+3 comma+10 other-13; inside comma-24 other-36; closes final+8 other+10",
    kindQuoted:
      "that inside-5 closes+2; quote outside-4 inside-8 closes+8; NP inside-6; clause inside-7 closes+3",
    tailHasCue:
      "no-3 said+11",
  },
  leftStart: {
    kind:
      "none+4 relative+5 fronted+1 phrase-2",
    kindForm:
      "none VBD-2 VBZ-4 VBP-7 VB+8 VBG+23 passive-7 noun+12; relative VBD+3; fronted VBD+3 VBZ+3 VBG-11 VBN-8 passive+4 noun-5 according+3; comma noun-4 according+2; joined passive+3; quote VBD+5 VBG-12; phrase VBN+5",
    kindCue:
      "none say-6 ask+16 call-3 believe-4 know-3 intend-5 support+7 oppose+8 seem-16 discuss+14 saying-noun+7 decision-noun+10 adjective+9 modifier-11; fronted according+3 say+7 tell+9 report+7 ask-10 urge-11 want-8 seem+7 modifier+7; comma according+2 seem+8; joined seem+5; quote say+6; phrase say-6 call+5 know+4 want+9",
    kindSide:
      "none left+13 none-8; relative left+2; fronted left-3 right+4; comma right+2; joined left-4; phrase right-2 none+2",
    kindBorder:
      "none as+10; relative edge+6; fronted edge-4 comma+7; quote edge+1; phrase edge+5 comma-15",
    kindLast:
      "none edge+37 unquote-5 that-5 what-4 when+12 after+11 while+9 and+17 but+9 VBN-7 he-4 it+5 the+8 NNP-2 NN-5 NNS-12 RB-3 date+11; relative that-3 who+3 what+5; fronted unquote+8 VBN+5 it-6 NNP+3 NN-2; comma unquote-4 that+4 NN+4; joined unquote-7 NN+3; quote unquote+5; phrase unquote-8 that+6 he+4 NN+4 NNS+5",
    kindAfterCue:
      "none comma-10 stop-7 that+12 to-2 in-6 about+3 as-1 be-7 modal-9 VBD-5 VBN-7 he+8 it+4 his+6 the+5 a+4 NNP+1; relative as+8; fronted comma+6 stop+7 to+3 by-6 he-6 NNP+5 date+9; comma to+3; joined comma+4 to+3; phrase NNP-5",
    kindAfterSource:
      "none comma-11 stop-5 that+13 in-5 about+3 as-3 if+10 be-8 modal-8 VBD-4 VBN-7 he+8 it+4 his+6 the+6 a+4 NNP+5; relative as+8; fronted comma+5 stop+4 VBD+5; joined comma+6 to+3; phrase stop-2",
    kindFirst:
      "relative that-3 who+3 what+5; fronted that+6 in-6 on-8 if+7 while-7 but-4 VBD-8 he+4 it+5 the+8 a+4 NNP+5 RB-5; comma which+9 and-14 it+5 the+4 a+5 NNP+3; joined NN-7; phrase he+6 the+2 NNP-4 NN-6 JJ-5",
    kindPrior:
      "relative comma+15 in-7; fronted edge+1; comma comma-2 dash+2; joined that-4 and-4 but+6; quote edge+30 colon+13 be-12; phrase open+11 of-12 in-5 on-10 about-9 after+8 while+8 RB+6",
    borderAfter:
      "edge quote+1 in-5 who+5 which+9 what+6 while-7 and-5 but-8 he+9 it+3 the+7 a+8 DT+7 NNP+5 NN-2 RB-3; comma in-6 if+12 VBD-6 it+6 the+7 a+4 NNP+3",
    kindVerbs:
      "relative 0+5; fronted 0+5 1+2 2-3 4-4; comma 0+3; joined 0+4; quote 0-6 2+2; phrase 0+1 1-4",
    kindLength:
      "relative 0+5; fronted 0+5 1+8 2+4 4-4 5-3 6-4; comma 0+9 1+12 3-4 4-8 5-6 6-9; joined 0+5 1+5 5-7; quote 3-4 6+1; phrase 0+8 1+6 2-3 3-8 4-15",
    kindRight:
      "none none-22 some+16; relative some+1; fronted none+6; comma none+1; quote none+5 some-6; phrase some-3",
    kindRun:
      "none plain+6 closed-5; relative plain+5; fronted plain-4 closed+8; comma plain+3 closed-4; joined plain+2 closed-7; quote plain-8 closed+5; phrase closed-8",
    tail:
      "none no+6 yes-5; relative no+4; fronted yes+4; phrase yes-2",
    kindHelpers:
      "none plain+6 be-4; relative plain+1; joined plain-2",
  },
  accept: {
    cue:
      "0-13 1-9 2-8 3-7 4-5 5-2 6-1 8+1 9+2 10+3 11+4 12+4 13+6 14+7 15+6",
    source:
      "0-10 1-8 2-6 3-3 4+1 5+4 6+4",
    right:
      "0-5 1-6 2-3 3-1 5+1 6+2",
    end:
      "0-8 1-7 2-5 3-2 4+2 5+4 6+4",
    left:
      "0-7 1-5 2-5 3-3 4-1 5+1 6+2",
    sidesCue:
      "right 0-10 1-8 2-5 3-4 4-2 5-1 6-1 8+1 9+2 10+3 11+1 12+3 13+3; left 1-6 2-5 3-5 4-6 6-3 7+2 10-3 11+3 12+5 14+3 15+5; both 2-4 5-1 6+1 8-2 10+3 11+5 12-3",
    sidesForm:
      "right VBD-1 VBZ-1 VBP-1 VBG-2 VBN-1 passive+1 colon-2 other+1; left VBD+2 VBG-6 passive+4 noun-3 according+2 other-8; both VBD+2 passive-3",
    sidesClass:
      "right none-4 colon-2 add-2 report-1 quote+1 announce-1 explain+1 concede-1 ask+3 warn+3 urge+1 praise+1 call+1 believe+2 show-1 intend-1 support-2 agree+1 seem+3 discuss-1 decide-2 saying-noun-2 criticism-noun-3 belief-noun-2 adjective+4 modifier-4; left none-9 according+2 say+4 add+3 report+5 announce+5 praise-6 show+4 intend-5 decide-5 saying-noun+6 belief-noun-5; both none-8 say+2 believe-5 know+4 intend+3 seem+1",
    slot:
      "none-3 left1+1 left3-1 left5-2 left6-2 by-2 to+1 possessor+1 relative-2",
    slotForm:
      "none VBZ+2 VBP-2 VB-1 VBG-9 passive+2 noun+2 according-7; left1 VBD-1 VB+1 noun+3 colon-2 other+2; left2 VBZ-2 VBP+2 VB+1 noun-2; left3 VBD+3 VBZ-2 VB-1 VBG+2 noun-2; left4 VBD+3 VBG+1 noun-4; left5 VBD+2 VBG-2; left6 VBD-1; by VBN+4 noun-2; to according+1; possessor noun+1; relative VBN-2",
    head:
      "edge-3 that-2 which-2 he-1 DT+3 NN-1 JJ+4 addressee+2",
    headForm:
      "edge VBZ+2 VBP-2 VB-1 VBG-9 passive+2 noun+2 according-7; who VBZ+2 VB+3 VBN-1; he VBD-1 VBZ-1 VB+1 VBG+1 VBN-1 noun+2 other-4; it VBD+2 VBG-5; you VB-4; NNP VBD-1 VBZ-1 VB+2 VBG+3 noun-1 colon-4 other+1; NN VBP-3 VB-2 VBN+2 noun-1 according+1; NNS VBD+1 VBG-3 passive-3 noun+2; addressee VBD+3",
    depthCue:
      "0 0-10 1-4 2-2 6+2 7+2 8+3 9+4 10+5 11+6 12+6 13+8 14+8 15+8; 1 1-9 2-8 3-5 4-6 5-4 6-4 8-3 10-3 12-4; 2 2-5 3-8 4-12 5-5 6-9",
    depthForm:
      "0 VBD+4 VBZ+2 VBP+3 VB+2 VBG+2 VBN+3 passive+4 noun+4 colon-2 other+3; 1 VBD-5 VBZ-6 VBP-5 VB-7 VBG-6 VBN-7 passive-12 noun-9 other-8; 2 VBD-8 VBP-6 VBG-11 noun-11",
    kindForm:
      "that VBD+2 VBG-1 passive-5 noun-1; to VB-4; quote VBN-4 colon+4; NP VBZ+1 VBP+2 VB-1 VBG+1 passive-2; clause VBD-1 VBP+1 VB+1 VBG-2 noun-3 other-4; wh VBP-4 VB-2 VBG+5 noun+3; prep VBD-2 VBG-8; VBG VBZ-4 other+6; other VBD-2 VBP-2 VBG-3 other-3",
    kindClass:
      "that none-2 tell+2 add+3 report+4 explain+4 assert-2 warn+2 know+2 want-3 agree+6 decide-5; to none-9 promise+4 believe-6 know-7 intend+2 oppose+2 seem+2 adjective-5; quote colon+4 say-2 tell-4 add+5 report-2 shout+5; NP say-2 tell-2 add-2 report-1 quote+3 assert-2 concede-2 deny+2 urge+1 promise-4 criticize+1 accuse+3 call+2 want-2 support+4 oppose+1 discuss+1 belief-noun-1 adjective+3; clause say+1 tell+6 assert+5 urge-8 believe+1 show+3 intend-5 support-8 discuss-4 saying-noun-2 belief-noun-3; wh explain-3 ask+6 intend+5 discuss+5 belief-noun+5; prep report-8; VBG say+6 report+6 criticize+7 accuse-5 discuss-2; other say+3 criticize-5 believe+3 know-5 want+4 intend-4 discuss-3",
    length:
      "right 0-6 1-6 2-3 3-1 4+2 5+2 6-1; left 0-6 1-3 2-3 3-1 4+1 5+3 6+1; both 3-1 4+3 5+1 6-1",
    quoted:
      "right plain-4 inside-11; left plain-6 speech+6",
  },
  owner: {
    relation:
      "none-2 right+2 left+2 partly+1 after+1 before-2 previous-3 next-5",
    kind:
      "direct nobody-4 right-1 left+4 partly+2 after-2 before-3 next+2; partial none+1 nobody-2 right+2 left+2 after+3 before+1 previous-6 next-10; term none-5 nobody+7 right+1 left-9 before-2 next-4",
    form:
      "VBD right+4 left+4 partly+3 after+2 before+4 previous+2 next+2; VBZ right-1 left+5 partly+3 after+3 before-9 previous-3; VBP right-5 left-3 partly-5 before-6 previous-5; VB right-3 left-5 after-6 before-2 previous-6; VBG right+2 left-5 after+4 previous+1 next-3; VBN right+1 left-7 after-4 before+3 previous-7; passive right+4 partly-2 before+2 previous-3; noun left-2 partly-5 after-3 before-7 previous-3; according right+3 left+7 partly+6 after+3 previous+7; colon right-2",
    cue:
      "none right-7 left-8 after-6 before-4 previous-6 next-4; according right+3 left+7 partly+6 after+3 previous+7; colon right-2; say right+1 left+2 partly+4 after-5 before-2 previous+4 next+3; tell after-1 before+4 previous+4; add right+4 left+5 partly-4 after+5 before+2 previous+5 next+2; report right+3 left+3 partly+5 after+3 before+4 previous+3; announce right-2 left+2 after+6 before-4; explain right+7 left+3 partly-3 after+1; assert right+4 after+5 before+3 previous+2; concede right-2 after-4; deny right-2; shout right-1 left+2 after-2; ask right+1 after-3 before-2; warn partly+3; urge right+2 left+3; promise right+2 after+2; praise right+6 left-4 after-3; criticize right-4 after-5 before+2; accuse right+7 after+2; call right-2 after+4 before+2; believe right-1 after+3 previous-5; know right-5 left-5 after+3 before-6 previous-4; show right-3; want right-2 previous-4; intend right-3 after+2 before-5 previous-6; support left-4 after-4 previous-5; oppose right-1; agree right-2 left-4; seem right-1 after+2; discuss right-2 after-2 previous-6; decide right+5 left-3 after-4 before-4 previous-3; saying-noun left+3 after+4 before-5 previous-3; criticism-noun right-7 after-7; belief-noun right-5 left-3 after-7; decision-noun right+8; modifier right+2",
    prior:
      "edge nobody-8 partly+1 before+2 next+7; comma nobody+1 right+4 after-1 before-10 previous-2 next-7; stop none-6 nobody-5 left+4 partly+5 before+3 previous+3 next+2; colon none+1 right+2 left+2 partly-2 after+2 previous-10; dash none-5 nobody+7 right-5 left+3; open none+4; unquote none-7 nobody-4 right+3 after+3; that none+2 nobody-6 right+1 partly+4 after-4; to none+1 right+2 after-4 before-6; of none+1 nobody+2 right-2 after+2; for nobody+6 right-2 left-3 after+2; by nobody+2 right-3 before+3; in nobody+3 right-3 after+2; on none-5 nobody+4 right+2 after-4; with nobody+3 right-2 previous+3; from none-3 left-3 after+3; about none+2 right-2; as nobody-4 right+1 after+1 before+4; than after+3; who right-3; what nobody+3; when nobody+3; because nobody-3 after+3; and none+1 right+2 after-1 before-4 previous-2; or none-2 right+5 left-3; not none+4; be none-1 nobody-5 right+1 left+2 after+2; have nobody-6 right+8 after-4; modal right-3 after+2; said none+6 right-2 after-6; VBD none+4 right-3 left+3 partly-4 after-2 before+2; VBZ nobody-4 left+3; VBP none+3 nobody+4 right-5 after-5; VB nobody-1 right+2; VBG none+2 nobody-2 right-2 before+1; VBN nobody-3 right+2 before-4 previous+2; he right+2; it none+2 left-3 after-5; him after+3; his none-2 nobody+1 right-2 previous+3; the right+1 left-4 before+1; a none+2 nobody-2 right+1 left+2 after+1 before-4; DT none+2; NNP none+3 nobody-3 right+1 left-2; NN nobody+2 right-1 left+3 partly+2 after-2 before-2; NNS none-2 previous+2; JJ nobody+2 right-3 after-3 before+4; RB none-6 right+4 after+3; CD nobody+4; POS nobody+6 right-2 left-6; addressee nobody+3",
    next:
      "edge none-2 nobody-3 right-1 after+2 previous+4; comma nobody+5 right-3 after-3; semicolon after+4; dash none-1 right+3; open none+4 nobody+1 right-6; close none+5; quote none-8 after+3; that none+4 right-1 left+3 after-6; to none-6 right+3; of none+4 nobody-6; for right-2 after+4; by nobody+4 right-3 left-3; in none+1 nobody-2 after+2; on none-2 nobody+2; at none-5 right+6 after-3; with none-2 after+2; from none+7 nobody-5 left-2 after-4; about none-11 right+2; as none-5 nobody-2 right+4 left-3 after+3; than none+4 nobody-3; if right+3; who none-2 nobody+3; which none-7 nobody+2 right+5 after-4; when right+2; because none-6 nobody+3 after+4; while none-5 nobody-3 right+3; and none+2 nobody-2 right+4 after-5 before-4; but none+1 nobody-5 right+4; or nobody+2 right+3 after-4; not after+5; be none-1 nobody+2 right-1 left+2 previous-2; modal none+1 right-4 left-3 before+3 next+3; said none+3 nobody-3 partly-2 next+2; VBD none-1 nobody+4 right+1 left-1 after-6; VBZ nobody-4 right+4; VB nobody-2 before+2; VBG none-4 right+1 left+3; VBN nobody+6 right-3; he none-1 left+4 after-4 before+2 previous-3 next-3; it right-2 left+3; him none+2; his none-4; the none+4 nobody-6 right-7 left+10 after+2 before+5; a none-4 nobody+4 left+2; DT after+3; NNP none-5 right+4 left-1 partly+7 after-1 previous-5 next+4; NN nobody+4 left-3 partly-6 before+2; NNS none+2 nobody+3 right-3 after-3; JJ none+2 nobody-3 right-3 after+1 previous+2; RB none+5 nobody-6 after-2; CD right+2; date nobody+4 left-3; according right-5 left+2",
    rank:
      "0 after+2 before-1 previous+2; 1 right+2 left+2 partly+1 after-1 before+1 previous-6 next-5; 2 after+2 before-5 previous-6; 3 right+4 after-4",
    between:
      "0 right+2 left+2 partly+1 after+1 before+2; 1 right-1 left-3 after+2 before-6 previous-5 next-4; 2 right+1 left+3 after-3 before-4 next-4; 3 after-4",
    gap:
      "0 after+3; 1 right-1 partly+3 after-7 before+2 previous+8 next+4; 2 right+2 left+3 partly-5 before+1; 3 right+2 left-3 partly+5 after-4 before-1 previous-3 next-4; 4 right+2 left+2 partly-1 after+3 before+2 previous-5; 5 right-3 left+2 partly-3 after+1 before-8 previous-4 next-6",
    verbs:
      "0 right+2 left+2 partly+3 after-1 before-1 previous+1; 1 partly-1 after-1 previous+1 next-4; 2 right+1 after+2 previous-2; 3 right-1 after+1 next-4; 4 right-4 left-3 after-1 previous-5",
    commas:
      "0 right+5 partly+3 after+1 previous-1 next-4; 1 right-4 left+5 partly-2 before-1 previous-2 next-7; 2 right-1 left+2 previous+2 next+1; 3 right+1 left-2 after-2 next+3; 4 right-5 previous-1",
    score:
      "1 right-7 left-6 partly-7 after-7 before-6 previous-10; 2 right-7 left-6 partly-3 after-3 before-5 previous-14 next-6; 3 right-3 left-4 partly-3 after-1 before-2 previous-5 next-6; 4 right+2 partly+1 after-4 before-2 previous+1 next-6; 5 right+4 left+7 partly+1 after+2 before+3 previous+3; 6 right+5 left+1 partly+8 after+6 before+4 previous+4; 7 right+4 left+8 partly+3 after+4 before+3 previous+2 next+2; 8 right+7 partly+3 next+3; 9 right+2",
    probability:
      "0 right-12 left-6 partly-5 after-8 before-6 previous-12 next-3; 1 right-5 left-8 partly-4 after-2 before-1 previous-12 next-5; 2 right-2 left-4 partly-2 previous-9; 3 right-1 left-7 before+1; 4 right-6 left+5 partly-4 after+5 before-4; 5 right-1 left-3 after+2 before+3; 6 right+5 left+1 after+1 before-3 previous-6; 7 right+5 left+2 partly+1 after+6 before+4 previous+1; 8 right+6 partly+5 previous+2 next+2; 9 right+13 left+10 partly+7 after-2 before+3 previous+10 next+1",
    source:
      "0 right-6 left-3 partly-2 before-1 previous-3; 1 right-4 left-2 partly+2 after-2 previous-6 next-3; 2 right+2 left-1 partly-6 before-8 previous-3 next-6; 3 right+4 left+2 partly+3 after+3 previous-3 next-5; 4 right+3 left+3 partly+3 after-1 before+5 previous+4 next+2",
    slot:
      "none right-5 left-10 partly-5 after-9 before-5 previous-9 next-4; left1 right+1 left+3 partly+2 next-2; left2 right+4 partly-4 after+3 previous-4; left3 right+2 left+3 partly+3 after+2 next+3; left4 right+1 partly-2 after+1 previous-4; left5 right+2 after+6; left6 right-3 after+2; right right-7 left+2 after-3 previous+4; by right-2 left-3 before+4 previous-3; to right+7 left+7 partly+6 after+3 previous+7; possessor right-1 left+5; relative right-1 left-4 after-5 before-3 previous-2",
    head:
      "he right+2 left+4 partly-2 after+3 previous-1; it right-4 left+2; his right+3 after-3; name right+3 left+2 partly+5 after-1 previous+3 next+2; relative right-1 left-4 after-5 before-3 previous-2; other right-5 left-2 after+4 before-3; person right+3 left+2 partly-4 before+5 previous+1; group right-1 after-2 previous-4; organization right+4 left+2 partly-2 after+8 before-6 previous-4; document left+8 partly+5 after+2 before+5 previous+3; time previous-3",
    place:
      "whole direct+3 partial-1 term-3; first direct-1; last direct+2 term-5; middle partial+4 term+4; out direct-1 partial-3 term-4",
    length:
      "1 none-3 nobody+2 right+2 after+3 before-4 previous-8 next-4; 2 none+1 nobody+1 left-4 before+1 previous-3 next-6; 3 none+1 nobody+1 right+1 left+2 after-4 before-2 previous-3 next-2; 4 none-3 nobody-1 right-1 left+4 partly+3; 5 none-1 nobody-4 right-1 after+1 before+1 previous+1 next+1",
    inside:
      "0 right+3 left+2 partly+4 after+1 before-3 previous-1 next-3; 1 right+1 left+1 partly-4 after+2 before+3 previous-2 next-3; 2 right-4 left-3 partly-3 after-6 before-3; 3 right-5",
    claims:
      "1 none-3 nobody+2 left-1 partly-2 after-6 previous+5 next+4; 2 none-2 nobody-1 right-2 left+4 partly+1 before+1; 3 none+1 nobody-1 right+2 left-2 after+2 previous-3 next-3; 4 none+2 nobody+1 right+1 left+1 after+3 before-1 previous-12 next-11",
    casing:
      "title1+3 title2+5 title3+5 title4+2 title5+2 title6+10 lower3-5 lower4-4 lower5-4 lower6-8 sentence2-2 sentence3-2 sentence6-7 other4-3 other6+3",
    verb:
      "without+4 with-5",
    ending:
      "comma+3 stop-2 symbol+2 about+3 VBD+3 VBP-4 VB+1 VBG-4 VBN-4 it-3 him+5 DT+4 NNP+1 NN-1 NNS-1 JJ-3 RB-2 addressee+3",
    cueBefore:
      "none+3 say-7 tell+6 shout-5 urge-5 call-2 believe-3 show+2 want-4 discuss+5",
    around:
      "edge said-6 the-4 NNP-4 NN+3; comma edge-8 open-4 for+3 and+5 his+4 the+2 NNP-5; stop edge-2 be+2 VBD-3; colon edge-4 NN+7; dash by+7; open close-6; mark quote+3; unquote and-2; to edge-4 by+4 a+3; of edge+4 dash+4 and-3 NN-3; for edge+2 NNP+4; by that+3 be-3; in edge+2 NNP+3; on edge+2 NNP+3; at he+3; with edge+2; about NN-3; as that+3 or-4; who VBD+2; when edge+3; and to+3 who+3 NN+3; or edge-3 according+3; be edge-3 and-4 the+3 a+3 JJ+3; do and+3; said after+3 VBG+2; VBD dash-3 open+3 on-3 as+3 or+3 VBD+4; VBZ on+3; VB edge+4 a+4; VBG close+3 about-3; it he+3 NN+3; his when+3 NN+3 JJ-3; the close+3 that-4 in+4 with+3 about-3 and-4 be+3 VBD-2 VBN+2 the-4 NN+4; a edge-2 for-3 in-2 on+5 VBG+3 NNP-3 NN+2; NNP edge-4 about+3 which+3 NN-3; NN edge+2 comma+3 open+4 that-3 in+2 who+3 but+3 be-4 VBN+3; NNS and+2; JJ in+3 be-3 NN-3; CD NN+4; POS edge+3 quote+4 in-4 and+2 NNP+4 NN-3 JJ-3 date+3",
  },
};
