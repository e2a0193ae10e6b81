import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Pagination } from './pagination.tsx';

const meta = {
  title: 'Components/Page/Pagination',
  component: Pagination,
  args: { page: 5, pageCount: 20, href: '#page-{page}', firstHref: '#first' },
} satisfies Meta<typeof Pagination>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In the middle of many pages. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { current: 'page' })).toHaveTextContent('5');
  },
};

/** Nothing stands before the first page. */
export const FirstPage: Story = {
  args: { page: 1 },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: 'Previous' })).toBeNull();
  },
};

/** Nothing stands after the last page. */
export const LastPage: Story = { args: { page: 20 } };

/** Two pages. */
export const TwoPages: Story = { args: { page: 1, pageCount: 2 } };

/** Where nobody knows how many pages there are, there are only steps. */
export const WithoutNumbers: Story = {
  args: { pageCount: undefined, href: undefined, previousHref: '#newer', nextHref: '#older' },
};

/** In a narrow space the numbers have a row to themselves. */
export const Narrow: Story = {
  args: {
    page: 1234,
    pageCount: 9876,
    labels: { previous: 'Neuere Artikel', next: 'Ältere Artikel' },
    locale: 'de',
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const nav = canvas.getByRole('navigation');
    await expect(nav.scrollWidth).toBeLessThanOrEqual(nav.clientWidth);
  },
};
