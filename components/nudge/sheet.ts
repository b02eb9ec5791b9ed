import actions from './actions.css?inline';
import body from './body.css?inline';
import dialog from './dialog.css?inline';
import marks from './field-marks.css?inline';
import folded from './folded.css?inline';
import nudge from './nudge.css?inline';

/** The whole style sheet of the nudges, with the tokens of Lanyard's visual language in it. */
export const nudgeSheet: string = [nudge, dialog, body, actions, folded, marks].join('\n');
