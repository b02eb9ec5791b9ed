import { expect, it, vi } from 'vitest';

import { createBoxReport } from '../../../lib/content/box-report.ts';

/** An element as far as a path is asked: what it matches. */
const element = (...selectors: string[]) =>
  ({ matches: (selector: string) => selectors.includes(selector) }) as unknown as Element;

const editor = element('[contenteditable="true"][role="textbox"]');

it('tells once a page what became of a box, and of what is no box nothing', () => {
  const tell = vi.fn();
  const report = createBoxReport(tell);
  report([element('input')], false);
  expect(tell).not.toHaveBeenCalled();
  report([element('span'), editor], true);
  report([editor], true);
  expect(tell.mock.calls).toEqual([['recognised']]);
  report([editor], false);
  report([editor], false);
  expect(tell.mock.calls).toEqual([['recognised'], ['unrecognised']]);
});

it('knows a box by its surface also where it is no rich editor', () => {
  const tell = vi.fn();
  createBoxReport(tell)([element('input')], true);
  expect(tell.mock.calls).toEqual([['recognised']]);
});
