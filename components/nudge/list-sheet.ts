import list from './list-check.css?inline';
import { nudgeSheet } from './sheet.ts';

/** The style sheet of the list check: that of the nudges, and its own. */
export const listSheet: string = [nudgeSheet, list].join('\n');
