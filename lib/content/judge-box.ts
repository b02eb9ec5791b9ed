import type { TextSurface } from '../sites/site-adapter.ts';
import type { AccountMemory } from './account-memory.ts';
import type { Attachments } from './attachments.ts';
import { judgePhoto, judgeText, type Found } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { createScans } from './scans.ts';

type BoxPorts = {
  knowledge: Pick<Knowledge, 'means'>;
  accounts: Pick<AccountMemory, 'accountOfBox'>;
  attachments: Pick<Attachments, 'has' | 'isReminded'>;
};

/** Judges a box as it stands: its text, and what is attached to it. Nothing is found until the rules are there. */
export function createBoxJudge({ knowledge, accounts, attachments }: BoxPorts) {
  const scanOf = createScans();
  return (surface: TextSurface, text: string): readonly Found[] => {
    const means = knowledge.means();
    if (means === undefined) return [];
    const hasImage = attachments.has(surface);
    if (text === '' && !hasImage) return [];
    const { kind, root } = surface;
    const account = accounts.accountOfBox(root);
    const found =
      text === '' ? [] : judgeText(text, scanOf(root, means), means, { surface: kind, account, hasImage });
    const photo = hasImage ? judgePhoto(means, account) : [];
    const isTold = attachments.isReminded(surface);
    return [...found, ...photo.filter(({ severity }) => severity !== 'notice' || !isTold)];
  };
}
