import { describe, expect, it, vi } from 'vitest';

import { createKnowledge, type Knowledge } from '../../../lib/content/knowledge.ts';
import type { WorkerPort } from '../../../lib/content/worker-port.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';

const nobody = new AbortController().signal;

async function setUp(answers: (readonly string[])[]): Promise<Knowledge> {
  const worker = {
    settings: () => Promise.resolve({ answeredPhrases: answers.shift() } as unknown as PageNudgeSettings),
    rememberAnswer: () => Promise.resolve(),
    onSettingsChanged: () => undefined,
  } as Partial<WorkerPort> as WorkerPort;
  const knowledge = createKnowledge(worker, () => undefined, nobody);
  await vi.waitFor(() => expect(knowledge.settings()).toBeDefined());
  return knowledge;
}

describe('“not my school”', () => {
  it('silences the phrase in this page at the second time, at once', async () => {
    const knowledge = await setUp([[], [], []]);
    knowledge.answerPhrase('aaaaaaaa');
    expect(knowledge.settings()?.answeredPhrases).toEqual([]);
    knowledge.answerPhrase('aaaaaaaa');
    expect(knowledge.settings()?.answeredPhrases).toEqual(['aaaaaaaa']);
  });

  it('stays silent when the settings are read again', async () => {
    const knowledge = await setUp([[], [], ['bbbbbbbb']]);
    knowledge.answerPhrase('aaaaaaaa');
    knowledge.answerPhrase('aaaaaaaa');
    await vi.waitFor(() => expect(knowledge.settings()?.answeredPhrases).toEqual(['bbbbbbbb', 'aaaaaaaa']));
  });

  it('silences it where the first time was in another page', async () => {
    const knowledge = await setUp([[], ['aaaaaaaa']]);
    knowledge.answerPhrase('aaaaaaaa');
    await vi.waitFor(() => expect(knowledge.settings()?.answeredPhrases).toEqual(['aaaaaaaa']));
  });
});
