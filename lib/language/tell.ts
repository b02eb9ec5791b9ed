import { english, language } from './language.ts';
import { inWords, type Text, type Values } from './text.ts';

/**
 * A message in the language that was chosen, or in English where its catalogue does not have it.
 * @param index its place among the keys of `public/_locales/en_GB/messages.json`, in their order
 */
export function tell(index: number, inEnglish: Text, values: Values = {}): string {
  const { tag, texts } = language();
  const own = texts[index] ?? null;
  return own === null ? inWords(inEnglish, values, english.tag) : inWords(own, values, tag);
}
