import type { SiteAdapter } from '../sites/site-adapter.ts';
import { isAlive } from './is-alive.ts';
import { startOnce } from './start-once.ts';
import { startNudges } from './start.ts';

/** Runs nudges in this page, once, however often its script comes. */
export const runNudges = (adapter: SiteAdapter): void => startOnce(() => startNudges(adapter, isAlive));
