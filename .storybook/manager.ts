import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';
import manifest from '../packages/react/package.json';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: `Broadsheet ${manifest.version}`,
    brandTarget: '_self',
  }),
});
