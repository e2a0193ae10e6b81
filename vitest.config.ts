import { identifiers } from '@internal/css/identifiers';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { defineConfig } from 'vitest/config';
import { isDriverFault } from './internal/browsers/src/driver-faults.ts';

// Properties are tried a thousand times, on machines that do other things as well.
const slow = 60_000;

export default defineConfig({
  test: {
    onUnhandledError: (error) => {
      if (!isDriverFault(error)) return true;
      console.warn(`Passed over, a fault of the driver: ${error.message}`);
      return false;
    },
    projects: [
      {
        plugins: [vanillaExtractPlugin({ identifiers })],
        test: {
          name: 'unit',
          testTimeout: slow,
          environment: 'node',
          include: ['{packages,internal}/*/src/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        plugins: [vanillaExtractPlugin({ identifiers })],
        test: {
          name: 'dom',
          testTimeout: slow,
          environment: 'jsdom',
          include: ['{packages,internal}/*/src/**/*.test.tsx'],
          setupFiles: ['./internal/testing/src/setup.ts'],
        },
      },
      {
        test: {
          name: 'packages',
          environment: 'node',
          include: ['tests/packages/**/*.test.ts'],
          globalSetup: ['tests/packages/global-setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'storybook',
          environment: 'node',
          include: ['tests/storybook/**/*.test.ts'],
          globalSetup: ['tests/storybook/global-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'engines',
          environment: 'node',
          include: ['{packages,internal}/*/src/**/*.browser.test.ts', 'tests/engines/**/*.test.ts'],
          globalSetup: ['tests/engines/global-setup.ts'],
          // Two browsers keep two cores busy; with more, the time that a pointer rests is no longer what a test says.
          maxWorkers: 2,
          // Browsers stay open from one file to the next of a worker.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Three browsers and a server share the machine; a second is nothing.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'consumers',
          environment: 'node',
          include: ['tests/consumers/**/*.test.ts'],
          globalSetup: ['tests/consumers/global-setup.ts'],
          // A consumer is installed, built and served; two of them side by side keep two cores busy.
          testTimeout: 240_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          // Servers answer late on a machine that builds something else meanwhile.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/pages/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Other suites run beside this one, and a page renders when it can.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'examples',
          environment: 'node',
          include: ['tests/examples/**/*.test.ts'],
          globalSetup: ['tests/examples/global-setup.ts'],
          // The third party that they all must not ask counts for one test at a time.
          fileParallelism: false,
          testTimeout: 60_000,
          // A site is looked through page by page before its first test.
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
