import { stressTopics, topics } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { ComponentType } from 'react';
import * as icons from './icons.tsx';
import { TopicIcon } from './topic-icon.tsx';
import { TopicTiles } from './topic-tiles.tsx';

/** The names of the icons in the fixtures. */
const iconsByName = new Map<string, ComponentType>([
  ['android', icons.AndroidIcon],
  ['ios', icons.IosIcon],
  ['web', icons.WebIcon],
  ['backend', icons.BackendIcon],
  ['hardware', icons.HardwareIcon],
]);

function renderIcon(name: string) {
  const Icon = iconsByName.get(name);
  return Icon && <Icon />;
}

const items = topics.items.map((topic) => ({
  ...topic,
  href: `#${topic.icon}`,
  icon: renderIcon(topic.icon),
}));

const everyTopic = Object.entries({
  Android: icons.AndroidIcon,
  iOS: icons.IosIcon,
  Mobile: icons.MobileIcon,
  Web: icons.WebIcon,
  Backend: icons.BackendIcon,
  Hardware: icons.HardwareIcon,
  Network: icons.NetworkIcon,
  Data: icons.DataIcon,
  AI: icons.AiIcon,
  Security: icons.SecurityIcon,
  Video: icons.VideoIcon,
  'Open Source': icons.OpenSourceIcon,
  Research: icons.ResearchIcon,
}).map(([label, Icon]) => ({ label, href: '#topic', icon: <Icon /> }));

const meta = {
  title: 'Components/Topic tiles',
  component: TopicTiles,
  args: { ...topics, items, more: { label: 'All projects', href: '#all' } },
} satisfies Meta<typeof TopicTiles>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The topics of a publication as links. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Android' })).toBeVisible();
  },
};

/** Without an `href` tiles and the link to all topics are text, and do not look like links. */
export const WithoutLinks: Story = {
  args: { ...topics, items: items.map(({ label, icon }) => ({ label, icon })) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).toBeNull();
    await expect(canvas.getByText('Learn More')).toBeVisible();
  },
};

/** Labels without icons. */
export const WithoutIcons: Story = {
  args: { items: items.map(({ label, href }) => ({ label, href })) },
};

/** Heading and tiles alone. */
export const WithoutDescription: Story = { args: { description: undefined, more: undefined } };

/** One to twelve tiles fill their rows, in a wide, a medium and a narrow container. */
export const Counts: Story = {
  tags: ['stress'],
  render: (args) => (
    <div style={{ display: 'grid', gap: 48 }}>
      {Array.from({ length: 12 }, (_, index) => index + 1).map((count) => (
        <TopicTiles
          {...args}
          key={count}
          heading={`${count}`}
          description=""
          more={undefined}
          items={everyTopic.slice(0, count)}
        />
      ))}
    </div>
  ),
};

/** Thirty topics. */
export const Many: Story = {
  tags: ['stress'],
  args: {
    items: Array.from({ length: 30 }, (_, index) => ({
      ...everyTopic[index % everyTopic.length]!,
      label: `Topic ${index + 1}`,
    })),
  },
};

/** Long words, an unknown icon, an unsafe URL: nothing overflows, nothing is lost. */
export const Stress: Story = {
  tags: ['stress'],
  args: {
    items: [
      ...stressTopics.map((topic) => ({
        ...topic,
        icon: renderIcon(topic.icon),
      })),
      { label: 'موضوع 🧪', href: '#arabic', icon: '🧪' },
    ],
  },
  play: async ({ canvas }) => {
    const region = canvas.getByRole('region');
    await expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
  },
};

/** Without topics the heading and the link to all topics remain. */
export const Empty: Story = { args: { items: [] } };

/** Every icon, 24 px and 96 px large; the last is a custom one. */
export const Icons: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: 32, gridTemplateColumns: 'repeat(auto-fill, 144px)' }}>
      {[...Object.values(icons), LoomIcon].map((Icon) => (
        <div key={Icon.name} style={{ display: 'flex', alignItems: 'end', gap: 16 }}>
          <Icon />
          <Icon style={{ inlineSize: 96, blockSize: 96 }} />
        </div>
      ))}
    </div>
  ),
};

function LoomIcon(props: icons.DrawnIconProps) {
  return (
    <TopicIcon {...props}>
      <rect x="2.5" y="2.5" width="19" height="19" rx="2" />
      <path d="M7.25 2.5v19M12 2.5v19M16.75 2.5v19M2.5 8.5h19M2.5 15.5h19" />
    </TopicIcon>
  );
}
