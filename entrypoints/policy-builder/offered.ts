import type { Offered } from '../../lib/builder/fields.ts';
import { countable } from '../../lib/core/site-info.ts';
import { known } from '../../lib/known/known-ids.ts';
import { catalogue } from '../../lib/sites/catalogue.ts';

/** What fields offer to be chosen. */
export const offered: Offered = {
  rules: known.rules,
  sites: countable(catalogue).map(({ id, name }) => ({ value: id, name })),
};
