import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { blogConsent, createStorage } from '../../fixtures.ts';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { ConsentPreferences } from './consent-preferences.tsx';
import { ConsentSettingsLink } from './consent-settings-link.tsx';

const meta = {
  title: 'Consent/Consent preferences',
  component: ConsentPreferences,
  parameters: { layout: 'fullscreen', docs: { story: { inline: false } } },
  render: (args) => (
    <ConsentProvider config={blogConsent} storage={createStorage([])}>
      <p style={{ padding: 24 }}>
        <ConsentSettingsLink />
      </p>
      <ConsentPreferences {...args} />
    </ConsentProvider>
  ),
} satisfies Meta<typeof ConsentPreferences>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is rendered until it is opened: by the link, or by the banner. */
export const Closed: Story = {};

/** A modal dialog with a group for each category. Escape changes nothing. */
export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'Cookie settings' }));
    await expect(await canvas.findByRole('dialog', { name: 'Your choices' })).toBeVisible();
  },
};
