import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { blogConsent, createStorage } from '../../fixtures.ts';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { ConsentSettingsLink } from './consent-settings-link.tsx';

const meta = {
  title: 'Consent/Consent settings link',
  component: ConsentSettingsLink,
  args: { href: '/cookies' },
  render: (args) => (
    <ConsentProvider
      config={{ ...blogConsent, settingsHref: undefined }}
      storage={createStorage([])}
    >
      <ConsentSettingsLink {...args} />
    </ConsentProvider>
  ),
} satisfies Meta<typeof ConsentSettingsLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A link to the page of the choice. Beside `ConsentPreferences` it opens them in place. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Cookie settings' })).toBeVisible();
  },
};

/** Without a page to lead to it is a button. */
export const WithoutPage: Story = {
  args: { href: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Cookie settings' })).toBeVisible();
  },
};

/** Words of your own. */
export const OwnLabel: Story = { args: { label: 'Your privacy choices' } };
