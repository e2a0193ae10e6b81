import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { blogConsent, createStorage } from '../../fixtures.ts';
import { ConsentPreferences } from '../preferences/consent-preferences.tsx';
import { ConsentSettingsLink } from '../preferences/consent-settings-link.tsx';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { ConsentScript } from './consent-script.tsx';

const meta = {
  title: 'Consent/Consent script',
  component: ConsentScript,
  args: { id: 'counter', for: 'counter', run: fn() },
  render: (args) => (
    <ConsentProvider config={blogConsent} storage={createStorage([])}>
      <p>A script has no looks: the panel Actions shows when it ran.</p>
      <ConsentScript {...args} />
      <ConsentSettingsLink />
      <ConsentPreferences />
    </ConsentProvider>
  ),
} satisfies Meta<typeof ConsentScript>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It waits for the choice. */
export const Waiting: Story = {
  play: async ({ args }) => {
    await expect(args.run).not.toHaveBeenCalled();
  },
};

/** It runs once the service is allowed, without a reload. */
export const RunsWithTheChoice: Story = {
  args: { id: 'counter-of-the-choice', run: fn() },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'Cookie settings' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept all' }));
    await waitFor(() => expect(args.run).toHaveBeenCalledOnce());
  },
};
