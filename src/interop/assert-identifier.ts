/** Throws a `TypeError` unless the option that identifies the story is there. */
export function assertIdentifier<Name extends string>(
  name: Name,
  options: Partial<Record<Name, string>>,
): void {
  const value: unknown = (options as Partial<Record<Name, string>> | undefined)?.[name];
  if (typeof value !== "string" || value === "")
    throw new TypeError(
      `options.${name}: expected the identifier of the story, such as "https://example.com/story"`,
    );
}
