import type { WeightTables } from "./models.js";

/** Written by scripts/train-attribution.ts. */
export const WEIGHTS: WeightTables = {
  cue: {
    lemma:
      "accept-7 accord+4 account-8 accuse+7 acknowledge+8 add+6 address-3 advice+9 advise-12 agree+3 aim+4 allow-3 announce+17 appeal-8 appear-3 argue+12 ask+5 assertion+11 attack-6 attempt-9 begin-25 believe+4 blame+6 blast+10 block-12 boost-15 call+6 campaign-20 carry-23 cast-11 celebrate-8 challenge-9 chant+8 charge-5 choose-9 cite+12 claim+6 command-11 comment-8 commit-11 compare-13 conclude+8 confirm+7 consider+4 continue-9 cover-7 criticism+6 criticize+9 debate-2 decide+5 decision+5 declare+9 defend+7 define-9 deliver-12 denounce+9 describe+11 detail-8 direct-10 discuss+13 dismiss+7 doubt+7 effort-14 elect-14 email-13 endorse+8 endorsement+4 enjoy-6 expect+18 explain+5 express+17 fact-16 fear+7 fight-12 find-3 go-27 hear-10 hit-19 hope+11 ignore-5 include-22 indicate+10 insist+8 invite-9 issue-13 know+5 launch-13 list+6 look+3 maintain-16 mean-11 mention+6 nominate+6 note+15 opponent-8 oppose+4 opposition+4 point-3 policy-11 portray+8 position-7 post-4 praise+12 predict+7 prefer+9 prepare-16 press-4 promise+11 propose+8 protest-10 prove-12 publish-13 push+5 put+8 question+7 raise-20 read-8 recall+12 refer+9 reflect-10 reject+7 relate-8 release-14 remember+14 remind+7 repeat+8 report+6 reportedly+9 respond+5 reveal+8 say+18 seek+6 seem+1 settle-13 show+6 side-5 speak-4 speech-10 state-12 story-15 strategy-8 suggest+7 support+2 supporter-6 talk+8 target-7 tell+5 think+4 threat-12 tout+13 try-19 underscore-7 urge+14 view+2 vote-3 vow+13 warn+8 watch-13 work-23 worry+6 write+9",
    form:
      "VBD+2 VBZ+2 VBP-3 VB-5 passive-1 noun-8 according+4 other-4",
    formClass:
      "VBD none-4 say+4 tell+4 report+5 announce-4 explain+5 ask+2 warn+3 call-1 believe-6 know-3 show-2 want-2 intend-4 oppose+3 agree+3 seem-2; VBZ none-8 say+8 add-5 explain-3 urge-3 know+4 show+2 intend-3 seem+3 decide-7; VBP explain-5 assert+7 believe+4 discuss-6; VB none-10 say-2 tell+5 explain+8 criticize-3 call+5 believe+3 oppose-2 discuss+2; VBG none-5 add+3 quote+6 announce+6 explain+4 urge+2 call+3 know-4 discuss-4; VBN know-2 support+4; passive promise-8 know+3 intend+2; noun say-8 call-7 believe-10 intend+5 discuss-3 saying-noun-1 criticism-noun+2 belief-noun+2; according according+4; other say-11 modifier+1",
    before:
      "comma+2 close+5 mark-2 unquote+2 symbol-3 that-6 of-4 for-11 about-3 who-1 what-6 because+6 after+4 and+1 but+4 or-8 not+3 be+7 do+6 said-11 VBP-4 VB-6 VBG-2 VBN-1 he-1 it-2 the-9 a-2 DT+5 NNS+3 RB+2 CD-4 date+4",
    before2:
      "edge he+13 it+3 his+12 NNP+9 NNS+7; comma unquote+8 who+5 and+3 but+6 he+11 NNP+10 NNS+8; stop close+5; quote he-10; unquote he+16 NNP+15; that he-16 NNP-14 NNS-9; of the-9 NNP-2 NNS-3; in his+5 a-5 CD+9; with his+8; as he+4; if he-10 it-12; which he+7; what he-11; how he-9; while he+6 NNP+7; and he+6; but he+10; be VBN-3 JJ+6; have JJ+8; do not+5; said comma+7 he-30; VBD on+7 his-6 the+5; VB his-9; VBG NN-10; his JJ-5; the NNP-2 NN+2 JJ-2; DT NNS+4; NNP comma+2 close+6 mark-8 who-4 NNP+5 NN+3 NNS+4; NN comma+1 unquote-7 that-1 in-7 who-5 he-4; NNS and+2 he-5; JJ NNP+4 NNS+3; RB comma-6; POS NN+3; date comma+8",
    after:
      "comma-3 stop-5 colon-1 dash-4 quote-1 symbol-12 that+8 of+3 for+2 in-4 with-2 from-4 about+5 if+6 what+5 how+8 after-2 and-11 or-15 not+4 be-2 have-9 modal-4 said-11 VBD-2 VBZ-3 VBP-5 he+5 it+1 him+2 his+3 the+1 a+2 NNP+3 NN-2 NNS-1 CD-7 addressee+5",
    after2:
      "comma quote+12 VBG-4 NNP-4 according-14; stop edge-2; colon edge+8; that be-8 have-9 VBD-11 VBN-12 he+5 it+5 his+6 the+2 NNP+5 NN-3; to VB+3 his-7 a+3; of VBG-4; for VBG+5 his+4 a+5; in a+4 NNP-4; on to-10 NN-5; with the+5 NNP-3; from the-4; about what+8 how+8 NN-4; after the-5; not to+9; be that+12 VBN-10; have VBN-7; he be+3; it be+4 modal+9; him as+7; his NN+3 JJ+2; the NN+2 JJ+5; a NN+1; NNP comma-4 stop-3 as+7 VBG+8 JJ+7 POS+6; NN comma-5 stop-8 NNS+4; NNS comma-8 stop-6 of+4 and-10; JJ stop-8 NNP+5 NN+3 NNS+2; RB stop-7 that+10 in-11 about+11; date that+13",
    classAfter:
      "none stop-11 it+8 the-4 RB+5; according to+4; say stop+5 to-12 about-6 the+3 NNP+3; tell NNS+6 addressee+6; add comma+9 stop+5 colon+8 that+11 to-6 VBG-7 JJ-9; report stop+8 to-7 JJ+6; explain to+5 RB+12; assert that+4 he+5 a-10; concede that+6; shout quote+10; ask about-5 if+8; warn that+7; urge for+8 on+9 him+11 NNP-5; promise to+7; criticize the+8 NNP+4; accuse NNP+6; call with-6 him+3; believe that-2 to-10; know for+4 as+3 the-1 a-7; show NNP+9 RB-5; want the+6; intend stop-3 to+3 for-1 NNP-4; support by-7; oppose to+8 a+7; seem to+5 on-12; discuss that-11 to-7 about+8 a+6 NNP-4 NN+6 RB+7; decide stop-8 for+7 a+4 JJ-7; saying-noun colon+4 that+2 of+7 about+5; criticism-noun of+2 on+6; belief-noun that-5 of+3 from+5 the+6; decision-noun to+4; adjective of+6",
    classBefore:
      "none comma-4 NNP-3 NN-3; colon VBD+5 NNP-3; say comma+3 unquote+4 he-1 NN+4; tell comma+6 NNP+2; add NNS-6; report comma+2 NNS-3; explain VBD-6 he+5 NNP+4 NN-3 CD-14; warn NNP+3; urge comma+3 NN-2; call NNP+2; believe he-2 NNS+3; know he-1; show comma-3 NNP-2 NN+3 NNS+2; want he-3; intend comma-2 he-1 NN-4; oppose NN+3; seem it+5 NN+2; discuss comma-3 he+2 NNP-2; saying-noun symbol-8 the+3 NNP+4; criticism-noun his+3; belief-noun his-4; decision-noun JJ-1; modifier have+7",
    formBefore:
      "VBD close+7 who-1 he+1 NNP+1 NN+2 NNS-1 date+4; VBZ that-4 he+3; VBP and-7 it+8 NNS+5; VB on+14 VBN-5 he-3 NN-2; VBG edge+4 comma+3 unquote+2 of-4 for-7 by+4 about-3 as-10 after+7 NNP-3 NN+2 NNS+1; VBN who-4 he-3 NN+3; passive he-4 NNP-3 NN+3; noun mark-3 symbol-9 in-2 with+5 not+5 be+8 do+7 NNP+2 NN-5 RB+2 CD-3; colon VBD+5 NNP-3; other have+7 the-9",
    formAfter:
      "VBD comma+2 stop+8 quote-2 that+5 to-2 by-5 in+3 on-3 with-4 from-7 about-6 it+4 NNP+3 NN+3 NNS-2; VBZ that-3 to-3 NNP+3 NN+5; VBP that+2 to-1 it+4; VB stop-8 to+2 it-4 the-2 NNP-3; VBG stop-10 that+4 on+7 about+2 how+8 the-1 a+1 NNP-1; VBN he+6 NNP+3; passive stop-4 by+3 on-6 as+2; noun comma-9 stop-9 colon+2 to+2 of+2 for+3 in-6 on+7 at+7 with+5 from+6 about+5 as-9 and-14 have-3 modal-11 VBD-9 VBZ-7 VBP-11 the+7 NNP+5 NN-8 NNS-5 RB+3; according to+4; other comma-8 stop-14 of+4 NN-2",
    helpers:
      "VBD 0+2 64+2; VBZ 64+4; VBP 0-2; VB 0-4 4+2 8-3 20+6 32-6; VBG 0-2 1+5 65+4; VBN 0-5 2+2 66+2; passive 1+3 9-6 33-10 65+4; noun 0-8; according 0+4; other 0-6",
    run:
      "inside-49 opens after+4 closes before+3 both+2",
    formRun:
      "VBD plain-1 inside-14 closes before+7 both+4; VBZ inside-17 opens after+2 closes before+4; VBP plain+4 inside-19 opens after-4; VB plain+1 inside-11; VBG plain-3 inside-9 closes before+1 both+8; VBN plain+1 closes before-7; noun closes before-4; according plain+4; colon plain-5; other plain-2",
    subject:
      "edge-3 comma+2 who-1 he-1 NN-2 NNS-4 date+1",
    subjectClass:
      "edge none-2 say-2 ask+6 criticize-2 know-1 want-4 oppose-2 seem-3 decide-1 saying-noun-3 criticism-noun+4 belief-noun+1 decision-noun+3 modifier+2; comma none-4 say+3 tell+6 report+2 urge+3 show-3 intend-2 discuss-3; he say-1 explain+5 believe-2 know-1 want-3 intend-1 discuss+2; NNP none-3 colon-3 say-1 tell+1 warn+4 criticize+1 call+1 show-3 discuss-2; NN none-2 say+2 add-3 urge-3 call-3 know+2 want+3 seem+3 discuss-2 belief-noun+3 decision-noun-2; NNS report-2 promise-8 call-4 show+1 decide-4 saying-noun+3 belief-noun-1",
    saidBefore:
      "1-17 2-11",
    saidAfter:
      "0-4 1-9 2-6",
    tail:
      "none no-18 yes-11; according no+4; say no-1 yes+5; tell no+2; add no-7 yes+5; report no-3 yes+8; quote no+4; explain no+4; assert no+4; deny no+6; shout no+2; ask no+4; warn no+1; promise no-1; criticize no+5; accuse no+3; call no+2; believe no-2; know no-3; show no-5; intend no-7 yes-3; discuss no-3; decide no-8 yes-8; criticism-noun no+3; belief-noun no+2; modifier no+1",
  },
  source: {
    slot:
      "none+5 left1+2 left3-2 left4-2 left5-4 right-7 by+3 to+9 possessor+5 relative+2",
    slotForm:
      "none VBD+1 VB-2 VBG-2 passive+18 noun+1 other+4; left1 VBD-1 VB+4 VBG+6 VBN+3 passive-11 other-4; left2 VBD-1 VBP+4 passive-6; left3 VBG+2; left5 VBD+2; left6 noun-6; right VBD+4 VBG-11 VBN-3; by VBD-5 VBG-15 VBN+6 passive+10 noun+4 according+8; to according+9; possessor noun+5; relative VBG+1 passive-9 noun-1",
    slotClass:
      "none say-10 add-4 report-6 explain-4 assert-5 ask+9 call+2 know+6 show-6 want-14 intend+8 support-8 oppose-11 seem+31 discuss-6 saying-noun+1 belief-noun+1 modifier+13; left1 say+1 add+5 report+2 explain+5 know-4 want+2 seem-26 criticism-noun-7 belief-noun+2 modifier-10; left2 say+1 report-5 praise+6 show+5 intend-5 seem-9; left3 say-2 show+7; right say+9 report+9 support-12; by according+8 say-11 criticism-noun+8; to according+9; possessor saying-noun+5 belief-noun-3 decision-noun+4; relative support+2 discuss+3 decide+3 belief-noun-4; of saying-noun-9",
    slotGap:
      "left1 edge+3 comma-3 and-17 be-3 have+2 VBD+4 POS+12; left2 colon-8 symbol+7 be-3 have+3 VBD+2 NNP+8 JJ+2; left3 edge+1 symbol+9 be-2 modal-4 said+5 JJ+3; left4 be-2 said+5; right stop+16 be-10 modal-11; by stop+3; possessor NNS+1 JJ+8; relative be-6 said+7 VBD+5 VBP+2 he-14 NNP-11",
    slotBefore:
      "left1 comma+3 colon+10 dash+4 unquote+4 symbol-7 that+7 to-2 for-6 by-5 in-6 on-4 as+2 which+3 when+3 after+2 while+5 VBD-6 VB-5 VBG-3 VBN-3 NNP-7; left2 edge+9 comma+5 unquote+8 in-3 on-6 when+8 but+7 VB-7 VBG-4 VBN-8; left3 edge+13 comma+5 unquote+5 but+9; left4 edge+11 comma+2 but+10; left5 edge+8 comma+4; left6 edge+4; right said+2 VBD-3 VBG-7 VBN-7; by by+8; to to+9; possessor edge+4 comma+9; relative comma+6 NNS+4",
    slotHead:
      "left1 he+3 you+10 NN-2 date-4; left2 he+1 NN-2 addressee+7; left3 NN-6; left4 NN-3 NNS-3; right he-4 NNP+2 NN-1; by NNP+4; possessor his+2 the-10 a-7 NNP+7 NN+3 JJ-7; relative that-5 who+4 which+2",
    slotAfterCue:
      "none that-2 to+2 for+3 by-17 about+8 as+18 if+1 VBD+12 VBN+7 he-11 him-7 his-6 the-8 a-8 NNP-8 NNS-4 JJ+3; left1 comma+5 stop+7 that-2 for-2 by-7 on+4 from-9 about-2 as-7 it+4 the+1 a+2 NNS+4; left2 comma-5 stop+4 of-3 he+3 JJ-7; left3 that+2 NNP-3; left4 his+6; right he-4 it-8 the-1; by that-14 by+20 from+18 NNP-13; to to+9; relative about+7 the+7 NNP+5; of of+5",
    slotBeforeCue:
      "none edge+12 comma-9 unquote-10 that-4 who+3 when+15 and-4 he+6 it+9 his-12 the+5 NNP-4 NN+3 JJ+2 POS-10; left1 comma-4 dash-12 who-12 and-13 but-11 he+5 his+8 you+8 the-8 NNP+9 NN+2 NNS+7; left2 who-15 NNP+7 NNS+5 date+6; left3 comma+2 who-12 and+4 NN+3; left4 comma+4 and+6 NNP-4 NN-5; left5 comma+6 and+7 NN-4; left6 dash+10 and+7; right unquote+20 and-16 NNP-5 NN-3; to comma+4; possessor his+4 the-10 a-7 POS+9; relative comma-26 unquote-13 that+15 who+22 which+14 NNP-7; of the+15",
    headForm:
      "who VBP+3 VBG+7 passive-9 noun-3; he VBD+2 VB+2 VBG+3; it VBD+3 VB-3 VBG-4 other-5; the noun-10; a noun-7; NNP VBD+2 VBG+2 passive-3 according+5; NN VB-6 VBN-7; NNS VBD-2 VBZ-12 VBP+5; JJ noun-4; date VBD-10",
    beforeGap:
      "edge edge+5 comma+10 colon-6 be-3 have+4 do-7 said+5 VBD+3 a+7 NNP+9; comma edge+4 have+6 said+7 VBD+8 JJ+2; colon edge+6; semicolon edge+10; dash edge+6; unquote edge+8; symbol edge-6; that edge+5; to edge-6; by edge-6; in edge-6 comma-4; on edge-6 comma-7; at edge-6; about comma-5; as edge+3; which edge+2; what edge+10; when edge+6 VBD+6; after edge+2; while edge+7; but edge+5 comma+9; be edge-5; VBD edge-3; VBG edge-5; VBN edge-5; NNP edge-6",
    headGap:
      "he edge+6 VBD+4 RB+5; it be-17 NNP+11; you edge+8; NNP colon-6 unquote+10 be-2 modal-4 VBD+3 a+9 NNP+6 JJ+1 date+11; NN edge-2 comma-5 to-6 and-9 be-3 have+6 VBD+4 JJ+6; NNS edge+1; CD edge+6; date edge-7",
    verbs:
      "left1 1+2; left2 1+2 2-5; left3 0+2 1-1 2-2; left4 0+1 2-4; left5 2-3; left6 0+6 3-6",
    commas:
      "left1 0+6 1-14; left2 0+5 1-12; left3 0+5 1-6; left4 0+4 1-3 2-2; left5 0+5 1-3 3-9; left6 0+4 2-3 3-5",
    first:
      "left1 he+3 it-3 his+3 you+10 the+2 a-3 NNP+5 NN-6 JJ-8 CD+2 date-9; left2 he+1 his-4 a+4 DT+8 NN-4 CD+5; left3 the-1; left4 the-4 NNP+4 NN-6; left5 NNP+3; right he-4 it-8 the-1; possessor his+1 a-8 NNP+7; relative that-5 who+4 which+2",
    nested:
      "left1 no+6 preposition-5 comma+5 and-15; left2 no+4 preposition-10 and-3; left3 no+3 preposition-10 and-8; left4 preposition-15; left5 no-2; left6 no-4",
    nestedForm:
      "no VBD+4 VBZ+2 VBP+6 VB+7 VBG+5 VBN+2 passive-14 according-9 other-3; preposition VBD-12 VBP-12 noun-5; comma VBD+5 VBP+4 VB+6 VBG+6 passive-10; and VBD-6 VBG-6 noun-11",
    quoted:
      "source-28 neither+5",
    finite:
      "none no+4 yes+2; left1 no-1 yes+3; left3 no-1; left5 no-2; right no-6 yes-4; by no+2; to no+9; possessor no+5; relative yes+3",
    natureSlot:
      "he left1+3 left2+1 right-4; his possessor+2; name left2+1 right+2 possessor+3; relative relative+2; other left2-5 left3-3 left4-3 left5-4 right-6 by-5 possessor-11 of-8; person left2+2 by+7; group left1+10 left2+5; organization left1+1 left2+4 left3-4 possessor+8; document left1-3; time left1-5 left2-13",
    natureForm:
      "he VBD+2 VB+2 VBG+3; it VBD+3 VB-3 VBG-4 other-5; name VBD+1 VBZ+2 VB+2 VBG+2 passive-7; relative VBG+1 passive-9 noun-2; other VBD-5 VBZ-2 VB-6 VBG-3 VBN-4 noun-7 other-10; person VBD+2 VBP+3 VB+5 VBG+5 noun+3; group VBP+5 noun+7; document VBD-2 VBZ+4; time VBD-7 VB-10 VBG-11 noun-5",
    natureClass:
      "he seem-10; it adjective-9; his saying-noun+5; name none+6 say+3 tell+5 add+4 assert+2 ask-4 urge+1 promise+5 know-4 show-4 seem-15 belief-noun-3 decision-noun+4; relative support+2 discuss+3 decide+3 belief-noun-4; other explain-5 urge-4 know-4 show+8 intend-3 seem-8 saying-noun-6; person say+2 tell+7 want+4 seem-8; group say+5; document show+9",
    subjectForm:
      "none VBD+2 VB-1 VBG-6 passive-10; cue VBD+6 VBZ+6 VBP+4 VBG+7 VBN+1 passive-12 noun-6; comma VBG-1; verb VBD-4 VB+9 VBG+6; first-verb VBD-4 VB+3 VBG+5 VBN-6 noun-2",
    subjectSlot:
      "none left1-2 left2+2 left3-3 left4-4 left5-2; cue left1+3 left3+1; comma left1-3 left5-2; verb left1+3 left2+2 left4-5",
    subjectNature:
      "none name-1 other-5 group+6 document-3 time-12; cue he+6 other-1 person+2 group+6 organization+4 time-8; comma other-5 time-16; verb he-5 it-7 name+1 person+3; first-verb he+1 it-12 other-7 person+1",
    subjectPrior:
      "none edge+16 comma+5 unquote+14 that+7 by-9 in-9 on-5 but+10 VBD-10 VB-8 VBG-6; cue edge+6 comma+4 colon+6 semicolon+10 dash+6 unquote+8 symbol-6 that+6 to-6 by-7 in-6 on-6 at-6 as+3 which+3 what+10 when+6 after+2 while+6 but+5 be-6 VBD-3 VBG-5 VBN-5 NNP-6; comma edge+10 in-5 on-7 about-5 but+9; verb edge+13 comma+8 unquote+1 that-9 as+9 but+6 said-12; first-verb edge+5 comma+5 and-3 NNP-9",
  },
  rightStart: {
    gap:
      "0+7 1+4 3-4-1 5-7-4 8+-8 none+4",
    gapForm:
      "0 VBD+2 VBZ+3 VBP+3 VB+1 VBG+2 VBN-1 passive+1 according-8 colon+8; 1 VBP+1 VBG+1 noun+3 other+1; 2 VBD+3 VBZ-2 VB-3 VBG+2 VBN+2; 3-4 VBD+1 VBZ-2 passive-3 noun+1; 5-7 VBD-2 VBP-7 VB+3; none VBD+5 VBZ+5 VB-1 VBG-13 passive+4 according+5 other-4",
    gapCue:
      "0 none-13 according-8 colon+8 say+3 tell-12 add-5 report-2 quote+7 assert+2 shout-6 ask-3 warn+3 criticize+3 believe+5 know+3 want+8 support+7 oppose+5 agree-1 seem+3 discuss-7 decision-noun+2 modifier+3; 1 say+2 tell+8 announce-9 explain+7 ask+1 warn+5 promise-3 praise+5 criticize-3 call+1 show-6 support-3 oppose-5 agree+4 seem-2 discuss-2 saying-noun-2 criticism-noun+4 adjective+1; 2 none+7 say-2 add+3 ask+5 urge+3 support-8 oppose+1 seem+2 discuss+3 belief-noun-4; 3-4 none+5 say-4 add+3 report+2 announce+3 urge-4 promise+4 criticize+3 show+3 want-7 support-3 oppose-3 decide-4 decision-noun+5; 5-7 report+2 announce+5 explain-9 oppose-7 discuss+2; 8+ saying-noun+6; none according+5 say+9 tell+5 add-4 report+3 announce+4 assert-2 ask-4 urge-3 criticize-4 accuse-6 call-3 want+3 intend-2 support+6 oppose+6 seem-9 decide+3 saying-noun-5 belief-noun+4 decision-noun-5",
    gapSide:
      "0 left+7 right-13 none+8; 1 left+5 right-6; 2 left+3; 3-4 right+3 none-4; 5-7 left-3 right+2 none-8; 8+ left-6 right+2 none-9; none left-3 right+11 none+1",
    gapAfterCue:
      "0 comma-6 colon-13 semicolon-7 dash-11 close-7 quote+6 that+7 to-3 of+1 by-1 in-6 on-3 at-4 with-4 from-4 as+2 how+3 when-6 after-10 and-9 not+2 VBD+2 VBG+3 VBN+2 he+10 it+5 him+2 the+6 a+2 DT+4 NNP+7 NNS+4 JJ+3 RB-3; 1 comma+7 colon+10 quote-7 that-2 to+2 of+10 for+10 by-2 in-4 on+5 at+2 with+2 from-5 about+9 as+5 how-2 and-8 not-3 VBD-6 VBG-2 it-4 his-6 the-7 a-6; 2 comma-13 to+3 for-7 on-5 and+7 it+4 his+2 the+2 a-4 DT-2 NN+4 JJ+3 RB+7; 3-4 comma-3 to+2 of-5 for-10 by+3 in+6 about-2 as-5 VBD+4 his+5 a+4 DT+6 NNS-5 JJ-3; 5-7 comma+3 at+5 his-7 a+3 NN-6; 8+ on+4; none comma+5 stop+21 colon+8 dash+8 close+7 that-3 to-3 of-2 for-5 in+2 on+2 from+2 as-5 when+8 because+6 after+6 and+8 he-7 it-7 him-3 his-7 the-7 a-9 NNP-4 NN-3 NNS-5 JJ-5",
    gapBeforeGroup:
      "0 edge+2 that-2 to+3 of-3 as-2 who+4 while+2 and-3 but-1 be+3 modal-8 he+5 it-3 the-3 JJ-2 RB-3; 1 comma+3 colon+8 unquote+1 that-4 of+3 which-5 what-2 while+6 and+5 but+3 be-5 NN-3 JJ+6; 2 comma+1 of+6 as+2 but+4 NN-3; 3-4 comma-1 unquote-2 that+3 when+3 the+5 NNP-6 NNS-7; 5-7 unquote-5; 8+ comma-3; none edge-8 comma-2 unquote+11 that+5 of-8 which+6 what+8 when-15 after-10 while-11 and-5 but-10 he-5 it+4 NN+7 NNS+4",
    noneAfterSource:
      "comma+5 stop+21 colon+8 dash+8 close+7 that-3 to-3 of-2 for-5 in+2 on+2 from+2 as-5 when+8 because+6 after+6 and+8 he-7 it-7 him-3 his-7 the-7 a-9 NNP-4 NN-3 NNS-5 JJ-5",
    gapClass:
      "0 colon-12 dash-12 close-7 quote+5 that+1 for+1 by-1 in-5 on-3 at-2 from-9 as+3 how+3 when-7 after-13 and-11 not+2 modal+5 VBD+3 VBG+2 VBN+3 he+6 it+1 him+2 his+3 the+5 a+2 DT+5 NNP+4 NN+3 NNS+4 RB-2 date-11; 1 that+3 to-1 about+2 what+4 how+2 not+4 modal+3 VB-2 he+2 his+3 the+1 a-1 NNP+2 RB+1 CD-4 date-5 addressee-7; 2 quote+1 that+2 of-12 how+6 VB-8 VBG+1 his+5 NNP+5 NN-3 JJ-3; 3-4 quote+1 of-7 in-8 about+4 if+2 VB+7 his-4 NNP+1; 5-7 that+3 the+3 JJ-5; 8+ that+3 NNP+4",
    gapPrior:
      "0 colon+9 to+4 of+6 in-14 said+3 VBD+4 VBZ+7 VBP+5 VB+3 VBG+3 VBN+2 NN-4 NNS-5 JJ-2 RB+2 date+6 according-6; 1 comma+7 colon+10 quote-7 that-2 to+2 of+10 for+10 by-2 in-4 on+5 at+2 with+2 from-5 about+9 as+5 how-2 and-8 not-3 VBD-6 VBG-2 it-4 his-6 the-7 a-6; 2 comma+5 colon+8 to+6 for+6 in-8 on+4 about+8 as+3 and-10 VB+1 VBG-6 a-8 NN+2; 3-4 comma+7 colon+7 quote-6 to+2 of+3 for+10 on+8 about+11 as-6 and-14 VB-7 VBG-3 VBN-10 NNP+3 NNS-5 RB-3; 5-7 comma+12 colon+7 dash+6 in-11 about+9 and-12 VBD-6 NNP+4 NN+2 RB-11; 8+ comma+5 colon+6 date+6",
    classCue:
      "colon say-6; quote none+2 say+2 add+8 report+1; that say+8 tell+5 report+3 assert+2 ask-6 call-5 saying-noun+5; to according-6 say-6 add-3 report-5 explain-4 ask+1 urge+4 promise+7 call-4 show+4 want+3 intend+2 seem-3 belief-noun-1 decision-noun+3; for criticize+7; about tell+6 ask+6 want-9 saying-noun+7; as call+5; if ask+10 saying-noun+5 adjective-5; how tell+6 explain+4 ask+7 discuss+3; after say-5; modal say+6; VB oppose-3; VBG criticize-3 intend+2 discuss+2 decide+4; he tell+10; it none-4; him call+4; his say+3 explain+4 promise-7 criticize+6 call-2 support+4 discuss+3; the say+2 tell-6 report+6 ask-3 urge-2; a say-11 tell+6 add+4 report-2 announce-4 call+1 know+3 oppose+4 decision-noun+5; DT show-9; NNP none+8 tell-5 add+5 report-6 ask-6 show+6 intend+3 support+4 decide+6 criticism-noun+9; NN announce+6 criticize+7 discuss-6 decision-noun-4; NNS tell-6 promise-9 decision-noun-5; JJ say-6 know-7; RB say-4 explain-8 intend-3 discuss-8",
    classForm:
      "colon VBD-4; quote VBD+6 VBG-4; that VBD+6 VBG+5 VBN+3 noun+1; to VBZ-4 VBP-5 VB-2 passive+6 according-6; of VBD-3; for passive+3 noun+5; by passive-5; in VBD-7; on VBD-3; about VBD+3 VBZ-8 VBG+3 passive+3 noun+4; as VBD+2 passive+7; if VBD+3 noun+5 other-5; what VBD+4 noun+5; how VBD+3 VBZ+6 VBG+6 noun+4; when VBD-10; after VBD-10; and passive-6; not VBD+5; be VBD+3; modal VBD+5; VBD noun-8; VB VBD-2 VBG+6; VBG VBN+5; he VBD+2; him VBD+1 VBP+6; his VBD+3 VBG+3; the VBD+2 VBZ+5 VB+2 VBG-1 VBN+3 passive-2 noun+2; a passive+2 noun+3; NNP VBP+3 VBG+2 VBN+9 noun+3 other+7; NN VBG-2 noun-1 other-5; NNS VBD+2 VBN-5 other-5; JJ VBD-4 VBN-4 passive-4; RB VBD-3 VBG-3 VBN-8 passive-5 noun-1; CD VBD-4; date VBD-11; addressee VBD-3",
    priorClass:
      "comma quote+16 that+10 to+7 who-10 which-10 but-6 be+15 the+3 NNP-5 RB-2; colon quote+14; dash that+10; to be-14 VBG+4 the+7 a+3 NNP+3 NN-4 NNS+5 JJ+6; of VBG+8 JJ+4; for VBG+3 his+4 a+10 NNP+1 NN+5; in VBG+4 his-9 the-8 a-7 NNP-6; on if+7 VBG+6 it+7 the+3 NN+8 NNS+7 date-11; at VBG+6 a-6 NNP+8 NN-7; from NNP-8; about VBG+6 it+6 his+2 the+6 a+6 NNP+8 NN+6 NNS+7 JJ+8; as quote+3 a+2 RB+6; after the-10; and NNP-7; not to-6; be quote-4 that+7 VBG-10; modal VB-9; said colon-6 be+6 he+4; VBD to-3 in-5 on-4 as+6 when-4 and-5 VBG+5 him+3 a-1 JJ+2 RB-3 date-8; VBZ about-5 RB+4; VBP to-2 the+7 JJ+9; VB to-1 his-6 the+3 NNP+3; VBG to-1 the-1 a+4 NN-3 NNS-2; VBN to+4 by-3 about+3 him-7 the+7 JJ-4 RB-5; the quote-10; a quote-14; NNP that+5 for+6 about+7 if+7 VBG-6 he+9 JJ-12; NN that-1 to+3 of-5 for+5 in-13 about+6 when-8 not+7 be-8 VBG-10 his+7 the+9 NN-6 JJ-8; NNS that-6 about+2; JJ NNS-5; RB that+3 VBG-7 his+10 a+4 NN-5 JJ-3; POS quote-11; date that+6 to+11; according to-6",
    priorCue:
      "comma according+24 say+20 tell+4 add+9 report+9 explain+8 assert+4 know-7 discuss-8 decide-8; colon colon+9 say+10 explain+7; to according-7 explain+7 call+6 intend+2 oppose-2 belief-noun+7; of none+5 tell+4 show+4 discuss+6 belief-noun+9; for urge+10 call+7 show+7 discuss+4 decide+4 decision-noun+5; in say-9 report-6 explain-7; on say-11 urge+6 intend+5 discuss+7 saying-noun+6 belief-noun+4; at intend+8 discuss-7; with agree+6; about none+6 report+5 ask+8 urge-8 criticize+4 want+8 discuss+9 saying-noun+4 belief-noun+7; as criticize+8 call+8 know+12; if adjective+4; be say-5; said say+14 tell-16; VBD none-5 say-8 add-1 quote+4 announce+4 assert+3 ask-4 promise-5 praise+4 call+1 know+5 intend-4 seem+6 decide-4; VBZ show+5; VBP support+6; VB ask-7 promise-7 call-4 oppose+8 seem+6 discuss+3; VBG tell-8 add+8 report+4 urge-4 promise+3 intend-3 discuss-2; VBN urge+4 promise+5 believe+6 know-5 show-5 intend+2; him tell+4; NNP tell+3 ask+12; NN say-5 tell+3 explain-5 ask+4 urge+6 support-9 discuss+4 decide-4 saying-noun-3 belief-noun-1; NNS belief-noun-3 decision-noun+4; RB explain+5 belief-noun-7 modifier+2; date tell+8; according according-6",
    classNext:
      "colon edge-11; dash and-7; quote VB-5 VBG+6 he+6 NNP+1 NN-3 JJ-5; that quote+4 have-8 modal-8 VBD-15 VBZ-9 he+9 it+6 his+7 the+9 DT+5 NNP+6 NN-5; to quote+5 be+6 VB+8 his-2 the-10 a-7 NNP-9; for VBG+3 his+8; by NNP-8; in the-8; on the-4 date-9; at the-6 NN+7; about NNP+4; as a+2; if he+6; what he+4; how to+5; when he-5; and VBD-5; not to+10; modal VB+7; VBG his+5 the+2 NNP+1 NN+2 NNS+5; VBN NNS+7; he be+5; it be+4 NN-8; him quote+7 as+7; his quote+6 NN+2 NNS-2 JJ+6; the quote+11 NNP+2 CD+3; a quote+6 NN+1 JJ+2; DT of+7 NN-9; NNP comma+2 and+6 be+5 VBG+4 POS+8; NN and+4; NNS that+5; JJ NNP+6 NNS+4; RB stop-10 to-10 about-8 than+8 a-5 NN+5 JJ+8; CD NNS-2",
    skipped:
      "comma 1-4 2-2; colon 0+4 1+6 2+3; quote 0-5 1-8; that 0-10 1-4; to 0+4 1+4 2+2; for 1+4 2+1; by 0+3; on 1+4 2+7; at 1+6; with 0+4; about 1+6 2+4; what 1-9; how 0-2 1-5; after 0+2; and 1-3 2-2; not 0-4; be 1-2 2-6; have 2-8; said 1-9; VBD 0-3; VB 1-2 2-5; VBG 0-2 1-3; VBN 1-4; he 0-10 1-2 2-5; it 0-2; the 1-3; a 0+2 1-1; NNP 0-4 2+5; NN 1+1 2-2; NNS 1-2 2-3; JJ 2+1; RB 0+4 1+8; date 1+5 2+5; addressee 1+4",
    opener:
      "that before+2 after+7 neither+7; to before-6 after+2 neither-1; quote before-3 after+5 neither+7; other before-6 after+1 neither-3",
    quoted:
      "0 plain+6 opens+5 unquote before+2; 1 plain+2; 2 opens+1 unquote before-3; 3-4 plain-2 opens+1 unquote before-3; 5-7 plain-4 unquote before-4; 8+ plain-4 unquote before-12; none plain-2 unquote before+8",
    gapFront:
      "0 nothing+2 phrase+3 other+5; 1 clause+1 quote+1; 2 phrase+1 other-2; 3-4 phrase-3 quote-2; 5-7 phrase+2 quote-5 other-4; 8+ clause-3 other-5; none nothing-8 phrase-12 clause+5 quote+11 other+2",
    kindGap:
      "that 0+1 1+3 2+2 5-7+3 8++3; to 1-1; quote 0+5 2+1 3-4+1; NP 0+2 1+1 2+2 5-7-4 8+-2; clause 0+8 1+2 2-1 3-4-2 5-7-5; wh 0+8 1+2 2+6 3-4+1; prep 0-8 1-5 2-8 3-4-1; VBG 0+2 2+1; other 1-1 2-8 3-4-3 5-7-9 8+-2",
    kindCue:
      "that say+8 tell+5 report+3 assert+2 ask-6 call-5 saying-noun+5; to according-6 say-6 add-3 report-5 explain-4 ask+1 urge+4 promise+7 call-4 show+4 want+3 intend+2 seem-3 belief-noun-1 decision-noun+3; quote none+2 say+2 add+8 report+1; NP none-2 according-2 say-3 tell-10 add+5 report-6 quote+3 announce-1 assert-2 concede-4 deny+4 ask-5 warn-7 promise-1 praise+3 criticize+4 accuse+5 call+4 show-3 intend+1 support+5 oppose+4 discuss+2 decision-noun-3; clause according+9 say+1 tell+4 report+4 assert+3 ask-5 intend-6 support-5 discuss-5 belief-noun-6; wh explain+5 ask+14 discuss+2 saying-noun+8 adjective-4; prep say-8 explain-8 ask+4 urge-5 criticize+2 call+3 want-3 intend-1 support-4 oppose-3 agree-5 discuss-3 saying-noun+4 decision-noun+3; VBG criticize-3 intend+2 discuss+2 decide+4; other say-1 tell-5 add-6 report-3 announce-4 call+4 believe-4 know-2 seem+4 decide-4 saying-noun-5 modifier+3",
    kindFront:
      "that nothing+6 phrase+4 clause+6 other+5; to nothing-2 phrase+3 clause-1 quote-3 other+2; quote nothing+3 clause+4 quote+7; NP nothing+1 phrase+1 quote-3; clause phrase+2 quote+5 other-1; wh nothing+5 clause+5 quote+4 other+6; prep nothing-6 phrase-3 clause-3 quote-6 other-5; VBG nothing+5 phrase+5 other+2; other nothing-4 phrase-1 clause-2 other-5",
  },
  rightEnd: {
    final:
      "no-7 yes+6",
    finalCue:
      "none-5 according+14 colon+9 say+8 tell+2 add+3 report+4 quote+5 announce-2 explain+4 assert+2 shout-7 ask-1 praise-2 criticize-2 believe+3 know+2 show+4 support-7 oppose-5 decide-4 criticism-noun-5",
    finalKind:
      "that+4 to+2 clause+2 prep-1",
    kindNext:
      "that comma+4 stop+3 colon+9 dash+15 about-12 and+3 but+7 be-8 NNP-7 RB-9; to stop+2 colon+12 dash+8 NNP-15; NP comma-2 stop-2 colon+1 semicolon+16 dash+10 open+7 that-8 to-9 for-5 by+3 in+4 on+2 at+5 about-2 as-8 who-9 when+6 after+8 while+6 and+5 but+13 be-7 said-8 VBD-7 VBZ-13 VBG-10 NNP-10; clause comma+4 stop+1 semicolon+9 dash+9 to-6 and+6 modal-4 NNP-8 RB-7; wh comma+2 stop+4; prep stop-2 dash+12; other stop-1 dash+10 and+7",
    kindLast:
      "that close-8 unquote+2 VBD-7 NNP+3 NN+5 NNS+3 JJ+5; to to-12 NNP+5 NN+6; quote unquote+9; NP of-15 and-17 VBP+7 VBG+3 he-16 it+7 him+7 his+6 NNP+5 NN+5 NNS+3 CD+3 date-2; clause unquote+3 VBP+10 he-16 NNP+6 NN+6 NNS+2; wh NNP+3 NN+3 NNS+4; prep NN+4; VBG NNP+5 NN+5; other unquote+3 NN+3 JJ+5",
    lastNext:
      "colon edge-9; close edge-15 stop-9; unquote edge+8 that-11 to-10 for-8 about-7 but+6 VBG+24 NNP+11; to be-13; of NNP-12; in NNP-12; be VBG-16; modal be-13; VBZ stop+11; VBP comma+10 stop+8; VB comma+8 RB-15; VBG comma+8 stop+6; VBN stop+3; he be-13 modal-13 VBD-13; NNP comma-1 dash+12 by+6 in+7 after+8 but+11 VBD+5; NN comma-1 stop-2 colon+7 semicolon+19 dash+10 open+12 that-5 to-7 for-12 in-3 about-4 when+3 after+8 while+7 and+7 but+13 be+11 VBG-11 RB+6; NNS stop+2 semicolon+13 dash+10 open+11 that-9 to-7 by+6 and+4 but+8; JJ comma-2 stop+3 dash+7; RB comma-2; CD dash+11; date stop-6",
    nextAfter:
      "edge edge+3; comma quote-18 unquote-12 in-8 which+8 while+8 and+4 but+11 or-8 said+9 VBD+4 VBG+5 he+3 the+5 a+10 NNP-3 NN-16 NNS-3 JJ-9 RB-1; stop edge+9 unquote-31; colon edge+11 quote+5; semicolon NNP+9 CD+9; dash while+11 and+4 but+8 he+11 the+9 a+11; that NNP-13; to VB-8; for VBG-7 the-7; by VBG+10; in the-4 a+14 NNP-6; on the-7 date+12; at a+8; about NNP-4; as he+12 a-4; when he+7; after VBG+8 a+9; and quote-18 said+18 VBD+17 VBG+12 he+11 his-7 the-9 NNP-6 NN-18 JJ-14; but VBD+8; be VBG-7 VBN-4; modal VB-6; VBG NNS-13; NNP NNP-9",
    cueNext:
      "none stop-4; according stop+9; colon stop+9; say edge+3 comma+4 stop+6 dash+10 to-8 and+4 but+7 be-13 modal-15 NNP-5 RB-8; tell stop+4; add stop+3; report comma-2 stop+3; quote stop+3; announce stop-3; explain comma-4 stop+2; assert stop+2 dash+8; shout stop-10; ask comma+7; urge stop-1 semicolon+9; praise stop-2; criticize stop-1 for-7; call as-12; believe stop+2; know stop+4; show stop+5; want comma-4 stop+2; intend comma+2; support comma-7 stop-5 in+5; oppose stop-4; discuss comma-4; decide stop-5; saying-noun stop-1; criticism-noun stop-4; belief-noun comma-2 stop+2",
    formNext:
      "VBD edge+2 comma+1 stop+2 colon+7 semicolon+12 dash+11 open+10 that-10 to-2 in+3 on+4 from-8 about-7 when+6 after+5 while+10 but+9 be-14 modal-7 said-13 VBD-17 VBZ-11 VBP-12 NNP-7 RB-6; VBZ stop+4 semicolon+9 dash+10 in-10; VBP stop+4 dash+11; VB comma+2 stop-3 dash+5; VBG dash+9 about-6 after+5 and+6 NNP-13; VBN stop-1 dash+9 and+5; passive comma+2 stop-3 by+13; noun edge-5 comma-2 stop-3 colon+7 semicolon+10 dash+10 to-8 and+3 be+10 VBD+6 VBZ+7 NNP-15; according stop+9; colon stop+9",
    kindVerbs:
      "that 0-8 1+5 2+2 3-1 5-5; to 0+6 1-3 2-3; quote 0+4 1-6; NP 0+6 2-3 4-4; clause 0+9 1+2 4-2 5-3; wh 1+5 2+4 3-1; prep 0+5 1-3 2-5; VBG 0+5; other 0+4 1-2 2-6",
    kindVerbsAfter:
      "that 0-2 4+3; to 0-7 2+4; NP 0-4 1-1 3+3 4+2; clause 0-5 1-1 2+2 3+3 4+4; wh 1-3 2+3; prep 0-5; VBG 0-5; other 0-2 1+2",
    kindCommas:
      "that 0+4 1-4; to 0+5 1-5; NP 0+2 1-10; clause 0+4 1-5; wh 0+4 1-7; prep 0+3 1-4; VBG 0+3; other 0+3 1-6",
    kindRank:
      "that 0+5 2+3 4-3 7-3; to 0+4 1+3 6-3 7-3; quote 1+5 2+7; NP 0+8 1+2 4-1 5-3 7-5; clause 0+6 3+1 6-3 7-6; wh 2+4 3+4 7-3; prep 0+6 1+2 7-6; VBG 0+4 1+7 7-5; other 0+4 3+2 6-5 7-3",
    kindLength:
      "that 0+6 1-1 4+2 6-1 7-4; to 2+2 3+2 5-3 7-7; quote 3+4 5-2; NP 0+7 2+1 3-2 4-1 6-1 7-3; clause 4+1 6-3 7-3; wh 2+2 3+5 6-3; prep 1+4 5-4; VBG 0+4; other 0+6 3+1 5-2",
    quoted:
      "outside final+3 comma+10 other-14; inside final+1 comma-25 other-37; closes final+7 other+9",
    kindQuoted:
      "that inside-6 closes+2; quote outside-4 inside-8 closes+9; NP inside-6; clause inside-7 closes+3; other closes+3",
    tailHasCue:
      "no-4 said+11",
  },
  leftStart: {
    kind:
      "none+4 relative+5 phrase-2",
    kindForm:
      "none VBD-2 VBZ-5 VBP-7 VB+8 VBG+23 passive-7 noun+12; relative VBD+2; fronted VBD+3 VBZ+3 VBG-11 VBN-9 passive+4 noun-5 according+4; comma noun-5 according+2; joined passive+4; quote VBD+5 VBG-12; phrase VBN+5",
    kindCue:
      "none say-6 tell-3 ask+18 call-4 believe-5 know-3 intend-5 support+8 oppose+8 seem-16 discuss+14 saying-noun+7 decision-noun+11 adjective+9 modifier-13; fronted according+4 say+7 tell+9 report+8 ask-10 urge-12 want-8 seem+8; comma according+2 seem+8; joined seem+5; quote say+6; phrase say-6 call+5 know+4 want+10",
    kindSide:
      "none left+14 none-8; relative left+2; fronted left-3 right+4; comma right+2; joined left-4; phrase right-2 none+2",
    kindBorder:
      "none as+11; relative edge+7; fronted edge-4 comma+7; quote edge+1; phrase edge+6 comma-14",
    kindLast:
      "none edge+36 unquote-5 that-5 what-4 when+13 after+11 while+9 and+18 but+10 VBN-8 he-5 it+6 the+8 NNP-1 NN-6 NNS-12 RB-4 date+11; relative that-3 who+3 what+5; fronted unquote+9 VBN+6 it-7 NNP+4 NN-2; comma unquote-4 that+4 NN+3; joined unquote-7 NN+3; quote unquote+5; phrase unquote-8 that+7 NN+4 NNS+5",
    kindAfterCue:
      "none comma-10 stop-8 that+12 to-2 in-5 about+3 be-7 modal-9 VBD-5 VBN-7 he+8 it+4 his+7 the+5 a+4 NNP+2 NN+3; relative as+8; fronted comma+6 stop+8 to+3 by-6 he-6 NNP+6 date+9; comma to+3; joined comma+4 to+3",
    kindAfterSource:
      "none comma-11 stop-4 that+14 in-5 about+3 as-3 if+10 be-8 modal-9 VBD-3 VBN-7 he+8 it+4 his+7 the+7 a+4 NNP+5 NN+3; relative as+8; fronted comma+5 stop+4 VBD+5; joined comma+6 to+3; phrase stop-2",
    kindFirst:
      "relative that-3 who+3 what+5; fronted that+6 in-6 on-8 if+7 while-7 but-4 VBD-8 he+5 it+5 the+7 a+4 NNP+6 RB-5; comma which+9 and-14 it+5 the+4 a+5 NNP+4; joined NN-7; phrase he+7 NNP-4 NN-7 JJ-5",
    kindPrior:
      "relative comma+15 in-8; comma comma-1 dash+2; joined that-4 and-4 but+7; quote edge+32 colon+15 be-13; phrase open+12 of-12 in-5 on-10 about-9 after+9 while+8 RB+6",
    borderAfter:
      "edge quote+1 in-5 who+5 which+9 what+6 while-7 and-6 but-8 he+10 it+4 the+8 a+8 DT+7 NNP+6 NN-2 RB-2; comma in-6 if+13 VBD-6 it+6 the+7 a+4 NNP+3",
    kindVerbs:
      "relative 0+5; fronted 0+6 1+2 2-3 4-3; comma 0+4; joined 0+5; quote 0-6 2+2; phrase 0+2 1-4",
    kindLength:
      "relative 0+5; fronted 0+5 1+8 2+5 4-4 5-2 6-3; comma 0+10 1+13 3-4 4-8 5-6 6-10; joined 0+5 1+6 5-8; quote 3-4; phrase 0+8 1+7 2-3 3-8 4-16",
    kindRight:
      "none none-22 some+17; relative some+1; fronted none+6; comma none+1; quote none+6 some-6; phrase some-4",
    kindRun:
      "none plain+7 closed-5; relative plain+5; fronted plain-3 closed+9; comma plain+3 closed-4; joined plain+3 closed-7; quote plain-9 closed+5; phrase closed-8",
    tail:
      "none no+7 yes-4; relative no+4; fronted yes+4; phrase yes-2",
    kindHelpers:
      "none plain+6 be-4; relative plain+1; comma plain+1; joined plain-1",
  },
  accept: {
    cue:
      "0-10 1-10 2-8 3-6 4-4 5-3 6-2 8+2 9+2 10+2 11+4 12+5 13+6 14+6 15+5",
    source:
      "0-10 1-7 2-6 3-3 4+1 5+4 6+4",
    right:
      "0-6 1-5 2-4 3-1 5+1 6+2",
    end:
      "0-8 1-7 2-5 3-2 4+1 5+4 6+4",
    left:
      "0-5 1-4 2-5 3-2 5+1 6+3",
    sidesCue:
      "right 0-8 1-7 2-5 3-4 4-2 5-2 7-1 9+3 10+1 11+1 12+3 14+3 15+2; left 0-9 1-4 2-5 3-5 4-4 11+3 12+6 13+2 14+4 15+6; both 2-3 3-3 7+3 9-2 10+4 11+5 12-3",
    sidesForm:
      "right VBD-1 VBP-1 VBG-2 noun-1 colon-2 other+2; left VBD+2 VBG-6 passive+3 noun-2 according+1 other-9; both VBD+2 VBP+4 passive-4",
    sidesClass:
      "right none-4 colon-2 say+1 tell-2 add-2 quote+1 announce-2 explain+1 concede-2 ask+4 warn+3 urge+1 praise+1 criticize+1 call+2 believe+1 show-1 want-1 support-2 agree+1 seem+4 discuss-1 decide-2 saying-noun-2 criticism-noun-2 belief-noun-3 adjective+2 modifier-5; left none-9 according+1 say+5 tell+4 add+4 report+4 announce+3 ask+6 urge-4 praise-6 call-5 show+5 intend-7 decide-5; both say+3 tell-6 believe-3 know+3 intend+2",
    slot:
      "none-4 left3-1 left5-1 left6-2 right-3 by-2 to+1 possessor+1 relative-1 of-5",
    slotForm:
      "none VBD-1 VBZ+2 VBP-3 VBG-9 passive+3 noun+3 according-7; left1 VBD-1 VBZ+1 VBP+1 VB+1 VBG-1 VBN-1 noun+3 colon-2 other+2; left2 VBZ-3 VBP+1 noun-2; left3 VBD+2 VBP-3 VB-2 VBG+3 noun-3; left4 VBD+2 VB-3 VBG+1 noun-4; left5 VBG-2; left6 VBD-2; by VBN+4 noun-2; to according+1; possessor noun+1; relative VBG-2 VBN-2; of noun-5",
    head:
      "edge-4 which-2 he-1 DT+5 JJ+3 addressee+1",
    headForm:
      "edge VBD-1 VBZ+2 VBP-3 VBG-9 passive+3 noun+3 according-7; who VBZ+2 VB+3 VBN-2; he VBD-1 VBZ-1 VB+2 VBG+2 VBN-1 noun+2 other-4; it VBD+2 VBG-5; you VB-3; NNP VBD-1 VBZ-1 VB+2 VBG+3 noun-1 colon-4 other+3; NN VBZ+1 VBP-3 VB-2 VBN+2 noun-1; NNS VBD+1 VB-1 VBG-2 passive-4 noun+2; addressee VBD+3",
    depthCue:
      "0 0-7 1-4 2-2 6+2 7+2 8+3 9+4 10+5 11+6 12+6 13+9 14+7 15+5; 1 0-6 1-8 2-10 3-5 4-4 5-4 6-6 8-2 11-6 13-6; 2 3-12 4-9 5-8 6-10",
    depthForm:
      "0 VBD+4 VBZ+2 VBP+4 VB+2 VBG+2 VBN+3 passive+4 noun+3 colon-2 other+4; 1 VBD-5 VBZ-7 VBP-5 VB-7 VBG-6 VBN-8 passive-10 noun-9 according+4 other-7; 2 VBD-8 VB-4 VBG-12 noun-12",
    kindForm:
      "that VBD+2 VBN+2 passive-4 noun-1 other+3; to VB-3; quote VBD+2 VB+5 VBG-1 colon+4; NP VBZ+1 VBP+1 VB-1 passive-2 noun-1 colon-4; clause VBD-1 VBP+1 VB+1 VBG-3 noun-5; wh VBP-4 VB-3 VBG+4 noun+4; VBG VBD+2 VBZ-4; other VBD-2 VBP-3 VB+2 VBG-3 other-4",
    kindClass:
      "that none-3 say+1 tell+3 add+3 report+4 announce+2 explain+4 assert-2 warn+3 know+2 want-4 agree+6 decide-6; to add-2 promise+6 believe-6 know-8 intend+2 oppose+3 seem+2 adjective-6; quote colon+4 say-1 add+6 report-3 shout+5 urge+3; NP colon-4 say-1 tell-4 add-3 report-2 quote+4 assert-3 deny+2 shout-6 urge+1 promise-4 praise+1 criticize+1 accuse+5 call+1 believe-1 show+2 intend-1 support+3 oppose+1; clause say+2 tell+6 assert+6 urge-7 believe+2 know+3 intend-4 support-8 discuss-5 saying-noun-2; wh say-2 explain-3 ask+5 intend+5 discuss+4 belief-noun+3; prep know+6 discuss+3 saying-noun-4; VBG say+6 report+6 criticize+8 belief-noun-3; other say+3 add-5 criticize-6 believe+3 know-4 show-4 want+5 intend-2 discuss-3",
    length:
      "right 0-7 1-5 2-3 3-1 4+2 5+2 6-1; left 0-6 1-4 2-4 3-2 4+1 5+4 6+1; both 4+2 5+1 6-2",
    quoted:
      "right plain-4 inside-11 speech-1; left plain-7 speech+5",
  },
  owner: {
    relation:
      "none-2 right+2 left+2 partly+1 after+1 before-2 previous-3 next-6",
    kind:
      "direct nobody-5 right-2 left+5 partly+2 after-3 before-2 next+3; partial none+1 nobody-2 right+3 left+2 after+3 before+1 previous-6 next-10; term none-6 nobody+8 right+3 left-10 before-2",
    form:
      "VBD right+3 left+4 partly+3 after+2 before+4 previous+2 next+2; VBZ left+5 partly+4 after+4 before-6 previous-4; VBP right-4 left-3 previous-6; VB right-3 after-7 before-3 previous-4; VBG right+1 left-5 after+4 previous+2; VBN right+1 left-6 after-4 before+4 previous-8; passive right+4 left-3; noun right-1 partly-4 after-2 before-7 previous-3; according right+3 left+7 partly+5 after+2 previous+7; colon right-3",
    cue:
      "none right-6 left-9 after-7 before-4 previous-6; according right+3 left+7 partly+5 after+2 previous+7; colon right-3; say right-1 left+2 partly+3 after-4 previous+4 next+4; tell after-3 before+4 previous+4; add right+4 left+5 partly-5 after+6 previous+6; report right+4 left+5 partly+5 after+3 before+4 previous+4; announce right-2 after+7; explain right+7 after+2; assert right+4 after+5; concede right-2; ask right+2 after-3; urge right+3; promise right+3; praise right+6; criticize right-4 after-3; accuse right+7 after+3; call after+3 before+3; believe after+3 previous-5; know right-5 left-4 after+3; show right-3; want previous-4; intend right-2 after+2 previous-6; support after-4 previous-5; discuss right-2 after-3 previous-5; decide after-7; saying-noun after+4 before-5; criticism-noun right-7 after-7; belief-noun right-5 after-7; decision-noun right+7",
    prior:
      "edge none-1 nobody-9 partly+1 before+2 next+8; comma nobody+2 right+4 before-10 next-6; stop none-7 nobody-5 left+3 partly+5 before+4 previous+3 next+2; colon right+2 partly-2 after+2 previous-9; dash none-3 nobody+8 right-5; open none+4; unquote none-7 right+3; that none+2 nobody-5; to right+3; of none+2 nobody+1 right-4; for nobody+7; in nobody+3; on nobody+5; with nobody+4; as nobody-6 before+3; not none+4; be none-3 nobody-5 right+1 left+3 after+3; have nobody-6 right+8; modal right-3 after+2; said none+5 after-6; VBD none+3 right-3 partly-4 before+3; VBZ nobody-4; VBP none+4 right-5; VB right+3; VBG none+2 right-2; VBN nobody-3 right+2; his right-2; the right+1 left-4; a none+1 nobody-1 left+3 after+1 before-4; NNP none+3 nobody-2 right+2; NN nobody+2 after-3; JJ nobody+2 right-3 before+4; RB none-6; CD nobody+4 right-4; POS nobody+5 left-6",
    next:
      "edge none-2 nobody-3 right-1 after+2 previous+4; comma nobody+5; dash none-2 right+2; open none+4 right-7; close none+4; quote none-8; that none+4 after-6; to none-6 right+3; of none+4 nobody-6; by nobody+5 right-2; in nobody-2 after+3; on nobody+3; at right+6; from none+8; about none-11 right+2; as right+5; who nobody+3; which none-6 nobody+3 right+3; because after+5; while right+4; and none+3 nobody-3 right+5 after-6 before-3; but nobody-4 right+4; not after+5; be nobody+2; modal right-4 before+3; said none+4 nobody-3; VBD nobody+4 after-6; VBN nobody+6 right-4; he none-2 left+5 previous-3; the none+4 nobody-8 right-8 left+12 before+4; a none-3 nobody+5; NNP none-5 right+4 partly+7 after-2 previous-5 next+5; NN nobody+5 left-5 partly-6 after+1; NNS none+2 nobody+2 right-2; JJ none+3 right-4; RB none+5 nobody-6 right+2; according right-5",
    rank:
      "0 left+2 after+2 before-2 previous+2; 1 right+2 left+1 previous-7 next-6; 2 previous-6",
    between:
      "0 right+2 left+2 partly+1 after+1 before+2; 1 right-2 after+1 before-5 previous-3 next-4; 2 right+3 after-1",
    gap:
      "0 after+2; 1 partly+2 after-6 before+4 previous+8 next+4; 2 right+2 left+3 partly-7; 3 right+2 left-2 partly+6 after-5 previous-3; 4 right+1 left+4 after+4 previous-6; 5 right-3 left+2 partly-3 after+1 before-7 previous-5 next-6",
    verbs:
      "0 right+2 left+2 partly+2; 1 previous+1 next-4; 2 right+1 after+3 previous-3; 3 after+2; 4 right-4 after-2 previous-5",
    commas:
      "0 right+5 partly+2 after+2 before+1 next-5; 1 right-3 left+5 partly-2 previous-2 next-8; 2 after+2 previous+2; 3 after-3; 4 right-4",
    score:
      "1 right-10 left-7 partly-7 after-8 before-11 previous-9; 2 right-6 left-6 partly-4 after-4 before-4 previous-14 next-5; 3 right-2 left-4 partly-1 before-4 previous-7 next-5; 4 right+1 partly+1 after-5; 5 right+4 left+4 partly+1 after+1 previous+4; 6 right+5 left+2 partly+3 after+4 before+6 previous+4; 7 right+4 left+9 partly+4 after+7 before+1 previous+2; 8 right+5 partly+2 next+3",
    probability:
      "0 right-12 left-10 partly-3 after-8 before-9 previous-14 next-5; 1 right-7 partly-3 after-2 previous-7; 2 right-3 left-8 partly-6 before-5; 3 previous-7; 4 partly-7 after+3; 5 right-1 after+7 before-3 previous-3; 6 right+3 partly+4 after+1 before+3 previous-3; 7 right+3 after+2 previous+1; 8 right+7 left+2 partly+8 after+4 before+4 previous+3 next+3; 9 right+12 left+11 partly+9 after-4 previous+9 next+2",
    source:
      "0 right-7 left-4 partly-6; 1 right-3 left-5 partly+4 after-2 previous-5; 2 right+1 partly-3 after+2 before-5 previous-7 next-7; 3 right+4 left+3 partly+4 after+3 previous-3 next-5; 4 right+4 left+4 partly+2 after-3 before+6 previous+5 next+3",
    slot:
      "none right-6 left-11 partly-4 after-8 before-6 previous-10; left1 left+2 partly+2; left2 right+2 partly-5 after+3 previous-4; left3 right+2 after+2 before-3; left5 right+3 after+7; left6 right-4; right right-5 left+2 after-2 before+4 previous+5; by left-2 before+4; to right+9 left+7 partly+6 after+2 previous+7; possessor left+5 after-2; relative right-2 left-5 after-6 before-2 previous-2",
    head:
      "he right+1 left+3 partly-2 after+4 previous-1; it right-4; his right+5 after-4; name right+4 left+2 partly+5 after-1 previous+3 next+3; relative right-2 left-5 after-6 before-2 previous-2; other right-6 left-3 after+4 before-3; person right+3 partly-4 before+5; group right-3; organization right+5 after+7; document left+9 partly+4 after+2 before+6",
    place:
      "whole direct+3; last direct+2 term-6; middle partial+5 term+3; out direct-1 partial-3 term-4",
    length:
      "1 none-2 nobody+2 right+1 after+3 before-4 previous-8; 2 none+2 nobody+1 left-2 previous-3 next-6; 3 none+1 nobody+2 right+2 left+1 after-4 before-2 previous-3 next-3; 4 none-4 right-1 left+4; 5 none-1 nobody-4 previous+2 next+1",
    inside:
      "0 right+3 left+1 partly+4 after+1 before-2 previous-1 next-3; 1 right+1 left+3 partly-5 after+2 before+3 previous-3 next-4; 2 right-4; 3 right-6",
    claims:
      "1 none-3 nobody+1 left-1 partly-2 after-6 previous+5 next+4; 2 none-1 nobody-2 right-1 left+3 partly+1 after+2; 3 none+1 right+2 before-2 previous-3 next-3; 4 none+2 right+1 after+2 before-1 previous-14 next-12",
    casing:
      "title1+3 title2+5 title3+5 title4+2 title6+11 lower1+1 lower3-5 lower4-4 lower5-3 lower6-9 sentence6-7",
    verb:
      "without+4 with-4",
    ending:
      "comma+3 stop-2 VB+2 VBG-4 VBN-4 him+5 DT+4 NNP+2 NN-1 JJ-3",
    cueBefore:
      "none+3 say-7 urge-5 want-4 discuss+6",
    around:
      "edge NNP-5; comma edge-7 and+5 his+4; stop edge-1; colon edge-4 NN+8; dash by+8; open close-7; of edge+4; and who+4; be edge-3; the NN+4; a on+5; NNP edge-4; NN edge+2 open+5; JJ NN-4; POS edge+3 in-5 NNP+5",
  },
};
