import { editor } from './boxes.ts';
import { isBefore, wordedIn } from './buttons.ts';
import { parentOf } from './event-path.ts';

// Somebody unknown asks to write. On every site the conversation is there, without a box to answer in until accepted.

const conversation = '[role="log"]';

const box = `${editor}, textarea`;

/** Beyond these an element is about more than one conversation. */
const edges = 'body, [role="navigation"], [role="banner"], [role="grid"], [role="listbox"], [role="list"]';

type RequestQuestion<Link> = {
  /** The links to people in an element, whoever is signed in aside. */
  linksIn(within: Element): readonly Link[];
  /** Whether the page is one of conversations; elsewhere the messages must be there to see. */
  onMessagePage: boolean;
};

/** The buttons that a control stands among: those of the smallest element around it that has another. */
function besides(control: Element): readonly Element[] {
  for (let at = parentOf(control); at !== undefined && !at.matches(edges); at = parentOf(at)) {
    const worded = wordedIn(at);
    if (worded.length > 1) return worded;
  }
  return [];
}

/**
 * The link to whoever asks (`from`), where a control is among the answers to a message request; `last`: it stands last, where
 * sites have the one that accepts.
 */
export function messageRequestAround<Link extends { link: Element }>(
  control: Element,
  { linksIn, onMessagePage }: RequestQuestion<Link>,
): { from: Link; last: boolean } | undefined {
  for (let at = parentOf(control); at !== undefined && !at.matches(edges); at = parentOf(at)) {
    if (at.matches(conversation) || at.querySelector(box) !== null) return undefined;
    const from = linksIn(at).find(({ link }) => !isMessage(link));
    if (from === undefined) continue;
    const isThread = onMessagePage || at.querySelector(conversation) !== null;
    return isThread && isBefore(from.link, control)
      ? { from, last: besides(control).at(-1) === control }
      : undefined;
  }
  return undefined;
}

/** Whether an element is part of the messages. */
export const isMessage = (element: Element): boolean => element.closest(conversation) !== null;
