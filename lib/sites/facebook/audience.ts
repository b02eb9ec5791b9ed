import { button, isBefore, wordsOn } from '../../dom/buttons.ts';
import type { Audience, AudienceKind, TextSurface } from '../site-adapter.ts';

const kinds: readonly (readonly [RegExp, AudienceKind])[] = [
  [/^public\b/i, 'public'],
  [/^(?:your )?friends of friends/i, 'friends-of-friends'],
  [/^(?:friends except|specific friends|custom|close friends|acquaintances)\b/i, 'some-friends'],
  [/^(?:your )?friends\b/i, 'friends'],
  [/^only me\b/i, 'only-me'],
];

const kindOf = (words: string): AudienceKind | undefined =>
  kinds.find(([pattern]) => pattern.test(words))?.[1];

/** Longer words hold names of people or lists, which no card repeats. */
const longest = 30;

/**
 * Who will see a post, by the button that says and changes it: a screen reader hears a sentence that ends in the words the
 * button shows ("Edit privacy. Sharing with Public." and "Public"), in every language. Undefined for other buttons.
 *
 * @param label what a screen reader hears
 * @param shown the words on the button
 */
export function audienceIn(label: string, shown: string): Audience | undefined {
  const [spoken, words] = [label.trim().replace(/[\s.]+$/, ''), shown.trim().replace(/[\s.…]+$/, '')];
  if (words === '') return undefined;
  const english = /^edit privacy\. sharing with (.+)$/i.exec(spoken)?.[1];
  if (english !== undefined) return kindOf(english) ?? kindOf(words);
  const isSentence = spoken.length > words.length + 3 && spoken.endsWith(words);
  return isSentence && words.length <= longest ? { says: words } : undefined;
}

/** The button stands by the own name, before the box. */
function ofButton(root: Element, dialog: Element): Audience | undefined {
  for (const control of dialog.querySelectorAll(button)) {
    if (!isBefore(control, root)) return undefined;
    const words = wordsOn(control)?.textContent ?? '';
    const audience = audienceIn(control.getAttribute('aria-label') ?? '', words);
    if (audience !== undefined) return audience;
  }
  return undefined;
}

/** Whether a group is open to all, by the line under its name; in English alone. */
export function audienceOfGroup(line: string): AudienceKind | undefined {
  const kind = /^(public|private) group(?:$|\s*[·•])/i.exec(line.trim())?.[1]?.toLowerCase();
  if (kind === undefined) return undefined;
  return kind === 'public' ? 'public' : 'members';
}

/** The line stands at the head of the page, before the first post. */
function ofGroup(): AudienceKind | undefined {
  const main = document.querySelector('[role="main"]');
  if (main === null || !/^\/groups\/[^/]+/.test(location.pathname)) return undefined;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.parentElement?.closest('[role="article"]')) return undefined;
    const found = audienceOfGroup(text.nodeValue ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Who will see a post; of comments and messages the page does not say it. */
export function audience({ kind, root }: TextSurface): Audience | undefined {
  const dialog = kind === 'composer' ? root.closest('[role="dialog"]') : null;
  return dialog === null ? undefined : (ofButton(root, dialog) ?? ofGroup());
}
