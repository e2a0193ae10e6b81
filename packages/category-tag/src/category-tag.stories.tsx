import type { Meta, StoryObj } from '@storybook/react-vite';
import { CategoryTag, categoryTagVariants } from './category-tag.tsx';

const meta = {
  title: 'Components/Category tag',
  component: CategoryTag,
  args: { label: 'Open Source', href: '#open-source' },
} satisfies Meta<typeof CategoryTag>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The least prominent form, above a headline. */
export const Text: Story = {};

/** With a border: for a list of tags below an article. */
export const Outline: Story = { args: { variant: 'outline' } };

/** On the accent colour: for a single tag, over an image. */
export const Solid: Story = { args: { variant: 'solid' } };

/** Without an `href` it is text, not a link. */
export const WithoutLink: Story = { args: { href: undefined } };

/** An unsafe URL counts as none. */
export const UnsafeLink: Story = { args: { href: 'javascript:alert(1)' } };

/** A long name breaks inside its box. */
export const LongName: Story = {
  tags: ['stress'],
  args: {
    label: 'Video Engineering & AR/VR, Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 160 }}>
        <Story />
      </div>
    ),
  ],
};

/** Every variant, as a link and as text. */
export const AllVariants: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 24, gridTemplateColumns: 'max-content max-content' }}>
      {categoryTagVariants.flatMap((variant) => [
        <CategoryTag {...args} key={`${variant}-link`} variant={variant} />,
        <CategoryTag {...args} key={`${variant}-text`} variant={variant} href={undefined} />,
      ])}
    </div>
  ),
};
