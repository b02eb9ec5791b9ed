import { nearestIn, pathOf, type EventPath } from '../dom/event-path.ts';
import type { ContactAction, SiteAdapter, TextSurface } from '../sites/site-adapter.ts';
import { controlName, keysName } from './control-name.ts';
import type { Act } from './gestures.ts';
import type { Pressed } from './hold-text.ts';

type ActPorts = {
  adapter: SiteAdapter;
  holdText(surfaces: readonly TextSurface[], pressed: Pressed): Act;
  holdContact(action: ContactAction): Act;
};

const control = 'button, a, input, [role="button"], [role="menuitem"]';

/** Keys that belong to a composition of an input method; `Process` is how its first one is reported. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.key === 'Process';

/** A letter or figure alone writes, in a box; no site sends by it, and nearly every key is one. */
const writes = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^[\p{L}\p{N}]$/u.test(key) && !ctrlKey && !metaKey && !altKey;

/** Says which act an event begins: sending boxes by a control or by a key, or making a contact. */
export function createActs({ adapter, holdText, holdContact }: ActPorts): (event: Event) => Act | undefined {
  function ofControl(path: EventPath): Act | undefined {
    const action = adapter.contactAt(path);
    if (action !== undefined) return holdContact(action);
    const surfaces = adapter.submitAt(path);
    const subject = nearestIn(path, control) ?? path[0];
    return surfaces.length === 0 || subject === undefined
      ? undefined
      : holdText(surfaces, { subject, clicks: true, called: () => controlName(subject) });
  }

  function ofKey(event: KeyboardEvent, path: EventPath): Act | undefined {
    if (isComposing(event)) return undefined;
    const surface = adapter.surfaceAt(path);
    if (surface !== undefined) {
      const sent = adapter.submitByKey(surface, event);
      return sent.length === 0
        ? undefined
        : holdText(sent, { subject: surface.root, clicks: false, called: () => keysName(event) });
    }
    return event.key === 'Enter' || event.key === ' ' ? ofControl(path) : undefined;
  }

  return (event) => {
    if (!(event instanceof KeyboardEvent)) return ofControl(pathOf(event));
    return writes(event) ? undefined : ofKey(event, pathOf(event));
  };
}
