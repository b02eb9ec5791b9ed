import { createLayers, type Layers, type Where } from '../../../lib/content/ui/layers.ts';
import { boxOf } from '../../../lib/dom/box-of.ts';
import type { SiteParts } from './gallery-page.ts';
import { nothing } from './nothing.ts';
import { rootsInPage } from './open-roots.ts';

/** The layers of a site’s page, as its own script makes them. */
export const layersOf = ({ signal }: SiteParts): Layers => createLayers(() => true, signal);

const beside =
  (box: HTMLElement): Where =>
  () => ({ region: boxOf(box), avoid: [boxOf(box)] });

/** Shows a card beside the box. */
export function showCard(layers: Layers, { box }: SiteParts, content: Parameters<Layers['card']>[0]): void {
  layers.card(content, { where: beside(box), anchor: box, onLost: nothing, onEscape: nothing });
}

/** A dialog as it is first drawn: what counts down would be another picture a second later. */
export function firstDialog(layers: Layers): Pick<Layers, 'dialog' | 'hideDialog'> {
  let drawn = false;
  return {
    hideDialog: layers.hideDialog,
    dialog(...asked) {
      if (!drawn) layers.dialog(...asked);
      drawn = true;
    },
  };
}

/**
 * Presses a button of what was drawn last. As a copy that stays within its root, which is how presses of a person arrive
 * there; others are kept out.
 */
export function press(selector: string): void {
  const button = rootsInPage()
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
    .at(0);
  if (button === undefined) throw new Error(`There is no ${selector} to press.`);
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: false }));
}
