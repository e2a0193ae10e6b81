import type { Meta, StoryObj } from '@storybook/react-vite';
import * as icons from './icons.tsx';
import { TopicIcon } from './topic-icon.tsx';

const meta = {
  title: 'Components/Topic icon',
  component: TopicIcon,
  subcomponents: icons,
  argTypes: {
    children: { description: 'The shapes, in a viewBox of 24 units.' },
    style: { table: { disable: true } },
  },
  args: {
    children: (
      <>
        <rect x="2.5" y="2.5" width="19" height="19" rx="2" />
        <path d="M7.25 2.5v19M12 2.5v19M16.75 2.5v19M2.5 8.5h19M2.5 15.5h19" />
      </>
    ),
  },
} satisfies Meta<typeof TopicIcon>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An icon of your own: shapes in a box of 24 units, in the colour of the text. */
export const Default: Story = {};

/** As large as you say. */
export const Large: Story = { args: { style: { inlineSize: 96, blockSize: 96 } } };

/** Every icon that comes with the package, by the name of its export. */
export const Drawn: Story = {
  render: () => (
    <ul
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 24,
        margin: 0,
        padding: 0,
        listStyle: 'none',
      }}
    >
      {Object.entries(icons).map(([name, Icon]) => (
        <li key={name} style={{ display: 'grid', justifyItems: 'center', gap: 8 }}>
          <Icon style={{ inlineSize: 48, blockSize: 48 }} />
          <code>{name}</code>
        </li>
      ))}
    </ul>
  ),
};
