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

/** Calls back when the browser starts, which starts the worker for it. */
export function onBrowserStart(started: () => void, signal: AbortSignal): void {
  browser.runtime.onStartup.addListener(started);
  signal.addEventListener('abort', () => browser.runtime.onStartup.removeListener(started), { once: true });
}
