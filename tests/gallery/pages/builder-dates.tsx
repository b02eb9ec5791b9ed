import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { TermDates } from '../../../components/policy-builder/TermDates.tsx';
import type { DatesResult, FoundDates } from '../../../lib/core/builder/found-dates.ts';
import { ownPage } from '../frame/gallery-page.ts';
import { given } from '../frame/given.ts';
import { nothing } from '../frame/nothing.ts';

const line = (number: number, text: string) => ({ line: number, source: given(text) });

const found = (
  dates: Partial<FoundDates> & Pick<FoundDates, 'from' | 'to' | 'line' | 'source'>,
): FoundDates => ({
  ...{ kind: 'closure', doubts: [] },
  ...dates,
});

const reading = (): DatesResult => ({
  found: [
    found({
      ...{ kind: 'term', from: '2026-09-02', to: '2026-12-18', label: given('Autumn term') },
      ...line(1, 'Autumn term: Wednesday 2 September 2026 to Friday 18 December'),
    }),
    found({
      ...{ from: '2026-09-03', to: '2026-09-03', label: given('INSET'), doubts: ['year-guessed'] },
      ...line(2, 'INSET 3 September'),
    }),
    found({
      ...{ from: '2026-10-26', to: '2026-10-30', label: given('Half term'), doubts: ['other-weekday'] },
      ...line(3, 'Half term: Tuesday 26 October to Friday 30 October'),
    }),
    found({
      ...{ from: '2027-01-05', to: '2026-03-27', doubts: ['reversed', 'kind-guessed'] },
      ...line(4, '5 January 2027 to 27 March 2026'),
    }),
  ],
  unread: [
    { ...line(5, 'INSET: September 31st'), reason: 'no-day-first' },
    { ...line(6, 'Term 3 starts: 13 April 2027'), reason: 'no-end' },
  ],
});

/** Reads something at once, as if somebody had pasted it. */
function Pasted({ result, taken }: { result: DatesResult; taken: boolean }): JSX.Element {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const box = page.current?.querySelector('textarea');
    if (!box) return;
    box.value = given('Autumn term …');
    box.form?.requestSubmit();
  }, []);
  const dates = { termDates: taken ? ['2025-09-02/2025-12-19'] : [], closures: [] };
  return (
    <main class="column" ref={page}>
      <h1>{given('Hours')}</h1>
      <h2>{given('School year')}</h2>
      <h3>{given('Term dates')}</h3>
      <TermDates dates={dates} onChange={nothing} read={() => Promise.resolve(result)} />
    </main>
  );
}

export const page = ownPage({
  found: () => <Pasted result={reading()} taken />,
  empty: () => (
    <main class="column">
      <h1>{given('Hours')}</h1>
      <TermDates
        dates={{ termDates: [], closures: [] }}
        onChange={nothing}
        read={() => Promise.resolve({ found: [], unread: [] })}
      />
    </main>
  ),
  nothing: () => <Pasted result={{ found: [], unread: [] }} taken={false} />,
  problem: () => <Pasted result={{ problem: given('it is a PDF') }} taken={false} />,
});
