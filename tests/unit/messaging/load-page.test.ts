import { describe, expect, it } from 'vitest';

import { loadPage } from '../../../lib/messaging/load-page.ts';

/** A page, and all that it has shown in turn. */
function createPage() {
  const seen: string[] = [];
  let shown = false;
  const load = (answer: () => Promise<string>): Promise<void> =>
    loadPage({
      ask: answer,
      isShown: () => shown,
      loading: () => seen.push('loading'),
      show: (facts) => {
        shown = true;
        seen.push(facts);
      },
      failed: () => seen.push('failed'),
    });
  return { seen, load };
}

const silent = (): Promise<string> => Promise.reject(new Error('no answer'));

describe('a page of Lanyard’s own', () => {
  it('says that it looks, and what it is told, then and again without a word between', async () => {
    const { seen, load } = createPage();
    await load(() => Promise.resolve('first'));
    await load(() => Promise.resolve('second'));
    expect(seen).toEqual(['loading', 'first', 'second']);
  });

  it('keeps what it shows where nothing comes any more, and says so only where it has nothing', async () => {
    const { seen, load } = createPage();
    await load(silent);
    await load(() => Promise.resolve('first'));
    await load(silent);
    expect(seen).toEqual(['loading', 'failed', 'loading', 'first']);
  });

  it('does not take its own fault for a worker that does not answer', async () => {
    const failed: string[] = [];
    const page = loadPage({
      ask: () => Promise.resolve('facts'),
      isShown: () => false,
      loading: () => undefined,
      show: () => {
        throw new Error('malformed address');
      },
      failed: () => failed.push('failed'),
    });
    await expect(page).rejects.toThrow('malformed address');
    expect(failed).toEqual([]);
  });
});
