import browser from 'webextension-polyfill';

const decideAgain = 'decide-again';
const lookAgain = 'look-again';

/** The next moment at which something changes by itself. A device that sleeps through it wakes to it. */
export const nextDecisionAlarm = {
  wakeAt: async (at: number): Promise<void> => {
    await browser.alarms.create(decideAgain, { when: at });
  },
  lookAt: async (at: number | undefined): Promise<void> => {
    await (at === undefined
      ? browser.alarms.clear(lookAgain)
      : browser.alarms.create(lookAgain, { when: at }));
  },
};

type Rings = { decide: () => void; look: () => void };

/** Calls back at each alarm, until `signal` aborts. */
export function onAlarm({ decide, look }: Rings, signal: AbortSignal): void {
  const ring = ({ name }: { name: string }): void => (name === lookAgain ? look() : decide());
  browser.alarms.onAlarm.addListener(ring);
  signal.addEventListener('abort', () => browser.alarms.onAlarm.removeListener(ring), { once: true });
}
