/**
 * Reads one entry of a list in a policy's own notation: its meaning, or in plain words what is wrong with it. What
 * draws a form is handed the reader that ships (`lib/policy/parse`), so that a form never thinks otherwise than a policy.
 */
export type EntryReader<T> = (text: string) => { value: T } | { problem: string };
