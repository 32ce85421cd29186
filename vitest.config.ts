import { defineConfig } from 'vitest/config';

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.e2e.ts'],
    // Which browser the one list of scenarios runs in; tests/e2e/setup.ts takes it from here.
    provide: { browser },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    // Vitest would leave one of two cores free: both browsers then wait for each other.
    maxWorkers: 2,
    // Reports name the slow tests only; starting a browser is not slow, it is what these tests are.
    slowTestThreshold: 10_000,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
