import { format } from 'prettier';
import type { Outcome } from './run.ts';

const names = { chromium: 'Chromium', firefox: 'Firefox' } as const;

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const signed = (ms: number): string => (ms > 0 ? `+${seconds(ms)}` : seconds(ms));

function cells(outcome: Outcome): readonly string[] {
  const { one, engine } = outcome;
  const clock = one.injected ?? '';
  if ('failure' in outcome)
    return [one.name, names[engine], '', '', '', '', `**failed**: ${outcome.failure}`, clock];
  const { real, counted, bar } = outcome.counted;
  const off = counted - real;
  const verdict = Math.abs(off) <= bar ? 'held' : '**over**';
  return [
    one.name,
    names[engine],
    seconds(real),
    seconds(counted),
    signed(off),
    seconds(bar),
    verdict,
    clock,
  ];
}

const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

const head = ['case', 'browser', 'true s', 'counted s', 'difference s', 'bar s', '', 'clock set by hand'];

/** The table in Markdown, case by case with both browsers beside each other. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const names = [...new Set(outcomes.map(({ one }) => one.name))];
  const rows = names.flatMap((name) => outcomes.filter(({ one }) => one.name === name));
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(cells(row)))].join('\n');
}

/** `docs/time.md`, as prettier wants it. */
export async function pageOf(outcomes: readonly Outcome[]): Promise<string> {
  const text = [
    '# Time, case by case',
    'What Lanyard counts against what is true, in the ways in which others lose time or bill it twice. Made by `npm run bench -- time`; do not edit by hand.',
    `Measured ${Temporal.Now.plainDateISO().toString()} in Debian’s Chromium and Firefox ESR, with release builds; where a clock is set by hand, with the demonstration build, which differs in that.`,
    tableOf(outcomes),
    'True time is by the page’s own clock, from the document’s first byte to its `visibilitychange`, or to the moment at which something was stopped. The bar is the second that an hour may be off, whole for each case because beginning and end of a stay do not grow with its length; one more for each time that processes are stopped, and 15 for each time that something is killed. A case is longer than 15 s, so that it crosses checkpoints. Another window is measured in Firefox alone: without a screen Chromium gives the focus to all its windows at once.',
  ].join('\n\n');
  return format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'always' });
}
