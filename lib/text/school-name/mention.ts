import type { Confidence } from '../../core/finding.ts';

/**
 * One of the configured names met in a text. Token indices, both inclusive. `organisation`: the trust, federation or council
 * it is a name of, as policy writes it; absent where it is the school's own.
 */
export type SchoolMention = { first: number; last: number; confidence: Confidence; organisation?: string };
