import browser from 'webextension-polyfill';

const decideAgain = 'decide-again';

/** The next moment at which something changes by itself. A device that sleeps through it wakes to it. */
export const nextDecisionAlarm = {
  wakeAt: async (at: number): Promise<void> => {
    await browser.alarms.create(decideAgain, { when: at });
  },
};

/** Calls back at each alarm, until `signal` aborts. */
export function onAlarm(ring: () => void, signal: AbortSignal): void {
  browser.alarms.onAlarm.addListener(ring);
  signal.addEventListener('abort', () => browser.alarms.onAlarm.removeListener(ring), { once: true });
}
