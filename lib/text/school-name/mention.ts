import type { Confidence } from '../../core/finding.ts';

/** One of the configured names met in a text. Token indices, both inclusive. */
export type SchoolMention = { first: number; last: number; confidence: Confidence };
