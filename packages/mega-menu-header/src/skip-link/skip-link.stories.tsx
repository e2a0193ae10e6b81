import { longTitle, site } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { SkipLink } from './skip-link.tsx';

const meta = {
  title: 'Components/Skip link',
  component: SkipLink,
  args: { label: site.skipLink, href: '#story-main' },
  render: (args) => (
    <>
      <SkipLink {...args} />
      <p>Press Tab: the link comes first. Press Enter: the focus is in the main content.</p>
      <p>
        <a href="#navigation">A link of the header</a>
      </p>
      <main id="story-main" tabIndex={-1}>
        The main content
      </main>
    </>
  ),
} satisfies Meta<typeof SkipLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first element in the body of every page with a header. It is visually hidden until Tab reaches it. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'Skip to content' });
    await expect(link.getBoundingClientRect().height).toBe(1);
  },
};

/** With the focus it stands in the first corner of the window, above everything. */
export const Focused: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    const link = canvas.getByRole('link', { name: 'Skip to content' });
    await expect(link).toHaveFocus();
    const { top, height } = link.getBoundingClientRect();
    await expect(top).toBeGreaterThanOrEqual(0);
    await expect(height).toBeGreaterThanOrEqual(44);
  },
};

/** The target takes the focus (`tabIndex={-1}`), so that the next Tab starts from there. */
export const Target: Story = {
  play: async ({ canvas }) => {
    const link = canvas.getByRole<HTMLAnchorElement>('link', { name: 'Skip to content' });
    const main = document.querySelector<HTMLElement>(link.hash);
    main?.focus();
    await expect(document.activeElement).toBe(canvas.getByRole('main'));
  },
};

/** A long label wraps inside the window. */
export const LongLabel: Story = {
  tags: ['stress'],
  args: { label: longTitle },
  play: async ({ canvas }) => {
    await userEvent.tab();
    const { width } = canvas.getByRole('link', { name: longTitle }).getBoundingClientRect();
    await expect(width).toBeLessThan(document.documentElement.clientWidth);
  },
};
