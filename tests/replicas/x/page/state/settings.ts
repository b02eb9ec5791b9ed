import { lasting, settings as shared } from '../../../shared/page/settings.ts';

/** The switches only this stand-in has, besides those all have. */
type Settings = typeof shared & {
  /** Handle of the account signed in. */
  as: string;
  /** Whether the signed-in account is a protected one. */
  locked: boolean;
  /** What one writes posts in. */
  editor: 'draft' | 'plain';
};

export const settings: Settings = {
  ...shared,
  as: lasting('as', 'ms_taylor_reads'),
  locked: lasting('locked', '0') === '1',
  editor: lasting('editor', 'draft') === 'plain' ? 'plain' : 'draft',
};
