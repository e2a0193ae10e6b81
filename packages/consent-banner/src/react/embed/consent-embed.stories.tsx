import { pictureSrc } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { ConsentEmbed } from './consent-embed.tsx';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { ConsentSettingsLink } from '../preferences/consent-settings-link.tsx';
import { ConsentPreferences } from '../preferences/consent-preferences.tsx';
import { blogConsent, createStorage } from '../../fixtures.ts';

const meta = {
  title: 'Consent/Consent embed',
  component: ConsentEmbed,
  args: {
    for: 'video',
    title: 'The arrival of a train at La Ciotat',
    src: pictureSrc('city'),
    href: '#original',
  },
  render: (args) => (
    <ConsentProvider config={blogConsent} storage={createStorage([])}>
      <div style={{ maxInlineSize: 720 }}>
        <ConsentEmbed {...args} />
        <ConsentSettingsLink />
      </div>
      <ConsentPreferences />
    </ConsentProvider>
  ),
} satisfies Meta<typeof ConsentEmbed>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Until it is allowed: who would show it, what would happen, and two ways to see it. */
export const Placeholder: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('iframe')).toBeNull();
  },
};

/** An image of this site stands behind it, whatever its aspect ratio. */
export const WithPoster: Story = {
  args: { poster: pictureSrc('backbone') },
  play: async ({ canvas, canvasElement }) => {
    const poster = canvasElement.querySelector('img')!;
    await waitFor(() => expect(poster.naturalWidth).toBeGreaterThan(0));
    const { bottom } = canvasElement
      .querySelector('[data-broadsheet-component="consent-embed"]')!
      .getBoundingClientRect();
    const load = canvas.getByRole('button', { name: /^Load once/ });
    await expect(load.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
  },
};

/** Loaded until the next choice. The frame takes the focus, and the size of the placeholder. */
export const LoadedOnce: Story = {
  play: async ({ canvas, canvasElement }) => {
    const before = canvasElement.querySelector('[data-ratio]')!.getBoundingClientRect();
    await userEvent.click(canvas.getByRole('button', { name: /^Load once/ }));
    const frame = canvas.getByTitle('The arrival of a train at La Ciotat');
    await expect(document.activeElement).toBe(frame);
    const { width, height } = frame.getBoundingClientRect();
    await expect([width, height]).toEqual([before.width, before.height]);
  },
};

/** The service is allowed by name; the preferences can withdraw it. */
export const AllowedAlways: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Always allow Video player/ }));
    await canvas.findByTitle('The arrival of a train at La Ciotat');
    await userEvent.click(canvas.getByRole('link', { name: 'Cookie settings' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Reject all' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: /^Load once/ })).toBeVisible());
  },
};

/** A portrait video. */
export const Portrait: Story = { args: { ratio: '9:16' } };

/** A poster on another host would be a request to it, and an unsafe URL cannot be loaded: both are dropped. */
export const UnsafeUrls: Story = {
  tags: ['stress'],
  args: { src: 'javascript:alert(1)', poster: 'https://example.com/poster.jpg' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('img')).toBeNull();
    await expect(canvas.queryByRole('button', { name: /^Load once/ })).toBeNull();
  },
};
