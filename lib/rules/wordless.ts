import { attachedPhotos } from './attached-photo.ts';
import { officialHours } from './official-hours.ts';
import type { Rule } from './rule.ts';

/** The rules that judge no text: what is attached, and when it is written. They stand beside the registry, not in it. */
export const wordlessRules: readonly Rule[] = [...attachedPhotos, officialHours];
