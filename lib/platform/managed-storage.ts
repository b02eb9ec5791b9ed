import browser from 'webextension-polyfill';

type WithAccessLevel = { setAccessLevel?: (options: { accessLevel: string }) => Promise<void> };

/**
 * What IT pushes through the browser. Firefox rejects where there is no policy, so a failure reads as nothing; it gives
 * what it found at its own start until it is started again.
 */
export const managedStorage = {
  read: (): Promise<unknown> => browser.storage.managed.get(null).catch(() => undefined),
};

/** Calls back when a policy arrives or changes, until `signal` aborts. Firefox never says so. */
export function onManagedChange(changed: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Keeps content scripts from reading policy by themselves, where the browser can (Firefox 153 cannot). */
export async function hideManagedStorage(): Promise<void> {
  const managed = browser.storage.managed as WithAccessLevel;
  await managed.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
