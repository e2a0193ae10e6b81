import { memoryStorage } from '@broadsheet/consent-banner/core';
import { classics, homePage, latest, manyArticles, paged, translate } from '@internal/fixtures';
import {
  AuthorPage,
  CategoryArchive,
  CookiesPage,
  Magazine,
  NewsFront,
  NothingFound,
  SearchResults,
  StoryPage,
} from '@internal/pages';
import type { Meta, StoryObj } from '@storybook/react-vite';

interface StoryArgs {
  page: typeof homePage;
  locale?: string;
}

/** Whole pages of a publication, made of the components. */
const meta = {
  title: 'Pages/More pages',
  args: { page: homePage, locale: 'en-US' },
  argTypes: { locale: { control: 'text' } },
  parameters: { layout: 'fullscreen', docs: { disable: true } },
  tags: ['!autodocs'],
} satisfies Meta<StoryArgs>;

export default meta;
type Story = StoryObj<StoryArgs>;

/** Fixtures that are no args come in English. */
const inLanguage = <Value,>(value: Value): Value => translate(value, document.documentElement.lang);

/** One lead, many headlines, a column for each section. */
export const News: Story = {
  name: 'News front',
  render: (args) => <NewsFront {...args} title="Today" />,
};

/** Few stories, each with its first sentences. */
export const MagazineFront: Story = {
  name: 'Magazine',
  render: (args) => (
    <Magazine
      {...args}
      title="The classics"
      introduction="Four papers that made computing what it is."
      items={inLanguage(classics)}
    />
  ),
};

/** All stories of a category, loaded page by page. */
export const Archive: Story = {
  name: 'Category archive',
  render: (args) => {
    const { first, load } = paged(manyArticles(40));
    return (
      <CategoryArchive
        {...args}
        title="Data centers"
        introduction="Buildings, machines, networks, and the power that they need."
        stories={{
          first: inLanguage(first),
          load: async (cursor) => inLanguage(await load(cursor)),
        }}
      />
    );
  },
};

/** What a search found. */
export const Results: Story = {
  name: 'Search results',
  render: (args) => (
    <SearchResults
      {...args}
      query="machine"
      title="4 results for “machine”"
      items={inLanguage(classics)}
    />
  ),
};

/** A search that found nothing. */
export const NoResults: Story = {
  name: 'Search without results',
  render: (args) => (
    <SearchResults
      {...args}
      query="perpetuum mobile"
      title="No results for “perpetuum mobile”"
      introduction="Check the spelling, or try fewer words."
      items={[]}
    />
  ),
};

/** One story, and what to read next. */
export const OneStory: Story = {
  name: 'Story',
  render: (args) => (
    <StoryPage
      {...args}
      story={inLanguage(classics[0]!)}
      text={[
        'The Analytical Engine has no pretensions whatever to originate anything. It can do whatever we know how to order it to perform. It can follow analysis; but it has no power of anticipating any analytical relations or truths.',
        'Its province is to assist us in making available what we are already acquainted with. This it is calculated to effect primarily and chiefly, of course, through its executive faculties; but it is likely to exert an indirect and reciprocal influence on science itself in another manner.',
      ]}
      related={inLanguage(latest.slice(0, 3))}
    />
  ),
};

/** Who writes, and what they wrote. */
export const Author: Story = {
  render: (args) => (
    <AuthorPage
      {...args}
      title="Grace Hopper"
      introduction="Wrote the first compiler, and taught a generation that machines can be spoken to in words."
      items={inLanguage(latest.slice(0, 6))}
    />
  ),
};

/** Where the choice is changed, without JavaScript too. */
export const Cookies: Story = {
  render: (args) => (
    <CookiesPage
      {...args}
      title="Cookies"
      introduction="What may run on this site. You can change it at any time."
      storage={memoryStorage()}
      endpoint="/consent"
    />
  ),
};

/** An address that leads nowhere. */
export const Missing: Story = {
  name: 'Nothing found',
  render: (args) => (
    <NothingFound
      {...args}
      title="There is no such page"
      introduction="It may have moved. Search for it, or read what is new."
      items={inLanguage(latest.slice(0, 6))}
    />
  ),
};

/** The news front from right to left, dark, in the engineering theme. */
export const NewsInArabic: Story = {
  ...News,
  name: 'News front, Arabic, dark',
  globals: { locale: 'ar', theme: 'engineering', scheme: 'dark' },
};
