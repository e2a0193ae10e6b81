import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { blogConsent, createCookieValue, createStorage } from '../../fixtures.ts';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { ConsentActivation } from './consent-activation.tsx';

interface StoryArgs {
  /** The values in the browser's storage. */
  kept?: string[];
}

/** What a content system delivers: a part that is inert until it is allowed. */
const html = `<p>From the content system:</p>
<template data-consent="ads"><p>A teaser of the advertising network.</p></template>`;

const meta = {
  title: 'Consent/Consent activation',
  component: ConsentActivation,
  argTypes: { kept: { table: { disable: true } } },
  render: ({ kept = [] }: StoryArgs) => (
    <ConsentProvider config={blogConsent} storage={createStorage(kept)}>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <ConsentActivation />
    </ConsentProvider>
  ),
} satisfies Meta<StoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Before the visitor agrees the part stays inert. */
export const Inert: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/^A teaser/)).toBeNull();
  },
};

/** The visitor agreed on an earlier page. */
export const Activated: Story = {
  args: { kept: [createCookieValue({})] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^A teaser/)).toBeVisible();
  },
};
