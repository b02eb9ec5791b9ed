import type { KeyInput, Page } from 'puppeteer-core';

/** A box that people write in, and what they do to send or save it. Selectors are puppeteer's. */
export type Place = {
  /** The page it is on. */
  path: string;
  /** Opens the box in that page; once more where it closed when it sent. */
  begin: (page: Page) => Promise<void>;
  box: string;
  submit: string;
  /** The keys that send it, all but the last held down; none where only the button does. */
  keys?: readonly [...KeyInput[], KeyInput];
  /** What stands on the button; “it” where that is no short word, and Lanyard does not say it. */
  called: string;
  /** What the site has sent then. */
  sent: (text: string) => object;
};

/** A control that makes a contact with somebody. */
export type Contact = {
  path: string;
  control: string;
  /** What Lanyard says before, and what stands on the control. */
  before: string;
  called: string;
  sent: object;
};

/** What every stand-in can be told. */
export type SiteSwitches = Partial<Record<'as' | 'lang' | 'theme' | 'press' | 'sw', string>>;

/** How the scenarios that all sites share are driven on one site's stand-in. */
export type SiteDriver = {
  id: string;
  name: string;
  /** The page a person starts on, as a whole address. */
  home: string;
  /** Other hosts of its. */
  otherHosts: readonly string[];
  /** The school's own account: how the stand-in is told to be signed in as it, and its handle. */
  schoolAccount: { as: string; handle: string };
  /** Opens a path and waits until it is drawn. */
  open: (page: Page, path: string, switches?: SiteSwitches) => Promise<void>;
  /** All that the site sent, oldest first, once nothing is on its way any more. */
  sentBy: (page: Page) => Promise<readonly object[]>;
  /** What a person posts under their own name. */
  post: Place;
  /** The same in a dialog that keeps the focus. */
  postInDialog: Place;
  /** An answer to somebody's post, in a box that goes away when the browser goes back. */
  comment: Place;
  message: Place;
  jobTitle: Place;
  bio: Place;
  /** The way to begin a contact on somebody's own page; where they asked already, to accept. */
  onPageOf: (name: string) => Contact;
  /** The way to accept somebody in the list of those who asked. */
  inRequests: (name: string) => Contact;
  /** Takes back what `onPageOf` began, on the same page. */
  takeBack: (page: Page, name: string) => Promise<object>;
};
