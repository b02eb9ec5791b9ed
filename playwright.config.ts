import { defineConfig } from '@playwright/test';

/** Playwright is the runner only; puppeteer drives the browsers (tests/e2e/fixtures). */
export default defineConfig<object, { engine: 'chromium' | 'firefox' }>({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'replicas/**/*.replica.spec.ts'],
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/fixtures/global-setup.ts',
  workers: 4,
  // A file stays in one worker process, so that a policy is read once for all tests of it.
  fullyParallel: false,
  // Pictures of the gallery; `npm run pictures` takes them anew.
  snapshotPathTemplate: 'docs/screenshots/gallery/{arg}{ext}',
  updateSnapshots: 'none',
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  // Dots, with each failure whole at the end, where the tail of a log still shows it.
  reporter: [['dot'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // A test tagged with one browser is about what only that browser does.
  projects: [
    { name: 'chromium', use: { engine: 'chromium' }, grepInvert: /@firefox\b/ },
    // What a stand-in's server answers and where its controls stand is the same in every browser; how it is written in is not.
    {
      name: 'firefox',
      use: { engine: 'firefox' },
      grepInvert: /@chromium\b/,
      testIgnore: 'replicas/**/*{page,people,server}.replica.spec.ts',
    },
  ],
});
