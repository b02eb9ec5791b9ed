import { setTimeout as later } from 'node:timers/promises';

/** What a step found, and what a picture is taken with. */
export type Seen = {
  words: string;
  picture: (file: `${string}.png`) => Promise<void>;
  close: () => Promise<void>;
};

/** Reads again and again until the words are there, and gives them. Ends with the step. */
export type Look = (read: () => Promise<string>, words: RegExp) => Promise<string>;

export type Step = { name: string; title: string; run: (look: Look) => Promise<Seen> };

export type StepPorts = {
  /** Milliseconds after which a step counts as not seen. */
  limit: number;
  print: (line: string) => void;
  /** Where the picture of a step goes. */
  fileOf: (name: string) => `${string}.png`;
  /** Told of each picture what Lanyard showed in it, from the words on that were looked for. */
  onShown: (name: string, all: string) => void;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A look that ends with `signal`; `note` is told what it saw, and once it saw the words, all from these on. */
function createLook(signal: AbortSignal, note: (text: string) => void): Look {
  return async (read, words) => {
    for (;;) {
      // A page that is just going somewhere else shows nothing yet.
      const text = oneLine(await read().catch(() => ''));
      const found = words.exec(text);
      note(text.slice(found?.index));
      if (found !== null) return found[0];
      await later(100, undefined, { signal });
    }
  };
}

async function take(step: Step, limit: number): Promise<Seen & { all: string }> {
  const life = new AbortController();
  let last = '';
  const look = createLook(life.signal, (text) => (last = text));
  const tooLate = later(limit, undefined, { signal: life.signal }).then(() => {
    const instead = last === '' ? 'Lanyard showed nothing.' : `Lanyard showed: “${last}”`;
    throw new Error(`not seen within ${limit / 1000} s. ${instead}`);
  });
  // Rejects by its own end as well, which is no news.
  tooLate.catch(() => undefined);
  try {
    return { ...(await Promise.race([step.run(look), tooLate])), all: last };
  } finally {
    life.abort();
  }
}

/** Takes the steps one after another, prints a line for each, and gives how many were not seen. */
export async function runSteps(steps: readonly Step[], ports: StepPorts): Promise<number> {
  let missed = 0;
  for (const [index, step] of steps.entries()) {
    const number = index + 1;
    try {
      const { words, all, picture, close } = await take(step, ports.limit);
      await picture(ports.fileOf(`${String(number).padStart(2, '0')}-${step.name}`));
      await close();
      ports.onShown(step.name, all);
      ports.print(`✓ ${number} ${step.title}: ${words}`);
    } catch (error) {
      missed += 1;
      ports.print(`✗ ${number} ${step.title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return missed;
}
