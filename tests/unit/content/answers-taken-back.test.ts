import { expect, it, vi } from 'vitest';

import { createKnowledge } from '../../../lib/content/knowledge.ts';
import type { WorkerPort } from '../../../lib/content/worker-port.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';

it('answers that were taken back on the settings page are forgotten here, when the worker says so', async () => {
  const kept = { phrases: [] as string[], accounts: ['cccccccc'] };
  let push = (): void => undefined;
  const worker = {
    settings: () => Promise.resolve({ answeredPhrases: [...kept.phrases] } as unknown as PageNudgeSettings),
    watchLists: () =>
      Promise.resolve({ answeredAccounts: [...kept.accounts], noticedAccounts: ['dddddddd'] }),
    putRules: () => Promise.reject(new Error('not needed here')),
    rememberAnswer: () => Promise.resolve(),
    onSettingsChanged: (heard) => void (push = heard),
  } as Partial<WorkerPort> as WorkerPort;
  const life = new AbortController();
  const knowledge = createKnowledge(worker, () => undefined, life.signal);
  knowledge.begin();
  knowledge.wantRules();
  await vi.waitFor(() => expect([...knowledge.answeredAccounts]).toEqual(['cccccccc']));
  knowledge.answerPhrase('aaaaaaaa');
  knowledge.answerPhrase('aaaaaaaa');
  expect(knowledge.settings()?.answeredPhrases).toContain('aaaaaaaa');
  kept.accounts = [];
  push();
  await vi.waitFor(() => expect([...knowledge.answeredAccounts]).toEqual([]));
  await vi.waitFor(() => expect(knowledge.settings()?.answeredPhrases).toEqual([]));
  expect([...knowledge.noticedAccounts]).toEqual(['dddddddd']);
  life.abort();
});
