import { longTitle } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PageSection, pageSectionWidths } from './page-section.tsx';

const meta = {
  title: 'Components/Page/Page section',
  component: PageSection,
  args: {
    heading: 'The latest',
    children: <div style={{ padding: 24, border: '1px dashed' }}>Content</div>,
  },
} satisfies Meta<typeof PageSection>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A part of a page under a strong rule. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'The latest' })).toBeVisible();
  },
};

/** As wide as the page, the centred column of a story, and a line of text. */
export const Widths: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 48 }}>
      {pageSectionWidths.map((width) => (
        <PageSection {...args} key={width} width={width} heading={width} />
      ))}
    </div>
  ),
};

/** Without a heading it only sets a width. */
export const WithoutHeading: Story = {
  args: { heading: undefined, width: 'text' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('region')).toBeNull();
  },
};

/** A long heading is balanced. */
export const LongHeading: Story = { args: { heading: longTitle } };
