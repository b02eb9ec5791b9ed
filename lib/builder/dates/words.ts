import type { DateKind } from '../../core/builder/found-dates.ts';

/** What words beside a date say of it; `edge`: it is where a term or closure begins or ends (“schools re-open”). */
export type Meaning = { kind?: DateKind; edge?: 'start' | 'end' };

const single =
  /\b(?:in-?set|baker days?|training|non[- ]?pupil|teacher days?|staff (?:only|day|development)|professional|pd days?|cpd|occasional days?|closed|closures?|bank hol\w*|public hol\w*|good friday|easter monday|may day|polling|snow)\b/i;
const holiday =
  /\b(?:half[- ]?terms?|mid[- ]?terms?|holidays?|hols?|vacation|breaks?|christmas|easter|whitsun|(?:february|october|may) week)\b/i;
const term = /\b(?:terms?|autumn|spring|summer|michaelmas|lent|trinity|hilary|session|semester)\b/i;
const halfTerm = /half[- ]?terms?/gi;
/** A half of a term that is taught, not the week between: “Half term 1”, “first half term”. */
const taughtHalf = /\b(?:half[- ]?term [1-6]\b|(?:first|second|1st|2nd) half)/i;

const starts = /\b(?:starts?|starting|begins?|beginning|commences?|opens?|from|first day)\b/i;
const ends = /\b(?:ends?|ending|finish\w*|last day|until|to)\b/i;
const comesBack = /\b(?:re-?opens?|re-?starts?|returns?|back|resumes?)\b/i;
const breaksUp = /\b(?:clos(?:e|es|ing)|breaks?(?:ing)? up|finish\w*)\b/i;

function kindOf(words: string): DateKind | undefined {
  if (taughtHalf.test(words)) return 'term';
  if (holiday.test(words)) return 'closure';
  return term.test(words) ? 'term' : undefined;
}

/** The meaning of words beside a date; empty where they say neither a term nor a closure. */
export function meaningOf(words: string): Meaning {
  if (single.test(words)) return { kind: 'closure' };
  if (comesBack.test(words)) return { kind: 'term', edge: 'start' };
  if (breaksUp.test(words)) return { kind: 'term', edge: 'end' };
  const kind = kindOf(words);
  const edge = starts.test(words) ? 'start' : ends.test(words) ? 'end' : undefined;
  return { ...(kind !== undefined && { kind }), ...(edge !== undefined && { edge }) };
}

/** Whether words head a list of single days, so that two dates beside them are not the ends of a range. */
export const isList = (words: string): boolean => single.test(words);

const aside =
  /\b(?:schools?|pupils|students|children|starts?|starting|begins?|beginning|commences?|opens?|re-?opens?|returns?|ends?|ending|finish\w*|clos(?:e|es|ing)|breaks? up|dates?|from|until|between|is|are|on|at|of|and|the|first day|last day|end|morning|afternoon)\b/gi;

/**
 * The name of a term or closure among words: “Autumn term begins on” is the autumn term. Undefined where they name none;
 * “schools close for Christmas” ends a term that is named elsewhere.
 */
export function nameIn(words: string): string | undefined {
  const { kind, edge } = meaningOf(words);
  if (kind === 'term' && edge !== undefined && !term.test(words.replace(halfTerm, ''))) return undefined;
  const name = words
    .replace(/\([^)]*\)?/g, ' ')
    .replace(aside, ' ')
    .replace(/[\s:|,.-]+/g, ' ')
    .trim();
  return name === '' || /^terms?$/i.test(name) ? undefined : name;
}
