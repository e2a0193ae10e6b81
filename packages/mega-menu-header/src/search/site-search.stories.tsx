import { longTitle } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { SiteSearch } from './site-search.tsx';

const meta = {
  title: 'Components/Site search',
  component: SiteSearch,
  args: { action: '/search' },
} satisfies Meta<typeof SiteSearch>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A form that is sent by GET: a page of results has a URL, and it works without JavaScript. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search this site' }), 'engine');
    await expect(canvas.getByRole('search')).toHaveFormValues({ q: 'engine' });
  },
};

/** On the page of results the field holds the query. */
export const WithQuery: Story = { args: { defaultValue: 'analytical engine' } };

/** A query of the address is kept, as hidden fields. */
export const KeepsOtherParameters: Story = {
  args: { action: '/search?lang=en' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('search')).toHaveFormValues({ lang: 'en' });
  },
};

/** Words of your own. */
export const OwnLabels: Story = {
  args: { labels: { field: 'Search the archive', submit: 'Find' } },
};

/** The server's HTML alone. */
export const WithoutJavaScript: Story = {
  name: 'Without JavaScript',
  globals: { javascript: 'off' },
};

/** A query that is longer than the field. */
export const LongQuery: Story = { args: { defaultValue: longTitle }, tags: ['stress'] };
