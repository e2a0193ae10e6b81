import { homePage, latest, paged, translate } from '@internal/fixtures';
import { EngineeringBlogHome } from '@internal/pages';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'Pages/Engineering blog home',
  component: EngineeringBlogHome,
  args: {
    page: homePage,
    locale: 'en-US',
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
        latest={{
          first: translate(first, lang),
          load: async (cursor) => translate(await load(cursor), lang),
        }}
      />
    );
  },
  parameters: { layout: 'fullscreen', docs: { disable: true } },
  tags: ['!autodocs'],
} satisfies Meta<typeof EngineeringBlogHome>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The home page of a real engineering publication, whole: twelve stories, positions, channels, topics, every link of its navigation. */
export const Home: Story = {};

/** All twelve stories at once: the latest as a grid, with a plain link to older ones. */
export const AllStories: Story = { render: (args) => <EngineeringBlogHome {...args} /> };

/** The same page as the server sends it, without any JavaScript. */
export const WithoutJavaScript: Story = { globals: { javascript: 'off' } };

/** In Arabic, right to left. */
export const Arabic: Story = { globals: { locale: 'ar' } };

/** In Hebrew, right to left, in the engineering theme, dark. */
export const HebrewEngineeringDark: Story = {
  globals: { locale: 'he', theme: 'engineering', scheme: 'dark' },
};

/** In German, whose words are long. */
export const German: Story = { globals: { locale: 'de' } };
