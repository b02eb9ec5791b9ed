import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { environment, root } from './set-up.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {import('./count.mjs').Count} Count */

/** @param {string} name @returns {Promise<{ ok: boolean, output: string }>} */
function runScript(name) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ ok: false, output: String(error) }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** @param {Stage} stage @returns {Promise<Count>} */
async function runStage({ name, count }) {
  const start = performance.now();
  const { ok, output } = await runScript(name);
  const counted = count(ok);
  const seconds = Math.round((performance.now() - start) / 1000);
  const good = counted.failed === 0;
  if (!good) console.log(`\n${output.trim()}\n`);
  console.log(
    `${good ? '✓' : '✗'} ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`,
  );
  return counted;
}

/**
 * Runs every stage, side by side where it may, and adds up. A stage that fails hides no other, except those that need
 * what it makes.
 * @param {readonly Stage[]} stages @returns {Promise<Count>}
 */
export async function runStages(stages) {
  const waiting = [...stages];
  /** @type {Map<string, Count>} */
  const ended = new Map();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();

  const start = (/** @type {Stage} */ stage) => {
    waiting.splice(waiting.indexOf(stage), 1);
    const failedBefore = stage.after.find((name) => ended.get(name)?.failed !== 0);
    if (failedBefore) console.log(`✗ ${stage.name}: not run, because ${failedBefore} failed`);
    const result = failedBefore ? Promise.resolve({ passed: 0, failed: 1 }) : runStage(stage);
    const done = result.then((count) => {
      ended.set(stage.name, count);
      running.delete(stage.name);
    });
    running.set(stage.name, done);
  };
  const next = () => {
    const ready = waiting.filter(({ after }) => after.every((name) => ended.has(name)));
    const small = ready.find(({ alone }) => !alone);
    if (small) return running.size < availableParallelism() ? small : undefined;
    return running.size === 0 ? ready[0] : undefined;
  };

  while (waiting.length > 0 || running.size > 0) {
    for (let stage = next(); stage; stage = next()) start(stage);
    await Promise.race(running.values());
  }
  const counts = [...ended.values()];
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), named: counts.flatMap(({ named = [] }) => named) };
}
