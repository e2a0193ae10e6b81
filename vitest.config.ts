import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [vanillaExtractPlugin()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{packages,internal}/*/src/**/*.test.ts'],
          exclude: ['**/*.engines.test.ts'],
        },
      },
      {
        plugins: [vanillaExtractPlugin()],
        test: {
          name: 'dom',
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
          name: 'engines',
          environment: 'node',
          include: ['{packages,internal}/*/src/**/*.engines.test.ts', 'tests/engines/**/*.test.ts'],
          // One browser at a time: two would not be faster, and would disturb each other's clocks.
          fileParallelism: false,
          expect: { poll: { timeout: 5000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/pages/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
