import browser, { type Runtime } from 'webextension-polyfill';

/** Calls back once after an install or an update of this extension; an update of the browser leaves no page open. */
export function onInstalled(installed: () => void, signal: AbortSignal): void {
  const listener = ({ reason }: Runtime.OnInstalledDetailsType): void => {
    if (reason === 'install' || reason === 'update') installed();
  };
  browser.runtime.onInstalled.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(listener), {
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
