import { mayBeginOf } from '../may-begin.ts';
import { reach } from '../reach.ts';
import { schoolTitle } from './titles.ts';
import { any } from './vocabulary.ts';

/** Positions that other workplaces have too. */
const anywhere =
  any(`line manager|boss|caretaker|cleaner|cook|chef|receptionist|secretary|librarian|technician|nurse|counsellor|chair of (?:the )?governors|governor
  (?:site|business|office|premises|data|finance) (?:manager|officer)|(?:nqt|ect|school based|itt) mentor|hod|(?:head|leader) of (?:department|faculty|dept|year)|deputy|manager|kitchen (?:manager|assistant)`);

/** "Head" is also a part of the body, and a word of many trades. */
export const bareHead =
  'head(?! (?:office|coach|chef|boy|girl|gardener|start|lice|to|down|up|over|hurts?|is (?:banging|spinning|pounding|killing|all)|of (?!(?:year|department|faculty|maths|english|science|school|sixth|key|ks|house))))';

/** What is said of somebody before the position. */
export const quality =
  '(?:(?:new|lovely|brilliant|amazing|acting|wonderful|poor|useless|current|interim|actual|own|great|fab|bloody|fantastic|dear|next|latest|part time) )';

const somebody = `${quality}{0,4}(?:${schoolTitle}|${anywhere}|${bareHead})`;

/** Marks the end that a position must reach: no phrase line holds it. */
const endMark = '\u0001';

/** No position is asked about whose end is farther away than this, in characters. */
const farthest = 2 * reach;

/**
 * This source is longer than all others together, and what a pattern costs to make and to keep grows with it: so it is made
 * but once, what stands around a position is looked for on its own, and a mark says where one must end that has to.
 */
const position = new RegExp(
  `${somebody}(?:(?=${endMark})|(?= )(?![^${endMark}]{0,${farthest}}${endMark}))`,
  'y',
);

const mayBegin = mayBeginOf([somebody]);

function endFrom(line: string, at: number): number | undefined {
  if (mayBegin(line, at) === 0) return undefined;
  position.lastIndex = at;
  return position.test(line) ? position.lastIndex : undefined;
}

/** Where the position named from an offset of a phrase line ends; undefined where none begins there. */
export const endOfSomebody = (line: string, at: number): number | undefined => endFrom(line, at);

/** From which of its words on some words, to their end, are a position: by the offset of the word. */
export function isSomebodyIn(words: string): (at: number) => boolean {
  const ended = `${words}${endMark}`;
  return (at) => endFrom(ended, at) !== undefined;
}
