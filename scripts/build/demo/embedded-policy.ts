import { clockRead } from './clock.ts';

// In the place of `lib/platform/embedded-policy.ts`. The build puts the policy itself here (`policy.ts`).
declare const DEMONSTRATION_POLICY: unknown;

/** Every decision waits for the policy, and so for the clock. */
export const readEmbeddedPolicy = async (): Promise<unknown> => {
  await clockRead;
  return DEMONSTRATION_POLICY;
};
