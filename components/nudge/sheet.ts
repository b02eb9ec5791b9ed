import css from './nudge.css?inline';

/** The whole style sheet of the nudges, with the tokens of Lanyard's visual language in it. */
export const nudgeSheet: string = css;
