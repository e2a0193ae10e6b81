import type { StorybookConfig } from '@storybook/react-vite';
import { identifiers } from '@internal/css/identifiers';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { guides } from './docs/guides-plugin.ts';
import { readVersion } from './docs/read-packages.ts';

const config: StorybookConfig & { title: string } = {
  framework: '@storybook/react-vite',
  stories: ['./pages/*.mdx', './pages/*.stories.tsx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../examples/content/pictures', '../internal/fixtures/pictures'].map((from) => ({
    from,
    to: '/pictures',
  })),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    componentsManifest: true,
    experimentalSearchDocsHeadings: true,
    menuOnboardingChecklist: false,
    sidebarOnboardingChecklist: false,
  },
  // Hard content is there for whoever asks for it, by the filter of the sidebar.
  tags: { stress: { defaultFilterSelection: 'exclude' } },
  title: `Broadsheet ${readVersion()}`,
  // A link of a story would else be followed by the window that holds Storybook.
  previewHead: (head = '') => head.replace(/<base target="_parent" ?\/>/, ''),
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      // From the folder that Storybook is started in, which is the root of the repository.
      include: ['packages/*/src/**/*.tsx'],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      // Hide the hundreds of props that every HTML element takes.
      propFilter: ({ parent }) => !parent?.fileName.includes('node_modules'),
    },
  },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), vanillaExtractPlugin({ identifiers }), guides()],
  }),
};

export default config;
