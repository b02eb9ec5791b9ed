/**
 * How far before and behind what it marks a rule looks at the most, in characters of a line or of normal text. In a long
 * text no more than twice this stands around a stretch (`stretches.ts`), so that farther away nothing may matter.
 */
export const reach = 110;
