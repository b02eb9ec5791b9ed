import type { Draft } from './draft.ts';

/** The policy itself as a file: the draft as it was written, right or not, so that work can be gone on with. */
export const policyFile = (draft: Draft): string => `${JSON.stringify(draft, null, 2)}\n`;

/** A name for the file, from the name of the policy. */
export function fileNameOf(policyName: string | undefined): string {
  const words = (policyName ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${words?.join('-').slice(0, 60) ?? 'policy'}.json`;
}
