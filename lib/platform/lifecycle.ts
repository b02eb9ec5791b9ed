import browser from 'webextension-polyfill';

/** Calls back once after an install or an update, of this extension or of the browser. */
export function onInstalled(installed: () => void, signal: AbortSignal): void {
  browser.runtime.onInstalled.addListener(installed);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(installed), {
    once: true,
  });
}

/**
 * Wakes the worker when the browser starts: the listener alone makes the browser start it. What is done then is done
 * at every start of the worker.
 */
export function wakeAtBrowserStart(signal: AbortSignal): void {
  const nothing = (): void => undefined;
  browser.runtime.onStartup.addListener(nothing);
  signal.addEventListener('abort', () => browser.runtime.onStartup.removeListener(nothing), { once: true });
}
