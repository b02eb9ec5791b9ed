import { pageRuntime } from '../messaging/page-runtime.ts';

/**
 * Whether the extension this page belongs to is still there. After an update or removal the page's script goes on
 * running, but the extension's own id is gone.
 */
export const isAlive = (): boolean => pageRuntime() !== undefined;
