import type { WeightTables } from "./models.js";

/** Written by scripts/train-attribution.ts. */
export const WEIGHTS: WeightTables = {
  cue: {
    lemma:
      "accord+3 accuse+8 acknowledge+11 add+6 address-7 announce+14 appear-3 argue+13 ask+3 attack-6 begin-28 block-15 boast+18 call+7 campaign-16 carry-25 cast-9 challenge+15 choose-13 cite+12 claim+6 come-7 comment-13 compare-10 continue-11 criticism+7 criticize+8 defend+8 deliver-12 describe+12 discuss+12 echo+20 effort-15 elect-13 email-16 endorse+9 expect+18 explain+5 express+21 fear+9 fight-14 find-4 focus+11 get-17 go-9 help-16 hit-19 hope+11 identify+19 include-5 issue-18 know+6 lead-17 leave-12 maintain-16 mean-17 note+16 point+29 policy-11 praise+12 prepare-18 promise+12 prove-14 publish-15 question+8 rail+20 raise-18 read-9 recall+13 refer+9 reflect-11 release-20 report+6 say+13 seek+6 show+6 speak-4 speech-10 state-20 suggest+5 supporter-4 take-5 talk+8 tell+7 try-25 urge+15 vote-2 vow+15 warn+10 win-26 work-25 write+10",
    form:
      "VBD+3 VBZ+1 VB-6 noun-9 according+4 colon+1 other-3",
    formClass:
      "VBD none-5 say+5 tell+1 report+5 explain+5 ask+3 call-1 believe-5 know-4 intend-5 oppose+5; VBZ none-9 say+8; VBP none-5; VB none-4 explain+10; VBG none-3; passive intend+1; noun say-8 criticism-noun+3 belief-noun+2; according according+4; colon colon+1; other say-10",
    before:
      "comma+3 close+10 unquote+2 that-5 of-6 for-11 by+1 who-2 because+8 after+4 and+1 but+4 or-13 VBD-2 VB-6 VBG-3 the-10 a-4 DT+4 NNP+1 NNS+2 CD-2 date+6",
    before2:
      "edge he+10 his+12 NNP+8; comma unquote+11 who+5 but+7 he+10 NNP+8 NNS+8; unquote he+19 NNP+15; that he-16 NNP-15; if he-12; what he-12; but he+10; be JJ+7; said comma+9 he-31; the NNP-1 NN+1; NNP comma+1 NNP+4 NN+4 NNS+4; NN who-6 he-4; NNS comma-2; JJ NN+2",
    after:
      "comma-6 stop-6 quote-1 symbol-17 that+9 of+5 for+3 in-1 about+4 if+6 how+10 and-14 be-3 have-13 modal-8 VBD-3 VBP-9 he+7 it+2 him+3 his+3 NNP+4 NN-2 NNS-2 JJ+1 CD-6",
    after2:
      "comma quote+15; stop edge-2; that VBN-18 he+3 NNP+6; to VB+1; in a+5 NNP-5; him as+11; his NN+1; the NN+4 JJ+4; NNP POS+7; NN stop-7; JJ NN+2; RB that+13 in-12 about+9 NNP+13",
    classAfter:
      "none stop-14 in-6 on+4 the-2 NNP-5 JJ+2 RB-1 CD-12; according to+4; say stop+4; add comma+9 that+8 to-6; report stop+7; assert that+4; ask if+11; urge for+8 him+10 NNP-7; promise to+3; criticize the+7 NNP+6; call with-13; show NNP+8; intend to+3; oppose to+6; discuss to-8 about+9 NN+6; saying-noun of+6 about+5; decision-noun to+7",
    classBefore:
      "none comma-1 he-1; colon NNP-4; say comma+4 NN+5; tell NNP+2; urge NN-2; believe he-2; want he-3; intend he-2; discuss NNP-4; saying-noun symbol-10 NNP+6",
    formBefore:
      "VBD who-2 and+2 he+2 NNP+2 NN+2 NNS-1 date+5; VBZ NN+1; VBP NNS+7; VB NN-3; VBG comma+4 unquote+5 of-4 for-7 by+6 after+7; VBN that-2; noun symbol-9 NN-4; colon NNP-4",
    formAfter:
      "VBD comma+3 stop+11 that+5 to-1 by-5 with-2 about-3 it+6 the+1 NNP+1 RB+3; VBZ to-2 NNP+6 NN+8; VB NNP-4; VBG that+4 to+2 NNP-3; noun comma-7 stop-9 that-1 to+1 of+4 for+4 in-7 on+6 from+5 about+5 and-11 VBD-8 NNP+6 NN-7; according to+4",
    helpers:
      "VBD 64+1; VBZ 64+5; VB 8-2 20+10 32-4; VBG 0-4 1+4; VBN 0-2 2+1 66+2; passive 9-7 33-10 65+4; noun 0-9; according 0+4; colon 0+1; other 0-7",
    run:
      "plain+1 inside-56 opens after+5 closes before+3 both+4",
    formRun:
      "VBD plain-1 inside-13 closes before+8; VBP inside-19; VBG plain-4 closes before+2 both+8; noun closes before-4; according plain+3; other plain-2",
    subject:
      "edge-1 comma+3 who-2 it-1 NNS-2 date+2",
    subjectClass:
      "edge say-3 ask+6 know-3 decide-4 criticism-noun+4 belief-noun+2; comma none-1 say+4; he none-1 believe-2 want-3 intend-2; NNP colon-3 tell+3 discuss-1; NN say+5 urge-4 call-6 belief-noun+1 decision-noun-4; NNS saying-noun+3 belief-noun-1",
    saidBefore:
      "1-17 2-10",
    saidAfter:
      "0-4 1-8",
    tail:
      "none no-20 yes-14; according no+4; colon no+1; say no+2 yes+4; tell no+4; add no-6; report no-4 yes+7; quote no+7; announce no+2; explain no+4; assert no+6; deny no+7; ask no+3; warn no+5; criticize no+5; believe no-2; know no-2; show no-3; intend no-7; oppose no+2; discuss no-6; decide no-8; criticism-noun no+5; belief-noun no+2",
  },
  source: {
    slot:
      "none+5 left4-5 left5-5 left6-2 right-9 by+5 to+9 possessor+5 relative+4",
    slotForm:
      "none VBP-4 VB-6 VBG-9 passive+29 noun+5 other+10; left1 VBZ+2 VB+4 VBG+6 VBN+3 passive-20 other-6; left2 VBP+5 passive-9; left3 VBD+1 VBN-3; left4 VBD+2 noun-5; right VBG-6; by VBD-5 VBG-15 passive+17 noun+6; to according+9; possessor noun+5; relative VBN+4 passive-12",
    slotClass:
      "none none-2 say-15 ask+14 know+7 show-11 want-17 intend+8 seem+37 belief-noun+1 modifier+19; left1 add+6 know-3 want+6 seem-29; left2 seem-14; left3 none-2; right say+8; by say-20; to according+9; possessor decision-noun+4; relative none+5 support+8",
    slotGap:
      "left1 edge+9 comma-8 and-20 VBD+5; left2 edge+4 comma-2 and-7 be-2 VBD+3 JJ+2; left3 edge+5 comma-6 be-3 VBD+3; left4 edge+5; right stop+15; by stop+2; relative be-6 VBD+1 NNP-14",
    slotBefore:
      "left1 edge+7 comma+12 colon+13 unquote+8 that+10 to-7 of-11 for-6 in-11 on-6 at-15 about-8 as+5 which+7 when+7 after+8 while+9 and-5 but+4 VBD-10 VBG-5 NNP-9; left2 edge+16 comma+9 unquote+13 of-5 in-12 on-11 about-9 when+13 while+10 but+13; left3 edge+19 comma+11 unquote+13 in-21; left4 edge+20 comma+9 in-11; left5 edge+19 comma+10; left6 edge+11; right VBD-4 VBG-2; by by+10; to to+9; relative comma+9 NNS+6",
    slotHead:
      "left1 he+6 NN-3 NNS+1 date-6; left2 he+1 NNP+2 NN-1 NNS-2; left3 NNP+1 NN-5; left4 NN-5 NNS-4; left5 NN-3; right he-8 NNP+6 NN-2; by NNP+4; possessor his+6 the-12 a-10 NNP+14 JJ-9; relative that-4 who+5 which+2",
    slotAfterCue:
      "none to+3 for+5 by-18 about+8 as+22 the-7 NNP-9; left1 comma+6 stop+6 his+3; left2 he+4 the+2; right he-8 the-2 NNP-1; by by+21 from+19; to to+9; relative NNP+4",
    slotBeforeCue:
      "none comma-9 unquote-11 when+19 he+10 it+10 the+9 NNP-5 NN+3 JJ+3; left1 who-14 which-17 and-12 he+8 NNP+11 NN+3 NNS+5; left2 who-17 and-2 NNP+6 NNS+6; left3 comma+2 and+3; left4 comma+4 and+5 NN-5; left5 comma+3 NN-10; left6 and+9; right unquote+20 NNP-7; to comma+5; possessor his+6 the-12 a-10 POS+16; relative comma-26 that+13 who+24 which+20",
    headForm:
      "he VBD+4 VB+10 VBG+11; his noun+5; the noun-12; a noun-10; NNP VBD+4 VBZ+1 VB+4 VBG+5 passive-8 noun+2; NN VB-6 VBN-6 passive-7 noun-1; NNS VBZ-9 VBP+6; JJ noun-9; date VBD-18",
    beforeGap:
      "edge edge+8 comma+14 be-3 have+6 NNP+17 JJ+8; comma edge+10 have+13 VBD+13; colon edge+14; dash edge+11; unquote edge+17; that edge+10; to edge-8; of edge-7; for edge-5; by edge-14; in edge-13 comma-9; on edge-10; at edge-14; as edge+8; which edge+11; when edge+11; while edge+11; and edge-2; but edge+13; VBG edge-7; NNP edge-8",
    headGap:
      "he edge+10 VBD+3; it be-24; NNP said+6 VBD+3 JJ+1; NN edge+2 comma-7 dash-12 that-6 and-11 be-6 VBD+4; NNS edge+7; date edge-7",
    verbs:
      "left1 0-1 1+5; left2 1+2; left4 0+3; left5 2-5",
    commas:
      "left1 0+7 1-14; left2 0+6 1-14; left3 0+3 1-10; left4 0+4 1-6 2-4; left5 1-4; left6 0+7 1-1",
    first:
      "left1 he+6 it-3 his+5 the+3 NNP+1 NN-7 JJ-7 date-11; left2 he+1 the-1 a+5 NNP+1 NN-5; left3 the-1 a+7 NNP+2; left4 the-1 NNP+4; left5 NNP+5; right he-8 the-2 NNP-1; possessor his+6 a-7 NNP+10; relative that-4 who+5 which+2",
    quoted:
      "source-34 neither+6",
    finite:
      "none no+4; left1 yes+4; left4 no-1; right no-8; by no+4; to no+9; possessor no+5",
  },
  rightStart: {
    gap:
      "0+10 1+4 3-4-2 5-7-7 8+-14 none+4",
    gapForm:
      "0 VBZ+3 VBP+4 VB+1 VBG+1 noun-4 according-7; 1 VBD-1 VBG+1 noun+5; 2 VBD+2 VBN+4; 3-4 VBG-4; none VBD+5 VBG-13 passive+3",
    gapCue:
      "0 none-9 according-7 say+8 tell-21 add-7 report-5 quote+14 assert+5 ask-6 criticize+5 believe+7 want+10 support+8 seem+5 discuss-7 saying-noun-1 decision-noun+4; 1 none+3 tell+10 add+3 announce-9 urge+5 call+5; 2 none+6 say-2 intend+4 discuss+4; 3-4 none+3 say-6; none say+13 report+5",
    gapSide:
      "0 left+9 right-10 none+12; 1 left+5 right-11; 2 left+3; 3-4 none-5; 5-7 left-5 none-12; 8+ left-9 none-15; none left-6 right+15 none+1",
    gapAfterCue:
      "0 colon-14 quote+10 that+8 to-3 of-2 for-4 by-4 in-13 on-10 at-9 with-7 about-4 if+6 what+10 how+9 after-13 VBG+5 he+13 it+5 him+5 his+4 the+7 a+1 DT+4 NNP+10 NN+4 NNS+6 RB-3 date-10; 1 comma+6 colon+10 to+2 of+13 for+8 in-4 on+5 with+3 about+10 as+6 VBG-3 it-5 NN+1; 2 comma-15 a-9 NN+6 RB+2; 3-4 comma-13 in+7 his+11; none comma+2 stop+26 colon+9 to-2 in+3 on+4 after+6 his-10 the-5 a-7",
    gapBeforeGroup:
      "0 comma-1; 1 comma+3 NN-4; 2 edge+2 comma+4; none edge-14 comma-2 unquote+19 that+10 which+12 when-20 NN+7",
    noneAfterSource:
      "comma+2 stop+26 colon+9 to-2 in+3 on+4 after+6 his-10 the-5 a-7",
    gapClass:
      "0 colon-14 quote+10 that+8 to-3 of-2 for-4 by-4 in-13 on-10 at-9 with-7 about-4 if+6 what+10 how+9 after-13 VBG+5 he+13 it+5 him+5 his+4 the+7 a+1 DT+4 NNP+10 NN+4 NNS+6 RB-3 date-10; 1 that+8 to-1 of-7 if+10 what+14 how+14 VB-1 his+2 the+3 a+2 NNP+3 NN+4 date-13; 2 of-18 his+6 the+4 NNP+8; 3-4 VBG+5 the+3; 5-7 that+6; 8+ that+4",
    gapPrior:
      "0 VBD+4 VBZ+6 VBP+2 VB+2 VBG+2 NN-3 according-7; 1 comma+6 colon+10 to+2 of+13 for+8 in-4 on+5 with+3 about+10 as+6 VBG-3 it-5 NN+1; 2 to+7 for+8 on+5 about+12 VBG-7 date+11; 3-4 of+5 for+12 on+11 about+14 VBG-8 NNS-6; 5-7 comma+10 about+14; 8+ comma+6",
    classCue:
      "quote say+6 add+9; that say+19 tell+11; to none+1 according-9 add-8 promise+12 call-9 decision-noun+6; if ask+22; how ask+12; VBG none+5; he say+5 tell+16; his none+3; the none+1 tell-11; a none+2; NNP none+7 tell-11 ask-9; NNS none+4; RB none-5",
    classForm:
      "colon VBD-9; quote VBD+8; that VBD+5 VBG+7; to VB-4 passive+10 according-9; of VBD-6; in VBD-15; on VBD-12; at VBD-5; if VBD+9; what VBD+8; how VBD+12 VBG+13; after VBD-15; VBG VBD+4; he VBD+6; it VBD+4; him VBD+6; his VBD+3 VBG+3; the VBD+2 VBN+4; a VBG+3; NNP VBD+2 VBN+5 noun+5; NNS VBD+6; JJ VBD-2; RB VBD-5; date VBD-17",
    priorClass:
      "comma quote+18 that+12 be+15 VBG-20; colon quote+22; to VB-3 the+8 NNP+2; of VBG+14; for a+13; in a-12; on the+4; about his+4 the+2 NNP+4; said he+4; VBN to+7 by-6; a quote-19; NNP that+11; NN that+6 to+5 of-7; date that+12; according to-7",
    priorCue:
      "comma according+22 say+22 add+10; colon say+13; to none+6 call+8; of none+4; for none+6 urge+14; on none+7; with none+7; about none+5 discuss+12; as know+14; said say+10 tell-15; VBD none-4 report-3 ask-7; VB oppose+12; VBN know-2; NNP tell+4 ask+16; NN none-7; NNS none-2; date say+9; according according-7",
    classNext:
      "colon edge-11; quote he+4 NNP+3; that he+13 the+9 NNP+7; to be+7 VB+10 the-8 a-10 NNP-11; in a-7; if he+10; what he+12; how he+8; not to+19; he modal+8; his NN+6 JJ+6; the NNP+3 NN+2 JJ+2; a NN+3 JJ+4; NNP NNP+3 POS+7; JJ NNS+9",
    skipped:
      "comma 0-2; colon 0+4; quote 0-11 1-9; to 0+4; of 0+3; for 0+5 1+7; by 0+8; on 0+3 1+6 2+7; at 0+2; with 0+8; about 0+2 1+7 2+5; as 0+1; if 0-3; what 0-11; how 0-7; be 1-4 2-8; VBG 0-3 1-11; he 0-13 1-16; him 0-1; NNP 0-5 2+5; NN 0-3 1+2; NNS 1-4 2-3; RB 0+6 1+7; date 1+8",
    opener:
      "that before+6 after+15 neither+12; to before-9 neither-2; quote after+7 neither+9; other before-7 after-2 neither-7",
    quoted:
      "0 plain+8 opens+10; 1 plain+3; 5-7 plain-3; 8+ plain-5; none unquote before+13",
  },
  rightEnd: {
    final:
      "no-8 yes+7",
    finalCue:
      "none-4 according+12 say+9 tell+1 add+4 report+2 quote+9 announce-2 explain+4 criticize-2 know+1 show+4 support-7 decide-5 criticism-noun-10",
    finalKind:
      "that+3 prep-2",
    kindNext:
      "that comma+4 stop+2 dash+17; to dash+8; NP comma-2 stop-1 semicolon+19 dash+12 open+16 quote-22 that-8 to-7 of-28 for-5 by+9 in+4 on+4 at+12 when+15 after+13 and+6 but+15 VBG-8 he-10 NNP-14; clause dash+11 and+7; other and+7",
    kindLast:
      "that NNP+2 NN+4 NNS+3; to NNP+7 NN+7; quote unquote+11; NP semicolon-9 unquote-1 he-19 it+9 him+8 NNP+5 NN+5 NNS+5; clause he-24 NNP+6 NN+5; wh NN+4; prep NN+6; other NNS+5 JJ+8",
    lastNext:
      "semicolon edge-12; unquote edge+10 VBG+25; to VB-31; modal VB-20; NNP dash+14 in+10 after+9; NN stop-3 colon+17 semicolon+22 dash+13 to-7 of-25 for-9 after+8 and+9 but+15 be+9; NNS stop+1 dash+12 and+6; date stop-7",
    nextAfter:
      "comma quote-20 which+8 while+6 and+5 but+11 said+8 VBG+6 a+9 NNP-3 NN-19 JJ-8; stop edge+10 unquote-33; semicolon edge+16; dash and+7 a+11; to VB-8; by VBG+14; in a+17; on date+13; after a+8; and said+19 VBD+18 VBG+13 NN-18; his NN-14; NNP NNP-10",
    cueNext:
      "none stop-1 dash+7; according stop+10; say edge+4 comma+7 stop+6 dash+11 and+5; tell stop+3; report stop+2; announce stop-3; explain stop+2; ask comma+9; criticize stop-2; know stop+2; show stop+5; support stop-5; decide stop-6",
    formNext:
      "VBD edge+1 comma+1 stop+3 semicolon+13 dash+14 quote-21 that-10 to-1 of-19 in+5 on+5 after+6 and+3 but+16 be-15 VBD-14 VB-11 he-10 his-18 NNP-6 NNS-13 RB-3; VBZ stop+6; VBP stop+6 dash+13; VB stop-4; VBG dash+9 and+7; VBN stop-2 dash+11 and+6; noun comma-4 stop-5 dash+9 be+9; according stop+10",
    kindVerbs:
      "that 0-6 1+6 2+2 3-2 5-6; to 0+8 2-3; NP 0+7 2-2; clause 0+9 1+3; wh 1+4; prep 0+9; VBG 0+6; other 0+6 1-1",
    kindVerbsAfter:
      "that 0-3 2+2; to 0-7 2+2; NP 0-4 1-1 3+4; clause 0-5 3+3; prep 0-7; VBG 0-7; other 0-5",
    kindCommas:
      "that 0+5 1-4; to 0+6 1-6; NP 0+3 1-9; clause 0+5 1-4; wh 0+5 1-7; prep 0+5 1-5; VBG 0+6; other 0+3 1-6",
    kindRank:
      "to 2+9 7-1; NP 0+11 2+2 3-3 6-3 7-3; clause 0+6 7-3; wh 7-2; prep 7-6; VBG 7-4; other 0+5 7-4",
    kindLength:
      "that 4+2 7-3; to 2+1; NP 0+5 2+1 6-1; clause 3+1 4+2 6-3; wh 3+5 6-7; other 0+4 5-3",
    quoted:
      "outside final+3 comma+13 other-16; inside comma-24 other-39; closes final+10 other+11",
    kindQuoted:
      "that inside-6; quote inside-3 closes+11; NP inside-3 closes-1",
    tailHasCue:
      "no-4 said+12",
  },
  leftStart: {
    kind:
      "relative+6 phrase-2",
    kindForm:
      "none VBD-2 VBZ-5 VBP-9 VB+9 VBG+25 passive-8 noun+20; relative VBD+3; fronted VBD+3 VBG-9 VBN-8 noun-5 according+1; quote VBD+6; phrase VBN+5",
    kindCue:
      "none none+5 say-7 ask+21 know-6 intend-6 seem-16 saying-noun+8 modifier-15; fronted according+1 say+8 report+7 seem+7; comma seem+5; quote say+7; phrase say-6",
    kindSide:
      "none left+16 none-9; relative left+2; fronted left-2 right+5; joined left-4 none+2; phrase right-2",
    kindBorder:
      "relative edge+8; fronted edge-3 comma+9; quote edge+2; phrase edge+7 comma-15",
    kindLast:
      "none edge+42 unquote-2 when+16 and+21 but+8 NNP-3 NN-7 NNS-12; relative that-3 what+4; fronted unquote+12 NNP+3 NN-2 NNS+2; comma NN+2; joined unquote-6; quote unquote+7; phrase unquote-6 NN+3 NNS+6",
    kindAfterCue:
      "none comma-12 stop-6 that+11 to-3 about+4 as-4 be-9 he+11 his+8 the+4; fronted comma+5 stop+8 to+2; comma to+3; phrase to-3",
    kindAfterSource:
      "none comma-14 stop-1 that+13 about+4 as-6 be-4 he+9 his+8 the+6 NNP+5; fronted comma+5 stop+3; comma stop+2",
    kindFirst:
      "relative that-3 what+4; fronted in-7 while-10 but-5 he+6 the+7 NNP+6; comma and-15 a+6 NNP+2; phrase NNP-5",
    kindPrior:
      "relative comma+16; joined but+10; quote edge+32; phrase of-12",
    borderAfter:
      "edge quote+2 which+9 what+6 and-5 but-10 he+12 it+5 the+9 a+10 NNP+6; comma in-5 the+8 NNP+3",
    kindVerbs:
      "relative 0+6; fronted 0+6 2-4; comma 0+5; joined 0+6; quote 0-8; phrase 0+2 1-5",
    kindLength:
      "relative 0+6; fronted 1+7 4-3 5-3; comma 0+10 1+13 4-5; joined 1+6; quote 3-6; phrase 0+7 1+6 2-3 3-9 4-16",
    kindRight:
      "none none-27 some+19; relative some+2; fronted none+6; comma none+1; quote none+8 some-6",
    kindRun:
      "none plain+7 closed-2; relative plain+6; fronted plain-2 closed+12; comma plain+3; joined plain+1 closed-6; quote plain-8 closed+7; phrase closed-6",
    tail:
      "none no+7 yes-1; relative no+5; fronted yes+3; comma yes+2",
    kindHelpers:
      "none plain+7 be-2; relative plain+2; phrase plain-1",
  },
  accept: {
    cue:
      "0-9 1-9 2-8 3-6 4-3 5-3 6-1 7+3 8+2 9+3 10+5 11+5 12+4 13+7 14+5 15+8",
    source:
      "0-4 1-3 2-3 3-3 5+2 6+1",
    right:
      "0-5 1-4 2-3 3-1 5+1 6+2",
    end:
      "0-7 1-6 2-5 3-1 4+1 5+4 6+2",
    left:
      "0-7 1-5 2-5 3-3 5+2 6+2",
    sidesCue:
      "right 0-6 1-5 2-5 3-2 4-3 5-1 9+2; left 1-6 2-7 3-8 12+2 13+1 14+6 15+5; both 1-4 4-3 6+2",
    sidesForm:
      "right VBD-2 VBZ-2 VB+1 noun-2 according-4 colon+1 other+1; left VBD+3 VB-8 VBG-12 passive+4 according+3; both VBZ+2 passive-3",
    sidesClass:
      "right none-5 according-4 colon+1 say+1 add-2 report-2 explain+1 assert+1 ask+1 praise+1 call+2 know-1 show-1 intend-2 support-2 oppose+1 discuss-2 adjective+2; left none-4 according+3 say+4 report+3 intend-8; both none-1 say+4",
    slot:
      "left5-2 right-2 by-3",
    slotForm:
      "none VBG-2 noun-1; left1 VBD-1 VBZ+2 VBG-3 noun+1; left3 VBD+2 VBG+1; left4 VBD+1; left6 VBD+3 VBG+2; by VBD-6 VBN-5; relative VBZ-3 VBN-1",
    head:
      "who-2 he-1 NN-1 CD+4",
    headForm:
      "edge VBG-2 noun-1; who VBN-3; he VB-1; NNP VB+1 VBG+1 passive+3 noun-1; NN VBP-2 VBN+4; NNS VBG-3 noun+3",
    depthCue:
      "0 0-5 1-4 2-2 5+1 6+2 7+2 8+5 9+5 10+6 11+9 12+9 13+8 14+9 15+8; 1 0-7 1-6 2-7 3-5 4-4 5-5 6-4; 2 1-14",
    depthForm:
      "0 VBD+5 VBZ+2 VBP+3 VB+3 VBG+3 VBN+3 passive+4 noun+3 other+2; 1 VBD-3 VBZ-4 VBP-13 VB-8 VBG-4 VBN-5 passive-8 noun-10; 2 VBD-16 noun-12",
    kindForm:
      "that VBD+2 VBG+3; to VBN+2 noun+1; quote colon-2; NP VBP+2 VBG+1 colon-8; clause VBZ+3 VBG-2 noun-5; wh VB+2 VBG+8 noun+6; prep VBD-6 VBG-6; VBG VBD-2; other VBG-5 VBN-4 noun-2",
    kindClass:
      "that none+3 tell+2 warn+7 belief-noun-4; to none-8 promise+4 believe-10 intend+2 decision-noun+3; quote none+5 colon-2 add+5 shout+9; NP colon-8 say-2 tell-4 add-1 quote+4 announce-1 explain+2 assert-4 urge+3 promise-3 praise+2 criticize+3 accuse+6 call+1 support+4 saying-noun+4 criticism-noun+5; clause say+3 assert+4 support-10; wh none+9 ask+10 discuss+8; prep none-7; other none-2 assert+10 show-7 support-8",
    length:
      "right 0-7 1-5 2-2 4+3 5+3; left 0-10 2-2 4+2 5+4; both 2-4 3-3 4+3",
    quoted:
      "right plain-5; left plain-8 speech+8; both plain-1 speech+2",
  },
};
