import type { Browser } from '../browser.ts';

/** Where a browser looks for the policy of an extension, below `HKEY_LOCAL_MACHINE`. */
export const policyKey = ({ id, registryKey }: Browser, extensionId: string): string =>
  id === 'firefox'
    ? `${registryKey}\\3rdparty\\Extensions\\${extensionId}`
    : `${registryKey}\\3rdparty\\extensions\\${extensionId}\\policy`;
