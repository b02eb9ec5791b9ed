import browser from 'webextension-polyfill';

/** The few differences that no feature can be asked for. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
