import { longTitle } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PageTitle } from './page-title.tsx';

const meta = {
  title: 'Components/Page/Page title',
  component: PageTitle,
  args: { title: 'Open Source', intro: 'What we build in the open, by area.' },
} satisfies Meta<typeof PageTitle>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The heading of a page, with an introduction. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Open Source' })).toBeVisible();
  },
};

/** The title alone. */
export const WithoutIntro: Story = { args: { intro: undefined } };

/** An introduction with a link, and a child below it. */
export const WithNodes: Story = {
  args: {
    intro: (
      <>
        What we build in the open. <a href="#all">All projects</a>
      </>
    ),
    children: <p style={{ margin: 0 }}>A search, or links.</p>,
  },
};

/** A long title is balanced. */
export const LongTitle: Story = { args: { title: longTitle, intro: longTitle } };

/** For assistive technology alone, as on a home page. */
export const VisuallyHidden: Story = {
  args: { visuallyHidden: true },
  play: async ({ canvas }) => {
    const title = canvas.getByRole('heading', { level: 1, name: 'Open Source' });
    await expect(title.parentElement!.clientWidth).toBe(1);
  },
};
