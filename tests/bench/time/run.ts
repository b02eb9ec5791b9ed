import type { Engine } from '../../e2e/fixtures/identity.ts';
import type { Bench } from '../measure.ts';
import type { Case, Counted } from './case.ts';
import { cases } from './cases.ts';

export type Outcome = { one: Case; engine: Engine } & ({ counted: Counted } | { failure: string });

/** No case takes longer, even on a busy machine. */
const longest = 15 * 60_000;

async function outcomeOf(one: Case, engine: Engine, bench: Bench): Promise<Outcome> {
  const late = new Promise<never>((_, fail) => {
    AbortSignal.timeout(longest).addEventListener('abort', () => {
      fail(new Error('it took too long'));
    });
  });
  try {
    const counted = await Promise.race([one.run(bench, engine), late]);
    console.error(`✓ ${one.name}, ${engine}`);
    return { one, engine, counted };
  } catch (error) {
    console.error(`✗ ${one.name}, ${engine}`);
    return { one, engine, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs the cases whose names hold one of some words, one after another; both browsers at once. */
export async function runCases(bench: Bench, words: readonly string[]): Promise<readonly Outcome[]> {
  const engines = (['chromium', 'firefox'] as const).filter(
    (engine) => !words.some((word) => word === 'chromium' || word === 'firefox') || words.includes(engine),
  );
  const named = words.filter((word) => word !== 'chromium' && word !== 'firefox');
  const chosen = cases.filter(({ name }) => named.length === 0 || named.some((word) => name.includes(word)));
  const inOne = async (engine: Engine): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const one of chosen.filter(({ only }) => (only ?? engine) === engine))
      outcomes.push(await outcomeOf(one, engine, bench));
    return outcomes;
  };
  return (await Promise.all(engines.map(inOne))).flat();
}
