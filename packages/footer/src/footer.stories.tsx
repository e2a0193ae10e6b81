import {
  footer,
  longTitle,
  longWord,
  navigation,
  pictureSrc,
  stressLinks,
} from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Footer } from './footer.tsx';

const sections = navigation.flatMap(({ label, groups }) =>
  groups ? [{ heading: label, links: groups.flatMap(({ links }) => links) }] : [],
);

const eightGroups = [
  ...sections,
  { heading: 'Company', links: footer.links },
  { heading: 'Policies', links: footer.legal },
];

const profiles = [
  { label: 'Mastodon', href: '#mastodon' },
  { label: 'Bluesky', href: '#bluesky' },
  { label: 'RSS', href: '#feed' },
];

const meta = {
  title: 'Components/Footer',
  component: Footer,
  args: footer,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Footer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most publications need: name, description, a few links, and the legal line. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('contentinfo')).toBeVisible();
    await expect(canvas.getByRole('navigation', { name: 'Footer' })).toBeVisible();
    await expect(canvas.getByRole('list', { name: 'Legal' })).toBeVisible();
  },
};

/** Links under headings, for a site with sections. */
export const Groups: Story = { args: { links: [], groups: sections.slice(1, 4) } };

/** One group is one column. */
export const OneGroup: Story = { args: { links: [], groups: sections.slice(2, 3) } };

/** Eight groups wrap into complete columns. */
export const ManyGroups: Story = { args: { links: [], groups: eightGroups } };

/** Links without a group stand in a row above the groups. */
export const LinksAboveGroups: Story = { args: { groups: sections.slice(1, 4) } };

/** Profiles on networks, as text; each link has `rel="me"`. */
export const Social: Story = { args: { social: profiles } };

/** Profiles as icons, named by their visually hidden labels. */
export const SocialIcons: Story = {
  args: { social: profiles.map((profile) => ({ ...profile, icon: <Ring /> })) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Mastodon' })).toHaveAttribute('rel', 'me');
  },
};

/** Children stand in the last line, such as the link to the consent settings. */
export const WithConsentSettings: Story = {
  args: { children: <a href="#settings">Cookie settings</a> },
};

/** The logo as an image; its alt text names the link. */
export const ImageLogo: Story = {
  args: {
    logo: { alt: 'The Build Log', src: pictureSrc('sunrise'), href: '#', width: 64, height: 40 },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'The Build Log' })).toBeVisible();
  },
};

/** The logo as an inline SVG in `currentColor`, with a link. */
export const DrawnLogo: Story = {
  args: {
    logo: { alt: 'The Build Log', href: '#', drawing: <Wordmark /> },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'The Build Log' })).toBeVisible();
  },
};

/** The logo as a node of your own. */
export const OwnLogo: Story = {
  args: {
    logo: (
      <svg width="120" height="32" viewBox="0 0 120 32" role="img" aria-label="The Build Log">
        <path d="M2 28 16 4l14 24ZM40 10h78M40 20h56" fill="none" stroke="currentColor" />
      </svg>
    ),
  },
};

/** The legal line alone. */
export const LegalOnly: Story = {
  args: { logo: undefined, description: undefined, links: undefined },
};

/** Name and description alone. */
export const BrandOnly: Story = {
  args: { links: undefined, legal: undefined, copyright: undefined },
};

/** Navigation alone takes the whole width. */
export const NavigationOnly: Story = {
  args: {
    logo: undefined,
    description: undefined,
    links: undefined,
    legal: undefined,
    copyright: undefined,
    groups: sections,
  },
};

/** Without content it renders nothing: no empty landmark. */
export const Empty: Story = {
  args: {
    logo: undefined,
    description: undefined,
    links: undefined,
    legal: undefined,
    copyright: undefined,
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('contentinfo')).toBeNull();
  },
};

/** Long words, markup, other scripts, unsafe URLs and missing labels everywhere. */
export const Stress: Story = {
  tags: ['stress'],
  args: {
    logo: { alt: longWord, href: 'javascript:alert(1)' },
    description: longTitle,
    links: stressLinks,
    groups: [
      { heading: longTitle, links: stressLinks },
      { heading: longWord, links: stressLinks },
      { heading: '', links: footer.links },
      { heading: 'Nothing in it', links: [] },
    ],
    social: stressLinks,
    legal: stressLinks,
    copyright: longTitle,
  },
  play: async ({ canvas }) => {
    const root = canvas.getByRole('contentinfo');
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  },
};

/** Thirty links in one group. */
export const ThirtyLinks: Story = {
  args: {
    links: Array.from({ length: 30 }, (_, index) => ({
      label: `Section ${index + 1}`,
      href: `#${index + 1}`,
    })),
  },
};

function Wordmark() {
  return (
    <svg width="120" height="32" viewBox="0 0 120 32" aria-hidden="true">
      <path d="M2 28 16 4l14 24ZM40 10h78M40 20h56" fill="none" stroke="currentColor" />
    </svg>
  );
}

function Ring() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor">
      <circle cx="10" cy="10" r="8" strokeWidth="1.5" />
      <circle cx="10" cy="10" r="2" strokeWidth="1.5" />
    </svg>
  );
}
