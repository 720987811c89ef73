import type { WeightTables } from "./models.js";

/** Written by scripts/train-attribution.ts. */
export const WEIGHTS: WeightTables = {
  cue: {
    lemma:
      "accept-8 accord+4 account-9 accuse+7 acknowledge+9 add+7 address-3 advice+10 advise-13 agree+3 aim+5 allow-3 announce+17 appeal-8 appear-4 argue+13 ask+5 assertion+12 attack-6 attempt-10 begin-26 believe+4 blame+7 blast+10 block-13 boost-17 call+6 campaign-21 carry-25 cast-11 celebrate-9 challenge-10 chant+9 charge-6 choose-9 cite+13 claim+6 command-12 comment-8 commit-10 compare-13 conclude+9 confirm+8 consider+4 continue-9 cover-7 criticism+7 criticize+9 debate-3 decide+5 decision+5 declare+9 defend+8 define-10 deliver-12 denounce+10 describe+12 detail-9 direct-12 discuss+13 dismiss+8 doubt+7 effort-14 elect-14 email-13 endorse+8 endorsement+4 enjoy-6 expect+18 explain+6 express+18 fact-18 fear+7 fight-12 find-3 go-27 grant-9 hear-10 hit-20 hope+11 ignore-5 include-22 indicate+10 insist+8 invite-10 issue-14 know+4 launch-14 list+6 look+4 maintain-17 mean-11 mention+7 nominate+7 note+16 opponent-8 oppose+4 opposition+5 policy-11 portray+9 position-7 post-4 praise+12 predict+7 prefer+10 prepare-17 press-4 promise+12 propose+8 protest-11 prove-13 publish-14 push+5 put+9 question+7 raise-20 read-9 recall+13 refer+9 reflect-11 reject+8 relate-8 release-14 remember+15 remind+7 repeat+9 report+6 reportedly+10 respond+6 reveal+8 say+19 seek+6 seem+1 settle-14 show+6 side-5 speak-5 speech-10 state-12 story-17 strategy-9 suggest+7 support+2 supporter-7 talk+8 target-7 tell+5 think+3 threat-13 tout+14 try-20 underscore-7 urge+15 view+2 vote-3 vow+14 warn+9 watch-13 work-24 worry+7 write+9",
    form:
      "VBD+1 VBZ+2 VBP-3 VB-4 noun-7 according+4 other-4",
    formClass:
      "VBD none-4 say+3 tell+3 report+5 announce-4 explain+4 ask+3 warn+3 believe-6 know-3 show-2 want-2 intend-4 oppose+2 agree+3 seem-2; VBZ none-9 say+8 add-5 explain-3 urge-3 know+4 show+2 intend-3 seem+4 decide-7; VBP explain-4 assert+7 believe+3 discuss-6; VB none-11 say-3 tell+5 explain+7 criticize-3 call+7 believe+3 oppose-2 discuss+2; VBG none-5 say-1 add+3 quote+6 announce+6 explain+4 urge+1 call+4 know-4 discuss-5; VBN know-3 support+5; passive promise-9 know+3 intend+1; noun say-9 call-6 believe-11 discuss-3 criticism-noun+2 belief-noun+2; according according+4; other say-11 modifier+1",
    before:
      "comma+2 close+5 mark-1 unquote+2 symbol-2 that-5 of-4 for-11 about-3 who-2 what-6 because+6 after+4 and+1 but+4 or-9 not+3 be+7 do+6 said-12 VBP-4 VB-6 VBG-3 VBN-1 he-1 it-2 the-8 a-2 DT+5 NNS+3 JJ+1 RB+3 CD-4 date+4",
    before2:
      "edge he+12 it+3 his+13 NNP+10 NNS+7; comma unquote+8 who+5 and+3 but+7 he+11 NNP+10 NNS+8; stop close+5; unquote he+17 NNP+15; that he-17 NNP-15 NNS-10; of the-10 NNP-2 NNS-3; in his+5 a-5 CD+10; with his+9; as he+4; if he-11 it-14; which he+7; what he-12; how he-9; while he+7 NNP+8; and he+6; but he+10; be VBN-3 JJ+6; have JJ+8; do not+5; said comma+8 he-31; VBD on+6 his-7 the+5; VB his-9; VBG NN-11; his JJ-5; the NNP-2 NN+2 JJ-2; DT NNS+5; NNP comma+3 close+7 mark-9 who-4 NNP+5 NN+3 NNS+4; NN comma+1 unquote-7 that-1 in-8 who-6 he-4; NNS and+2 he-5; JJ NNP+5 NNS+2; RB comma-6; POS NN+3; date comma+9",
    after:
      "comma-3 stop-6 colon-1 dash-4 quote-1 symbol-13 that+8 to+1 of+3 for+2 in-3 with-1 from-4 about+5 if+6 what+6 how+9 after-2 and-11 or-17 not+4 be-1 have-10 modal-3 said-12 VBD-2 VBZ-2 VBP-5 he+5 it+1 him+2 his+3 the+1 a+2 NNP+3 NN-2 CD-7 addressee+5",
    after2:
      "comma quote+13 VBG-4 NNP-4 according-16; stop edge-2; colon edge+9; that be-8 have-10 VBD-12 VBN-13 he+5 it+6 his+6 the+2 NNP+5 NN-4; to VB+3 his-7 a+2; of VBG-5; for VBG+5 his+4 a+5; in a+4 NNP-5; on to-11 NN-5; with the+5 NNP-4; from the-4; about what+9 how+9; after the-6; not to+9; be that+13 VBN-10; have VBN-8; he be+2; it be+4 modal+9; him as+8; his NN+3 JJ+2; the quote-5 NN+2 JJ+4; a NN+1; NNP comma-4 stop-4 as+8 VBG+9 JJ+7 POS+6; NN comma-5 stop-8 NNS+4; NNS comma-9 stop-7 of+4 and-10; JJ stop-8 NNP+5 NN+3 NNS+2; RB stop-9 that+11 in-12 about+12; date that+14",
    classAfter:
      "none stop-11 it+9 the-5 RB+6; according to+4; say stop+4 to-12 about-6 the+3 NNP+3; tell NNS+5 addressee+7; add comma+9 stop+5 colon+9 that+11 to-6 VBG-7 JJ-11; report stop+8 to-8 JJ+7; explain to+5 RB+12; assert that+3 he+5 a-11; concede that+7; shout quote+10; ask about-5 if+9; warn that+8; urge quote-4 for+8 on+9 him+12 NNP-5; promise to+7; criticize the+8 NNP+5; accuse NNP+6; call with-6 him+4; believe that-2 to-11; know for+5 as+3 the-1 a-7; show NNP+9 RB-5; want the+6; intend stop-3 to+4 for-1 NNP-4; support by-8; oppose to+8 a+7; seem to+5 on-13; discuss that-12 to-7 about+8 a+6 NNP-3 NN+6 RB+8; decide stop-9 for+8 a+4; saying-noun colon+5 that+2 of+7 about+5; criticism-noun of+3 on+6; belief-noun that-5 of+3 from+5 the+7; decision-noun stop-7 to+3; adjective of+6",
    classBefore:
      "none comma-4 NNP-3 NN-2; colon VBD+5 NNP-3; say comma+3 unquote+5 he-1 NNP-1 NN+3; tell comma+6 NNP+2; add NNS-6; report comma+2 NNS-3; explain he+5 NNP+4 NN-4 CD-16; urge comma+3 NN-2; criticize he+2 NNP+1; call NNP+2; believe he-3 NNS+3; know he-1; show comma-2 NNP-1 NN+3 NNS+2; want he-3; intend comma-2 he-1 NN-4; oppose NN+2; seem it+6 NN+2; discuss comma-3 he+2 NNP-2; saying-noun symbol-8 the+3 NNP+4; criticism-noun his+4; belief-noun his-3; decision-noun JJ-1; modifier have+8",
    formBefore:
      "VBD close+7 who-2 he+1 NNP+1 NN+2 NNS-1 date+4; VBZ that-5 he+3; VBP and-7 it+8 NNS+5; VB on+15 VBN-5 he-3 NN-1; VBG edge+4 comma+3 unquote+2 of-4 for-7 by+4 about-3 as-12 after+7 NNP-4 NN+2; VBN who-4 he-4 NN+3; passive he-4 NNP-3 NN+4; noun mark-3 symbol-10 in-2 not+6 be+9 do+7 NNP+2 NN-5 JJ-1 RB+2 CD-3; colon VBD+5 NNP-3; other have+8 the-9",
    formAfter:
      "VBD comma+3 stop+8 quote-1 that+5 to-2 by-5 in+3 on-3 with-4 from-7 about-6 it+4 NNP+3 NN+2 NNS-2; VBZ that-3 to-3 NNP+3 NN+5; VBP to-1 it+3; VB stop-8 to+3 it-4 the-1 NNP-3; VBG stop-10 that+4 to+1 on+8 about+2 how+9 the-1 a+1 NNP-1; VBN he+6 NNP+3; passive stop-4 by+3 on-6 as+3; noun comma-9 stop-8 colon+2 to+2 of+2 for+3 in-6 on+7 at+8 with+5 from+6 about+5 as-10 and-14 have-2 modal-12 VBD-9 VBZ-8 VBP-13 the+7 NNP+5 NN-8 NNS-5 RB+3; according to+4; other comma-8 stop-15 of+4 NN-3",
    helpers:
      "VBD 0+2 64+1; VBZ 64+4; VBP 0-2; VB 0-3 4+3 8-3 20+6 32-6; VBG 0-2 1+5 65+4; VBN 0-5 2+2 66+2; passive 1+2 9-6 33-10 65+4; noun 0-7; according 0+4; other 0-7",
    run:
      "plain+1 inside-50 opens after+4 closes before+3 both+2",
    formRun:
      "VBD inside-13 closes before+7 both+5; VBZ inside-18 opens after+2 closes before+4; VBP plain+4 inside-20 opens after-4; VB plain+1 inside-11; VBG plain-3 inside-9 closes before+1 both+9; VBN plain+2 closes before-7; noun closes before-4; according plain+4; colon plain-5; other plain-2",
    subject:
      "edge-3 comma+2 who-2 he-1 it-1 NN-2 NNS-4 date+1",
    subjectClass:
      "edge none-2 say-3 ask+6 criticize-2 know-1 want-4 oppose-2 seem-3 decide-1 saying-noun-2 criticism-noun+4 belief-noun+1 decision-noun+3 modifier+2; comma none-4 say+3 tell+6 report+2 urge+3 show-2 intend-2 discuss-3; he say-1 explain+5 criticize+2 believe-2 know-1 want-3 intend-1 discuss+2; NNP none-4 colon-2 say-1 tell+1 call+1 show-3 discuss-2; NN none-2 say+1 add-2 urge-3 call-2 know+3 want+3 seem+3 discuss-3 belief-noun+3 decision-noun-2; NNS report-2 promise-8 call-4 show+2 decide-4 saying-noun+3 belief-noun-1",
    saidBefore:
      "1-17 2-11",
    saidAfter:
      "0-4 1-9 2-7",
    tail:
      "none no-18 yes-11; according no+4; say no-1 yes+4; tell no+2; add no-6 yes+5; report no-3 yes+8; quote no+4; explain no+3; assert no+4; deny no+6; shout no+2; ask no+4; warn no+2; promise no-1; criticize no+5; accuse no+2; believe no-3; know no-2; show no-6; intend no-7 yes-3; support no-1; discuss no-3; decide no-8 yes-9; criticism-noun no+4; belief-noun no+2; decision-noun yes-7; modifier no+1",
  },
  source: {
    slot:
      "none+5 left1+2 left4-2 left5-4 right-7 by+2 to+9 possessor+5 relative+2",
    slotForm:
      "none VBD+1 VB-2 VBG-2 passive+18 other+4; left1 VBD-1 VBZ+1 VB+3 VBG+6 VBN+3 passive-11 other-4; left2 VBD-2 VBP+3 passive-6; left3 VBG+3; left5 VBD+2; left6 noun-6; right VBD+3 VBG-12 VBN-3; by VBD-5 VBG-17 VBN+7 passive+11 noun+4 according+8; to according+9; possessor noun+5; relative passive-9 noun-1",
    slotClass:
      "none say-9 add-4 report-6 explain-4 assert-5 ask+9 call+2 know+6 show-6 want-14 intend+8 support-9 oppose-11 seem+32 discuss-6 saying-noun+1 belief-noun+1 modifier+14; left1 say+1 add+5 report+3 explain+5 urge+2 call-2 know-3 want+3 seem-27 criticism-noun-7 belief-noun+2 modifier-11; left2 report-6 show+5 intend-6 seem-10; left3 say-2 show+7; right say+10 report+10 support-13; by according+8 say-11 criticism-noun+8; to according+9; possessor saying-noun+5 belief-noun-3 decision-noun+4; relative support+2 discuss+3 decide+3 belief-noun-4; of saying-noun-9",
    slotGap:
      "left1 edge+3 comma-3 dash-16 and-19 be-3 have+2 VBD+5 POS+13; left2 colon-8 dash-10 symbol+7 be-2 have+3 VBD+1 NNP+8 JJ+2; left3 edge+1 be-2 modal-4 said+6 JJ+2; left4 be-2 said+6; left5 comma-1; right stop+17 be-12 modal-13; by stop+3; possessor NNS+1 JJ+8; relative be-6 said+8 VBD+4 VBP+2 he-16 NNP-11",
    slotBefore:
      "left1 comma+3 colon+10 dash+5 unquote+4 symbol-7 that+6 to-2 for-6 by-4 in-6 on-3 as+2 which+2 when+3 after+2 while+4 VBD-6 VB-5 VBG-3 VBN-3 NNP-7; left2 edge+8 comma+5 unquote+8 in-4 on-7 which+9 when+9 but+8 VB-6 VBG-4 VBN-9; left3 edge+13 comma+4 unquote+5 about-7 but+10; left4 edge+10 comma+2 but+11; left5 edge+8 comma+4; left6 edge+4; right said+2 VBD-4 VBG-8 VBN-7; by by+8; to to+9; possessor edge+5 comma+10; relative comma+6 NNS+4",
    slotHead:
      "left1 he+3 it+1 you+11 NN-2 date-5; left2 he+1 NN-2 addressee+8; left3 NN-6; left4 NN-3; right he-3 NNP+3 NN-2; by NNP+4; possessor his+2 the-11 a-8 NNP+7 NN+2 JJ-7; relative that-5 who+4 which+2",
    slotAfterCue:
      "none that-2 to+2 for+3 by-18 about+8 as+19 if+1 be+8 VBD+13 VBN+8 he-12 him-7 his-6 the-8 a-7 NNP-8 NNS-4 JJ+3; left1 comma+4 stop+7 that-2 for-2 by-7 on+4 from-10 about-2 as-6 it+4 a+2 NNS+4; left2 comma-5 stop+4 he+3 JJ-8; left3 that+2 NNP-3; left4 his+7; right he-3 the-1; by that-15 by+21 from+19 NNP-13; to to+9; relative about+7 the+6 NNP+5; of of+6",
    slotBeforeCue:
      "none edge+12 comma-9 unquote-10 that-5 who+3 when+17 and-5 he+6 it+9 his-12 the+5 NNP-3 NN+3 JJ+2 POS-11; left1 comma-5 dash-12 who-12 and-13 he+5 his+8 you+9 the-9 NNP+8 NNS+6; left2 who-16 NNP+8 NN+1 NNS+5 date+7; left3 comma+2 who-14 and+4 NN+2; left4 comma+3 and+6 NNP-5 NN-5; left5 comma+6 and+8 NN-4; left6 dash+10 and+8; right unquote+20 and-17 NNP-4; to comma+3; possessor his+4 the-11 a-8 POS+10; relative comma-27 unquote-15 that+16 who+23 which+15 NNP-7; of the+16",
    headForm:
      "who VBP+3 VBG+8 passive-9 noun-3; he VBD+2 VB+3 VBG+3; it VBD+2 VB-3 VBG-4 other-5; his noun+1; the noun-11; a noun-8; NNP VBD+1 VBG+2 passive-4 according+5; NN VBD-1 VB-6 VBN-7; NNS VBD-2 VBZ-12 VBP+5; JJ noun-7; date VBD-11",
    beforeGap:
      "edge edge+5 comma+10 colon-7 be-3 have+4 do-8 said+6 VBD+3 a+7 NNP+10; comma edge+4 have+6 said+7 VBD+8 JJ+2; colon edge+6; semicolon edge+10; dash edge+6; unquote edge+8; symbol edge-6; that edge+5; to edge-6; by edge-8; in edge-6 comma-4; on edge-6 comma-7; about comma-5; as edge+3; which edge+2; what edge+11; when edge+6 VBD+6; after edge+2; while edge+7; but edge+6 comma+10; be edge-5; VBD edge-3; VBG edge-5; VBN edge-5; NNP edge-6",
    headGap:
      "he edge+6 modal-5 VBD+4 RB+5; it be-17 NNP+12; you edge+9; NNP comma-1 colon-6 dash-1 unquote+12 be-1 modal-4 said-1 VBD+3 a+9 NNP+6 JJ+1 POS+5 date+13; NN edge-1 comma-5 to-8 and-8 be-3 have+6 VBD+4 JJ+6; NNS edge+1; CD edge+7; date edge-8",
    verbs:
      "left1 1+2; left2 1+2 2-7; left3 0+1 1-2 2-3; left4 0+2 1-1 2-4; left5 2-4; left6 0+7 2-2 3-7",
    commas:
      "left1 0+6 1-14; left2 0+5 1-12 2+4; left3 0+4 1-6; left4 0+4 1-4 2-2; left5 0+5 1-3 3-9; left6 2-2",
    first:
      "left1 he+3 it-3 his+3 you+11 the+2 a-4 NNP+4 NN-7 JJ-8 CD+2 date-9; left2 he+1 his-3 a+5 DT+9 NN-5 CD+3; left3 the-1; left4 the-3 NNP+4 NN-6; left5 NNP+3; right he-3 the-1; possessor his+2 a-8 NNP+7; relative that-5 who+4 which+2",
    nested:
      "left1 no+5 preposition-5 comma+6 and-13; left2 no+3 preposition-10 and-2; left3 no+3 preposition-11 and-8; left4 preposition-16; left5 no-1; left6 no-4",
    nestedForm:
      "no VBD+4 VBZ+1 VBP+7 VB+8 VBG+5 VBN+2 passive-14 according-9 other-3; preposition VBD-13 VBP-13 noun-5; comma VBD+5 VBP+5 VB+7 VBG+6 passive-11; and VBD-6 VBP-7 VBG-6 noun-12",
    quoted:
      "source-29 neither+5",
    finite:
      "none no+5 yes+3; left1 yes+3; left3 no-2; left4 no-1; left5 no-2; right no-6 yes-5; by no+1; to no+9; possessor no+5; relative yes+3",
    natureSlot:
      "he left1+3 left2+1 right-3; it left1+1; his possessor+2; name right+2 possessor+2; relative relative+2; other left2-5 left3-2 left4-4 left5-4 right-5 by-6 possessor-10 of-9; person left2+1 by+7; group left1+10 left2+4; organization left3-4 possessor+9; document left1-3; time left1-5 left2-12",
    natureForm:
      "he VBD+2 VB+3 VBG+3; it VBD+2 VB-3 VBG-4 other-5; his noun+1; name VBD+2 VBZ+2 VB+1 VBG+2 passive-7; relative passive-9 noun-1; other VBD-5 VBZ-2 VB-6 VBG-2 VBN-4 noun-7 other-11; person VBD+3 VBP+3 VB+5 VBG+5 noun+2; group VBP+5 noun+7; organization VBD+4; document VBD-2 VBZ+5; time VBD-7 VB-12 VBG-11 noun-5",
    natureClass:
      "he seem-11; it adjective-10; his saying-noun+5; name none+7 say+3 tell+6 add+4 assert+3 ask-5 promise+6 criticize+3 know-3 show-3 seem-16 belief-noun-3 decision-noun+5; relative support+2 discuss+3 decide+3 belief-noun-4; other explain-6 urge-5 know-4 show+8 intend-4 seem-8 saying-noun-7; person say+2 tell+8 want+5 seem-8; group say+6; document explain+9 show+10",
    subjectForm:
      "none VBD+2 VB-1 VBG-6 passive-11; cue VBD+6 VBZ+6 VBP+4 VBG+7 VBN+1 passive-12 noun-7; comma VBG-1; verb VBD-4 VB+9 VBG+6; first-verb VBD-4 VB+3 VBG+5 VBN-5 noun-2",
    subjectSlot:
      "none left1-3 left4-4 left5-2; cue left1+3 left3+1; comma left1-3 left5-2; verb left1+2 left2+1 left4-4",
    subjectNature:
      "none name-1 other-4 group+7 document-4 time-12; cue he+6 other-1 person+1 group+5 organization+5 time-8; comma other-4 time-18; verb he-5 it-7 person+2; first-verb he+1 it-13 other-8 person+1",
    subjectPrior:
      "none edge+16 comma+5 unquote+15 that+9 by-10 in-9 on-5 but+11 VBD-10 VB-8 VBG-6; cue edge+6 comma+5 colon+6 semicolon+10 dash+6 unquote+8 symbol-6 that+5 to-7 by-8 in-6 on-6 as+3 which+3 what+11 when+6 after+2 while+6 but+6 be-6 VBD-3 VBG-5 VBN-5 NNP-6; comma edge+10 in-4 on-7 about-5 but+10; verb edge+14 comma+9 unquote+2 that-8 as+8 but+7 said-13; first-verb edge+5 comma+6 and-3 NNP-10",
  },
  rightStart: {
    gap:
      "0+8 1+4 3-4-5 5-7-7 8+-10 none+5",
    gapForm:
      "0 VBD+1 VBZ+4 VBP+5 VB+2 VBG+2 VBN+1 passive+3 noun-3 according-7 colon+9; 1 VBD-1 VBP+3 VBG+1 noun+4; 2 VBD+2 VBZ-2 VBN+2; 3-4 VBD+1 passive-4 noun+2; 5-7 VBD-2; 8+ VBD-2; none VBD+6 VBZ+5 VBG-14 passive+5 according+8",
    gapCue:
      "0 none-15 according-7 colon+9 say+6 tell-17 add-7 report-4 quote+12 explain-1 assert+5 ask-4 criticize+3 believe+5 know+5 want+8 support+10 oppose+5 seem+2 discuss-6 belief-noun+1 decision-noun+2; 1 tell+11 report-3 announce-10 explain+7 promise-3 criticize-1 call+3 show-7 oppose-6 agree+6 criticism-noun+5 belief-noun+1 adjective+4; 2 none+8 say-1 ask+5 urge+2 support-8 discuss+1; 3-4 none+6 say-7 report+1 urge-4 show+6 want-9 saying-noun+4; none according+8 say+10 tell+6 report+5 announce+4 assert-4 ask-5 urge-4 call-5 support+8 seem-7 belief-noun+5",
    gapSide:
      "0 left+8 right-13 none+10; 1 left+5 right-9; 2 left+3 none-2; 3-4 right+3 none-4; 5-7 left-3 none-10; 8+ left-7 none-13; none left-3 right+13",
    gapAfterCue:
      "0 colon-14 dash-14 quote+8 that+7 to-2 of-2 for-2 by-6 in-11 on-9 at-7 with-7 from-12 about-6 if+6 what+6 how+8 after-14 and-12 not+1 VBD+3 VBG+6 he+14 it+6 him+4 his+3 the+8 a+2 DT+5 NNP+7 NN+4 NNS+6 JJ+2 RB-3 date-7; 1 comma+5 colon+10 to+2 of+11 for+9 in-6 on+5 at+2 with+3 about+9 as+6 how-3 not-3 VBD-6 VBG-3 it-5 his-7 date+4; 2 comma-15 a-7 NN+4 JJ+6 RB+6; 3-4 comma-8 by+3 in+7 from+9 his+6 a+2; 5-7 on-9; none comma+3 stop+27 colon+9 dash+11 to-3 in+5 on+3 at+4 when+11 after+6 and+9 his-6 the-6 a-8 NNP-3 NN-2 date+6",
    gapBeforeGroup:
      "0 edge-1 comma-1 as-1 while+3 he+8 NNP+2 NN+1; 1 comma+4 unquote+3 that-6 which-6 and+6 but+3 NN-2 JJ+5; 2 edge+2 comma+3; 3-4 unquote-5; none edge-19 comma-3 unquote+17 that+6 which+8 what+9 when-18 while-13 and-6 but-11 NN+8 NNS+5",
    noneAfterSource:
      "comma+3 stop+27 colon+9 dash+11 to-3 in+5 on+3 at+4 when+11 after+6 and+9 his-6 the-6 a-8 NNP-3 NN-2 date+6",
    gapClass:
      "0 colon-14 dash-14 quote+8 that+7 to-2 of-2 for-2 by-6 in-11 on-9 at-7 with-7 from-12 about-6 if+6 what+6 how+8 after-14 and-12 not+1 VBD+3 VBG+6 he+14 it+6 him+4 his+3 the+8 a+2 DT+5 NNP+7 NN+4 NNS+6 JJ+2 RB-3 date-7; 1 that+6 to-1 of-5 for-5 in-10 as-2 if+5 what+11 how+9 be-6 VB-2 it+4 his+4 the+1 a+1 NNP+3 NN+3 RB-3 date-10; 2 to+1 of-18 how+11 VB-14 VBG+4 his+7 the+3 a+2 NNP+7 JJ-4 RB-7; 3-4 that+2 of-10 about+6 be-5 VBD-6 VBG+3 the+1 NNP+2 JJ-3; 5-7 that+8 JJ-8; 8+ quote-4 that+4",
    gapPrior:
      "0 colon+9 VBD+4 VBZ+6 VBP+3 VB+1 VBG+2 NN-2 JJ-4 according-7; 1 comma+5 colon+10 to+2 of+11 for+9 in-6 on+5 at+2 with+3 about+9 as+6 how-3 not-3 VBD-6 VBG-3 it-5 his-7 date+4; 2 to+7 for+7 in-9 on+5 about+10 as+5 VB+1 VBG-6 date+9; 3-4 comma+6 colon+10 of+4 for+12 on+12 about+14 and-17 VB-8 NNS-7; 5-7 comma+10 colon+8 about+13 NNP+5; 8+ comma+7",
    classCue:
      "colon say-6; quote say+4 add+11; that say+18 tell+8 report+6 assert+6 saying-noun+7; to according-8 say-11 add-7 explain-6 ask+2 urge+7 promise+14 call-6 want+6 decision-noun+5; for urge-6; in say-3; about ask+10 saying-noun+9; if ask+19 saying-noun+8; what ask+7; how ask+13; after say-5; VBG say-6 discuss+4 decide+10; he say+5 tell+14; it say+1; him call+5; his criticize+8 discuss+5; the tell-10 report+5 ask-7 urge-5 call+2 oppose+4; a say-13 add+6; NNP say+2 tell-7 report-9 ask-10 call+3 intend+3 decide+7 criticism-noun+9; JJ say-5; RB explain-10 intend-5 discuss-9; date say-3",
    classForm:
      "colon VBD-3; quote VBD+8; that VBD+6 VBG+6 VBN+6 noun+4; to VBZ-5 VBP-5 VB-3 passive+9 noun+2 according-8; of VBD-6 noun-1; for VBD-4 VBG-4; by passive-6; in VBD-10; on VBD-10; at VBD-5; with VBD-8; about VBZ-9; if VBD+9 noun+10; what VBD+8; how VBD+9 VBG+9 noun+7; after VBD-13; be noun-2; modal VBD+10; VBD noun-13; VB VBD-3; VBG VBD+1 VBN+6; he VBD+5; him VBD+2; his VBD+2 VBG+2; the VBD+2 VB+3 VBN+5; a VBG+1; NNP VBP+3 VBN+11 noun+1 other+7; NN VBD+1; NNS VBD+3; JJ VBD-2; RB VBD-4 VBG-3 VBN-10 noun-3; date VBD-11",
    priorClass:
      "comma quote+19 that+12 be+17 VBG-18 the+6; colon quote+17; dash that+12; to be-15 VB-2 the+7 NNP+1 NNS+7; of VBG+12; for VBG+3 a+11 NNP+3; in the-5 a-9; on the+4 NN+9 NNS+9 date-14; at NNP+10; about VBG+9 the+5 NNP+6 NNS+9; as a+3; not to-6; modal VB-12; said colon-6 he+3; VBD to-4 as+8 him+3 RB-4 date-9; VB NNP+4; VBG to-2 for-7 a+3; VBN to+6 by-3; the quote-12; a quote-18; NNP that+9 if+9 he+11; NN that+4 to+2 of-6 in-17 from-11 about+5 not+8 be-13 the+11; NNS that-4 of-2; date that+10 to+12; according to-7",
    priorCue:
      "comma according+27 say+21 add+11 report+12 explain+7 discuss-12; colon colon+9 say+11; to explain+6 call+7 belief-noun+9; of discuss+8 belief-noun+9; for urge+13; in say-11; on say-15 urge+7 discuss+8; at intend+12; about ask+6 discuss+9; as call+8 know+12; be say-8; said say+12 tell-17; VBD none-6 say-12 report-2 ask-4 call+4 know+5 intend-3 seem+5; VB oppose+11 seem+8; VBG say-12 tell-11 add+8 intend-2; VBN know-5 intend+2; NNP tell+3 ask+16; NN tell+5 explain-6 ask+5 urge+7 support-11 decision-noun+2; NNS belief-noun-4 decision-noun+4; date say+6 tell+10; according according-7",
    classNext:
      "colon edge-12; quote he+4 NNP+2 NN-4 JJ-5; that quote+8 modal-9 VBD-16 he+10 it+10 his+9 the+10 NNP+7; to quote+8 be+7 VB+10 the-11 a-8 NNP-11; of NNP-4; by NNP-10; in the-11 a-8; on the-7 date-14; at the-11; if he+9 NNP+6; what he+7; how he+2 the+7; not to+11; modal VB+9; VBG the+4 NNS+8; he be+7 modal+4; it be+7 NN-12; him as+8; his NN+3 JJ+6; the quote+10 NNP+4 NN+3 JJ+1; a quote+3 NN+2 JJ+4; DT NN-11; NNP comma+2 and+6 be+8 NNP+1 POS+8; NNS that+7; JJ NNS+7; RB stop-11 to-11 JJ+9; date stop-10",
    skipped:
      "comma 0-2 1-3 2-4; colon 0+4; quote 0-6 1-7; that 0-5; to 0+3 1+4; of 0+1 2+2; for 0+4 1+4 2+3; by 0+5; in 0+3; on 0+3 1+6 2+8; at 0+2 1+8; with 0+7; about 0+1 1+7 2+6; as 0+3; if 0-4; what 0-5 1-13; how 0-5 1-9; not 0-5; be 1-4 2-7; modal 1-3; VB 2-5; VBG 0-3 1-8; he 0-9 1-5 2-4; NNP 0-5 2+6; NN 1+1; NNS 1-2 2-3; JJ 2+2; RB 0+4 1+7; date 1+6",
    opener:
      "that before+4 after+12 neither+10; to before-6 neither-2; quote before-1 after+8 neither+9; other before-8 after-1 neither-6",
    quoted:
      "0 plain+8 opens+8; 1 plain+3; 2 unquote before-4; 3-4 unquote before-4; 5-7 plain-5 unquote before-10; 8+ plain-4 opens-4; none plain-3 unquote before+11",
  },
  rightEnd: {
    final:
      "no-6 yes+7",
    finalCue:
      "none-5 according+15 colon+10 say+8 tell+2 add+3 report+4 quote+5 announce-2 explain+5 assert+2 shout-7 ask-2 praise-2 criticize-2 believe+3 know+2 show+4 support-7 oppose-4 decide-3 criticism-noun-5",
    finalKind:
      "that+5 to+2 clause+2 wh+2 prep-1",
    kindNext:
      "that comma+4 stop+3 colon+10 dash+15 and+3 but+8 be-8 NNP-8 RB-9; to stop+3 colon+14 dash+8 NNP-17; quote comma-3; NP comma-2 semicolon+16 dash+10 open+7 that-8 to-10 for-6 by+3 in+4 on+2 at+5 about-1 as-8 who-10 when+7 after+8 while+6 and+5 but+13 be-7 said-9 VBD-7 VBZ-13 VBG-11 NNP-11; clause comma+4 stop+1 semicolon+9 dash+10 to-6 and+7 modal-3 NNP-8 RB-8; wh comma+3 stop+4; prep stop-2 dash+14; other stop-1 dash+9 and+7 NNP-10",
    kindLast:
      "that close-8 unquote+2 VBD-8 NNP+3 NN+5 NNS+3 JJ+6; to to-12 NNP+6 NN+7 NNS+2; quote unquote+8; NP comma+4 of-16 and-17 VBP+7 VBG+3 he-16 it+7 him+8 his+7 NNP+5 NN+5 NNS+4 CD+3 date-1; clause unquote+3 VBP+11 he-19 NNP+6 NN+6 NNS+3; wh NN+3 NNS+5; prep NN+4; VBG NN+5; other NNP+3 NN+4 JJ+4",
    lastNext:
      "colon edge-10; close edge-16 stop-10; unquote edge+9 that-12 to-11 for-7 about-8 but+7 VBG+26 NNP+13; to be-13; of NNP-12; in NNP-13; be VBG-16; modal be-15; VBZ stop+12; VBP comma+11 stop+9; VB comma+9 RB-16; VBG comma+9 stop+7; VBN stop+4; he be-13 modal-13 VBD-14; NNP dash+12 by+6 in+7 after+9 but+12 VBD+5; NN stop-2 colon+7 semicolon+20 dash+10 open+13 that-5 to-6 for-12 in-3 about-4 when+3 after+9 while+7 and+7 but+14 be+11 VBG-11 RB+7; NNS stop+1 semicolon+14 dash+10 open+13 that-10 to-8 by+6 and+4; JJ comma-2 stop+3 dash+8; RB comma-1 stop+3; CD dash+12; date stop-6",
    nextAfter:
      "edge edge+5; comma quote-19 unquote-13 in-9 which+8 while+8 and+5 but+11 or-8 said+10 VBD+5 VBG+5 he+3 the+5 a+10 NNP-3 NN-17 NNS-3 JJ-10; stop edge+10 unquote-31; colon edge+12 quote+5; semicolon NNP+10 CD+10; dash while+12 and+4 but+8 he+11 the+10 a+11; that NNP-14; to VB-7; for the-7; by VBG+10; in the-4 a+15 NNP-6; on the-7 date+13; at a+9; about NNP-4; as he+13 a-5; when he+8; after VBG+10 a+9; and quote-20 said+19 VBD+18 VBG+12 he+12 his-7 the-10 NNP-6 NN-19 JJ-15 RB+3; but VBD+8; be VBG-7 VBN-5; modal VB-6; VBG NNS-14; NNP NNP-7",
    cueNext:
      "none stop-4; according stop+10; colon stop+9; say edge+4 comma+4 stop+6 dash+10 to-8 and+4 but+7 be-13 modal-17 NNP-6 RB-8; tell stop+4; add stop+3; report comma-2 stop+3; quote stop+3; announce stop-3; explain comma-5 stop+2; assert stop+2 dash+9; shout stop-10; ask comma+7; urge stop-1 semicolon+10; praise stop-2; criticize stop-1 for-8 after+5; call as-13; believe stop+2; know stop+5; show stop+5; want comma-4 stop+2; support comma-7 stop-5 in+5; oppose stop-4; discuss comma-4; decide stop-5; saying-noun stop-2; criticism-noun stop-4; belief-noun comma-3",
    formNext:
      "VBD edge+3 comma+1 stop+2 colon+6 semicolon+13 dash+11 open+11 that-9 to-2 in+3 on+4 from-8 about-8 when+6 after+4 while+11 but+9 be-15 modal-7 said-13 VBD-18 VBZ-11 VBP-12 NNP-7 RB-5; VBZ stop+5 semicolon+10 dash+10 in-11; VBP stop+4 dash+12; VB comma+2 stop-2 dash+6; VBG dash+9 about-7 and+6 VBG-9 NNP-13; VBN stop-1 dash+10 and+5; passive comma+2 stop-2 by+15; noun edge-6 comma-2 stop-3 colon+8 semicolon+10 dash+10 to-8 and+4 be+11 VBD+6 VBZ+8 NNP-14; according stop+10; colon stop+9",
    kindVerbs:
      "that 0-8 1+6 2+2 3-1 5-5; to 0+6 1-2 2-2; quote 0+4 1-7; NP 0+6 2-3 4-4; clause 0+9 1+2 4-2 5-3; wh 1+5 2+5 3-1; prep 0+5 1-3 2-5; VBG 0+5; other 0+4 1-2 2-6",
    kindVerbsAfter:
      "that 0-2 4+3; to 0-8 2+3; quote 0-3; NP 0-4 1-1 3+3 4+3; clause 0-5 1-1 2+2 3+3 4+4; wh 1-2 2+3; prep 0-4 1+2; VBG 0-5; other 0-2 1+1",
    kindCommas:
      "that 0+4 1-4; to 0+6 1-6; NP 0+2 1-9; clause 0+4 1-5; wh 0+4 1-7; prep 0+3 1-4; VBG 0+3 1-1; other 0+4 1-6",
    kindRank:
      "that 0+5 2+3 4-2 7-4; to 0+5 1+3 6-3 7-3; quote 1+6 2+7; NP 0+8 1+2 4-1 5-3 7-4; clause 0+6 3+2 4+1 6-4 7-6; wh 2+4 3+4 7-3; prep 0+6 7-6; VBG 0+3 1+7 7-5; other 0+4 3+2 6-4 7-2",
    kindLength:
      "that 0+7 4+2 6-1 7-4; to 2+2 3+2 5-3 7-7; quote 3+4; NP 0+8 1+1 2+1 3-1 4-1 7-2; clause 4+1 6-2 7-2; wh 2+2 3+5 6-3; prep 1+4 5-5 6-4; VBG 0+5; other 0+5 5-3 6-3",
    quoted:
      "outside final+3 comma+11 other-13; inside final+2 comma-25 other-38; closes final+8 other+10",
    kindQuoted:
      "that inside-5 closes+2; quote outside-4 inside-8 closes+8; NP inside-5; clause inside-7 closes+3",
    tailHasCue:
      "no-4 said+11",
  },
  leftStart: {
    kind:
      "none+4 relative+5 phrase-2",
    kindForm:
      "none VBD-1 VBZ-4 VBP-7 VB+8 VBG+25 passive-6 noun+13; relative VBD+2; fronted VBD+2 VBZ+3 VBG-12 VBN-9 passive+4 noun-5 according+3; comma noun-5 according+2; joined passive+3; quote VBD+5 VBG-12; phrase VBN+6",
    kindCue:
      "none say-7 ask+19 call-3 believe-4 know-4 intend-6 support+7 oppose+10 seem-17 discuss+15 saying-noun+7 decision-noun+12 adjective+9 modifier-13; fronted according+3 say+6 tell+10 report+8 ask-10 urge-13 want-8 support-9 seem+8; comma according+2 seem+8; joined seem+6; quote say+6; phrase say-6 call+6 know+4 want+10",
    kindSide:
      "none left+14 none-9; relative left+3; fronted left-2 right+4; comma right+2; joined left-3 none-1; phrase right-4",
    kindBorder:
      "none as+11; relative edge+7; fronted edge-4 comma+8; quote edge+1; phrase edge+6 comma-14",
    kindLast:
      "none edge+39 unquote-6 that-6 what-5 when+14 after+13 while+9 and+19 but+10 VBN-8 he-5 it+7 the+10 NNP-3 NN-6 NNS-13 RB-4 date+12; relative that-3 who+2 what+5; fronted unquote+9 VBN+6 it-7 NNP+4 NN-2 JJ+4; comma unquote-4 that+4 NN+4; joined unquote-7 NN+3; quote unquote+5; phrase unquote-9 that+7 NN+4 NNS+6",
    kindAfterCue:
      "none comma-10 stop-8 that+12 to-3 in-6 about+3 as-2 be-8 modal-10 VBD-5 VBN-7 he+8 it+4 his+6 the+5 a+4 NNP+1; relative as+8; fronted comma+6 stop+7 to+3 by-7 he-6 NNP+5; comma to+3; joined comma+4 to+3; phrase NNP-6",
    kindAfterSource:
      "none comma-11 stop-3 that+14 in-6 about+3 as-4 if+11 be-9 modal-9 VBD-4 VBN-8 he+7 it+4 his+7 the+7 a+5 NNP+5; relative as+8; fronted comma+5 stop+4 VBD+5; joined comma+6 to+3; phrase stop-1",
    kindFirst:
      "relative that-3 who+2 what+5; fronted that+6 in-6 on-9 if+7 while-6 but-4 VBD-9 he+4 it+5 the+7 NNP+6 RB-5; comma which+10 and-15 it+5 the+4 a+6 NNP+4; joined NN-8; phrase he+7 the+2 NNP-4 NN-6 JJ-5",
    kindPrior:
      "relative comma+16 in-8; comma comma-1 dash+2; joined that-4 and-4 but+7; quote edge+33 colon+17 be-14; phrase open+14 of-13 in-5 on-11 about-10 after+9 while+8 RB+7",
    borderAfter:
      "edge quote+1 in-5 who+5 which+10 what+6 while-7 and-5 but-8 he+10 it+4 the+7 a+8 DT+8 NNP+6 NN-2 RB-2; comma in-7 if+15 VBD-6 it+7 the+7 NNP+2",
    kindVerbs:
      "relative 0+5; fronted 0+6 1+2 2-2 4-4; comma 0+3; joined 0+5; quote 0-5 2+3; phrase 0+2 1-4",
    kindLength:
      "relative 0+5; fronted 0+6 1+8 2+4 4-4 5-3 6-4; comma 0+11 1+14 4-7 5-5 6-9; joined 0+5 1+6 5-8; quote 3-3 5+1 6+1; phrase 0+8 1+6 2-3 3-9 4-17",
    kindRight:
      "none none-25 some+17; fronted none+6; comma none+2; quote none+5 some-7; phrase some-4",
    kindRun:
      "none plain+7 closed-6; relative plain+5; fronted plain-3 closed+9; comma plain+2 closed-4; joined plain+2 closed-7; quote plain-10 closed+5; phrase closed-9",
    tail:
      "none no+6 yes-3; relative no+4; fronted yes+4; phrase yes-1",
    kindHelpers:
      "none plain+6 be-4; relative plain+1; comma plain+1; joined plain-1",
  },
  accept: {
    cue:
      "0-9 1-10 2-8 3-6 4-4 5-3 6-1 8+2 9+3 10+2 11+4 12+4 13+6 14+5 15+7",
    source:
      "0-10 1-8 2-5 3-4 4+1 5+4 6+4",
    right:
      "0-6 1-5 2-3 3-1 5+1 6+2",
    end:
      "0-8 1-7 2-5 3-1 4+1 5+4 6+3",
    left:
      "0-6 1-6 2-5 3-2 4-1 5+1 6+2",
    sidesCue:
      "right 0-7 1-7 2-5 3-3 4-3 5-1 6-2 7-1 9+2 10+3 12+2; left 0-8 1-3 2-6 3-7 4-6 6+1 7+2 9+2 12+6 13+2 14+6 15+4; both 1-6 3-5 4+5 11+4 12-3",
    sidesForm:
      "right VBD-2 VBP-1 VB-2 VBG-1 VBN-1 noun-1 colon-1 other+3; left passive+4 noun-3 other-9; both VBD+2 VBP+4 passive-3",
    sidesClass:
      "right none-5 colon-1 say+1 tell-1 add-2 quote+2 explain+1 concede-1 ask+3 warn+2 urge+1 call+2 believe+1 show-1 intend-1 support-2 agree+3 seem+5 discuss-2 decide-2 saying-noun-2 criticism-noun-3 belief-noun-4 adjective+3; left none-11 say+4 tell+6 add+5 report+5 announce+4 show+5 intend-5 decide-3 belief-noun-8; both say+4 believe-6 intend+2 seem+2 decide-4",
    slot:
      "none-3 left1+1 left3-2 left5-2 left6-2 right-1 by-2 to+2 possessor+1 relative-2",
    slotForm:
      "none VBD-1 VBZ+2 VBP-3 VBG-9 passive+3 noun+3 according-8 other-1; left1 VBD-1 VBZ+2 VBP+1 VB+1 VBN-2 noun+2; left2 VBZ-2 VBP+3 VBN+1 noun-2; left3 VBD+3 VBZ-1 VB-2 VBG+2 noun-3; left4 VBD+3 VB-3 VBG+2 noun-5; left5 VBD+2; left6 VBD-3 noun+6; by VBN+5 noun-3; to according+2; possessor noun+1; relative VBN-1 noun-6 other+5",
    head:
      "edge-3 which-1 he-1 it-1 him-5 DT+4 NN-1 JJ+5 addressee+3",
    headForm:
      "edge VBD-1 VBZ+2 VBP-3 VBG-9 passive+3 noun+3 according-8 other-1; who VBZ+2 VBN-2; he VBD-1 VBZ-2 VBG+1 noun+2 other-5; it VBD+2 VB-3 VBG-7; his noun-2; you VB-4; NNP VBZ-1 VB+1 VBG+3 VBN-1 colon-3 other+2; NN VBP-3 VB-2 VBN+1 noun-1; NNS VBD+1 VBP+1 VBG-3 passive-4 noun+2; addressee VBD+2",
    depthCue:
      "0 0-5 1-4 2-2 6+2 7+2 8+4 9+3 10+5 11+7 12+6 13+7 14+8 15+6; 1 0-8 1-8 2-9 3-4 4-6 5-4 6-3 8-3 9+2 10-4 11-6 14-8; 2 2-6 3-8 4-5 5-8 6-9",
    depthForm:
      "0 VBD+6 VBZ+2 VBP+3 VB+3 VBG+2 VBN+3 passive+4 noun+3 other+4; 1 VBD-4 VBZ-8 VBP-5 VB-7 VBG-6 VBN-7 passive-11 noun-8 according+3 other-8; 2 VBD-7 VBP-7 VB-3 VBG-6 noun-12",
    kindForm:
      "that VBD+2; to VBD+1 other-4; quote VBD+1 VBP-6 VBG-2; NP VBD-1 VBP+1 VBG+1 VBN+1 colon-5; clause VBD-1 VBZ+1 VBP+2 VBG-2 noun-4; wh VBZ-2 VBP-4 VBG+4 noun+3; prep VBG-7 passive-9; VBG VBZ-6 other+5; other VBD-1 VBP-4 VB+4 VBG-3 VBN-3 other-3",
    kindClass:
      "that none-3 tell+3 add+4 report+2 explain+5 assert-1 warn+3 know+3 want-4 decide-7 criticism-noun-9; to say-6 tell-6 urge+2 promise+5 believe-6 know-8 intend+2 oppose+3 seem+2 adjective-4; quote none+4 say-1 add+8 report-3 shout+5 urge+3 saying-noun-6; NP colon-5 tell-7 add-2 report-2 quote+3 announce-1 assert-2 concede-1 urge+1 promise-4 praise+2 accuse+4 call+2 want-2 support+4 oppose+1 discuss+2 criticism-noun+3 adjective+1; clause say+1 assert+5 urge-7 believe+2 know+2 intend-6 support-6 saying-noun-3; wh explain-4 ask+7 know-2 discuss+5 belief-noun+5; VBG say+9 report+7 explain-5 criticize+8 oppose-7 belief-noun-4; other say+3 add-7 criticize-3 believe+4 know-3 show-3 want+6 intend-2 support-4 discuss-3",
    length:
      "right 0-7 1-6 2-2 3-1 4+2 5+2 6-1; left 0-9 1-4 2-5 4+2 5+4 6+2; both 3-1 4+1 5+1 6-1",
    quoted:
      "right plain-4 inside-11 speech-1; left plain-7 speech+6",
  },
  owner: {
    relation:
      "none-2 right+2 left+2 partly+2 after+1 before-2 previous-3 next-6",
    kind:
      "direct nobody-4 right-2 left+5 partly+2 after-2 next+3; partial none+1 nobody-2 right+3 left+2 after+2 previous-6 next-11; term none-6 nobody+9 right+2 left-11 after+1 before-2",
    form:
      "VBD right+3 left+5 partly+2 after+3 before+3 previous+3 next+2; VBZ left+3 partly+4 after+4 before-9 previous-5; VBP right-4 before-7 previous-6; VB right-2 left-5 after-4 previous-5; VBG after+6; VBN left-6 after-6 before+4 previous-7; passive right+5; noun partly-4 after-4 before-4 previous-3; according right+4 left+7 partly+5 previous+8; colon right-1; other after-4",
    cue:
      "none right-7 left-11 after-11 previous-7; according right+4 left+7 partly+5 previous+8; say left+1 partly+3 after-4 before-4 previous+4 next+2; tell before+3 previous+6; add right+4 left+6 partly-4 after+10 previous+5; report right+6 left+4 partly+5 previous+4; announce after+8; explain right+8; assert right+6 after+5; concede after-6; ask after-3; urge right+2; promise right+3; criticize right-5 after-3; accuse right+8 after+4; call after+4 before+3; believe right-3 after+5 previous-5; know right-5; show right-5; want right-3; intend right-3 after+4 previous-6; support after-6 previous-6; discuss after-4 previous-5; decide right+3 left-6 after-7; saying-noun after+4 before-6; criticism-noun right-8 after-8; belief-noun right-9 after-8; decision-noun right+5",
    prior:
      "edge nobody-9 left-1 before+4 next+8; comma nobody+2 right+5 before-12 next-6; stop none-7 nobody-6 left+4 partly+6 before+3 previous+3 next+3; colon none+1 left+4 partly-1 after+2 previous-11; dash none-7 nobody+8 right-6; unquote nobody-6; that none+2 nobody-6; to right+3 before-7; of nobody+1 right-4 after+4; for nobody+7 right-3; in nobody+3 right-5; on nobody+6; as nobody-5 right+1 before+3; and none+3; or right+6; be nobody-6 left+2 after+4; have nobody-7 right+7; modal right-3 after+3; said none+6 after-7; VBD none+4 right-4 partly-6 after-4; VBZ nobody-5; VB right+4; VBG none+4 right-4; VBN nobody-3 right+1; he right+4; his right-3; the none+2 right+1 left-6; a none+2 nobody-2 left+5 before-10; NNP nobody-4; NN nobody+2; JJ nobody+2 right-5 before+5; RB none-7 right+6; CD nobody+5; POS nobody+6 right-3 left-7 before-4",
    next:
      "edge none-2 nobody-4 right-1 after+2 previous+4; comma nobody+5; semicolon after+5; dash none-2 right+3; open none+4 right-7; quote after+4; that none+3 after-8; to none-4 right+2; of none+4 nobody-7; for right-3; by nobody+5 right-3; in nobody-3 right+2; on nobody+2; at right+7; from none+8 nobody-6; about none-13 right+1; as right+7 left-7; who nobody+4; which none-8 nobody+2 right+5; because after+5; while after+4; and none+4 nobody-2 right+5 after-7 before-3; but none+4 nobody-6 right+3; not after+5; be nobody+1; modal none+3 right-7; said none+4 nobody-3; VBD nobody+4; VBN nobody+7 right-4; he none-2 left+5 after-6 before+3 previous-4; the none+5 nobody-8 right-7 left+7 before+7; a none-4 nobody+5; NNP none-6 right+3 partly+7 previous-5 next+4; NN nobody+5 left-5 partly-7 after+3; NNS nobody+3 right-2; RB none+5 nobody-6; date nobody+5; according right-5",
    rank:
      "0 after+3 before-1; 1 right+2 partly+2 before+1 previous-8 next-7; 2 right+3 previous-6",
    between:
      "0 right+3 left+3 after+1 before+2; 1 left-3 after+1 before-6 previous-4 next-2; 2 after-1",
    gap:
      "0 right+1; 1 partly+2 before+5 previous+10 next+4; 2 right+2 partly-6; 3 right+2 left-3 partly+6 after-7 previous-3; 4 right+1 left+3 after+3 previous-6; 5 right-2 left+4 partly-5 after+1 before-7 previous-4 next-5",
    verbs:
      "0 right+3 left+2 partly+3; 1 right+1 left+2 after-3 previous+1 next-2; 2 after+1 previous-3; 3 right-2 after+1; 4 right-5 previous-6",
    commas:
      "0 right+4 left-2 partly+4 after+2 before+1 next-5; 1 right-4 left+8 partly-3 after-1 before-3 previous-2 next-5; 2 right-3 after+2; 3 after-3; 4 right-5",
    score:
      "1 right-10 left-7 partly-6 after-8 before-7 previous-12; 2 right-7 left-9 partly-7 after-3 before-7 previous-15 next-6; 3 right-1 left-2 partly-5 after-2 before-1 previous-3 next-6; 4 right+1 after-2 before-4 next-3; 5 right+5 left+5 partly+2 after+1 before+2 previous+4; 6 right+5 left+1 partly+7 after+6 before+4 previous+4; 7 right+2 left+7 partly+5 after+5 before+5 previous+4 next+1; 8 right+7 partly+3 previous+1 next+3",
    probability:
      "0 right-9 left-7 partly-6 after-10 before-6 previous-14 next-8; 1 right-5 left-4 partly-5 after-1 previous-12 next-6; 2 right-4 left-3 partly-7 after-3 previous-10; 3 right+1 before-3 previous-3; 4 right-4 after+5; 5 left-3 partly+2 after+8 previous-3; 6 right+2 left+2 after+2; 7 right+3 after+4 before+6; 8 right+8 left+2 partly+2 previous+2 next+2; 9 right+13 left+11 partly+10 after-4 before+2 previous+10 next+3",
    source:
      "0 right-8 previous-9; 1 right-4 left-4 partly+4 before-2 previous-3; 2 right+3 partly-4 before-6 previous-4 next-7; 3 right+5 left+2 partly+4 after+2 next-5; 4 right+3 left+3 after-1 before+6 previous+5 next+1",
    slot:
      "none right-7 left-12 partly-8 after-8 before-8 previous-10 next-4; left1 left+2 partly+3 previous-1; left2 right+2 partly-6 after+4 before-7 previous-3; left3 right+3 left+4 after+2; left4 right+1 previous-6; left5 right+4 after+4; left6 right-3; right left+2 after-3 previous+4; by left-1 before+5; to right+10 left+7 partly+7 previous+8; possessor left+5; relative right-3 left-6 after-6 before-2",
    head:
      "he right+2 left+2 partly-2 after+5 previous-1; it right-2; his right+5; name right+4 left+2 partly+6 previous+3 next+3; relative right-3 left-6 after-6 before-2; other right-5 left-4 after+6 before-4; person right+3 left+3 after-2 before+4; organization right+3 after+5 previous-6; document left+10 partly+4 after+2 before+8",
    place:
      "whole direct+4; first direct-3 partial-1; last direct+2 partial+1 term-7; middle partial+5 term+4; out direct-1 partial-3 term-3",
    length:
      "1 none-4 nobody+3 right+2 after+4 before-5 previous-9; 2 none+2 left-3 previous-3 next-6; 3 none+1 nobody+1 right+1 left+2 after-4 before-1 previous-3 next-3; 4 none-2 nobody-1 left+2 partly+3; 5 nobody-5 right-1 before+1 previous+2 next+2",
    inside:
      "0 right+3 left+1 partly+4 before-3 previous-1 next-3; 1 right+1 left+3 partly-3 after+1 before+3 previous-2 next-3; 2 right-4",
    claims:
      "1 none-3 partly-2 after-7 previous+5 next+4; 2 none-3 nobody+1 right-1 left+2 after+3 next+3; 3 none+1 right+1 partly+2 after+2 previous-3 next-11; 4 none+3 nobody+1 right+1 after+1 before-1 previous-12 next-12",
    casing:
      "title1+3 title2+6 title3+6 title4+2 title6+12 lower1+1 lower3-4 lower4-4 lower5-4 lower6-10 sentence6-7",
    verb:
      "without+3 with-5",
    ending:
      "comma+4 stop-2 VBD+3 VBG-5 VBN-5 him+6 DT+5 NNP+1 NN-1 JJ-2",
    cueBefore:
      "none+3 say-8 tell+6 urge-5 want-5 discuss+6",
    around:
      "edge said-6 NNP-4; comma edge-7 and+6 his+5; stop edge-1; colon NN+9; dash by+9; open close-8; of edge+5; and who+5; be edge-4; the NN+6; a on+6; NN edge+3 open+5; JJ NN-4; POS edge+4 in-5",
  },
};
