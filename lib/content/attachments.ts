import { hasLocalPicture, hasNewPicture, picturesIn } from '../dom/media.ts';
import type { SiteAdapter, TextSurface } from '../sites/site-adapter.ts';

/** Which boxes a picture or film is attached to. Nothing of it is read or kept: only that there is one. */
export type Attachments = {
  /** A picture was chosen, dropped or pasted for this box. */
  add(surface: TextSurface): void;
  /**
   * One was chosen where no box is open yet (Instagram begins with the picture): it belongs to the box that comes.
   * `isTold`: the reminder was shown.
   */
  addToNext(isTold: boolean): void;
  /** Whether one is attached, as the page stands now. */
  has(surface: TextSurface): boolean;
  /** Whether a reminder was shown for it already: before the box was there, or in a conversation of this page. */
  isReminded(surface: TextSurface): boolean;
  /** The box was sent or given up. */
  end(surface: TextSurface): void;
};

/**
 * `known`: the pictures that were there before. `seen`: the site shows the attached one, so that its going is seen too; where
 * it shows none that can be told, it stays attached until the box is sent.
 */
type State = { known: WeakSet<Element>; seen: boolean; reminded: boolean };

const dialog = '[role="dialog"]';

export function createAttachments({ around }: Pick<SiteAdapter, 'around'>): Attachments {
  const states = new WeakMap<Element, State>();
  /** Pictures of what was sent: sites take a moment to clear them away. */
  const sent = new WeakSet<Element>();
  let awaiting: { isTold: boolean } | undefined;
  let toldInMessage = false;

  const regionOf = (surface: TextSurface): Element => surface.root.closest(dialog) ?? around(surface).region;

  function begin({ root }: TextSurface, known: WeakSet<Element>, reminded = false): State {
    const state = { known, seen: false, reminded };
    states.set(root, state);
    return state;
  }

  /** A picture that came before the box, or with a draft. Only dialogs are searched: elsewhere, nothing is cheap enough. */
  function found(surface: TextSurface): State | undefined {
    const region = surface.kind === 'composer' ? surface.root.closest(dialog) : null;
    if (region === null) return undefined;
    if (hasLocalPicture(region, sent)) return begin(surface, sent, awaiting?.isTold);
    return awaiting && hasNewPicture(region, sent) ? begin(surface, sent, awaiting.isTold) : undefined;
  }

  return {
    add(surface) {
      if (states.has(surface.root)) return;
      const isMessage = surface.kind === 'message';
      begin(surface, new WeakSet(picturesIn(regionOf(surface))), isMessage && toldInMessage);
      // Pictures are sent one after the other in a conversation; a card at each would be pressed away unread.
      toldInMessage ||= isMessage;
    },
    addToNext(isTold) {
      awaiting = { isTold: isTold || awaiting?.isTold === true };
    },
    has(surface) {
      const state = states.get(surface.root) ?? found(surface);
      if (state === undefined) return false;
      if (hasNewPicture(regionOf(surface), state.known)) state.seen = true;
      else if (state.seen) {
        states.delete(surface.root);
        return false;
      }
      return true;
    },
    isReminded: ({ root }) => states.get(root)?.reminded === true,
    end(surface) {
      if (!states.delete(surface.root)) return;
      awaiting = undefined;
      for (const picture of picturesIn(regionOf(surface))) sent.add(picture);
    },
  };
}
