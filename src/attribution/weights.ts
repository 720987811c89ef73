import type { WeightTables } from "./models.js";

/** Written by scripts/train-attribution.ts. */
export const WEIGHTS: WeightTables = {
  cue: {
    lemma:
      "accept-7 accord+4 account-8 accuse+7 acknowledge+8 add+6 address-3 advice+9 advise-12 agree+3 aim+4 allow-3 announce+17 appeal-8 appear-3 argue+12 ask+5 assertion+11 attack-6 attempt-9 begin-25 believe+4 blame+6 blast+10 block-12 boost-15 call+6 campaign-20 carry-23 cast-10 celebrate-8 challenge-9 chant+8 charge-5 choose-9 cite+12 claim+6 command-11 comment-8 commit-11 compare-13 conclude+8 confirm+7 consider+4 continue-9 cover-7 criticism+6 criticize+9 debate-2 decide+5 decision+5 declare+9 defend+7 define-9 deliver-12 denounce+9 describe+12 detail-8 direct-10 discuss+13 dismiss+7 doubt+7 effort-14 elect-14 email-13 endorse+8 endorsement+4 enjoy-6 expect+17 explain+5 express+17 fact-16 fear+7 fight-12 find-3 go-27 hear-10 hit-19 hope+11 ignore-5 include-22 indicate+10 insist+8 invite-9 issue-13 know+5 launch-13 list+6 look+3 maintain-16 mean-11 mention+6 nominate+6 note+15 opponent-8 oppose+4 opposition+4 point-3 policy-11 portray+8 position-7 post-4 praise+12 predict+7 prefer+9 prepare-16 press-4 promise+11 propose+8 protest-10 prove-12 publish-13 push+5 put+8 question+7 raise-20 read-8 recall+12 refer+9 reflect-10 reject+7 relate-8 release-14 remember+14 remind+7 repeat+8 report+6 reportedly+9 respond+5 reveal+8 say+18 seek+6 seem+1 settle-13 show+6 side-5 speak-5 speech-10 state-12 story-15 strategy-8 suggest+7 support+2 supporter-6 talk+8 target-7 tell+5 think+4 threat-12 tout+13 try-19 underscore-7 urge+14 view+3 vote-3 vow+13 warn+8 watch-12 work-23 worry+6 write+9",
    form:
      "VBD+2 VBZ+2 VBP-3 VB-5 noun-8 according+4 other-4",
    formClass:
      "VBD none-4 say+4 tell+4 report+5 announce-4 explain+4 ask+2 warn+3 believe-6 know-3 show-2 want-2 intend-4 oppose+3 agree+3 seem-2; VBZ none-8 say+8 add-5 explain-3 urge-3 know+4 show+2 intend-3 seem+3 decide-7; VBP explain-5 assert+7 believe+4 discuss-6; VB none-10 say-2 tell+5 explain+8 criticize-3 call+6 believe+3 oppose-2 discuss+2; VBG none-5 add+3 quote+6 announce+6 explain+4 urge+2 call+4 know-4 discuss-4; VBN know-2 support+4; passive promise-8 know+3 intend+2; noun say-8 call-6 believe-10 intend+5 discuss-3 saying-noun-1 criticism-noun+2 belief-noun+2; according according+4; other say-11 modifier+1",
    before:
      "comma+2 close+5 mark-2 unquote+2 symbol-3 that-5 of-4 for-11 about-2 who-1 what-6 because+6 after+4 and+1 but+4 or-8 not+3 be+7 do+6 said-11 VBP-4 VB-6 VBG-2 VBN-1 he-1 it-2 the-9 a-2 DT+5 NNS+3 JJ+1 RB+3 CD-4 date+4",
    before2:
      "edge he+12 it+3 his+12 NNP+9 NNS+7; comma unquote+8 who+5 and+3 but+6 he+11 NNP+10 NNS+8; stop close+5; quote he-10; unquote he+16 NNP+14; that he-16 NNP-14 NNS-9; of the-9 NNP-2 NNS-3; in his+5 a-5 CD+9; with his+8; as he+4; if he-10 it-12; which he+7; what he-11; how he-9; while he+6 NNP+7; and he+6; but he+10; be VBN-3 JJ+6; have JJ+7; do not+5; said comma+7 he-30; VBD on+7 his-6 the+5; VB his-9; VBG NN-10; his JJ-5; the NNP-2 NN+2 JJ-2; DT NNS+4; NNP comma+2 close+6 mark-8 who-4 NNP+5 NN+3 NNS+4; NN comma+1 unquote-7 that-1 in-7 who-5 he-4; NNS and+2 he-5; JJ NNP+4 NNS+3; RB comma-6; POS NN+3; date comma+8",
    after:
      "comma-3 stop-5 colon-1 dash-4 quote-1 symbol-12 that+8 to+1 of+3 for+2 in-4 with-2 from-4 about+5 if+6 what+5 how+8 after-2 and-11 or-15 not+4 be-2 have-10 modal-4 said-11 VBD-2 VBZ-3 VBP-5 he+5 it+1 him+2 his+3 the+1 a+2 NNP+3 NN-2 NNS-1 CD-7 addressee+5",
    after2:
      "comma quote+12 VBG-4 NNP-4 according-14; stop edge-2; colon edge+8; that be-8 have-9 VBD-11 VBN-12 he+5 it+5 his+6 the+2 NNP+5 NN-3; to VB+3 his-7 a+3; of VBG-4; for VBG+5 his+4 a+5; in a+4 NNP-4; on to-10 NN-5; with the+5 NNP-4; from the-4; about what+8 how+8 NN-4; after the-5; not to+9; be that+12 VBN-10; have VBN-7; he be+3; it be+4 modal+9; him as+7; his NN+3 JJ+2; the NN+2 JJ+5; a NN+1; NNP comma-4 stop-3 as+7 VBG+8 JJ+7 POS+6; NN comma-5 stop-8 NNS+4; NNS comma-8 stop-6 of+4 and-10; JJ stop-8 NNP+5 NN+3 NNS+3; RB stop-7 that+10 in-11 about+11; date that+13",
    classAfter:
      "none stop-11 it+8 the-4 RB+5; according to+4; say stop+5 to-12 about-6 the+3 NNP+3; tell NNS+6 addressee+6; add comma+9 stop+5 colon+8 that+11 to-6 VBG-7 JJ-9; report stop+8 to-7 JJ+6; explain to+5 RB+12; assert that+4 he+5 a-10; concede that+6; shout quote+10; ask about-5 if+8; warn that+7; urge for+8 on+9 him+11 NNP-5; promise to+7; criticize the+8 NNP+4; accuse NNP+6; call with-5 him+3; believe that-2 to-10; know for+4 as+3 the-1 a-7; show NNP+9 RB-5; want the+6; intend stop-3 to+3 for-1 NNP-4; support by-7; oppose to+8 a+7; seem to+5 on-12; discuss that-11 to-7 about+8 a+6 NNP-4 NN+6 RB+7; decide stop-8 for+7 a+4 JJ-7; saying-noun colon+4 that+2 of+7 about+5; criticism-noun of+2 on+6; belief-noun that-5 of+2 from+5 the+6; decision-noun to+4; adjective of+6",
    classBefore:
      "none comma-4 NNP-3 NN-3; colon VBD+5 NNP-3; say comma+3 unquote+4 he-1 NNP-1 NN+3; tell comma+6 NNP+2; add NNS-5; report comma+2 NNS-3; explain VBD-6 he+5 NNP+4 NN-3 CD-14; warn NNP+3; urge comma+3 NN-2; call NNP+2; believe he-2 NNS+3; know he-1; show comma-3 NNP-2 NN+3 NNS+2; want he-3; intend comma-2 he-1 NN-4; oppose NN+3; seem it+5 NN+2; discuss comma-3 he+2 NNP-2; saying-noun symbol-8 the+3 NNP+4; criticism-noun his+4; belief-noun his-4; decision-noun JJ-1; modifier have+7",
    formBefore:
      "VBD close+7 who-1 he+1 NNP+1 NN+2 NNS-1 date+4; VBZ that-4 he+3; VBP and-7 it+8 NNS+5; VB on+14 VBN-5 he-3 NN-2; VBG edge+5 comma+2 unquote+3 of-4 for-7 by+4 about-3 as-10 after+7 NNP-3 NN+2 NNS+1; VBN who-4 he-3 NN+3; passive he-4 NNP-3 NN+3; noun mark-3 symbol-9 in-2 with+5 not+5 be+8 do+7 NNP+2 NN-5 JJ-1 RB+2 CD-3; colon VBD+5 NNP-3; other have+7 the-9",
    formAfter:
      "VBD comma+2 stop+8 quote-2 that+5 to-2 by-5 in+3 on-3 with-4 from-7 about-6 it+4 NNP+3 NN+3 NNS-2; VBZ that-3 to-3 NNP+3 NN+5; VBP that+2 to-1 it+4; VB stop-8 to+2 it-4 the-2 NNP-3; VBG stop-10 that+4 on+7 about+2 how+8 the-1 a+1 NNP-1; VBN he+6 NNP+3; passive stop-4 by+3 on-6 as+3; noun comma-9 stop-9 colon+2 to+2 of+2 for+3 in-6 on+7 at+7 with+5 from+6 about+5 as-9 and-14 have-3 modal-11 VBD-9 VBZ-7 VBP-11 the+7 NNP+5 NN-8 NNS-5 RB+3; according to+4; other comma-8 stop-14 of+4 NN-3",
    helpers:
      "VBD 0+2 64+2; VBZ 64+4; VBP 0-2; VB 0-3 4+2 8-3 20+6 32-6; VBG 0-2 1+5 65+4; VBN 0-5 2+2 66+2; passive 1+3 9-6 33-10 65+4; noun 0-8; according 0+4; other 0-6",
    run:
      "inside-49 opens after+4 closes before+3 both+2",
    formRun:
      "VBD plain-1 inside-14 closes before+7 both+4; VBZ inside-17 opens after+2 closes before+4; VBP plain+4 inside-19 opens after-4; VB plain+1 inside-11; VBG plain-3 inside-9 closes before+1 both+8; VBN plain+2 closes before-7; noun closes before-4; according plain+4; colon plain-5; other plain-2",
    subject:
      "edge-3 comma+2 who-1 he-1 it-1 NN-2 NNS-4 date+1",
    subjectClass:
      "edge none-2 according+5 say-3 ask+6 criticize-3 know-1 want-4 oppose-2 seem-3 decide-1 saying-noun-3 criticism-noun+4 belief-noun+1 decision-noun+3 modifier+2; comma none-4 say+3 tell+6 report+2 urge+3 show-3 intend-2 discuss-3; he say-1 explain+5 believe-2 know-1 want-3 intend-1 discuss+2; NNP none-3 colon-3 say-1 tell+1 warn+4 criticize+1 call+1 show-3 discuss-2; NN none-2 say+2 add-3 urge-3 call-2 know+2 want+3 seem+3 discuss-2 belief-noun+3 decision-noun-2; NNS report-2 promise-8 call-3 show+1 decide-4 saying-noun+3 belief-noun-2",
    saidBefore:
      "1-17 2-11",
    saidAfter:
      "0-4 1-9 2-6",
    tail:
      "none no-18 yes-11; according no+4; say no-1 yes+5; tell no+2; add no-7 yes+5; report no-3 yes+8; quote no+4; explain no+4; assert no+4; deny no+6; shout no+2; ask no+3; warn no+1; promise no-1; criticize no+5; accuse no+3; believe no-2; know no-3; show no-5; intend no-7 yes-3; discuss no-4; decide no-8 yes-8; criticism-noun no+3; belief-noun no+2; modifier no+1",
  },
  source: {
    slot:
      "none+5 left4-2 left5-5 right-8 by+2 to+9 possessor+5 relative+2",
    slotForm:
      "none VBD+1 VBP-1 VB-3 VBG-2 passive+17 noun+1 other+4; left1 VBD-1 VB+3 VBG+6 VBN+3 passive-11 other-4; left2 VBD-2 VBP+4 passive-6; left3 VBG+2; left5 VBD+2; left6 noun-6; right VBD+4 VBG-11 VBN-4; by VBD-5 VBG-15 VBN+6 passive+10 noun+4 according+8; to according+9; possessor noun+5; relative passive-9 noun-1",
    slotClass:
      "none say-10 add-5 report-6 explain-4 assert-5 ask+9 call+2 know+5 show-6 want-14 intend+8 support-9 oppose-10 seem+31 discuss-5 saying-noun+1 belief-noun+2 modifier+13; left1 say+1 add+5 report+2 announce+2 explain+5 know-3 want+3 seem-26 criticism-noun-6 belief-noun+2 modifier-10; left2 report-6 show+5 intend-6 seem-9; left3 say-1 show+6; right say+9 report+9 support-12; by according+8 say-11 criticism-noun+8; to according+9; possessor saying-noun+5 belief-noun-2 decision-noun+4; relative support+2 discuss+4 decide+3 belief-noun-4; of saying-noun-9",
    slotGap:
      "left1 edge+3 comma-3 dash-14 and-18 be-3 have+2 VBD+4 POS+12; left2 edge-1 colon-8 dash-9 symbol+7 be-3 have+3 VBD+1 NNP+8 JJ+1; left3 edge+1 be-2 modal-4 said+5 JJ+3; left4 said+5; left5 comma-1; right stop+16 be-11 modal-12; by stop+3; possessor NNS+1; relative be-6 said+7 VBD+4 VBP+2 he-14 NNP-11",
    slotBefore:
      "left1 comma+3 colon+9 dash+5 unquote+4 symbol-6 that+6 to-2 for-6 by-4 in-5 on-4 as+2 which+2 when+3 after+3 while+4 VBD-6 VB-5 VBG-3 VBN-3 NNP-7; left2 edge+8 comma+5 unquote+7 in-4 on-7 which+8 when+7 but+7 VB-6 VBG-4 VBN-8; left3 edge+13 comma+4 unquote+5 but+9; left4 edge+10 comma+2 but+10; left5 edge+8 comma+4; left6 edge+4; right said+2 VBD-3 VBG-7 VBN-7; by by+8; to to+9; possessor edge+5 comma+9; relative comma+6 NNS+4",
    slotHead:
      "left1 he+3 you+11 NN-2 date-5; left2 he+1 NN-2 addressee+7; left3 NN-6; left4 NN-3; right he-4 NNP+2 NN-2; by NNP+4; possessor his+3 the-11 a-7 NNP+7 NN+2 JJ-6; relative that-5 who+4 which+2",
    slotAfterCue:
      "none that-2 to+2 for+3 by-18 about+8 as+18 if+1 VBD+12 VBN+7 he-11 him-6 his-5 the-8 a-7 NNP-8 NNS-5 JJ+3; left1 comma+4 stop+7 that-2 for-2 by-7 on+4 from-10 about-2 as-7 it+4 a+2 NNS+3; left2 comma-5 stop+4 that+1 of-3 he+3 his+3 JJ-7; left3 that+2 NNP-3; left4 his+7; right he-4 it-7 the-2; by that-14 by+20 from+17 NNP-13; to to+9; relative about+6 the+6 NNP+5; of of+5",
    slotBeforeCue:
      "none edge+12 comma-9 unquote-9 that-5 who+3 when+15 and-4 he+6 it+9 his-11 the+5 NNP-3 NN+3 JJ+2 POS-10; left1 comma-4 dash-11 who-12 and-12 he+5 his+7 you+8 the-9 NNP+7 NNS+6; left2 who-15 NNP+7 NNS+5 date+6; left3 comma+3 who-13 and+4 NN+2; left4 comma+4 and+6 NNP-5 NN-5; left5 comma+7 and+7 NN-4; left6 dash+9 and+7; right unquote+21 and-16 NNP-5; to comma+3; possessor his+3 the-11 a-7 POS+9; relative comma-25 unquote-13 that+14 who+22 which+14 NNP-7; of the+15",
    headForm:
      "who VBP+3 VBG+7 passive-8 noun-4; he VBD+2 VB+3 VBG+3; it VBD+2 VB-3 VBG-4 other-5; his noun+1; the noun-11; a noun-7; NNP VBD+2 VBG+2 passive-4 according+5; NN VBZ+3 VB-5 VBN-7; NNS VBD-1 VBZ-11 VBP+5; JJ noun-6; date VBD-10",
    beforeGap:
      "edge edge+6 comma+10 colon-7 be-3 have+4 do-7 said+5 VBD+3 a+7 NNP+10 JJ+1; comma edge+4 have+6 said+6 VBD+8 JJ+2; colon edge+6; semicolon edge+10; dash edge+6; unquote edge+8; symbol edge-6; that edge+5; to edge-7; by edge-7; in edge-6 comma-4; on edge-6 comma-7; about comma-5; as edge+3; which edge+2; what edge+10; when edge+6 VBD+5; after edge+2; while edge+7; but edge+5 comma+9; be edge-6; VBD edge-3; VBG edge-5; VBN edge-5; NNP edge-7",
    headGap:
      "he edge+6 modal-5 VBD+4 RB+6; it be-16 NNP+11; you edge+8; NNP colon-7 dash-2 unquote+10 be-1 modal-3 VBD+3 a+9 NNP+5 JJ+2 date+11; NN edge-1 comma-4 to-8 and-9 be-3 have+6 VBD+4 JJ+5; NNS edge+1 RB-7; CD edge+7; date edge-7",
    verbs:
      "left1 1+3; left2 1+2 2-6; left3 0+1 1-2 2-3; left4 0+1 1-1 2-4; left5 2-4; left6 0+6 2-1 3-6",
    commas:
      "left1 0+5 1-13; left2 0+4 1-12 2+4; left3 0+4 1-6; left4 0+4 1-4 2-2; left5 0+4 1-3 3-8; left6 2-2",
    first:
      "left1 he+3 it-4 his+3 you+11 the+2 a-3 NNP+4 NN-6 JJ-7 CD+2 date-9; left2 he+1 his-4 a+4 DT+8 NN-5 CD+4; left4 the-3 NNP+4 NN-7; left5 NNP+3; right he-4 it-7 the-2; possessor his+2 a-8 NNP+7; relative that-5 who+4 which+2",
    nested:
      "left1 no+5 preposition-6 comma+5 and-13; left2 no+4 preposition-10 and-2; left3 no+3 preposition-11 and-8; left4 preposition-15; left5 no-1; left6 no-4",
    nestedForm:
      "no VBD+4 VBZ+1 VBP+6 VB+7 VBG+5 VBN+2 passive-14 according-9 other-3; preposition VBD-12 VBP-11 noun-5; comma VBD+5 VBP+5 VB+6 VBG+7 passive-10; and VBD-6 VBP-7 VBG-6 noun-11",
    quoted:
      "source-28 neither+5",
    finite:
      "none no+4 yes+2; left1 no-1 yes+3; left3 no-2; left4 no-1; left5 no-3; right no-6 yes-4; by no+2; to no+9; possessor no+5; relative yes+3",
    natureSlot:
      "he left1+3 left2+1 right-4; his possessor+3; name left2+1 right+1 possessor+3; relative relative+2; other left2-4 left3-2 left4-4 left5-4 right-6 by-5 possessor-10 of-8; person left2+2 by+7; group left1+9 left2+5; organization left2+3 left3-3 possessor+9; document left1-3; time left1-5 left2-12",
    natureForm:
      "he VBD+2 VB+3 VBG+3; it VBD+2 VB-3 VBG-4 other-5; his noun+1; name VBD+1 VBZ+2 VB+2 VBG+1 passive-7; relative passive-9 noun-1; other VBD-5 VBZ-3 VB-5 VBG-3 VBN-4 noun-7 other-10; person VBD+2 VBP+2 VB+5 VBG+4 noun+2; group VBP+5 noun+7; document VBD-3 VBZ+4; time VBD-8 VB-10 VBG-11 noun-5",
    natureClass:
      "he seem-11; it adjective-8; his saying-noun+6; name none+5 say+3 tell+5 add+4 assert+2 shout-8 ask-5 urge+1 promise+6 criticize+3 know-4 show-3 seem-16 belief-noun-3 decision-noun+4; relative support+2 discuss+4 decide+3 belief-noun-4; other explain-6 urge-4 know-4 show+8 intend-4 seem-8 saying-noun-7; person say+2 tell+7 want+4 seem-8; group say+5; document explain+8 show+9",
    subjectForm:
      "none VBD+2 VB-1 VBG-6 passive-10; cue VBD+6 VBZ+5 VBP+4 VBG+7 VBN+1 passive-12 noun-7; comma VBG-1; verb VBD-4 VB+9 VBG+7; first-verb VBD-4 VB+3 VBG+5 VBN-5 noun-2",
    subjectSlot:
      "none left1-3 left4-3 left5-2; cue left1+3 left2-1 left3+1; comma left1-3 left2-3 left5-2; verb left1+3 left2+2 left4-4",
    subjectNature:
      "none name-1 other-5 group+6 document-4 time-11; cue he+6 other-1 person+1 group+6 organization+4 time-8; comma other-4 time-16; verb he-5 it-7 name+1 person+3; first-verb he+1 it-13 other-7 person+1 organization-2",
    subjectPrior:
      "none edge+16 comma+5 unquote+14 that+8 by-9 in-9 on-5 but+10 VBD-10 VB-8 VBG-6; cue edge+6 comma+5 colon+6 semicolon+10 dash+6 unquote+8 symbol-6 that+5 to-7 by-7 in-6 on-6 as+3 which+3 what+10 when+6 after+2 while+6 but+5 be-6 VBD-3 VBG-5 VBN-5 NNP-7; comma edge+10 in-4 on-7 about-5 but+9; verb edge+14 comma+9 unquote+1 that-8 as+8 when+4 but+7 said-12; first-verb edge+5 comma+6 and-4 NNP-9",
  },
  rightStart: {
    gap:
      "0+7 1+4 3-4-2 5-7-5 8+-8 none+3",
    gapForm:
      "0 VBD+2 VBZ+3 VBP+3 VB+2 VBG+2 VBN-1 passive+1 according-8 colon+8; 1 VBD-1 VBP+1 VBG+1 noun+3 other+1; 2 VBD+2 VBZ-3 VB-3 VBG+2 VBN+2; 3-4 VBD+1 VBZ-2 passive-3 noun+1; 5-7 VBD-2 VBP-7 VB+3; none VBD+6 VBZ+5 VB-2 VBG-14 passive+4 according+5 other-4",
    gapCue:
      "0 none-12 according-8 colon+8 say+2 tell-13 add-5 report-2 quote+7 assert+2 shout-5 ask-3 warn+3 criticize+3 believe+4 know+3 want+8 support+7 oppose+5 seem+3 discuss-6 decision-noun+3 modifier+3; 1 none+4 say+1 tell+8 report-1 announce-10 explain+7 ask+1 warn+5 promise-3 praise+5 criticize-3 call+2 show-6 support-3 oppose-6 agree+4 seem-2 discuss-2 saying-noun-3 criticism-noun+3 adjective+1; 2 none+6 say-3 add+2 ask+5 urge+3 know-3 intend+1 support-7 oppose+1 seem+4 discuss+3 belief-noun-4; 3-4 none+5 say-4 add+3 report+2 announce+4 assert-4 urge-4 promise+4 criticize+3 show+3 want-7 support-4 oppose-3 discuss+1 decide-4 decision-noun+5; 5-7 report+2 announce+6 explain-9 oppose-7; 8+ saying-noun+6; none according+5 say+10 tell+5 add-3 report+3 announce+4 ask-3 urge-3 criticize-4 accuse-7 call-3 want+3 intend-2 support+6 oppose+5 seem-9 decide+4 saying-noun-5 belief-noun+3 decision-noun-6",
    gapSide:
      "0 left+6 right-13 none+8; 1 left+5 right-6; 2 left+2 none-3; 3-4 right+3 none-4; 5-7 left-2 right+1 none-8; 8+ left-6 right+2 none-9; none left-3 right+11 none+1",
    gapAfterCue:
      "0 comma-6 colon-13 semicolon-8 dash-11 close-7 quote+6 that+7 to-3 of+1 for+1 by-1 in-6 on-3 at-4 with-3 as+1 how+4 when-6 after-11 and-9 not+3 VBD+2 VBG+3 VBN+2 he+10 it+5 him+3 his+1 the+6 a+1 DT+4 NNP+7 NNS+5 JJ+3 RB-2; 1 comma+7 colon+10 quote-7 that-3 to+2 of+10 for+10 by-3 in-3 on+5 at+2 with+2 from-5 about+9 as+4 how-2 after-3 and-7 not-4 VBD-6 VBG-2 it-4 his-6 the-7 a-6; 2 comma-13 to+3 for-7 on-5 and+7 it+3 his+3 the+2 a-4 DT-2 NN+3 JJ+3 RB+6; 3-4 comma-3 to+2 of-5 for-9 by+3 in+6 about-1 as-6 VBD+4 his+6 a+4 DT+6 JJ-3; 5-7 comma+3 at+5 his-6 a+3 NN-5; none comma+6 stop+21 colon+8 dash+8 close+7 that-3 to-3 of-2 for-5 in+3 on+2 from+2 as-4 when+9 because+6 after+4 and+8 he-7 it-7 him-2 his-7 the-7 a-9 NNP-4 NN-3 NNS-5 JJ-5",
    gapBeforeGroup:
      "0 edge+2 to+3 of-3 as-2 who+4 while+2 and-3 but-1 be+2 modal-8 he+5 it-3 the-3 NN+1 JJ-2 RB-3; 1 comma+3 colon+8 unquote+1 that-3 of+3 with-4 which-4 while+6 and+5 but+3 be-5 NN-3 JJ+5; 2 comma+1 of+6 as+3 but+4; 3-4 unquote-2 that+4 when+2 the+5 NNP-5 NNS-8; 5-7 unquote-4; 8+ comma-3; none edge-9 comma-2 unquote+12 that+6 of-7 which+6 what+8 when-15 after-10 while-11 and-6 but-10 he-6 it+4 a-5 NN+7 NNS+3",
    noneAfterSource:
      "comma+6 stop+21 colon+8 dash+8 close+7 that-3 to-3 of-2 for-5 in+3 on+2 from+2 as-4 when+9 because+6 after+4 and+8 he-7 it-7 him-2 his-7 the-7 a-9 NNP-4 NN-3 NNS-5 JJ-5",
    gapClass:
      "0 colon-12 dash-12 close-7 quote+4 that+1 for+2 by-1 in-5 on-3 at-3 with-1 from-11 as+2 how+4 when-8 after-14 and-11 not+2 modal+4 VBD+3 VBG+2 VBN+3 he+6 it+1 him+2 his+3 the+5 a+2 DT+5 NNP+4 NN+3 NNS+4 RB-2 date-11; 1 that+3 to-1 about+3 what+4 how+3 not+4 modal+3 VB-1 he+2 his+3 the+1 NNP+2 CD-5 date-5 addressee-7; 2 quote+1 that+1 of-12 how+5 VB-7 his+5 NNP+5 NN-4 JJ-2; 3-4 quote+1 of-7 in-8 about+4 VB+6 his-5 NNP+2; 5-7 that+4 the+4 JJ-5; 8+ that+3 NNP+4 NN-10",
    gapPrior:
      "0 colon+8 to+4 of+7 in-14 said+4 VBD+4 VBZ+7 VBP+5 VB+3 VBG+2 VBN+2 NN-4 NNS-6 JJ-3 RB+2 date+6 according-5; 1 comma+7 colon+10 quote-7 that-3 to+2 of+10 for+10 by-3 in-3 on+5 at+2 with+2 from-5 about+9 as+4 how-2 after-3 and-7 not-4 VBD-6 VBG-2 it-4 his-6 the-7 a-6; 2 comma+6 colon+8 to+6 for+6 in-8 on+3 about+8 as+4 and-10 VB+1 VBG-6 a-8 NN+1 RB-4; 3-4 comma+8 colon+6 quote-6 to+2 of+3 for+10 on+8 about+11 as-6 and-14 VB-8 VBG-3 VBN-11 NNP+3 NNS-4 RB-3; 5-7 comma+12 colon+7 dash+6 in-11 about+9 and-12 VBD-6 NNP+3 NN+3 RB-11; 8+ comma+5 colon+6 date+6",
    classCue:
      "colon say-6; quote none+1 say+2 add+7 report+1; that say+8 tell+5 report+3 assert+2 ask-6 saying-noun+5; to according-6 say-6 add-3 report-5 explain-4 ask+1 urge+4 promise+7 call-3 show+4 want+3 intend+2 seem-3 decision-noun+3; for criticize+7; about tell+5 ask+6 want-8 saying-noun+7; as call+5; if ask+10 saying-noun+5 adjective-5; how tell+7 explain+4 ask+7 discuss+3; after say-6; modal say+6; VBG tell-6 criticize-4 intend+2 discuss+1 decide+4; he tell+10; it none-4; him call+4; his say+2 explain+4 promise-7 criticize+6 call-3 support+4 discuss+4; the say+1 tell-6 report+6 explain+2 ask-3 urge-2 call+1; a say-11 tell+7 add+4 announce-4 know+3 oppose+5 decision-noun+5; DT show-8; NNP none+8 tell-5 add+5 report-6 ask-6 show+5 intend+3 support+4 decide+6 criticism-noun+8; NN criticize+7 discuss-6 decision-noun-4; NNS tell-6 promise-8 decision-noun-5; JJ say-5 know-6; RB say-4 explain-9 intend-3 discuss-8",
    classForm:
      "colon VBD-4; quote VBD+6 VBG-5; that VBD+6 VBG+5 VBN+4 noun+2; to VBZ-4 VBP-5 VB-2 VBG+1 passive+7 according-6; of VBD-3; for passive+3 noun+5; by passive-5; in VBD-7; on VBD-3; about VBD+2 VBZ-8 passive+3 noun+5; as VBD+2 passive+6; if VBD+4 noun+5 other-5; what VBD+4 noun+5; how VBD+3 VBG+7 noun+4; when VBD-11; after VBD-10; not VBD+6; be VBD+3; modal VBD+4; VBD noun-8; VB VBD-2 VBG+6; VBG VBD+1 VBN+5; he VBD+2; him VBD+2 VBP+5; his VBD+3 VBG+3 noun+3; the VBD+2 VBZ+4 VB+2 VBN+3 passive-1 noun+2; a passive+2 noun+3; NNP VBP+3 VBN+9 noun+3 other+7; NN VBG-2 noun-1 other-5; NNS VBD+3 VBN-5 other-5; JJ VBD-4 VBN-4 passive-4; RB VBD-4 VBP-3 VBG-3 VBN-8 passive-5 noun-1; CD VBD-3; date VBD-12; addressee VBD-3",
    priorClass:
      "comma quote+16 that+10 to+7 who-9 which-9 but-6 be+14 the+3 a-4 NNP-5; colon quote+13; dash that+10; to be-15 VBG+4 the+6 a+2 NNP+3 NN-5 NNS+5 JJ+6; of VBG+8 JJ+4; for VBG+3 his+3 a+11 NNP+1 NN+5; in VBG+4 his-9 the-8 a-7 NNP-7; on if+6 VBG+6 it+7 the+4 NN+8 NNS+8 date-11; at VBG+6 a-7 NNP+8 NN-7; from NNP-8; about VBG+6 it+5 his+2 the+6 a+6 NNP+7 NN+6 NNS+7 JJ+7; as a+3 RB+6; after the-10; and NNP-6; not to-6; be quote-5 that+8 VBG-11; modal VB-9; said colon-6 be+6 he+4; VBD to-3 in-6 on-4 as+6 and-5 VBG+6 him+3 a-1 JJ+3 RB-3 date-8; VBZ about-5 RB+4; VBP to-2 JJ+9 RB-6; VB to-2 his-6 the+3 NNP+4; VBG about-6 a+4 NN-3; VBN to+5 by-2 about+3 him-7 the+7 JJ-5 RB-5; the quote-10; a quote-15; NNP that+5 for+6 about+7 if+6 VBG-6 he+9 JJ-11; NN to+3 of-5 for+5 in-12 about+7 when-8 not+7 be-9 VBG-10 his+8 the+9 NN-7 JJ-8; NNS that-7 about+2; JJ NNS-5; RB that+3 VBG-6 his+10 NN-5 JJ-3; POS quote-11; date that+6 to+11; according to-6",
    priorCue:
      "comma according+24 say+21 tell+4 add+9 report+9 explain+9 assert+4 know-7 discuss-8 decide-8; colon colon+8 say+10 explain+7; to according-7 explain+7 call+6 intend+2 oppose-2 belief-noun+8; of none+6 tell+4 show+4 discuss+6 belief-noun+10; for urge+11 criticize+4 call+7 show+7 discuss+4 decide+5 decision-noun+5; in say-9 report-5 explain-7; on say-11 urge+6 intend+5 discuss+7 saying-noun+6 belief-noun+4; at intend+8 discuss-7; with agree+7; about none+6 report+5 ask+8 urge-8 criticize+4 want+7 discuss+8 saying-noun+4 belief-noun+6; as criticize+7 call+9 know+13; if adjective+4; be say-5; said say+14 tell-16; VBD none-5 say-8 add-1 quote+4 announce+4 assert+2 ask-3 promise-5 praise+4 call+2 know+5 intend-5 seem+5 decide-4; VBP support+6; VB ask-6 promise-7 call-4 oppose+8 seem+6 discuss+4; VBG tell-8 add+8 report+4 urge-4 promise+2 intend-4 discuss-2; VBN urge+4 promise+5 believe+7 know-5 show-5 intend+2; him tell+3; NNP tell+3 ask+12; NN say-5 tell+3 explain-5 ask+3 urge+6 support-8 discuss+4 decide-5 saying-noun-3 belief-noun-1; NNS belief-noun-3 decision-noun+3; RB explain+5 show-5 belief-noun-7 modifier+2; date tell+8; according according-5",
    classNext:
      "colon edge-11; dash and-6; quote and+7 VB-4 VBG+6 he+5 NNP+1 NN-3 JJ-4; that quote+3 have-8 modal-8 VBD-15 VBZ-9 he+8 it+6 his+7 the+10 DT+5 NNP+6 NN-5; to quote+5 be+6 VB+8 the-10 a-7 NNP-9; of NNP-3; for VBG+4 his+8; by NNP-9; in the-8; on the-4 date-9; at the-5 NN+8; about NNP+4; as the+3 a+3; if he+6; what he+4; how to+6; when he-5; and VBD-5; not to+10; modal VB+7; VBG his+5 the+3 NNP+2 NN+2 NNS+5; VBN NNS+8; he be+5; it be+5 NN-7; him quote+7 as+6; his quote+5 NN+2 NNS-2 JJ+6; the quote+11 NNP+2; a quote+6 NN+1 JJ+2; DT of+8 NN-9; NNP comma+2 and+6 be+5 POS+7; NN and+4 NNS+4; NNS that+5; JJ NNP+6 NNS+4; RB stop-9 to-9 about-8 than+8 a-6 NN+5 JJ+8; CD NNS-2",
    skipped:
      "comma 1-5 2-2; colon 0+5 1+7 2+4; quote 0-4 1-8; that 0-9 1-4; to 0+4 1+4 2+3; of 2+1; for 1+4 2+2; by 0+4; on 1+4 2+7; at 1+6; with 0+4; about 1+5 2+5; what 1-9; how 0-2 1-5; after 2-8; and 1-3 2-1; not 0-4; be 1-2 2-6; said 1-10; VBD 0-3; VB 2-5; VBG 0-2 1-4; VBN 1-4; he 0-10 1-2 2-5; it 0-2; the 1-3; a 1-1; NNP 0-4 2+5; NN 1+1 2-2; NNS 1-2 2-2; JJ 2+1; RB 0+4 1+8; date 1+5; addressee 1+4",
    opener:
      "that before+3 after+7 neither+6; to before-6 after+2 neither-1; quote before-3 after+5 neither+7; other before-6 after+1 neither-3",
    quoted:
      "0 plain+6 opens+4 unquote before+1; 1 plain+2; 2 plain+1 opens+1; 3-4 plain-2 opens+1 unquote before-2; 5-7 plain-5 unquote before-4; 8+ plain-4 unquote before-11; none unquote before+9",
    gapFront:
      "0 nothing+2 phrase+3 other+5; 1 clause+1 quote+1; 2 phrase+1 other-2; 3-4 phrase-2 quote-2; 5-7 phrase+2 quote-4 other-3; 8+ clause-3 other-6; none nothing-9 phrase-11 clause+5 quote+12 other+1",
    kindGap:
      "that 0+1 1+3 2+1 5-7+4 8++3; to 1-1; quote 0+4 2+1 3-4+1; NP 0+2 1+1 2+1 5-7-3 8+-2; clause 0+8 1+1 3-4-2 5-7-4; wh 0+8 1+2 2+7; prep 0-7 1-5 2-8; VBG 0+2; other 2-9 3-4-3 5-7-9 8+-3",
    kindCue:
      "that say+8 tell+5 report+3 assert+2 ask-6 saying-noun+5; to according-6 say-6 add-3 report-5 explain-4 ask+1 urge+4 promise+7 call-3 show+4 want+3 intend+2 seem-3 decision-noun+3; quote none+1 say+2 add+7 report+1; NP none-3 according-2 say-4 tell-11 add+5 report-6 quote+3 announce-1 assert-2 concede-4 deny+4 ask-4 warn-8 promise-1 praise+3 criticize+5 accuse+4 call+4 show-3 intend+1 support+5 oppose+5 discuss+1 decision-noun-2; clause according+9 say+1 tell+5 assert+4 ask-6 intend-6 support-5 oppose-5 discuss-6 belief-noun-7; wh explain+5 ask+14 discuss+2 saying-noun+7 adjective-2; prep say-8 explain-8 ask+4 urge-5 criticize+3 call+3 want-3 intend-2 support-4 agree-6 discuss-3 saying-noun+4 decision-noun+3; VBG tell-6 criticize-4 intend+2 discuss+1 decide+4; other say-1 tell-4 add-5 report-3 announce-4 call+5 know-1 seem+4 decide-4 saying-noun-6 modifier+2",
    kindFront:
      "that nothing+5 phrase+4 clause+5 other+4; to nothing-3 phrase+3 clause-2 quote-3 other+2; quote nothing+3 clause+3 quote+7; NP nothing+1 phrase+2; clause phrase+3 quote+4 other-1; wh nothing+5 clause+6 other+6; prep nothing-7 phrase-3 clause-3 quote-6 other-6; VBG nothing+5 phrase+5 other+2; other nothing-4 phrase-2 clause-2 quote-1 other-5",
  },
  rightEnd: {
    final:
      "no-7 yes+6",
    finalCue:
      "none-5 according+14 colon+9 say+8 tell+2 add+4 report+4 quote+5 announce-2 explain+4 assert+2 shout-7 ask-2 praise-2 criticize-2 believe+3 know+2 show+4 support-7 oppose-4 decide-4 criticism-noun-5",
    finalKind:
      "that+5 to+2 clause+2 wh+2 prep-1",
    kindNext:
      "that comma+4 stop+3 colon+9 dash+15 and+3 but+7 be-8 NNP-7 RB-9; to stop+2 colon+12 dash+8 NNP-16; NP comma-2 semicolon+16 dash+10 open+7 that-7 to-9 for-6 by+3 in+4 on+2 at+5 about-1 as-8 who-10 when+6 after+9 while+6 and+5 but+13 be-7 said-9 VBD-7 VBZ-13 VBG-11 NNP-10; clause comma+4 stop+1 semicolon+9 dash+9 to-7 and+6 modal-4 NNP-7 RB-8; wh comma+3 stop+3; prep stop-2 dash+12; other dash+9 and+7 NNP-10",
    kindLast:
      "that close-8 unquote+2 VBD-7 NNP+3 NN+5 NNS+3 JJ+5; to NNP+5 NN+7; quote unquote+9; NP of-15 and-17 VBP+7 he-16 it+7 him+7 his+6 NNP+5 NN+5 NNS+3 CD+3 date-2; clause unquote+4 VBP+10 he-18 NNP+6 NN+6 NNS+2; wh NN+3 NNS+4; prep NN+4; VBG NNP+5 NN+5; other unquote+3 NNP+3 NN+4 JJ+5",
    lastNext:
      "colon edge-9; close edge-14 stop-10; unquote edge+8 that-11 to-10 for-7 about-7 but+6 VBG+24 NNP+12; to be-15; of NNP-11; in NNP-12; be VBG-16; modal be-13; VBZ stop+11; VBP comma+10 stop+8; VB comma+7 RB-15; VBG comma+8 stop+7; VBN stop+3; he be-12 modal-12 VBD-12; NNP dash+12 by+6 in+6 after+9 but+11 VBD+5; NN stop-2 colon+7 semicolon+19 dash+10 open+12 that-6 to-6 for-12 in-3 about-4 when+3 after+9 while+7 and+7 but+13 be+11 VBG-11 RB+6; NNS stop+1 semicolon+13 dash+10 open+12 that-10 to-7 by+5 and+4; JJ comma-2 stop+3 dash+7; RB comma-2; CD dash+11; date stop-6",
    nextAfter:
      "edge edge+4; comma quote-17 unquote-12 in-8 which+9 while+8 and+4 but+11 or-8 said+9 VBD+4 VBG+5 he+3 the+5 a+10 NNP-3 NN-16 NNS-3 JJ-9; stop edge+9 unquote-30; colon edge+11 quote+4; semicolon NNP+9 CD+9; dash while+11 and+4 but+8 he+10 the+9 a+10; that NNP-13; to VB-8; for the-7; by VBG+10; in the-4 a+15 NNP-6; on the-7 date+12; at a+8; about NNP-4; as he+12 a-4; when he+8; after VBG+9 a+9; and quote-18 said+18 VBD+17 VBG+12 he+11 his-7 the-10 NNP-6 NN-18 JJ-14; but VBD+8; be VBG-7 VBN-4; modal VB-6; VBG NNS-13; NNP NNP-8",
    cueNext:
      "none stop-5; according stop+9; colon stop+9; say edge+4 comma+4 stop+6 dash+10 to-8 and+4 but+6 be-13 modal-15 NNP-5 RB-8; tell stop+4; add stop+2; report comma-2 stop+3; quote stop+3; announce stop-3; explain comma-4 stop+2; assert stop+2 dash+9; shout stop-9; ask comma+7; urge stop-1 semicolon+9; praise stop-2; criticize stop-1 for-8 after+5; call as-12; believe stop+2; know stop+4; show stop+5; want comma-3 stop+3; intend comma+2; support comma-7 stop-5 in+5; oppose stop-3; discuss comma-4; decide stop-5; saying-noun stop-1; criticism-noun stop-3; belief-noun comma-2 stop+2",
    formNext:
      "VBD edge+2 comma+1 stop+2 colon+6 semicolon+12 dash+11 open+10 that-10 to-2 for-1 in+3 on+3 from-8 about-8 when+6 after+5 while+11 but+9 be-14 modal-7 said-14 VBD-18 VBZ-11 VBP-12 NNP-7 RB-6; VBZ stop+4 semicolon+9 dash+10 in-10; VBP stop+4 dash+11; VB comma+2 stop-3 dash+5; VBG dash+9 about-6 and+6 NNP-11; VBN stop-1 dash+9 and+5; passive comma+2 stop-3 dash+7 by+13; noun edge-6 comma-2 stop-3 colon+7 semicolon+10 dash+10 to-8 and+3 be+10 VBD+5 VBZ+7 NNP-14; according stop+9; colon stop+9",
    kindVerbs:
      "that 0-8 1+6 2+2 5-4; to 0+6 1-2 2-3; quote 0+4 1-7; NP 0+6 2-3 4-4; clause 0+9 1+2 4-2 5-3; wh 1+5 2+4 3-1; prep 0+5 1-3 2-5; VBG 0+5; other 0+4 1-2 2-6",
    kindVerbsAfter:
      "that 0-2 2+1 4+3; to 0-8 2+3; NP 0-4 1-1 3+3 4+2; clause 0-5 1-1 2+1 3+3 4+4; wh 1-2 2+3; prep 0-5; VBG 0-5; other 0-2 1+2",
    kindCommas:
      "that 0+4 1-4; to 0+6 1-5; NP 0+2 1-9; clause 0+3 1-5; wh 0+4 1-7; prep 0+3 1-4; VBG 0+4; other 0+3 1-6",
    kindRank:
      "that 0+5 2+3 4-2 7-3; to 0+4 1+3 6-3 7-3; quote 1+6 2+7; NP 0+8 1+1 2-1 4-2 5-3 7-4; clause 0+6 3+1 6-3 7-6; wh 2+4 3+4 7-3; prep 0+6 1+2 7-6; VBG 0+4 1+7 7-5; other 0+4 6-5 7-2",
    kindLength:
      "that 0+6 4+2 6-1 7-4; to 2+2 3+2 5-3 7-7; quote 3+4; NP 0+7 2+1 3-2 4-1 6-1 7-2; clause 4+1 6-2 7-3; wh 2+2 3+5 6-3; prep 1+4 5-4; VBG 0+4; other 0+6 3+1 5-3 6-2",
    quoted:
      "outside final+3 comma+11 other-13; inside final+1 comma-24 other-36; closes final+7 other+10",
    kindQuoted:
      "that inside-6 closes+2; quote outside-4 inside-7 closes+9; NP inside-7; clause inside-7 closes+4; other closes+3",
    tailHasCue:
      "no-4 said+10",
  },
  leftStart: {
    kind:
      "none+4 relative+5 fronted+1 phrase-3",
    kindForm:
      "none VBD-1 VBZ-4 VBP-7 VB+8 VBG+24 passive-7 noun+13; relative VBD+3; fronted VBD+3 VBZ+3 VBG-12 VBN-8 passive+4 noun-5 according+4; comma noun-4 according+2; joined passive+3; quote VBD+4 VBG-12; phrase VBN+5 according-1",
    kindCue:
      "none say-7 ask+18 call-3 believe-4 know-4 intend-6 support+7 oppose+9 seem-17 discuss+15 saying-noun+7 decision-noun+11 adjective+9 modifier-12; fronted according+4 say+7 tell+10 report+8 ask-10 urge-12 want-8 support-8 seem+8; comma according+2 seem+8; joined seem+6; quote say+6; phrase according-1 say-6 call+5 know+4 want+9",
    kindSide:
      "none left+14 none-8; relative left+3; fronted left-3 right+4; comma right+2; joined left-4; phrase right-3 none+2",
    kindBorder:
      "none comma-1 as+11; relative edge+7; fronted edge-4 comma+8; quote edge+1; phrase edge+5 comma-14",
    kindLast:
      "none edge+38 unquote-5 that-6 what-5 when+12 after+12 while+9 and+18 but+9 VBN-7 he-5 it+6 the+9 NNP-2 NN-6 NNS-12 RB-3 date+12; relative that-3 who+3 what+5; fronted unquote+9 VBN+5 it-7 NNP+4 NN-2 JJ+4; comma unquote-4 that+4 NN+3; joined unquote-7 NN+3; quote unquote+5; phrase unquote-8 that+7 he+4 NN+4 NNS+5",
    kindAfterCue:
      "none comma-11 stop-7 that+12 to-2 in-5 about+3 as-3 be-7 modal-9 VBD-6 VBN-7 he+8 it+4 his+6 the+5 a+4 NNP+1; relative as+8; fronted comma+6 stop+7 to+3 by-6 he-5 NNP+5; comma to+3; joined comma+4 to+3; phrase NNP-6",
    kindAfterSource:
      "none comma-11 stop-3 that+13 in-5 about+3 as-5 if+10 be-9 modal-8 VBD-4 VBN-7 he+8 it+4 his+7 the+6 a+5 NNP+5; relative as+8; fronted comma+5 stop+4 VBD+5; joined comma+6 to+3; phrase stop-1",
    kindFirst:
      "relative that-3 who+3 what+5; fronted that+6 in-6 on-8 if+7 while-7 but-5 VBD-8 he+5 it+5 the+8 a+5 NNP+5 RB-6; comma which+9 and-14 it+5 the+3 a+6 NNP+3; joined NN-7; phrase he+7 NNP-4 NN-7 JJ-5",
    kindPrior:
      "relative comma+16; fronted edge+1; comma comma-2 dash+2; joined that-4 and-4 but+7; quote edge+31 colon+15 be-13; phrase open+12 of-12 in-5 on-11 about-9 after+9 while+8 RB+6",
    borderAfter:
      "edge quote+1 in-5 who+5 which+9 what+6 while-7 and-6 but-8 he+10 it+4 the+8 a+8 DT+7 NNP+6 NN-2 RB-2; comma in-6 if+14 VBD-5 it+6 the+8 NNP+2",
    kindVerbs:
      "relative 0+5; fronted 0+5 1+2 2-3 4-3; comma 0+3; joined 0+5; quote 0-7 2+2; phrase 0+1 1-4",
    kindLength:
      "relative 0+5; fronted 0+5 1+8 2+4 4-4 5-3 6-4; comma 0+11 1+14 4-7 5-5 6-9; joined 0+5 1+6 5-7; quote 3-4; phrase 0+7 1+6 2-3 3-9 4-16",
    kindRight:
      "none none-24 some+16; fronted none+6; comma none+1; quote none+5 some-7; phrase some-4",
    kindRun:
      "none plain+7 closed-5; relative plain+5; fronted plain-4 closed+9; comma plain+2 closed-4; joined plain+3 closed-7; quote plain-9 closed+5; phrase closed-8",
    tail:
      "none no+6 yes-3; relative no+4; fronted yes+4; phrase yes-2",
    kindHelpers:
      "none plain+6 be-4; relative plain+1; joined plain-1",
  },
  accept: {
    cue:
      "0-10 1-9 2-8 3-6 4-4 5-3 6-2 8+2 9+2 10+3 11+4 12+4 13+6 14+7 15+6",
    source:
      "0-8 1-9 2-5 3-4 4+1 5+3 6+4",
    right:
      "0-5 1-4 2-4 3-2 6+2",
    end:
      "0-8 1-7 2-5 3-2 4+2 5+4 6+4",
    left:
      "0-7 1-6 2-5 3-3 4-1 5+1 6+1",
    sidesCue:
      "right 0-8 1-7 2-5 3-4 4-3 5-1 9+2 10+1 12+3; left 0-6 1-6 2-6 3-5 4-5 6-2 12+5 13+1 14+3 15+5; both 2-3 3-4 7+4 11+4 12-4",
    sidesForm:
      "right VBD-1 VBP-2 VBG-1 VBN-1 noun-1 colon-2 other+2; left VBD+1 VBG-6 passive+4 noun-3 according+1 other-8; both VBD+2 passive-4",
    sidesClass:
      "right none-4 colon-2 tell-1 add-1 quote+1 announce-1 explain+1 ask+4 warn+3 urge+1 praise+1 call+2 believe+1 show-1 support-2 agree+1 seem+5 discuss-1 decide-2 saying-noun-2 criticism-noun-3 belief-noun-3 decision-noun-1 adjective+1 modifier-5; left none-9 according+1 say+4 tell+4 add+4 report+4 announce+4 praise-5 know+3 show+5 intend-5 decide-5 belief-noun-5; both say+4 tell-5 believe-4 intend+3",
    slot:
      "none-3 left3-1 left5-1 left6-2 by-3 to+2 possessor+1 relative-1",
    slotForm:
      "none VBD-1 VBZ+2 VBP-3 VBG-9 passive+3 noun+2 according-7; left1 VBD-1 VBZ+1 VBP+1 VB+1 VBN-1 noun+2 colon-2 other+2; left2 VBZ-1 VBP+3 VB+1 noun-3; left3 VBD+2 VBP-2 VB-1 VBG+2 noun-4; left4 VBD+3 VB-3 VBG+2 noun-3; left5 VBG-1; left6 VBD-1 VBN+6; by VBN+4 noun-2; to according+2; possessor noun+1; relative VBD+1 VBZ+1 VBN-2 noun-3",
    head:
      "edge-3 that-2 which-2 he-1 it-1 DT+4 NN-1 JJ+4 CD+2 addressee+1",
    headForm:
      "edge VBD-1 VBZ+2 VBP-3 VBG-9 passive+3 noun+2 according-7; who VBZ+2 VBN-2; he VBZ-2 VB+1 VBG+2 VBN-1 noun+2 other-4; it VBD+3 VB-2 VBG-5; his noun-1; you VB-4; NNP VBZ-1 VB+2 VBG+3 colon-4 other+3; NN VBP-3 VB-1 VBN+3 noun-1; NNS VBD+1 VBG-3 passive-4 noun+3; addressee VBD+3",
    depthCue:
      "0 0-5 1-4 2-2 6+2 7+2 8+3 9+4 10+6 11+6 12+7 13+9 14+9 15+6; 1 0-11 1-8 2-9 3-6 4-3 5-3 6-4 10-2 11-5; 2 3-11 4-5 5-11 6-10",
    depthForm:
      "0 VBD+5 VBZ+3 VBP+4 VB+3 VBG+2 VBN+3 passive+4 noun+4 colon-1 other+3; 1 VBD-5 VBZ-6 VBP-7 VB-7 VBG-5 VBN-7 passive-10 noun-9 other-7; 2 VBD-7 VBG-12 noun-11",
    kindForm:
      "that VBD+2 VBP+1 VBG-1 passive-4 other+3; to VB-3 VBN-2; quote VBD+1 VBG-2 colon+3; NP VBD-1 VB-1 VBN+1 noun-1 colon-4 other+1; clause VBD-2 VBP+2 VBG-3 noun-6; wh VBP-3 VB-2 VBG+4 noun+4; prep VBD-3 VBG-5 passive-3; VBG VBG+4 other+7; other VBD-2 VBP-3 VB+2 VBG-2 noun+1 other-4",
    kindClass:
      "that none-3 tell+3 add+2 report+2 explain+5 assert-2 warn+3 know+3 agree+5 decide-6 criticism-noun-6 adjective+2; to promise+6 believe-6 know-7 intend+1 oppose+2 seem+2 adjective-5; quote colon+3 say-1 add+6 report-3 shout+5 urge+4; NP colon-4 say-1 tell-3 add-3 report-1 quote+2 announce-1 explain+1 assert-2 concede-2 deny+3 urge+1 promise-5 praise+1 criticize+1 accuse+5 show+2 want-2 support+4 oppose+2 discuss+1 saying-noun-1 criticism-noun+2 adjective+2; clause say+2 tell+6 assert+7 urge-8 know+2 intend-5 support-7 discuss-4 criticism-noun-4; wh tell-5 explain-5 ask+6 call+6 discuss+4 belief-noun+3; VBG say+6 criticize+7 belief-noun-4 decision-noun+4; other say+3 add-5 criticize-7 believe+4 know-5 show-4 want+5 intend-3 discuss-3",
    length:
      "right 0-7 1-5 2-3 3-1 4+2 5+2 6-1; left 0-6 1-4 2-3 3-1 4+2 5+4 6+2; both 3-1 4+1",
    quoted:
      "right plain-4 inside-11 speech-1; left plain-7 speech+5",
  },
  owner: {
    relation:
      "none-2 right+2 left+2 partly+1 after+1 before-2 previous-3 next-6",
    kind:
      "direct nobody-4 right-1 left+4 partly+2 after-2 next+3; partial none+1 nobody-2 right+3 left+2 after+3 previous-6 next-10; term none-5 nobody+7 right+2 left-11 before-2",
    form:
      "VBD right+3 left+5 partly+4 after+3 before+4 previous+3 next+1; VBZ left+5 partly+3 after+3 before-6 previous-5; VBP right-4 partly-5 previous-5; VB right-2 after-8 before-3 previous-5; VBG right+1 left-5 after+4 previous+2; VBN left-6 after-3 before+4 previous-7; passive right+5; noun partly-4 after-3 before-7 previous-3; according right+4 left+7 partly+5 after+3 previous+7; colon right-2; other right+3",
    cue:
      "none right-5 left-9 after-6 before-3 previous-6; according right+4 left+7 partly+5 after+3 previous+7; colon right-2; say left+1 partly+4 after-2 previous+4 next+4; tell right-2 before+5 previous+4; add right+5 left+5 partly-4 after+7 previous+6; report right+3 left+3 partly+3 after+3 before+3 previous+3; announce right-2 after+6; explain right+5; assert right+5 after+6; concede right-3; ask after-3; urge right+3; promise right+2; criticize right-4 after-4; accuse right+7; call after+4 before+3; believe right-2 after+4 previous-5; know right-6 after+3 before-6; show right-5; want previous-5; intend right-3 after+3 previous-6; support after-7 previous-6; discuss right-2 after-3 previous-5; decide right+4 left-5 after-7; saying-noun right+1 after+3 before-4; criticism-noun right-7 after-4; belief-noun right-6 after-8; decision-noun right+6",
    prior:
      "edge nobody-8 left-1 partly+1 before+2 next+8; comma nobody+2 right+5 before-11 next-6; stop none-7 nobody-6 left+3 partly+5 before+4 previous+3 next+3; colon right+2 left+3 partly-3 after+3 previous-9; dash none-3 nobody+8 right-5; open none+4; unquote nobody-4; that nobody-5 after-5; to right+3 before-6; of nobody+1 right-3; for nobody+6 right-3; in nobody+3; on nobody+4 after-4; with nobody+4; about none+3 right-3; as nobody-4 right+2 before+4; and right+2; or after+4; be nobody-5 right-1 left+3 after+2; have nobody-6 right+9 after-4; modal right-3; said none+6 after-6; VBD none+4 right-3 partly-5 before+3; VBZ nobody-4 right+2; VBP right-5; VB nobody-2 right+3; VBG none+4 right-2; VBN nobody-3 right+1; his right-3; the right+1 left-4; a none+1 nobody-2 left+3 after+1 before-4; NNP none+2 nobody-3; NN nobody+2 after-4; JJ nobody+2 right-5 after-3 before+4; RB none-7; CD nobody+5; POS nobody+6 right-3 left-7",
    next:
      "edge none-1 nobody-3 right-1 after+2 previous+3; comma nobody+5; dash right+2; open none+5 right-7; close none+4; quote none-5; that none+4 after-6; to none-4 right+3; of none+4 nobody-6; for right-3 after+4; by nobody+4 right-2; in nobody-3 after+2; on nobody+3; at right+6; from none+8; about none-11 right+1; as right+5; who nobody+4; which none-7 nobody+2 right+4; because after+4; while after+3; and none+3 nobody-3 right+5 after-7 before-4; but nobody-4 right+3; or right+4; not after+5; be nobody+2; modal right-6; said none+4 nobody-2; VBD nobody+4 after-6; VBZ nobody-4 right+3; VBN nobody+6 right-3; he left+5 after-4 before+2 previous-3; the none+5 nobody-8 right-7 left+7 before+5; a none-4 nobody+4; NNP none-5 right+2 partly+5 previous-5 next+5; NN nobody+5 left-4 partly-6; NNS nobody+3 right-2; JJ none+2 right-3; RB none+3 nobody-5 right+2; date nobody+5; according right-5",
    rank:
      "0 after+3 before-2 previous+2; 1 right+1 previous-8 next-6; 2 previous-6",
    between:
      "0 right+2 left+2 before+2; 1 after+2 before-5 previous-3 next-4; 3 after-4",
    gap:
      "0 after+3; 1 right+1 left-1 partly+2 after-7 before+3 previous+9 next+4; 2 right+2 left+1 partly-4; 3 right+2 left-2 partly+7 after-3 previous-3; 4 right+1 left+3 after+3 previous-5; 5 right-3 left+2 partly-4 after+1 before-9 previous-4 next-6",
    verbs:
      "0 right+3 left+2 partly+3 next+1; 1 left+2 partly-2 after-1 next-4; 2 after+2 previous-3; 3 right-2 after+1; 4 right-5 previous-5",
    commas:
      "0 right+6 left-1 partly+3 after+1 previous-1 next-5; 1 right-4 left+5 partly-2 before-2 previous-3 next-8; 2 after+1 previous+2",
    score:
      "1 right-9 left-7 partly-7 after-11 before-12 previous-8; 2 right-7 left-9 partly-3 after-3 before-4 previous-14 next-6; 3 right-1 left-4 partly-3 before-3 previous-7 next-5; 4 left+2 partly+1 after-4 next-6; 5 right+4 left+5 partly+2 after+2 before+3 previous+4; 6 right+5 after+5 before+4 previous+3; 7 right+3 left+6 partly+6 after+5 before+3 previous+2; 8 right+5 partly+4 previous+3 next+3; 9 right+4",
    probability:
      "0 right-10 left-10 partly-3 after-9 before-7 previous-13 next-4; 1 right-8 left-4 partly-5 after-3 previous-12 next-4; 2 right-2 left-7 partly-2 after+1 previous-3; 3 right-3 partly-2 before-3 previous-4; 4 right-2 partly-5 after+3 before-3; 5 partly+2 after+1 previous-5; 6 right+2 left+3 after+5; 7 right+5 after+7 before+2 previous-2; 8 right+8 partly+6 after+1 before+3 previous+4 next+3; 9 right+14 left+12 partly+8 after-3 previous+10",
    source:
      "0 right-8 partly-2 after+1; 1 right-4 left-5 after-2 before-1 previous-8 next-5; 2 right+3 partly-2 after+1 before-6 previous-3 next-4; 3 right+5 left+2 partly+5 after+3 previous-2 next-5; 4 right+2 left+5 partly+1 after-1 before+3 previous+4 next+2",
    slot:
      "none right-4 left-11 partly-6 after-9 before-7 previous-10 next-4; left1 right+1 left+3 partly+2 previous-1; left2 right+2 partly-5 after+5 previous-5; left3 right+3 partly+2 after+3; left4 right+2 previous-5; left5 right+4 after+5; left6 right-2; right right-7 left+2 after-3 previous+4; by left-2 before+4; to right+8 left+7 partly+6 after+3 previous+7; relative right-2 left-5 after-6 before-3",
    head:
      "he right+2 left+4 partly-3 after+3 previous-1; it right-4; his right+4; name right+3 left+3 partly+6 previous+4 next+3; relative right-2 left-5 after-6 before-3; other right-6 left-3 after+7 before-3; person right+3 left+2 partly-4 before+6; group right-3; organization right+4 after+7 previous-4; document left+9 partly+6 after+4 before+6",
    place:
      "whole direct+4; first direct-2 partial-2; last direct+2 term-4; middle partial+4 term+3; out direct-1 partial-3 term-4",
    length:
      "1 none-3 nobody+2 right+2 after+4 before-4 previous-8; 2 none+2 nobody+1 left-2 after+1 previous-2 next-6; 3 none+2 nobody+2 right+1 left+1 after-3 before-3 previous-3 next-2; 4 none-2 right-1 left+5; 5 nobody-4 left-1 before+3 previous+2 next+2",
    inside:
      "0 right+4 left+1 partly+4 after+1 before-2 previous-1 next-3; 1 right+2 left+3 partly-4 after+3 before+2 previous-5 next-4; 2 right-8 after-6; 3 right-5",
    claims:
      "1 none-3 nobody+1 left-1 after-7 previous+5 next+4; 2 none-2 nobody-1 right-1 left+3 after+2; 3 none+1 right+3 left-2 after+1 previous-3 next-4; 4 none+2 nobody+1 right+1 left+2 after+2 before-1 previous-13 next-11",
    casing:
      "title1+3 title2+5 title3+5 title4+3 title6+11 lower1+1 lower3-6 lower4-4 lower5-4 lower6-9 sentence6-6",
    verb:
      "without+4 with-4",
    ending:
      "comma+3 stop-1 VB+2 VBN-4 him+6 NNP+2 JJ-3",
    cueBefore:
      "none+3 say-7 tell+5 urge-5 want-4 discuss+6",
    around:
      "edge the-4 NNP-4; comma edge-7 and+6 his+4; stop edge-1; colon edge-4 NN+8; dash by+8; open close-6; of edge+4; and who+4; be edge-4; the NN+4; a on+5; NNP edge-4; NN open+5; JJ NN-4; POS edge+3 in-5 NNP+4 date+5",
  },
};
