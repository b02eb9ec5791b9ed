import type { Account } from '../core/account.ts';
import type { SiteInfo } from '../core/site-info.ts';
import type { TextSurfaceKind } from '../core/surface.ts';
import type { Editable } from '../dom/read-editable.ts';
import type { EventPath } from '../dom/event-path.ts';

/** A place where a person writes. Two reads of the same box give the same `root`, which is what identifies it. */
export type TextSurface = {
  kind: TextSurfaceKind;
  /** The `contenteditable` root, `textarea` or `input` itself. */
  root: Editable;
};

/** A person's gesture that would begin a contact: following somebody, asking to be friends, or accepting a request. */
export type ContactAction = {
  kind: 'follow' | 'befriend' | 'accept';
  /** The other person, with the display name where the page shows one. */
  account: Account;
  /** The control itself, as the element that stays the same from pointerdown to click. */
  control: Element;
};

/** Somebody whose own page is shown. */
export type ShownPerson = {
  account: Account;
  /** The head of the page, beside which a word about it stands. */
  at: Element;
  /** They are friends with, or followed by, the person signed in. */
  connected?: boolean;
};

/** Who can read what is posted here, as the site itself shows it. `anyone` and `followers` are settings of the account. */
export type AudienceKind =
  | 'anyone'
  | 'followers'
  | 'public'
  | 'friends'
  | 'friends-of-friends'
  | 'some-friends'
  | 'only-me'
  | 'members';

/** `says`: in the site's own words, where these are another language's. */
export type Audience = AudienceKind | { says: string };

/**
 * All that Lanyard knows of one site's pages. Adapters only read: nothing here changes the page, keeps state, listens
 * or waits, and every answer is made from the page as it is now. They rely on roles, editors, routes, links and test ids,
 * never on one label, class or depth of nesting. What they do not recognise they leave alone (`undefined`, empty).
 */
export type SiteAdapter = {
  info: SiteInfo;

  /** The box a path (of a focus, input or key event) stands in; undefined for search boxes, passwords and the like. */
  surfaceAt(path: EventPath): TextSurface | undefined;

  /**
   * The boxes that pressing what this path leads to would send or save; empty where it sends nothing, and where the
   * control is disabled. Several for a thread or a form.
   */
  submitAt(path: EventPath): readonly TextSurface[];

  /**
   * The boxes that this key, pressed in a surface, would send; empty where it does something else. Composition and
   * repeats are ruled out already; an open list of suggestions that takes the key is the adapter's to notice.
   */
  submitByKey(surface: TextSurface, event: KeyboardEvent): readonly TextSurface[];

  /** The controls that send a surface and the element around both: a card stands beside these, never over them. */
  around(surface: TextSurface): { region: Element; controls: readonly Element[] };

  /** The contact this path's control would make; undefined for every other control, undoing ones included. */
  contactAt(path: EventPath): ContactAction | undefined;

  /** Whose page is shown; undefined for one's own, and for every other page. */
  personShown?(): ShownPerson | undefined;

  /** To whom a message written in this box goes; undefined where that is nobody, or several people. */
  addressee?(surface: TextSurface): Account | undefined;

  /** Whether the page shows a composer, or a control that makes a contact: the watch-lists will be needed. */
  needsPeople(): boolean;

  /** Whether this is a page of requests to connect, on which two answers stand beside each person's name. */
  isRequestsPage?(): boolean;

  /** Who is signed in; near a box, who would post from it (delegates, Pages). */
  account(near?: Element): Account | undefined;

  /** Who will see what is sent from this surface; undefined where the site does not show it. */
  audience?(surface: TextSurface): Audience | undefined;
};
