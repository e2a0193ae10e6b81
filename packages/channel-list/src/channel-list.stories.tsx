import { channels, longTitle, stressChannels } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ChannelList } from './channel-list.tsx';

const meta = {
  title: 'Components/Channel list',
  component: ChannelList,
  args: channels,
} satisfies Meta<typeof ChannelList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Sister publications and feeds, each with its action; the first has no `href` and is text. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'AI at Meta, Read' })).toBeVisible();
    await expect(canvas.queryByRole('link', { name: /Engineering at Meta/ })).toBeNull();
  },
};

/** The kind of each channel sets `rel` and `type` of its link. */
export const Kinds: Story = {
  args: {
    heading: 'Follow us',
    items: [
      { name: '@engineering@example.org', action: 'Follow', kind: 'profile', href: '#mastodon' },
      { name: 'The company blog', action: 'Read', kind: 'site', href: '#blog' },
      { name: 'All articles, as a feed', action: 'Subscribe', kind: 'feed', href: '#feed' },
    ],
  },
};

/** Icons before the names. */
export const WithIcons: Story = {
  args: {
    ...Kinds.args,
    items: Kinds.args!.items!.map((channel) => ({ ...channel, icon: <Dot /> })),
  },
};

/** Without an action the name alone is the link. */
export const WithoutActions: Story = {
  args: { items: channels.items.map((channel) => ({ ...channel, action: '' })) },
};

/** Without an `href` a channel is text, and its action is muted. */
export const WithoutLinks: Story = {
  args: { items: channels.items.map((channel) => ({ ...channel, href: undefined })) },
};

/** Long words, empty actions and unsafe URLs: nothing overflows, nothing is lost. */
export const Stress: Story = {
  tags: ['stress'],
  args: { heading: longTitle, items: stressChannels },
  play: async ({ canvas }) => {
    const region = canvas.getByRole('region');
    await expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
  },
};

/** Thirty channels. */
export const Many: Story = {
  tags: ['stress'],
  args: {
    items: Array.from({ length: 30 }, (_, index) => ({
      name: `Publication ${index + 1}`,
      action: 'Read',
      href: '#publication',
    })),
  },
};

/** Arabic and Hebrew names, one with an emoji, in a left-to-right page. */
export const RightToLeftNames: Story = {
  tags: ['stress'],
  args: {
    items: [
      { name: 'الهندسة في ميتا 🛠️', action: 'متابعة', href: '#a' },
      { name: 'הבלוג של StyleX', action: 'קריאה', href: '#b' },
    ],
  },
};

/** The heading as a paragraph, outside of the page's outline. */
export const WithoutHeadingLevel: Story = { args: { headingLevel: 'none' } };

/** Without channels the heading stands alone. */
export const Empty: Story = { args: { items: [] } };

function Dot() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor">
      <circle cx="8" cy="8" r="6" />
    </svg>
  );
}
