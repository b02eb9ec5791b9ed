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
      ...found,
      ...photo.filter(({ severity }) => severity !== 'notice' || !isTold),
      ...judgeHours(means, place, now()),
    ];
  };
}
