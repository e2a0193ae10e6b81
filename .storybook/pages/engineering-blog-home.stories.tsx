import { memoryStorage, type ConsentState } from '@broadsheet/consent-banner/core';
import { homePage, latest, paged, translate } from '@internal/fixtures';
import { EngineeringBlogHome } from '@internal/pages';
import type { Meta, StoryObj } from '@storybook/react-vite';

/** The consent state of a first visit. */
const firstVisit: ConsentState = {
  phase: 'undecided',
  reason: null,
  record: null,
  gpc: false,
  view: 'none',
  persisted: true,
  isRead: false,
};

const meta = {
  title: 'Pages/Engineering blog home',
  component: EngineeringBlogHome,
  args: {
    page: homePage,
    locale: 'en-US',
    // A reserved domain (RFC 2606): the request for the pixel fails.
    consent: { pixel: 'https://pixel.example/seen.gif', initialState: firstVisit },
    labels: {
      latest: 'The latest',
      header: {
        main: 'Main',
        menu: 'Menu',
        more: 'More in {section}',
        all: 'All {section}',
        back: 'Back',
        search: 'Search',
        external: '(external link)',
      },
    },
  },
  // The latest articles load in pages of four, in the language of the page.
  render: (args) => {
    const { first, load } = paged(latest);
    const { lang } = document.documentElement;
    return (
      <EngineeringBlogHome
        {...args}
        consent={args.consent && { ...args.consent, storage: memoryStorage() }}
        latest={{
          first: translate(first, lang),
          load: async (cursor) => translate(await load(cursor), lang),
        }}
      />
    );
  },
  parameters: {
    layout: 'fullscreen',
    docs: { disable: true },
    // The skip link follows the banner and its links, and axe knows one by being first (docs/decisions/0053).
    a11y: { options: { rules: { region: { enabled: false } } } },
  },
  tags: ['!autodocs'],
} satisfies Meta<typeof EngineeringBlogHome>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The whole home page of a real engineering publication: twelve articles, positions, channels, topics, every link of its navigation. */
export const Home: Story = {};

/** All twelve articles at once: the latest as a grid, with a plain link to older ones. Nothing here needs consent, so there is no banner. */
export const AllStories: Story = {
  args: { consent: undefined },
  render: (args) => <EngineeringBlogHome {...args} />,
};

/** The same page as the server sends it, without any JavaScript. */
export const WithoutJavaScript: Story = {
  args: { consent: { ...meta.args.consent, endpoint: '/consent' } },
  name: 'Without JavaScript',
  globals: { javascript: 'off' },
};

/** In Arabic, right to left. */
export const Arabic: Story = { globals: { locale: 'ar' } };

/** In Hebrew, right to left, in the engineering theme, dark. */
export const HebrewEngineeringDark: Story = {
  globals: { locale: 'he', theme: 'engineering', scheme: 'dark' },
};

/** In German, which has long words. */
export const German: Story = { globals: { locale: 'de' } };
