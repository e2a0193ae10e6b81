import { memoryStorage, type ConsentState } from '@broadsheet/consent-banner/core';
import { homePage, latest, paged, translate } from '@internal/fixtures';
import { EngineeringBlogHome } from '@internal/pages';
import type { Meta, StoryObj } from '@storybook/react-vite';

/** What a server knows of somebody who comes for the first time. */
const firstVisit: ConsentState = {
  phase: 'undecided',
  reason: null,
  record: null,
  gpc: false,
  view: 'none',
  persisted: true,
};

const meta = {
  title: 'Pages/Engineering blog home',
  component: EngineeringBlogHome,
  args: {
    page: homePage,
    locale: 'en-US',
    // A name that is nobody's (RFC 2606): the pixel is asked for, and nobody answers.
    consent: { pixel: 'https://pixel.example/seen.gif', initialState: firstVisit },
    words: {
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
  // The latest come in pages of four, in the language of the page.
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

/** The home page of a real engineering publication, whole: twelve stories, positions, channels, topics, every link of its navigation. */
export const Home: Story = {};

/** All twelve stories at once: the latest as a grid, with a plain link to older ones. Nothing in this one needs consent, so nobody is asked. */
export const AllStories: Story = {
  args: { consent: undefined },
  render: (args) => <EngineeringBlogHome {...args} />,
};

/** The same page as the server sends it, without any JavaScript. */
export const WithoutJavaScript: Story = {
  args: { consent: { ...meta.args.consent, endpoint: '/consent' } },
  globals: { javascript: 'off' },
};

/** In Arabic, right to left. */
export const Arabic: Story = { globals: { locale: 'ar' } };

/** In Hebrew, right to left, in the engineering theme, dark. */
export const HebrewEngineeringDark: Story = {
  globals: { locale: 'he', theme: 'engineering', scheme: 'dark' },
};

/** In German, whose words are long. */
export const German: Story = { globals: { locale: 'de' } };
