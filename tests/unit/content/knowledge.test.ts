import { describe, expect, it, vi } from 'vitest';

import { createKnowledge, type Knowledge } from '../../../lib/content/knowledge.ts';
import type { WorkerPort } from '../../../lib/content/worker-port.ts';
import { handOver } from '../../../lib/core/hand-over.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';
import { detection } from '../../../lib/rules/detection.ts';

const nobody = new AbortController().signal;

const lists = { salt: 'made up', lists: [{ role: 'pupil', common: false, packed: ['AAAAAAAA'] }] };
const school = {
  names: ['Ashgrove Primary School'],
  aliases: [],
  organisations: [],
  phones: [],
  emailDomains: [],
};

/** A page at which somebody comes to a box; `put` is what the worker does when the rules are asked for. */
function createPage(put = (): void => handOver(detection)) {
  const answers = { settings: { school, answeredPhrases: [] }, watched: { lists, nicknames: 'ann annie' } };
  const putRules = vi.fn(() => {
    put();
    return Promise.resolve();
  });
  const worker = {
    settings: () => Promise.resolve(answers.settings as unknown as PageNudgeSettings),
    watchLists: () =>
      Promise.resolve({ watched: answers.watched, answeredAccounts: [], noticedAccounts: [] }),
    putRules,
    onSettingsChanged: () => undefined,
  } as Partial<WorkerPort> as WorkerPort;
  const [changed, life] = [vi.fn(), new AbortController()];
  const knowledge = createKnowledge(worker, changed, life.signal);
  knowledge.begin();
  return { knowledge, putRules, changed, life };
}

describe('the rules', () => {
  it('are asked for when somebody is about to write, and not before', async () => {
    const { knowledge, putRules } = createPage();
    await vi.waitFor(() => expect(knowledge.settings()).toBeDefined());
    expect(putRules).not.toHaveBeenCalled();
    expect(knowledge.means()).toBeUndefined();
    knowledge.wantRules();
    knowledge.wantRules();
    await vi.waitFor(() => expect(knowledge.people()?.size).toBe(1));
    expect(putRules).toHaveBeenCalledTimes(1);
    expect(knowledge.means()?.detection).toBe(detection);
  });

  it('hold for what was written before they came: each arrival is told', async () => {
    const { knowledge, changed } = createPage();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    knowledge.wantRules();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(3));
  });

  it('that did not reach this page are asked for again, with nobody doing anything', async () => {
    const arrivals = [(): void => undefined, (): void => undefined, (): void => handOver(detection)];
    const { knowledge } = createPage(() => arrivals.shift()?.());
    knowledge.wantRules();
    await vi.waitFor(() => expect(knowledge.means()).toBeDefined(), 5000);
    expect(arrivals).toEqual([]);
  });

  it('are those of the newer script, where an update left an older one in the page', async () => {
    const [older, newer] = [createPage(), createPage()];
    older.life.abort();
    newer.knowledge.wantRules();
    await vi.waitFor(() => expect(newer.knowledge.means()).toBeDefined());
    expect(older.knowledge.detection()).toBeUndefined();
  });
});

async function setUp(answers: (readonly string[])[]): Promise<Knowledge> {
  const worker = {
    settings: () => Promise.resolve({ answeredPhrases: answers.shift() } as unknown as PageNudgeSettings),
    rememberAnswer: () => Promise.resolve(),
    onSettingsChanged: () => undefined,
  } as Partial<WorkerPort> as WorkerPort;
  const knowledge = createKnowledge(worker, () => undefined, nobody);
  knowledge.begin();
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
