import { defineConfig } from 'vitest/config';

/** Tests that need a browser: `npm run test:browser`. They stand apart so that `npm test` needs none. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
