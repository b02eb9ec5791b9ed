const { layers } = require('./scripts/architecture/layers.cjs');

const OWN = '^(entrypoints|components|lib|assets)/';
const anyOf = (paths) => paths.map((path) => `^${path}`);
const packages = (names) => names.map((name) => `node_modules/(@types/)?${name}/`);

/** Imports run downwards only, as the table says. There is no inline exception. */
const layerRules = Object.entries(layers).flatMap(([layer, { own, npm }]) => [
  {
    name: `own-code:${layer}`,
    comment: `${layer} may import of our own code only ${own.join(', ') || 'itself'}`,
    severity: 'error',
    from: { path: `^${layer}` },
    to: { path: OWN, pathNot: anyOf([layer, ...own]) },
  },
  {
    name: `packages:${layer}`,
    comment: `${layer} may import only these packages: ${npm.join(', ') || 'none'}`,
    severity: 'error',
    from: { path: `^${layer}` },
    to: { path: 'node_modules/', ...(npm.length > 0 && { pathNot: packages(npm) }) },
  },
]);

/** All that runs inside a site's page; it carries neither the schema library nor the database nor the polyfill. */
const PAGE =
  '^(lib/(content|rules|sites|dom|text)/|lib/messaging/send|entrypoints/(rules|own-profile|list-check|profile-check|[^/]+[.]content))';

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'a-site-knows-no-other-site',
      severity: 'error',
      from: { path: '^lib/sites/([^/]+)/' },
      to: { path: '^lib/sites/[^/]+/', pathNot: '^lib/sites/$1/' },
    },
    {
      name: 'a-rule-knows-no-other-rule',
      comment: 'Only the files named here join the rules; what two rules share lives in lib/text.',
      severity: 'error',
      from: {
        path: '^lib/rules/',
        pathNot: '^lib/rules/(registry|wordless|rule-ids|examples|looked-for|run-rules|scan|detection)[.]ts$',
      },
      to: { path: '^lib/rules/', pathNot: '^lib/rules/(rule|registry|run-rules|[^/]+/[^/]+)[.]ts$' },
    },
    {
      name: 'page-code-carries-no-schema-or-storage',
      severity: 'error',
      from: { path: PAGE },
      to: {
        path: '^lib/(messaging/protocol|policy/|platform/|services/)|node_modules/(zod|idb|webextension-polyfill)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-builder-rehearses-by-the-rules-that-ship',
      comment: 'They come from their own script, the same file that is put into pages: types alone.',
      severity: 'error',
      from: { path: '^lib/builder/' },
      to: { path: '^lib/rules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-scripts-carry-no-rules',
      comment:
        'The rules are a script of their own, handed over when somebody is about to write: types alone.',
      severity: 'error',
      from: { path: '^(lib/content/|entrypoints/(profile-check|[^/]+[.]content))' },
      to: { path: '^lib/(rules|text)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'time-script-stays-small',
      comment: 'It runs on every counted page: no rules, no Preact.',
      severity: 'error',
      from: { path: '^(entrypoints/(time|closed)[.]content|lib/content/time/)' },
      to: { path: '^(lib/(rules|text)/|components/)|node_modules/preact/' },
    },
    {
      name: 'only-the-worker-joins-services-and-platform',
      severity: 'error',
      from: { path: OWN, pathNot: '^(entrypoints/background|lib/services/|lib/platform/)' },
      to: { path: '^lib/(services|platform)/' },
    },
    {
      name: 'nothing-imports-an-entrypoint',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'no-node-modules-in-shipped-code',
      severity: 'error',
      from: { path: OWN },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-test-code-shipped',
      severity: 'error',
      from: { path: OWN },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
