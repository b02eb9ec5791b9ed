import { withRootDot } from '../core/site-info.ts';
import { isFirefox } from './engine.ts';

/** Match patterns as this browser needs them to meet every spelling of a host. */
export const everySpelling = (matches: readonly string[]): readonly string[] =>
  isFirefox() ? withRootDot(matches) : matches;
