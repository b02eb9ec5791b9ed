import { settings } from './settings.ts';

const FROM = 'abcdefghijklmnopqrstuvwxyz';
const TO = 'ighjoklmunpqrsatvwxyezbcdf';

/** The made-up language: every letter is another one, so that no label can stay the same; `{name}` is kept. */
function foreign(text: string): string {
  return text.replaceAll(/\{\w+\}|[a-z]/gi, (part) => {
    const at = FROM.indexOf(part.toLowerCase());
    if (at < 0) return part;
    const letter = TO.charAt(at);
    return part === part.toLowerCase() ? letter : letter.toUpperCase();
  });
}

/** Gives the words of a site, in the language in use, with `{name}` filled in. */
export function createLabels<Label extends string>(
  english: Readonly<Record<Label, string>>,
): (label: Label, values?: Readonly<Record<string, string>>) => string {
  return (label, values = {}) => {
    const text = settings.lang === 'zz' ? foreign(english[label]) : english[label];
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  };
}
