import { boxOf } from '../dom/box-of.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { isHidden } from './show-note.ts';
import type { Where } from './ui/layers.ts';
import type { Writing } from './writing.ts';

/** Where the card of a box stands: beside its composer, on neither the words nor what sends them; nowhere without the box. */
export const besideBox =
  ({ surface }: Writing, adapter: Pick<SiteAdapter, 'around'>): Where =>
  () => {
    if (isHidden(surface.root)) return undefined;
    const { region, controls } = adapter.around(surface);
    return { region: boxOf(region), avoid: [surface.root, ...controls].map(boxOf) };
  };
