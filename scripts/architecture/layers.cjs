/**
 * The architecture as a table, highest layer last. One row a layer: what it may import of our own code, and which
 * packages. `.dependency-cruiser.cjs` makes rules of it, `scripts/architecture.ts` the picture in docs/architecture.md.
 */
const layers = {
  'lib/language/': { own: [], npm: [] },
  'lib/core/': { own: ['lib/language/'], npm: [] },
  'lib/clock/': { own: [], npm: [] },
  'lib/text/': { own: ['lib/core/'], npm: [] },
  'lib/rules/': { own: ['lib/text/', 'lib/core/', 'lib/language/'], npm: [] },
  'lib/policy/': { own: ['lib/core/', 'lib/language/'], npm: ['zod/mini', 'leven'] },
  'lib/people-lists/': { own: ['lib/text/', 'lib/core/', 'lib/language/'], npm: ['csv-parse', 'leven'] },
  'lib/deployment/': { own: ['lib/policy/', 'lib/core/', 'lib/language/'], npm: [] },
  'lib/passes/': { own: ['lib/core/', 'lib/language/'], npm: ['idb'] },
  'lib/dom/': { own: ['lib/core/', 'lib/language/'], npm: [] },
  'lib/sites/': { own: ['lib/dom/', 'lib/core/', 'lib/language/'], npm: [] },
  // What a policy may name is put together of what each of these has.
  'lib/known/': {
    own: ['lib/policy/references', 'lib/rules/rule-ids', 'lib/sites/catalogue', 'lib/core/'],
    npm: [],
  },
  'lib/services/': { own: ['lib/core/', 'lib/language/'], npm: [] },
  'lib/platform/': {
    own: ['lib/clock/', 'lib/core/', 'lib/language/'],
    npm: ['idb', 'webextension-polyfill'],
  },
  'lib/messaging/': { own: ['lib/core/', 'lib/language/'], npm: ['zod/mini', 'webextension-polyfill'] },
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
      'lib/language/',
    ],
    npm: ['preact'],
  },
  'components/': { own: ['lib/core/', 'lib/language/', 'assets/'], npm: ['preact'] },
  // What judges in a page rehearses there too; the rules themselves come from their script (types alone).
  'lib/builder/': {
    own: [
      'lib/deployment/',
      'lib/policy/',
      'lib/people-lists/',
      'lib/content/judge',
      'lib/content/person-rules',
      'lib/content/person-question',
      'lib/content/contact-question',
      'lib/content/explain',
      'lib/content/clauses',
      'lib/content/words',
      'lib/rules/',
      'lib/text/',
      'lib/core/',
      'lib/language/',
    ],
    npm: ['ical.js'],
  },
  'entrypoints/background': {
    own: [
      'lib/services/',
      'lib/platform/',
      'lib/policy/',
      'lib/passes/',
      'lib/messaging/serve',
      'lib/known/',
      'lib/sites/',
      'lib/text/',
      'lib/core/',
      'lib/language/',
    ],
    npm: ['wxt'],
  },
  'entrypoints/rules': { own: ['lib/rules/', 'lib/core/', 'lib/language/'], npm: ['wxt'] },
  'entrypoints/(own-profile|profile-check|signed-in)': {
    own: ['lib/content/', 'lib/sites/', 'lib/core/', 'lib/language/'],
    npm: ['wxt'],
  },
  'entrypoints/warning': { own: ['lib/content/', 'lib/sites/'], npm: ['wxt'] },
  'entrypoints/list-check': {
    own: ['lib/content/', 'lib/sites/', 'lib/text/', 'lib/core/', 'lib/language/'],
    npm: ['wxt'],
  },
  'entrypoints/[^/]+[.]content': {
    own: ['lib/content/', 'lib/sites/', 'lib/core/', 'lib/language/'],
    npm: ['wxt'],
  },
  'entrypoints/people-lists': { own: ['lib/builder/people/', 'lib/core/'], npm: ['wxt'] },
  'entrypoints/policy-builder/': {
    own: [
      'components/',
      'lib/builder/',
      'lib/deployment/',
      'lib/policy/',
      'lib/known/',
      'lib/sites/catalogue',
      'lib/messaging/send',
      'lib/messaging/speak-first',
      'lib/clock/',
      'lib/core/',
      'lib/language/',
      'assets/',
    ],
    npm: ['preact', 'fflate'],
  },
  'entrypoints/(?!policy-builder/)[^/.]+/': {
    own: [
      'components/',
      'lib/passes/',
      'lib/text/own-name',
      'lib/text/school-name/initials-of',
      'lib/rules/practice',
      'lib/messaging/send',
      'lib/messaging/speak-first',
      'lib/clock/',
      'lib/core/',
      'lib/language/',
      'assets/',
    ],
    npm: ['preact', 'webextension-polyfill'],
  },
};

module.exports = { layers };
