import {
  articles,
  classics,
  featured,
  latest,
  manyArticles,
  stressArticles,
} from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { PostGrid } from './post-grid.tsx';

const meta = {
  title: 'Components/Post grid',
  component: PostGrid,
  args: { items: latest, heading: 'The latest' },
} satisfies Meta<typeof PostGrid>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Up to three columns. */
export const Grid: Story = {};

/** One large, two beside it: the top of a home page. */
export const Featured: Story = {
  args: { items: featured, heading: undefined, layout: 'featured', priority: true },
};

/** More than three: the rest stands below in columns. */
export const FeaturedWithMore: Story = {
  args: { items: articles.slice(0, 9), heading: undefined, layout: 'featured' },
};

/** Rows with hairlines: for archives and search results. */
export const List: Story = { args: { items: classics, layout: 'list', heading: 'Classics' } };

/** Without a heading the section has no name, and its cards move up a level. */
export const WithoutHeading: Story = { args: { heading: undefined } };

/** Props that all cards share. */
export const WithCardProps: Story = {
  args: { cardProps: { dateFormat: 'long', hitArea: 'title', variant: 'headline' } },
};

/** Children become items of the list. */
export const WithChildren: Story = {
  args: {
    items: latest.slice(0, 2),
    children: <p>A box of our own, between the stories.</p>,
  },
};

/** One article. */
export const One: Story = { args: { items: latest.slice(0, 1) } };

/** Two articles. */
export const Two: Story = { args: { items: latest.slice(0, 2) } };

/** No article: the heading alone. */
export const Empty: Story = { args: { items: [] } };

/** Hard content in one grid: long words, missing fields, right-to-left titles. */
export const Stress: Story = { tags: ['stress'], args: { items: stressArticles } };

/** The same as a list. */
export const StressList: Story = {
  tags: ['stress'],
  args: { items: stressArticles, layout: 'list' },
};

/** In a narrow column the cards set their images beside the text, whatever the width of the viewport. */
export const InNarrowColumn: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 328, maxInlineSize: '100%' }}>
        <Story />
      </div>
    ),
  ],
};

/** A hundred and more. */
export const Many: Story = { tags: ['stress'], args: { items: manyArticles(120) } };
