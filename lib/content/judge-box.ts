import type { TextSurface } from '../sites/site-adapter.ts';
import type { AccountMemory } from './account-memory.ts';
import type { Attachments } from './attachments.ts';
import { judgeHours, judgePhoto, judgeText, type Found } from './judge.ts';
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

/** Judges a box as it stands: its text, and what is attached to it, and when it is written. Nothing is found until the rules are there. */
export function createBoxJudge({ knowledge, accounts, attachments, now }: BoxPorts) {
  const scanOf = createScans();
  return (surface: TextSurface, text: string): readonly Found[] => {
    const means = knowledge.means();
    if (means === undefined) return [];
    const hasImage = attachments.has(surface);
    if (text === '' && !hasImage) return [];
    const { kind, root } = surface;
    const account = accounts.accountOfBox(root);
    const place = { surface: kind, account, hasImage };
    const found = text === '' ? [] : judgeText(text, scanOf(root, means), means, place);
    const photo = hasImage ? judgePhoto(means, account) : [];
    const isTold = attachments.isReminded(surface);
    return [
      ...fewer(found),
      ...photo.filter(({ severity }) => severity !== 'notice' || !isTold),
      ...judgeHours(means, place, now()),
    ];
  };
}
