/** What Lanyard would mark in a post of the practice: offsets into its text, in UTF-16 code units. */
export type PracticeMark = { rule: string; start: number; end: number };

/** A post that nobody wrote, for the welcome page. In English, as the rules are. */
export type PracticePost = { id: string; text: string; marks: readonly PracticeMark[] };
