import type { Meta, StoryObj } from '@storybook/react-vite';
import { pictureSrc } from '@internal/fixtures';
import { expect, waitFor } from 'storybook/test';
import { blogConsent, createCookieValue, createStorage } from '../../fixtures.ts';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { ConsentPixel, type ConsentPixelProps } from './consent-pixel.tsx';

interface StoryArgs extends ConsentPixelProps {
  /** The values in the browser's storage. */
  kept?: string[];
}

const meta = {
  title: 'Consent/Consent pixel',
  component: ConsentPixel,
  args: { for: 'pixel', src: pictureSrc('city') },
  argTypes: { kept: { table: { disable: true } } },
  render: ({ kept = [], ...args }: StoryArgs) => (
    <ConsentProvider config={blogConsent} storage={createStorage(kept)}>
      <p>
        Nothing is to be seen: the network panel of your browser shows whether it was requested.
      </p>
      <ConsentPixel {...args} />
    </ConsentProvider>
  ),
} satisfies Meta<StoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Before the visitor agrees there is no element and no request. */
export const NotRequested: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('img')).toBeNull();
  },
};

/** The visitor agreed on an earlier page: requested once. */
export const Requested: Story = {
  args: { kept: [createCookieValue({})] },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('img')).not.toBeNull());
    await expect(canvasElement.querySelector('img')).not.toBeVisible();
  },
};
