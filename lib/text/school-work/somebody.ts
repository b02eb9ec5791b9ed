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

/**
 * This source is longer than all others together, and what a pattern costs to make and to keep grows with it: so it is made
 * but twice, and what stands around a position is looked for on its own.
 */
const [fromHere, justToTheEnd] = [new RegExp(`${somebody}(?= )`, 'y'), new RegExp(`${somebody}$`, 'y')];

/** Where the position named from an offset of a phrase line ends; undefined where none begins there. */
export function endOfSomebody(line: string, at: number): number | undefined {
  fromHere.lastIndex = at;
  return fromHere.test(line) ? fromHere.lastIndex : undefined;
}

/** Whether the words from an offset to the end are a position. */
export function isSomebody(words: string, at: number): boolean {
  justToTheEnd.lastIndex = at;
  return justToTheEnd.test(words);
}
