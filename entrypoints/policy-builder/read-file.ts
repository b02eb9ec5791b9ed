import type { Draft } from '../../lib/builder/draft.ts';
import { openFile } from '../../lib/builder/open-file.ts';
import type { OpenProblem } from '../../lib/core/builder/view.ts';

/** Far larger than any policy: 10,000 people take 80 kB. */
const longestFile = 8_000_000;

/** What a file that was chosen says, or why it cannot be opened. */
export async function readFile(file: File): Promise<{ draft: Draft } | { problem: OpenProblem }> {
  if (file.size > longestFile) return { problem: { kind: 'too-long' } };
  const bytes = await file.bytes().catch(() => undefined);
  return bytes === undefined ? { problem: { kind: 'unreadable' } } : openFile(bytes);
}
