import type { Languages } from '../../../lib/language/language.ts';
import { made as released } from '../../../lib/language/made/languages.ts';

/** The pseudo-language, too: what a page says in plain letters was written into the code. */
export const made: Languages = {
  ...released,
  'en-XA': () => import('../../../lib/language/made/en-XA.ts'),
};
