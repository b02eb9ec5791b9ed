import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // No test is about time; on a busy machine the large ones take longer than the usual five seconds.
    testTimeout: 60_000,
  },
});
