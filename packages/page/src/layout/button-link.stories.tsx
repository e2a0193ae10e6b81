import { longTitle } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ButtonLink } from './button-link.tsx';

const meta = {
  title: 'Components/Page/Button link',
  component: ButtonLink,
  args: { label: 'Older stories', href: '#older' },
} satisfies Meta<typeof ButtonLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A link that looks like a button. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Older stories' })).toBeVisible();
  },
};

/** In the middle of a column of the page. */
export const Centered: Story = {
  args: { align: 'center' },
  decorators: [
    (Story) => (
      <div style={{ display: 'grid' }}>
        <Story />
      </div>
    ),
  ],
};

/** A long label breaks inside of it. */
export const LongLabel: Story = { args: { label: longTitle } };
