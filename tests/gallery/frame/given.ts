import { english, language } from '../../../lib/language/language.ts';

/**
 * Words that are not Lanyard's own: a school's, a site's, a person's. In the pseudo-language their letters are replaced,
 * so that every plain letter that is left was written into the code. Data is made after the language was chosen.
 */
export const given = (words: string): string =>
  language().tag === english.tag ? words : words.replace(/[a-z]/g, 'ø').replace(/[A-Z]/g, 'Ø');
