/** An object whose optional keys may also hold `undefined`. */
type Loose<T> = { [Key in keyof T]: T[Key] | (object extends Pick<T, Key> ? undefined : never) };

/** The same object without the keys that hold `undefined`. */
export function compact<T extends object>(object: Loose<T>): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** The list, or `undefined` for an empty one. */
export function unlessEmpty<T>(list: T[] | undefined): T[] | undefined {
  return list?.length ? list : undefined;
}
