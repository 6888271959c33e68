import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // The language model is the dear part of a worker: two workers are as many as it pays to warm up.
    maxWorkers: 2,
  },
});
