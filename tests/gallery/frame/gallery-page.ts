import type { JSX } from 'preact';

/** One state of a page of Lanyard's own. Drawn anew for each look: what it says is said in the language of that look. */
export type OwnState = () => JSX.Element;

/** What a state that is drawn in a site's page finds there. */
export type SiteParts = {
  /** The box that somebody writes in, with the words in it. */
  box: HTMLElement;
  /** Ended when another state is shown. */
  signal: AbortSignal;
};

/** One state of what Lanyard draws over a site's page. */
export type SiteState = (parts: SiteParts) => void;

/** All states of one page, by name. The first is the one that says most: it is the one that is pictured. */
type States<State> = Readonly<Record<string, State>>;

/** `width` and `height`: the window in which it is pictured, in CSS pixels. */
export type GalleryPage = { width: number; height: number } & (
  { kind: 'own'; states: States<OwnState> } | { kind: 'site'; states: States<SiteState> }
);

/** The states of one of Lanyard's own pages; pictured in full, `width` wide. */
export const ownPage = (states: States<OwnState>, width = 640): GalleryPage => ({
  ...{ kind: 'own', states, width, height: 480 },
});

/** The states of something that is drawn over a site's page. */
export const overSite = (states: States<SiteState>): GalleryPage => ({
  ...{ kind: 'site', states, width: 740, height: 760 },
});
