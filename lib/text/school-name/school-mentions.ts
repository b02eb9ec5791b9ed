import type { SchoolIdentity } from '../../core/school-identity.ts';
import { readText } from '../read-text.ts';
import type { ReadText } from '../read-text.ts';
import type { SchoolMention } from './mention.ts';

/** Finds every way a configured name is written. */
export type FindMentions = (text: ReadText) => readonly SchoolMention[];

const stem = (word: string): string => word.replace(/s+$/, '');

function matchesAt(words: readonly string[], text: ReadText, at: number): boolean {
  return words.every((word, i) => stem(text.tokens[at + i]?.text ?? '') === word);
}

/** Compiles the names, aliases and organisations of a school; undefined where none is configured. */
export function compileMentions(school: SchoolIdentity): FindMentions | undefined {
  const names = [...school.names, ...school.aliases, ...school.organisations].map((name) =>
    readText(name).tokens.map((token) => stem(token.text)),
  );
  if (names.length === 0) return undefined;
  return (text) => {
    const found: SchoolMention[] = [];
    for (let at = 0; at < text.tokens.length; at++) {
      const words = names.find((each) => matchesAt(each, text, at));
      if (words === undefined) continue;
      found.push({ first: at, last: at + words.length - 1, confidence: 'certain' });
      at += words.length - 1;
    }
    return found;
  };
}
