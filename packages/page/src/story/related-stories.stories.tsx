import { classics, stress } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { RelatedStories } from './related-stories.tsx';

const meta = {
  title: 'Components/Page/Related stories',
  component: RelatedStories,
  args: { items: classics.slice(0, 4), more: { label: 'All stories', href: '#all' } },
} satisfies Meta<typeof RelatedStories>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Further stories as headlines. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Related stories' })).toBeVisible();
  },
};

/** Titles alone. */
export const TitlesAlone: Story = {
  args: {
    items: classics.slice(0, 4).map(({ title, href }) => ({ title, href })),
    more: undefined,
  },
};

/** Long titles, other scripts, markup and missing fields, in a side column. */
export const Stress: Story = {
  args: { items: Object.values(stress), heading: 'More of everything', headingLevel: 3 },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '18rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const region = canvas.getByRole('region');
    await expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
  },
};
