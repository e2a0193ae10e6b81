import type { StorybookConfig } from '@storybook/react-vite';
import { identifiers } from '@internal/css/identifiers';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./pages/*.mdx', './pages/*.stories.tsx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../examples/content/pictures', '../internal/fixtures/pictures'].map((from) => ({
    from,
    to: '/pictures',
  })),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      include: ['../packages/*/src/**/*.tsx'],
      shouldExtractLiteralValuesFromEnum: true,
      // The hundreds of props that every HTML element takes would bury our own.
      propFilter: ({ parent }) => !parent?.fileName.includes('node_modules'),
    },
  },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), vanillaExtractPlugin({ identifiers })],
  }),
};

export default config;
