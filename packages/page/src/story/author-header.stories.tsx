import { longTitle, longWord, stressLinks } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AuthorHeader } from './author-header.tsx';

const meta = {
  title: 'Components/Page/Author header',
  component: AuthorHeader,
  args: {
    name: 'Grace Hopper',
    jobTitle: 'Computer scientist, United States Navy',
    bio: 'Wrote the first compiler, and showed what a nanosecond is with a piece of wire.',
    image: { src: '/pictures/sunrise.svg' },
    links: [
      { label: 'Mastodon', href: '#mastodon' },
      { label: 'RSS', href: '#rss' },
    ],
  },
} satisfies Meta<typeof AuthorHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Portrait, name, job title, bio and links. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Grace Hopper' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'RSS' })).toHaveAttribute('rel', 'me');
  },
};

/** Without a portrait. */
export const WithoutImage: Story = { args: { image: undefined } };

/** The name alone. */
export const NameAlone: Story = {
  args: { jobTitle: undefined, bio: undefined, image: undefined, links: undefined },
};

/** Long words and unsafe URLs, on a phone. */
export const Stress: Story = {
  args: { name: longWord, jobTitle: longWord, bio: longTitle, links: stressLinks },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const { scrollWidth, clientWidth } = canvas.getByRole('heading', { level: 1 });
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};
