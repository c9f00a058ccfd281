import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/deny-network.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Two of everything is what a small CI machine has; more workers only make starts slower.
    maxWorkers: 2,
  },
});
