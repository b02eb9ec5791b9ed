/**
 * What the builds are made of, from the repository's root; what Mozilla's reviewers get. A list of what goes in, not
 * of what stays out: a file that lies about must not be handed on.
 */
export const sourceFiles: readonly string[] = [
  ...['assets', 'components', 'entrypoints', 'lib', 'policies', 'public', 'scripts'].map(
    (folder) => `${folder}/**`,
  ),
  'docs/packages.md',
  ...['LICENSE', 'README.md', 'package.json', 'package-lock.json', '.npmrc'],
  ...['tsconfig.json', 'wxt.config.ts'],
];

/** Never handed on, wherever it lies. */
export const secrets: readonly string[] = ['**/*.pem', '**/*.key', '**/.env*'];
