import { nudgeSheet } from '../nudge/sheet.ts';
import panel from './profile-panel.css?inline';

/** The style sheet of the profile check-up: that of the nudges, and its own. */
export const profileSheet: string = [nudgeSheet, panel].join('\n');
