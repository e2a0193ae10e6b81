import { stress, longWord } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { StoryHeader } from './story-header.tsx';

const meta = {
  title: 'Components/Page/Story header',
  component: StoryHeader,
  args: {
    title: 'Notes on the Analytical Engine',
    category: { label: 'Hardware', href: '#hardware' },
    excerpt:
      'It has no pretensions to originate anything. It can do whatever we know how to order it to perform.',
    authors: [{ name: 'Ada Lovelace', href: '#ada' }, { name: 'Luigi Menabrea' }],
    publishedAt: '2025-11-11',
    updatedAt: '2025-11-14',
    readingMinutes: 12,
    image: { src: '/pictures/sunrise.svg', alt: 'A sunrise', width: 1600, height: 1000 },
    caption: 'A sunrise over hills, as it came from the loom.',
    credit: 'Drawing: The Build Log',
  },
} satisfies Meta<typeof StoryHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Category, title, deck, byline, dates, and the image with caption and credit. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(canvas.getByRole('img', { name: 'A sunrise' })).toBeVisible();
  },
};

/** Without an image. */
export const WithoutImage: Story = { args: { image: undefined } };

/** The title alone. */
export const TitleAlone: Story = {
  args: {
    category: undefined,
    excerpt: undefined,
    authors: undefined,
    publishedAt: undefined,
    updatedAt: undefined,
    readingMinutes: undefined,
    image: undefined,
  },
};

/** Links to share the story stand above the image. */
export const WithActions: Story = { args: { children: <a href="#share">Share</a> } };

/** A title of 180 characters. */
export const LongTitle: Story = { args: { ...stress.longTitle } };

/** A word longer than a phone is wide. */
export const LongWord: Story = {
  args: { title: longWord, lang: 'de', credit: longWord, caption: longWord },
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

/** In Arabic, with the dates of the language. */
export const Arabic: Story = {
  args: {
    ...stress.arabicTitle,
    locale: 'ar',
    labels: {
      by: 'بقلم ',
      separator: '، ',
      updated: 'تم التحديث {date}',
      readingTime: '{count} د',
    },
  },
};

/** Markup, empty strings and unsafe URLs. */
export const Malformed: Story = {
  args: { ...stress.markup, authors: [{ name: 'Grace Hopper', href: 'javascript:alert(1)' }] },
};
