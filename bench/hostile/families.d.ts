/** A family of texts: `text` gives one of about `n` code units. */
export const families: readonly { name: string; text: (n: number) => string }[];
