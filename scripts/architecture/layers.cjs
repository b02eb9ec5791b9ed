/**
 * The architecture as a table, highest layer last. One row a layer: what it may import of our own code, and which
 * packages. `.dependency-cruiser.cjs` makes rules of it, `scripts/architecture.ts` the picture in docs/architecture.md.
 */
const layers = {
  'lib/core/': { own: [], npm: [] },
  'lib/clock/': { own: [], npm: [] },
  'lib/text/': { own: ['lib/core/'], npm: [] },
  'lib/rules/': { own: ['lib/text/', 'lib/core/'], npm: [] },
  'lib/policy/': { own: ['lib/core/'], npm: ['zod', 'leven'] },
  'lib/people-lists/': { own: ['lib/text/', 'lib/core/'], npm: ['csv-parse', 'leven'] },
  'lib/passes/': { own: ['lib/core/'], npm: ['idb'] },
  'lib/dom/': { own: ['lib/core/'], npm: [] },
  'lib/sites/': { own: ['lib/dom/', 'lib/core/'], npm: [] },
  'lib/services/': { own: ['lib/core/'], npm: [] },
  'lib/platform/': { own: ['lib/clock/', 'lib/core/'], npm: ['idb', 'webextension-polyfill'] },
  'lib/messaging/': { own: ['lib/core/'], npm: ['zod', 'webextension-polyfill'] },
  'lib/content/': {
    own: [
      'lib/rules/',
      'lib/sites/',
      'lib/dom/',
      'components/',
      'lib/messaging/send',
      'lib/text/',
      'lib/clock/',
      'lib/core/',
    ],
    npm: ['preact'],
  },
  'components/': { own: ['lib/core/', 'assets/'], npm: ['preact'] },
  'entrypoints/background': {
    own: [
      'lib/services/',
      'lib/platform/',
      'lib/policy/',
      'lib/passes/',
      'lib/messaging/serve',
      'lib/sites/',
      'lib/rules/',
      'lib/text/',
      'lib/core/',
    ],
    npm: ['wxt'],
  },
  'entrypoints/rules': { own: ['lib/rules/', 'lib/core/'], npm: ['wxt'] },
  'entrypoints/(own-profile|profile-check)': {
    own: ['lib/content/', 'lib/sites/', 'lib/core/'],
    npm: ['wxt'],
  },
  'entrypoints/warning': { own: ['lib/content/', 'lib/sites/'], npm: ['wxt'] },
  'entrypoints/list-check': {
    own: ['lib/content/', 'lib/sites/', 'lib/text/', 'lib/core/'],
    npm: ['wxt'],
  },
  'entrypoints/[^/]+[.]content': { own: ['lib/content/', 'lib/sites/', 'lib/core/'], npm: ['wxt'] },
  'entrypoints/[^/.]+/': {
    own: [
      'components/',
      'lib/passes/',
      'lib/text/own-name',
      'lib/messaging/send',
      'lib/clock/',
      'lib/core/',
      'assets/',
    ],
    npm: ['preact', 'webextension-polyfill'],
  },
};

module.exports = { layers };
