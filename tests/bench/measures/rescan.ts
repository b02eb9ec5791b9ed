import type { TextContext } from '../../../lib/rules/rule.ts';
import { createScan } from '../../../lib/rules/scan.ts';
import { alone } from '../fixtures/alone.ts';
import { rulesWith } from '../fixtures/large-policy.ts';
import { post } from '../fixtures/school.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median, quantile } from '../statistics.ts';

const context: TextContext = { surface: 'composer', account: 'personal', ownNames: [] };
const typed = 'and then we all went home for tea ';

/** The post after so many keys somewhere in its middle. */
function afterKeys(text: string, keys: number): string {
  const middle = text.length / 2;
  return text.slice(0, middle) + typed.repeat(9).slice(0, keys) + text.slice(middle);
}

function run({ quick }: Bench): readonly Row[] {
  const rules = rulesWith(10_000);
  const text = post(5000);
  const keys = Array.from({ length: quick ? 100 : 300 }, (_, key) => key + 1);
  const turn = (): { again: readonly number[]; whole: number } => {
    const scan = createScan(rules);
    scan(text, context);
    return {
      again: keys.map((key) => alone(() => scan(afterKeys(text, key), context))),
      whole: alone(() => createScan(rules)(text, context)),
    };
  };
  for (let warm = 0; warm < 3; warm += 1) turn();
  const turns = Array.from({ length: quick ? 5 : 20 }, turn);
  const whole = median(turns.map((one) => one.whole));
  const again = turns.flatMap((one) => one.again);
  const share = median(again) / whole;
  return [
    {
      what: 'Rules after a key in the middle of a 5,000-character post, against the whole of it',
      where: 'Node',
      budget: 'a third',
      measured: `${figure(share, 'of the whole')}: median ${figure(median(again), 'µs')}, p95 ${figure(quantile(again, 0.95), 'µs')} of ${figure(whole, 'µs')}`,
      share: share * 3,
    },
  ];
}

export const rescan: Measure = {
  name: 'rescan',
  how: 'In Node, 10,000 people listed, one key after the other in the middle of the post of the keystroke rows. The whole is the same post scanned from nothing. A run in which the system gave the processor to another program is taken again.',
  run: (bench) => Promise.resolve(run(bench)),
};
