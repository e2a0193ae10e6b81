import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Columns } from './columns.tsx';

const box = (text: string, blockSize = 96) => (
  <div key={text} style={{ padding: 16, minBlockSize: blockSize, border: '1px dashed' }}>
    {text}
  </div>
);

const meta = {
  title: 'Components/Page/Columns',
  component: Columns,
  args: { children: [box('One'), box('Two'), box('Three')] },
} satisfies Meta<typeof Columns>;

export default meta;
type Story = StoryObj<typeof meta>;

const isAbove = (one: HTMLElement, other: HTMLElement) =>
  one.getBoundingClientRect().bottom <= other.getBoundingClientRect().top;

/** Three equal columns. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(isAbove(canvas.getByText('One'), canvas.getByText('Three'))).toBe(false);
  },
};

/** One to four children, in a wide, a medium and a narrow space: no column stands alone beside empty room. */
export const Counts: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: 32 }}>
      {['72rem', '44rem', '20rem'].map((maxInlineSize) => (
        <div key={maxInlineSize} style={{ display: 'grid', gap: 32, maxInlineSize }}>
          {[1, 2, 3, 4].map((count) => (
            <Columns key={count}>
              {Array.from({ length: count }, (_, index) => box(`${index + 1} of ${count}`, 48))}
            </Columns>
          ))}
        </div>
      ))}
    </div>
  ),
};

/** A main column and a side column, a third as wide. */
export const WithSide: Story = {
  args: { children: [box('Main', 240)], side: [box('Side'), box('Below it')] },
  play: async ({ canvas }) => {
    const [main, side] = [canvas.getByText('Main'), canvas.getByText('Side')];
    await expect(isAbove(main, side)).toBe(false);
    await expect(main.clientWidth).toBeGreaterThan(1.9 * side.clientWidth);
  },
};

/** In a narrow space the side column stands below. */
export const NarrowWithSide: Story = {
  args: WithSide.args!,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '36rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(isAbove(canvas.getByText('Main'), canvas.getByText('Side'))).toBe(true);
  },
};
