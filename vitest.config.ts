import { defineConfig } from 'vitest/config';

/** One list of scenarios for both browsers: those of `npm test`, or those of `npm run test:long`. */
const inBrowser = (browser: 'chromium' | 'firefox', scenarios: 'e2e' | 'long') => ({
  test: {
    name: `${scenarios}-${browser}`,
    include: [`tests/${scenarios}/**/*.${scenarios}.ts`],
    // Which browser they run in; tests/e2e/setup.ts takes it from here.
    provide: { browser },
    testTimeout: scenarios === 'long' ? 600_000 : 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    // More than the two cores of a small machine: much of a browser's test is waiting.
    maxWorkers: 3,
    // Reports name the slow tests only; starting a browser is not slow, it is what these tests are.
    slowTestThreshold: 10_000,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      inBrowser('chromium', 'e2e'),
      inBrowser('firefox', 'e2e'),
      inBrowser('chromium', 'long'),
      inBrowser('firefox', 'long'),
    ],
  },
});
