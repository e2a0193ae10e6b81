import '@fontsource-variable/geist';
import '@fontsource-variable/inter';
import '@fontsource-variable/newsreader/opsz.css';
import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import '@broadsheet/theme/engineering.css';
import './docs/docs.css';
import type { Preview } from '@storybook/react-vite';
import { withLocale, withoutJavaScript, withPageAttributes } from './decorators.tsx';
import { ComponentPage } from './docs/component-page.tsx';
import { DocsContainer } from './docs/docs-container.tsx';
import { expectAccessibleInEveryLook } from './every-look.ts';
import { holdNavigation } from './hold-navigation.ts';
import { snippetOf } from './snippets/snippet.ts';
import { globalTypes, initialGlobals } from './toolbar.ts';
import { viewports } from './viewports.ts';

holdNavigation(window);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withoutJavaScript, withLocale, withPageAttributes],
  afterEach: expectAccessibleInEveryLook,
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: {
      toc: true,
      container: DocsContainer,
      page: ComponentPage,
      codePanel: true,
      // Written from the story by us: what Storybook prints of a story holds whole data sets and no imports.
      source: { type: 'code', language: 'tsx', transform: snippetOf },
    },
    options: {
      storySort: { order: ['Start', 'Foundations', 'Pages', 'Components', 'Consent', 'Content'] },
    },
    viewport: { options: viewports },
  },
};

export default preview;
