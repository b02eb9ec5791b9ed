import { pageRuntime as release, type PageRuntime } from '../../../lib/messaging/page-runtime.ts';
import { clockRead } from './clock.ts';

// In the place of `lib/messaging/page-runtime.ts`: a page asks nothing before it knows what time it is, so that no
// answer is held against the wrong clock.

export function pageRuntime(): PageRuntime | undefined {
  const runtime = release();
  if (runtime === undefined) return undefined;
  const { id, onMessage } = runtime;
  return {
    ...(id === undefined ? {} : { id }),
    onMessage,
    sendMessage: async (message) => {
      await clockRead;
      return runtime.sendMessage(message);
    },
  };
}
