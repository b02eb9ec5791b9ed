/**
 * What the builds are made of, from the repository's root; what Mozilla's reviewers get. A list of what goes in, not
 * of what stays out: a file that lies about must not be handed on.
 */
export const sourceFiles: readonly string[] = [
  ...['assets', 'components', 'entrypoints', 'lib', 'listing', 'policies', 'public', 'scripts'].map(
    (folder) => `${folder}/**`,
  ),
  'docs/packages.md',
  ...['LICENSE', 'README.md', 'package.json', 'package-lock.json', '.npmrc'],
  ...['tsconfig.json', 'wxt.config.ts'],
];

/** What the build makes itself: a copy of it in the archive might be an old one. */
export const madeByBuild: readonly string[] = ['lib/language/made/**'];

/** Never handed on, wherever it lies. */
export const secrets: readonly string[] = ['**/*.pem', '**/*.key', '**/.env*'];
