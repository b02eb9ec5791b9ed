import * as z from 'zod';
import type { Parsed } from '../parse/parsed.ts';

// Zod would try `new Function`, which our pages forbid: Firefox reports each try as an error.
z.config({ jitless: true });

/**
 * What stands beside each key: the managed schema, the policy reference, forms and exports are made from it. The
 * value's form in words comes from its kind, below.
 */
export type KeyMeta = {
  title: string;
  /** For an IT admin, in plain words, a full sentence or two. */
  description: string;
  /** A value of this key that is right; a list for lists. */
  example: string | number | boolean | readonly string[];
  /** Ids of the design's clause list that the key serves. */
  clauses?: readonly string[];
  /** What holds where the key is absent, in words. */
  absent?: string;
  /** True where messages and diagnostics must not show the value, because it stands for people. */
  secret?: boolean;
};

/**
 * A key: its schema, with its meaning. Made when first asked for: a worker starts for a question that seldom needs any, and
 * all of them take longer than all else that it does at its start.
 */
export const key = <S extends z.ZodType>(make: () => S, meta: KeyMeta): (() => S) => {
  let made: S | undefined;
  return () => {
    if (made === undefined) {
      const schema = make();
      made = schema.meta({ ...schema.meta(), ...meta });
    }
    return made;
  };
};

/** A schema, with words for what its values look like. */
const formed = <S extends z.ZodType>(schema: S, form: string): S => schema.meta({ form });

/** One text, trimmed. */
export const text = (longest = 200) =>
  formed(
    z
      .string()
      .trim()
      .min(1, { error: 'it is empty' })
      .max(longest, { error: `it is longer than ${longest} characters` }),
    `a text of at most ${longest} characters`,
  );

/** One text in a little language: `parse` says what is wrong with it, or gives its meaning. The text itself is kept. */
export const entry = (parse: (text: string) => Parsed<unknown>, form: string) =>
  formed(
    z
      .string()
      .trim()
      .superRefine((value, context) => {
        const parsed = parse(value);
        if ('problem' in parsed) context.addIssue({ code: 'custom', message: parsed.problem });
      }),
    form,
  );

/** Like `entry`, for texts that have one best spelling, which takes the place of the text. */
export const spelling = (parse: (text: string) => Parsed<string>, form: string) =>
  formed(
    z
      .string()
      .trim()
      .transform((value, context) => {
        const parsed = parse(value);
        if ('value' in parsed) return parsed.value;
        context.addIssue({ code: 'custom', message: parsed.problem });
        return z.NEVER;
      }),
    form,
  );

/** One of a few words, in any case. */
export const choice = <const C extends readonly [string, ...string[]]>(choices: C) =>
  formed(
    z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.enum(choices, { error: 'it is not one of the words known here' })),
    `one of ${choices.map((one) => `“${one}”`).join(', ')}`,
  );

/** A whole number between two, both included. */
export const wholeNumber = (least: number, most: number) => {
  const form = `a whole number from ${least} to ${most}`;
  return formed(
    z
      .int({ error: 'it is not a whole number' })
      .min(least, { error: `it is less than ${least}` })
      .max(most, { error: `it is more than ${most}` }),
    form,
  );
};

export const flag = () => formed(z.boolean(), 'true or false');

/**
 * A list of texts.
 *
 * @param most items: what is longer is a mistake, and would keep every page waiting that is to use it.
 */
export const list = <S extends z.ZodType<string>>(item: S, most = 1_000) =>
  z
    .array(item)
    .max(most, { error: `it has more than ${most} items` })
    .meta({ most });

/** A list of names: each is looked for in whatever is written, in every way in which people write it. */
export const names = (longest?: number) => list(text(longest), 200);
