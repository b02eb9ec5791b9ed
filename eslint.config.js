import vitest from '@vitest/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would make pure code depend on the moment or the machine. */
const impureGlobals = [
  { name: 'Date', message: 'Take the instant as an argument.' },
  { name: 'document', message: 'Pure code knows no page.' },
  { name: 'window', message: 'Pure code knows no page.' },
  { name: 'performance', message: 'Take the instant as an argument.' },
  { name: 'setTimeout', message: 'Use an alarm port.' },
];
const extensionGlobals = [
  { name: 'chrome', message: 'Use webextension-polyfill in lib/platform, lib/messaging/send in pages.' },
  { name: 'browser', message: 'Use webextension-polyfill in lib/platform, lib/messaging/send in pages.' },
];
const noInterval = {
  name: 'setInterval',
  message: 'Polling costs: wait for an event, or chain setTimeout with a signal.',
};
const noNetwork = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Lanyard makes no network request (docs/decisions).',
}));

const impureMembers = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Inject randomness.' },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Take the instant as an argument.',
  },
];
const deviceClock = {
  selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: 'Ask lib/clock: the demonstration sets its own.',
};
const unsafeHtml = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Never build HTML from text.',
  },
  { selector: "CallExpression[callee.property.name='execCommand']", message: 'Never write into an editor.' },
  {
    selector: "CallExpression[callee.property.name='sendBeacon']",
    message: 'Lanyard makes no network request.',
  },
];

/** Words of a sentence or a label: anything with a letter in it. */
const lettered = String.raw`:matches(Literal[value=/\p{L}/u], TemplateElement[value.raw=/\p{L}/u])`;
const saidAttribute =
  '/^(alt|label|placeholder|title|aria-(label|description|placeholder|roledescription|valuetext))$/';
const choices = ':matches(ConditionalExpression, LogicalExpression, TemplateLiteral)';
const writtenWords = [
  String.raw`JSXText[value=/\p{L}/u]`,
  ...['JSXElement', 'JSXFragment', `JSXAttribute[name.name=${saidAttribute}]`].flatMap((place) => [
    `${place} > JSXExpressionContainer > ${lettered}`,
    `${place} > JSXExpressionContainer > ${choices} > ${lettered}`,
  ]),
  `JSXAttribute[name.name=${saidAttribute}] > ${lettered}`,
  `Property[key.value=${saidAttribute}] > ${lettered}.value`,
].map((selector) => ({
  selector,
  message: 'Say a message of public/_locales (docs/decisions/0038-languages.md).',
}));

/** Written before there was a catalogue, and not yet moved into it. This list only becomes shorter. */
const notYetMessages = [
  'components/{Blocked,ListCheck,NudgeCounts,PassField,PassPage,Popup,ProfileOffer,WeekChart,WeekPanel,WeekTable,WhoSees}.tsx',
  'components/{check-up,diagnostics,own-list,pass-maker}/**',
];

export default defineConfig(
  { ignores: ['.output', '.wxt', 'node_modules', 'test-results', 'screenshots', 'lib/language/made'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.cjs', '*.mjs'] } },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `undefined` as an answer is meant: `answering<void>()` names a message that answers nothing.
      '@typescript-eslint/no-invalid-void-type': [
        'error',
        { allowInGenericTypeArguments: true, allowAsThisParameter: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // Factories give objects of functions; there are no classes and no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // Spreading a string by code points is what lib/text means.
      '@typescript-eslint/no-misused-spread': 'off',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  {
    files: ['lib/**', 'components/**', 'entrypoints/**'],
    rules: {
      'no-restricted-globals': ['error', noInterval, ...noNetwork, ...extensionGlobals],
      'no-restricted-syntax': ['error', ...unsafeHtml, deviceClock],
    },
  },
  {
    files: ['components/**', 'lib/content/**', 'entrypoints/**'],
    ignores: notYetMessages,
    rules: { 'no-restricted-syntax': ['error', ...unsafeHtml, deviceClock, ...writtenWords] },
  },
  {
    files: ['lib/clock/**'],
    rules: { 'no-restricted-syntax': ['error', ...unsafeHtml] },
  },
  {
    files: [
      'lib/core/**',
      'lib/text/**',
      'lib/rules/**',
      'lib/policy/**',
      'lib/people-lists/**',
      'lib/services/**',
    ],
    rules: {
      'no-restricted-globals': ['error', noInterval, ...noNetwork, ...extensionGlobals, ...impureGlobals],
      'no-restricted-syntax': ['error', ...unsafeHtml, ...impureMembers],
    },
  },
  {
    // idb takes its schema as an interface that extends its own.
    files: ['lib/platform/schema.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // WXT and the tools read a default export.
    files: ['entrypoints/**', '*.config.ts', '*.config.js'],
    rules: { 'no-restricted-exports': 'off', 'max-lines': ['error', { max: 120 }] },
  },
  {
    files: ['tests/**/*.test.ts'],
    plugins: { vitest },
    rules: {
      ...vitest.configs.recommended.rules,
      'vitest/no-disabled-tests': 'error',
      'vitest/no-focused-tests': 'error',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    // dependency-cruiser reads its table with `require`.
    rules: { 'max-lines': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
