import { articles, largeNavigation, navigation, site, stressNavigation } from '@internal/fixtures';
import { ArticleCard } from '@broadsheet/article-card';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { MegaMenuHeader } from './mega-menu-header.tsx';
import type { HeaderItem } from '../types.ts';
import { SiteSearch } from '../search/site-search.tsx';

const [story] = articles;

/** Sections with pages of their own, labelled groups, descriptions and a story. */
const sections: HeaderItem[] = [
  {
    label: 'Science',
    href: '#science',
    groups: [
      {
        label: 'Fields',
        links: [
          { label: 'Astronomy', href: '#astronomy', description: 'Stars, planets, telescopes' },
          { label: 'Physics', href: '#physics', description: 'From quarks to bridges' },
          { label: 'Mathematics', href: '#mathematics', description: 'Proofs and pictures' },
        ],
      },
      {
        label: 'Series',
        links: [
          { label: 'The Analytical Engine', href: '#engine' },
          { label: 'Letters from Mathematicians', href: '#letters' },
          { label: 'The archive', href: 'https://archive.example.org', external: true },
        ],
      },
    ],
    featured: [story!],
  },
  {
    label: 'Engineering',
    href: '#engineering',
    groups: [
      {
        links: [
          { label: 'Compilers', href: '#compilers' },
          { label: 'Networks', href: '#networks' },
          { label: 'Storage', href: '#storage' },
        ],
      },
    ],
  },
  {
    label: 'Culture',
    groups: [
      {
        links: [
          { label: 'Books', href: '#books' },
          { label: 'Film', href: '#film' },
        ],
      },
    ],
  },
  { label: 'Opinion', href: '#opinion' },
];

const meta = {
  title: 'Components/Mega-menu header',
  component: MegaMenuHeader,
  args: {
    logo: { alt: site.name, href: '#home' },
    items: navigation,
    search: <SiteSearch />,
  },
  parameters: { layout: 'fullscreen', docs: { story: { inline: false } } },
  decorators: [
    (Story, { parameters }) => (
      <>
        <Story />
        <main style={{ padding: '2rem 3rem', minBlockSize: parameters.length ?? '30rem' }}>
          <p>The page.</p>
          <p>
            <a href="#next">A link of the page</a>
          </p>
        </main>
      </>
    ),
  ],
} satisfies Meta<typeof MegaMenuHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Below the breakpoint, in a window like a phone's. */
const narrow = { globals: { viewport: { value: 'phone', isRotated: false } } } as const;

/** The navigation of a real publication: six sections that are buttons, and one plain link. */
export const Default: Story = {};

/** A panel opens below the header, as wide as the page, and `aria-expanded` says so. */
export const PanelOpen: Story = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Infrastructure Systems' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await waitFor(() =>
      expect(canvas.getByRole('link', { name: 'Security & Privacy' })).toBeVisible(),
    );
  },
};

/** A section with a page of its own is a link, with a button for its panel: groups, descriptions and a story. */
export const LinksAndPanels: Story = {
  args: { items: sections, cardComponent: ArticleCard, currentHref: '#physics' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'More in Science' }));
    await expect(canvas.getByRole('link', { name: 'Physics' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(canvas.getByRole('link', { name: 'Science' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await waitFor(() => expect(canvas.getByRole('link', { name: story!.title })).toBeVisible());
  },
};

/** Groups with pages of their own, badges, and content of the app at the end of the panel. */
export const PanelContent: Story = {
  args: {
    items: [
      {
        label: 'Engineering',
        groups: [
          {
            label: 'Systems',
            href: '#systems',
            links: [
              { label: 'Compilers', href: '#compilers', badge: 'New' },
              { label: 'Networks', href: '#networks', target: '_blank' },
            ],
          },
          {
            label: 'People',
            href: '#people',
            links: [
              { label: 'Grace Hopper', href: '#hopper' },
              { label: 'The archive', href: 'https://archive.example.org', external: true },
            ],
          },
        ],
        content: (
          <p>
            <a href="#newsletter">Read the engineers’ letter</a>, once a month.
          </p>
        ),
      },
      ...sections,
    ],
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Engineering' }));
    await waitFor(() => expect(canvas.getByRole('link', { name: 'Systems' })).toBeVisible());
    await expect(canvas.getByRole('link', { name: 'Compilers New' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: /engineers’ letter/ })).toBeVisible();
  },
};

/** Without a card component a story is its headline. */
export const PlainStory: Story = {
  args: { items: sections },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'More in Science' }));
    await waitFor(() => expect(canvas.getByRole('link', { name: story!.title })).toBeVisible());
  },
};

/** Hover intent: a mouse that rests opens; a click always does. */
export const OpenOnHover: Story = { args: { openOn: 'hover', items: sections } };

/** The whole header is sticky. */
export const Sticky: Story = {
  args: { sticky: 'full', items: sections },
  parameters: { length: '200rem' },
};

/** The row of sections is sticky, the row above it scrolls away. */
export const StickyCondensed: Story = {
  args: { sticky: 'condensed', items: sections },
  parameters: { length: '200rem' },
};

/** Links at the end of the first row. */
export const WithActions: Story = { args: { actions: <a href="#subscribe">Subscribe</a> } };

/** The logo and the sections. */
export const WithoutSearch: Story = { args: { search: undefined } };

/** The logo alone. */
export const OnlyLogo: Story = { args: { search: undefined, items: [] } };

/** In a narrow window a button opens the sections as a drawer below the header. */
export const Drawer: Story = {
  ...narrow,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Menu' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Platforms' })).toBeVisible());
  },
};

/** A section in the drawer opens as a screen of its own, with a Back button. */
export const DrillDown: Story = {
  ...narrow,
  args: { items: sections, cardComponent: ArticleCard },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Menu' }));
    await userEvent.click(canvas.getByRole('button', { name: 'More in Science' }));
    const all = canvas.getByRole('link', { name: 'All Science' });
    const back = canvas.getByRole('button', { name: 'Back' });
    await waitFor(() => expect(all).toBeVisible());
    // Both links out of the screen have the same weight.
    await expect(getComputedStyle(back).fontWeight).toBe(getComputedStyle(all).fontWeight);
  },
};

/** In a narrow window the search is a strip of its own. */
export const SearchStrip: Story = {
  ...narrow,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getAllByRole('button', { name: 'Search' })[0]!);
    await expect(canvas.getByRole('searchbox', { name: 'Search this site' })).toHaveFocus();
  },
};

/** The server's HTML alone: every panel opens. */
export const WithoutJavaScript: Story = {
  name: 'Without JavaScript',
  globals: { javascript: 'off' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Platforms' }));
    await waitFor(() => expect(canvas.getByRole('link', { name: 'Android' })).toBeVisible());
  },
};

/** In Arabic, right to left. */
export const Arabic: Story = {
  globals: { locale: 'ar' },
};

/** Fourteen sections, sixty links in one, long words, entries without a label or a URL. */
export const Stress: Story = {
  tags: ['stress'],
  args: { items: stressNavigation },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'More in Everything' }));
    await expect(canvas.getByRole('link', { name: 'Link 15 of group 4' })).toBeInTheDocument();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** The same in a narrow window. */
export const StressNarrow: Story = {
  tags: ['stress'],
  ...narrow,
  args: { items: stressNavigation },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Menu' }));
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** Twelve sections and 120 links on three levels: the row wraps, and nothing scrolls sideways. */
export const Large: Story = {
  tags: ['stress'],
  args: { items: largeNavigation, currentHref: '/large/2/2/1' },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'More in Politics' }));
    await waitFor(() => expect(canvas.getByRole('link', { name: 'Elections' })).toBeVisible());
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** The same in a narrow window: twelve rows, and a screen of ten links. */
export const LargeNarrow: Story = {
  tags: ['stress'],
  ...narrow,
  args: Large.args,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Menu' }));
    await userEvent.click(canvas.getByRole('button', { name: 'More' }));
    await waitFor(() => expect(canvas.getByRole('link', { name: 'Press' })).toBeVisible());
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** The same from right to left, with text of both directions. */
export const LargeRightToLeft: Story = {
  tags: ['stress'],
  ...Large,
  globals: { direction: 'rtl' },
};

/** Two headers on one page: each panel opens below its own. */
export const TwoHeaders: Story = {
  tags: ['stress'],
  parameters: {
    a11y: {
      // Two headers are two banners, which a page of documentation may have and no other.
      options: { rules: { 'landmark-no-duplicate-banner': { enabled: false } } },
    },
  },
  render: (args) => (
    <>
      <MegaMenuHeader {...args} search={undefined} aria-label="First" labels={{ main: 'First' }} />
      <MegaMenuHeader
        {...args}
        search={undefined}
        aria-label="Second"
        labels={{ main: 'Second' }}
      />
    </>
  ),
  play: async ({ canvas }) => {
    const [, second] = canvas.getAllByRole('button', { name: 'Platforms' });
    await userEvent.click(second!);
    const { top } = canvas.getByRole('group', { name: 'Platforms' }).getBoundingClientRect();
    const header = canvas.getAllByRole('banner')[1]!;
    await expect(Math.abs(top - header.getBoundingClientRect().bottom)).toBeLessThan(2);
  },
};
