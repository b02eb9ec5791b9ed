import { Start } from '../../components/policy-builder/Start.tsx';
import type { BodyProps } from '../../components/policy-builder/state.ts';
import type { Step } from '../../lib/core/builder/steps.ts';
import { createFetched } from './fetched.ts';

/** What the steps are made of. The beginning comes with the page; the others are a file each. */
export const createParts = (changed: () => void) => ({
  form: createFetched(() => import('./parts/form.ts'), changed),
  try: createFetched(() => import('./parts/try.ts'), changed),
  out: createFetched(() => import('./parts/out.ts'), changed),
});

export type Parts = ReturnType<typeof createParts>;

/** What is done at a step, or that it is not there yet. */
export function bodyAt(step: Step, parts: Parts): BodyProps['body'] {
  if (step === 'start') return Start;
  const part = parts[step === 'try' || step === 'out' ? step : 'form']();
  return typeof part === 'string' ? part : part.Body;
}
