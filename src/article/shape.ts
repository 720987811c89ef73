import * as z from "zod";

/**
 * What a value looks like, told in two ways: as a plain predicate, which copies nothing and is there at once, and as
 * the zod schema that says the same, which is made when somebody asks for it.
 */
export interface Shape<T> {
  readonly accepts: (value: unknown) => boolean;
  readonly schema: () => z.ZodType<T, T>;
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Described<F extends Fields> = { [Name in keyof F]: F[Name] extends Shape<infer T> ? T : never };

/** The same type to the last property, not merely assignable. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : "not what the interface says";

/**
 * Gives a shape the documented type, and does not compile unless it describes exactly that. Wherever it is part of
 * another one, its schema is the same object.
 */
export const shapeOf =
  <T>() =>
  <S>({ accepts, schema }: Shape<S> & (Equal<S, T> extends true ? unknown : never)): Shape<T> => {
    const lazy = z.lazy(schema) as unknown as z.ZodType<T, T>;
    return { accepts, schema: () => lazy };
  };

/** An object with exactly these fields. */
export function object<F extends Fields>(fields: F): Shape<Described<F>> {
  const keys = Object.keys(fields);
  const tests = keys.map((key) => fields[key].accepts);
  return {
    accepts: (value) => {
      if (typeof value !== "object" || value === null) return false;
      const record = value as Readonly<Record<string, unknown>>;
      let seen = 0;
      for (const key in record) {
        // keys mostly come in the order of the shape
        const at = keys[seen] === key ? seen : keys.indexOf(key);
        if (at < 0 || !tests[at](record[key])) return false;
        seen++;
      }
      return seen === keys.length;
    },
    schema: () =>
      z.strictObject(
        Object.fromEntries(keys.map((key) => [key, fields[key].schema()])),
      ) as unknown as z.ZodType<Described<F>, Described<F>>,
  };
}

export function list<T>({ accepts, schema }: Shape<T>): Shape<T[]> {
  return {
    accepts: (value) => {
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) if (!accepts(value[i])) return false;
      return true;
    },
    schema: () => z.array(schema()),
  };
}

export function nullable<T>({ accepts, schema }: Shape<T>): Shape<T | null> {
  return { accepts: (value) => value === null || accepts(value), schema: () => schema().nullable() };
}

export function oneOf<T extends string>(...values: T[]): Shape<T> {
  const all: ReadonlySet<unknown> = new Set(values);
  return {
    accepts: (value) => all.has(value),
    schema: () => z.enum(values) as unknown as z.ZodType<T, T>,
  };
}

export const boolean: Shape<boolean> = {
  accepts: (value) => typeof value === "boolean",
  schema: () => z.boolean(),
};

export const string: Shape<string> = {
  accepts: (value) => typeof value === "string",
  schema: () => z.string(),
};

export function matching(pattern: RegExp): Shape<string> {
  return {
    accepts: (value) => typeof value === "string" && pattern.test(value),
    schema: () => z.string().regex(pattern),
  };
}

/** A finite number. */
export const number: Shape<number> = {
  accepts: (value) => Number.isFinite(value),
  schema: () => z.number(),
};

export function within(least: number, most: number): Shape<number> {
  return {
    accepts: (value) => typeof value === "number" && value >= least && value <= most,
    schema: () => z.number().min(least).max(most),
  };
}

/** A whole number within bounds. */
export function whole(least: number, most: number): Shape<number> {
  return {
    accepts: (value) =>
      Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    schema: () => z.int().min(least).max(most),
  };
}
