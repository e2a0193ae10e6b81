import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from '@internal/node/browser.mjs';

// A file of its own, because its plugin starts Storybook's builder whatever project is asked for.
export default defineConfig({
  plugins: [storybookTest({ configDir: path.join(import.meta.dirname, '.storybook') })],
  // Found while tests run, a dependency makes Vite reload the page under them: name them all before.
  optimizeDeps: {
    include: [
      'axe-core',
      '@broadsheet/react > @broadsheet/category-tag > clsx/lite',
      'react-dom/server',
    ],
  },
  test: {
    name: 'stories',
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromiumLaunchOptions() }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
    },
  },
});
