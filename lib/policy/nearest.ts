import { closestMatch } from 'leven';

/** Longer words are not misspelt names but something else; measuring them would cost time. */
const longestWord = 60;

const folded = (word: string): string => word.toLowerCase().replace(/[\s._-]/g, '');

/**
 * The candidate that a misspelt word most likely meant, if one is near: one wrong letter in three, at most three.
 * Capitals, hyphens and underscores are not counted.
 */
export function nearest<T extends string>(word: string, candidates: readonly T[]): T | undefined {
  if (word.length > longestWord) return undefined;
  const text = folded(word);
  const maxDistance = Math.min(3, Math.floor(text.length / 3));
  const found = closestMatch(text, candidates.map(folded), { maxDistance });
  return candidates.find((candidate) => folded(candidate) === found);
}
