import type { Overview } from '../../lib/core/overview.ts';
import type * as Withheld from './withheld-origins.ts';

/** Access to sites where the browser withholds it. What asks for it is fetched where there are any, by what is shown. */
export function createAccess() {
  let withheld: typeof Withheld | undefined;
  let origins: readonly string[] = [];
  return {
    prepare: async ({ withoutAccess }: Pick<Overview, 'withoutAccess'>): Promise<void> => {
      if (withoutAccess.length === 0) return;
      withheld = await import('./withheld-origins.ts');
      origins = await withheld.withheldOrigins();
    },
    /** Whether it was given. In the turn of the press that asks for it, or Firefox refuses. */
    request: async (): Promise<boolean> => (await withheld?.requestOrigins(origins)) === true,
  };
}
