import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { blogConsent, createCookieValue, createStorage } from '../../fixtures.ts';
import { ConsentPreferences } from '../preferences/consent-preferences.tsx';
import { ConsentSettingsLink } from '../preferences/consent-settings-link.tsx';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { ConsentGate, type ConsentGateProps } from './consent-gate.tsx';

interface StoryArgs extends ConsentGateProps {
  /** The values in the browser's storage. */
  kept?: string[];
}

const meta = {
  title: 'Consent/Consent gate',
  component: ConsentGate,
  args: {
    for: 'ads',
    children: <p>Shown because advertising is allowed.</p>,
    fallback: <p>Closed: advertising was not allowed.</p>,
  },
  argTypes: { kept: { table: { disable: true } } },
  render: ({ kept = [], ...args }: StoryArgs) => (
    <ConsentProvider config={blogConsent} storage={createStorage(kept)}>
      <ConsentGate {...args} />
      <ConsentSettingsLink />
      <ConsentPreferences />
    </ConsentProvider>
  ),
} satisfies Meta<StoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Until the visitor agrees, the fallback. */
export const Closed: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Closed/)).toBeVisible();
  },
};

/** The visitor agreed on an earlier page. */
export const Open: Story = {
  args: { kept: [createCookieValue({})] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Shown/)).toBeVisible();
  },
};

/** It opens with the choice, in place. */
export const OpensWithTheChoice: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'Cookie settings' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept all' }));
    await expect(await canvas.findByText(/^Shown/)).toBeVisible();
  },
};
