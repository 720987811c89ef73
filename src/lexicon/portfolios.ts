import { wordSet } from "./words.js";

/** What ministries and their ministers are of: "[Trade] and [Industry] Minister". */
export const PORTFOLIOS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "administration affairs agriculture art arts audit aviation broadcasting budget children citizenship climate cocoa coffee commerce commodities communities " +
    "communications consumer culture defence defense development disaster drug drugs economic economy education elections electricity emergency employment energy " +
    "environment external family finance fisheries food foreign forestry government grain hazard health highways home housing human " +
    "immigration industrial industry information infrastructure innovation interior internal investment irrigation justice labor " +
    "labour land law legal local media mines mining minerals natural parliamentary petroleum planning plantation police population " +
    "ports power protection public railways reform relief religious renewable research resources revenue risk roads rural science security shipping " +
    "skills social sports strategy technology telecommunications tourism trade transport transportation urban veterans water " +
    "welfare women works youth",
);

/** Who or what holds them. */
export const PORTFOLIO_HOLDERS = "minister ministry secretary department commissioner committee commission";

/** Words that tell offices of one noun apart: the prime minister is no foreign minister. */
export const OFFICE_TELLERS =
  "prime foreign finance defense defence interior justice health trade economy environment energy education transport " +
  "attorney press lieutenant chief";
