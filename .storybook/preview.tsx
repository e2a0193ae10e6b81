import '@fontsource-variable/geist';
import '@fontsource-variable/inter';
import '@fontsource-variable/newsreader/opsz.css';
import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import '@broadsheet/theme/engineering.css';
import type { Preview } from '@storybook/react-vite';
import { withLocale, withoutJavaScript, withPageAttributes } from './decorators.tsx';
import { expectAccessibleInEveryLook } from './every-look.ts';
import { globalTypes, initialGlobals } from './toolbar.ts';

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
    docs: { toc: true },
    options: {
      storySort: { order: ['Introduction', 'Pages', 'Components', 'Theme'] },
    },
  },
};

export default preview;
