import type { Scan } from '../rules/scan.ts';
import type { TextSurface } from '../sites/site-adapter.ts';
import type { AccountMemory } from './account-memory.ts';
import type { Attachments } from './attachments.ts';
import { judgeHours, judgePhoto, judgeText, type Found, type Means, type Place } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { createScans } from './scans.ts';

type BoxPorts = {
  knowledge: Pick<Knowledge, 'means'>;
  accounts: Pick<AccountMemory, 'accountOfBox'>;
  attachments: Pick<Attachments, 'has' | 'isReminded'>;
  now(): number;
};

/** More in one box are no help to anybody, and a page that fills it without end must not keep Lanyard at it. */
const most = 200;

/** Those that call for more than a notice before the others; in the order of the text. */
function fewer(found: readonly Found[]): readonly Found[] {
  if (found.length <= most) return found;
  const isStrong = ({ severity }: Found): boolean => severity !== 'notice';
  const kept = new Set([...found.filter(isStrong), ...found.filter((one) => !isStrong(one))].slice(0, most));
  return found.filter((one) => kept.has(one));
}

type Writing = {
  place: Place;
  /** The reminder of what is attached was put away. */
  isReminded: boolean;
  /** When it is written, in ms. */
  at: number;
};

/** All that is said of something written: of its words, of what is attached, and of when it is written. */
export function judgeWriting(
  text: string,
  scan: Scan,
  means: Means,
  { place, isReminded, at }: Writing,
): readonly Found[] {
  const hasImage = place.hasImage === true;
  if (text === '' && !hasImage) return [];
  const photo = hasImage ? judgePhoto(means, place.account) : [];
  return [
    ...(text === '' ? [] : fewer(judgeText(text, scan, means, place))),
    ...photo.filter(({ severity }) => severity !== 'notice' || !isReminded),
    ...judgeHours(means, place, at),
  ];
}

/** Judges a box as it stands. Nothing is found until the rules are there. */
export function createBoxJudge({ knowledge, accounts, attachments, now }: BoxPorts) {
  const scanOf = createScans();
  return (surface: TextSurface, text: string): readonly Found[] => {
    const means = knowledge.means();
    if (means === undefined) return [];
    const { kind, root } = surface;
    const place = {
      surface: kind,
      account: accounts.accountOfBox(root),
      hasImage: attachments.has(surface),
    };
    const isReminded = attachments.isReminded(surface);
    return judgeWriting(text, scanOf(root, means), means, { place, isReminded, at: now() });
  };
}
