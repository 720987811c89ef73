/**
 * How much each feature speaks for a marked run being somebody's words, as log odds: `value:weight` by
 * template. Written by `scripts/training/quote-kinds.ts`; learned on PolNeAR's training stories.
 */
export const SPEECH_WEIGHTS: Readonly<Record<string, string>> = {
  is: "run:0.7 with-i-we-you:0.6 sentences:0.5 with-verb:0.2 without-verb-around:-0.8 behind-titled-noun:-0.9 never-closed:-1.4",
  case: "sentence:0.7 lower:0.7 title:-0.6",
  "case+words":
    "lower,7+:1.1 lower,6:0.5 lower,3:0.4 title,1:0.4 lower,4:0.3 sentence,7+:0.2 sentence,2:0.2 sentence,6:0.2 lower,5:0.2 other,7+:-0.1 sentence,3:-0.1 lower,2:-0.4 title,3:-0.5 lower,1:-0.5",
  after:
    "RB:0.7 PRP:0.6 CC:0.5 edge:0.5 JJ:0.5 DT:0.4 NNP:0.4 TO:0.2 WRB:0.1 WDT:-0.2 SYM:-0.2 NNS:-0.3 NN:-0.8 VBZ:-0.8",
  words: "16+:0.4 4:0.3 9-15:0.2 5:0.2 2:-0.1 1:-0.1",
  verb: "say:1.3 argue:1.2 call:1.2 explain:1.2 refer:1.1 add:1.0 tweet:1.0 promise:0.9 respond:0.9 plan:0.8 note:0.7 think:0.7 write:0.7 issue:0.6 break:0.6 accord:0.6 report:0.6 suggest:0.6 tell:0.5 compare:0.4 keep:0.4 pledge:0.4 try:0.4 announce:0.3 meet:0.3 find:0.3 make:0.3 use:0.3 publish:0.3 face:0.3 put:0.2 seem:0.2 know:0.2 declare:0.2 focus:0.2 cite:0.2 take:0.1 release:0.1 discuss:0.1 share:0.1 draw:0.1 begin:0.1 ask:0.1 want:0.1 being:0.1 start:0.1 speak:0.1 elect:0.1 accuse:0.1 address:0.1 describe:-0.1 had:-0.1 support:-0.1 look:-0.1 include:-0.1 lead:-0.1 feel:-0.2 allow:-0.2 show:-0.2 appear:-0.2 pay:-0.2 was:-0.2 are:-0.2 set:-0.3 hold:-0.3 're:-0.3 is:-0.3 win:-0.3 see:-0.3 leave:-0.4 lose:-0.4 work:-0.4 serve:-0.4 have:-0.5 give:-0.6 did:-0.6 live:-0.7 doesn't:-0.7 vote:-0.7 play:-0.9 become:-0.9",
  before:
    "stop:1.5 that:1.3 as:0.6 a:0.4 had:0.4 is:0.4 were:0.3 comma:0.3 be:0.2 the:0.1 colon:-0.1 to:-0.1 and:-0.3 of:-0.3 on:-0.6 for:-0.6 's:-0.8 dash:-2.1",
  "ends+case":
    "comma,sentence:0.7 stop,lower:0.4 mark,sentence:0.3 none,lower:0.1 stop,sentence:0.1 none,title:-0.1 comma,title:-0.2 stop,title:-0.3 none,sentence:-0.3",
  "before+case":
    "VBZ,lower:1.1 JJ,title:0.6 VBD,lower:0.6 edge,sentence:0.5 VB,lower:0.5 VBG,lower:0.5 PRP,lower:0.4 VBD,title:0.3 TO,lower:0.3 SYM,title:0.2 VBN,lower:0.2 DT,title:0.2 IN,sentence:0.2 POS,lower:0.1 IN,lower:-0.1 SYM,lower:-0.2 PRP$,lower:-0.2 CC,lower:-0.3 edge,title:-0.4 NN,title:-0.4 IN,title:-0.5 JJ,lower:-0.7 POS,title:-1.4",
  "after+case+ends":
    "VBD,sentence,comma:1.5 edge,sentence,stop:0.8 NNP,sentence,comma:0.7 IN,lower,none:0.7 TO,lower,none:0.7 PRP,sentence,comma:0.7 NNP,sentence,mark:0.6 edge,lower,stop:0.3 IN,lower,comma:0.2 CC,lower,none:0.2 VBG,lower,comma:0.2 IN,title,none:0.1 NN,lower,none:-0.1 CC,lower,comma:-0.1 SYM,lower,none:-0.3 SYM,sentence,none:-0.3 DT,lower,comma:-0.4 VBD,title,comma:-0.4 IN,lower,stop:-0.6",
  ends: "mark:0.9",
  "list-before": "lower:0.5 title:-0.3",
  list: "lower:0.5 title:-0.2",
};
