import { defineConfig } from 'vitest/config';

/** Folders of tests/unit of code that has no state and touches no global: their files share a worker, and what it has loaded. */
const pure = [
  'core',
  'text',
  'rules',
  'policy',
  'people-lists',
  'builder',
  'services',
  'components',
  'evaluate',
  'passes',
];

const within = (folders: readonly string[]): string[] =>
  folders.map((folder) => `tests/unit/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    environment: 'node',
    // No test is about time; on a busy machine the large ones take longer than the usual five seconds.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: within(pure), isolate: false } },
      { extends: true, test: { name: 'alone', include: ['tests/unit/**/*.test.ts'], exclude: within(pure) } },
    ],
  },
});
