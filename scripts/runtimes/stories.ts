import { readdirSync, readFileSync } from "node:fs";

export interface Story {
  name: string;
  text: string;
  referenceDate: string;
}

const folder = new URL("../../test/stories/", import.meta.url);

/** The stories of the test suite, and texts that only a runtime's own strings and numbers could spoil. */
export function stories(): Story[] {
  const referenceDate = "2025-03-03";
  const odd = {
    empty: "",
    "beyond the basic plane": 'OSLO, March 3 (Reuters) - "We 😀 won 1,200 kroner," Kari Dahl said.',
    "a lone surrogate": "OSLO, March 3 (Reuters) - Half \ud83d of it.",
    "Windows lines": "Ferry late\r\n\r\nBERGEN (AP) — It was 12.5 percent late on Monday.\r\n",
  };
  return [
    ...readdirSync(folder)
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .map((file) => ({ name: file, text: readFileSync(new URL(file, folder), "utf8"), referenceDate })),
    ...Object.entries(odd).map(([name, text]) => ({ name, text, referenceDate })),
  ];
}
