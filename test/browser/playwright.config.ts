import { defineConfig } from '@playwright/test';

/** Journeys of the people who use the product, in a real browser on the served product with the reference procurement. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  globalSetup: './serve.ts',
  // One database: a journey may see what another did, and they come in the order of their names.
  workers: 1,
  fullyParallel: false,
  // Long beside what anything takes: a machine that is busy with something else is no fault of the product.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  outputDir: '../../test-results',
  reporter: 'list',
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // What fades in has, for a moment, other colours than those it is read in; a message may begin to while axe measures the page.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
});
