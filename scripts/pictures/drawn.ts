import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { pictureSize } from '../package/listing/stores.ts';

/** A picture that is drawn from others: where it is kept, of which, how large, and as what page. Paths from the root. */
export type Drawn = {
  path: `${string}.png`;
  of: readonly string[];
  size: { width: number; height: number };
  /** HTML, around the pictures' addresses. */
  draw: (...images: readonly string[]) => string;
};

const tour = (name: string): string => `docs/screenshots/${name}.png`;
const gallery = (name: string): string => `docs/screenshots/gallery/chromium/${name}.png`;

/** A picture from its top, without what is below the edge. */
const top = (image = ''): string =>
  `<style>body { margin: 0 } img { display: block }</style><img src="${image}">`;

/** Two pages side by side, on the paper of Lanyard's own, each as far down as there is room. */
const sideBySide = (...images: readonly string[]): string => `<style>
    body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 48px; background: #efe7da }
    div { max-height: 704px; overflow: hidden; border-radius: 12px; box-shadow: 0 8px 32px #2b263033 }
    img { display: block }
  </style>${images.map((image) => `<div><img src="${image}"></div>`).join('')}`;

/** The beginning of one of Lanyard's own pages, for README. */
const beginning = (name: string, width: number): Drawn => ({
  ...{ path: `docs/screenshots/${name}.png`, of: [gallery(name)], size: { width, height: 640 }, draw: top },
});

const ofListing = (name: string, draw: Drawn['draw'], ...of: readonly string[]): Drawn => ({
  ...{ path: `listing/pictures/${name}.png`, of, size: pictureSize, draw },
});

/** What README and the stores' forms show of the pictures of the tour and of the gallery. */
export const drawn: readonly Drawn[] = [
  beginning('may-i', 640),
  beginning('concern', 840),
  beginning('settings', 640),
  beginning('welcome', 900),
  ofListing('1-school-name', top, tour('school-name')),
  ofListing('2-friend-request', top, tour('friend-request')),
  ofListing('3-before-you-send', top, tour('comment')),
  ofListing('4-hours', top, tour('hours-begin')),
  ofListing('5-your-week-and-may-i', sideBySide, gallery('popup'), gallery('may-i')),
];

/** Where it is kept of what each was drawn. */
export const DRAWN_OF = 'docs/screenshots/drawn-of.json';

/** By path of each that is drawn: a digest of the pictures that it is drawn of, as they are now. */
export const digests = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    drawn.map(({ path, of }) => {
      const hash = createHash('sha256');
      for (const one of of) hash.update(readFileSync(one));
      return [path, hash.digest('hex')];
    }),
  );
