import * as z from 'zod/mini';
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

/** What a schema's own values look like, beside what they stand for. */
export type Form = {
  /** In words. */
  form: string;
  /** Of a list: the most items that are read. */
  most?: number;
  /** Of a text: the most characters it may have, where it has a length of its own. */
  longest?: number;
  /** Of a number: the least and the most that it may be. */
  range?: { least: number; most: number };
};

/** What is said of each schema, beside zod: its small edition carries no texts. */
const meanings = z.registry<Partial<KeyMeta & Form>>();

/** What was said of a schema when it was made. */
export const meaningOf = (schema: z.ZodMiniType): Partial<KeyMeta & Form> => meanings.get(schema) ?? {};

const say = <S extends z.ZodMiniType>(schema: S, meaning: Partial<KeyMeta & Form>): S => {
  meanings.add(schema, { ...meanings.get(schema), ...meaning });
  return schema;
};

/**
 * A key: its schema, with its meaning. Made when first asked for: a worker starts for a question that seldom needs any, and
 * all of them take longer than all else that it does at its start.
 */
export const key = <S extends z.ZodMiniType>(make: () => S, meta: KeyMeta): (() => S) => {
  let made: S | undefined;
  return () => (made ??= say(make(), meta));
};

/** One text, trimmed. */
export const text = (longest = 200) =>
  say(
    z
      .string()
      .check(
        z.trim(),
        z.minLength(1, { error: 'it is empty' }),
        z.maxLength(longest, { error: `it is longer than ${longest} characters` }),
      ),
    { form: `a text of at most ${longest} characters`, longest },
  );

/** One text in a little language: `parse` says what is wrong with it, or gives its meaning. The text itself is kept. */
export const entry = (parse: (text: string) => Parsed<unknown>, form: string) =>
  say(
    z.string().check(
      z.trim(),
      z.superRefine((value, context) => {
        const parsed = parse(value);
        if ('problem' in parsed) context.addIssue({ code: 'custom', message: parsed.problem });
      }),
    ),
    { form },
  );

/** Like `entry`, for texts that have one best spelling, which takes the place of the text. */
export const spelling = (parse: (text: string) => Parsed<string>, form: string) =>
  say(
    z.pipe(
      z.string().check(z.trim()),
      z.transform((value: string, context) => {
        const parsed = parse(value);
        if ('value' in parsed) return parsed.value;
        context.issues.push({ code: 'custom', message: parsed.problem, input: value });
        return z.NEVER;
      }),
    ),
    { form },
  );

/** One of a few words, in any case. */
export const choice = <const C extends readonly [string, ...string[]]>(choices: C) =>
  say(
    z.pipe(
      z.string().check(z.trim(), z.toLowerCase()),
      z.enum(choices, { error: 'it is not one of the words known here' }),
    ),
    { form: `one of ${choices.map((one) => `“${one}”`).join(', ')}` },
  );

/** A whole number between two, both included. */
export const wholeNumber = (least: number, most: number) =>
  say(
    z
      .int({ error: 'it is not a whole number' })
      .check(
        z.gte(least, { error: `it is less than ${least}` }),
        z.lte(most, { error: `it is more than ${most}` }),
      ),
    { form: `a whole number from ${least} to ${most}`, range: { least, most } },
  );

export const flag = () => say(z.boolean(), { form: 'true or false' });

/**
 * A list of texts.
 *
 * @param most items: what is longer is a mistake, and would keep every page waiting that is to use it.
 */
export const list = <S extends z.ZodMiniType<string>>(item: S, most = 1_000) =>
  say(z.array(item).check(z.maxLength(most, { error: `it has more than ${most} items` })), { most });

/** A list of names: each is looked for in whatever is written, in every way in which people write it. */
export const names = (longest?: number) => list(text(longest), 200);
