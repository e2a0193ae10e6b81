import { articles, classics, stress } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleCard } from './article-card.tsx';
import { articleCardVariants } from './types.ts';

const [lead, second, third] = articles;

const meta = {
  title: 'Components/Article card',
  component: ArticleCard,
  args: { ...second!, id: undefined },
  decorators: [
    (Story, { parameters }) => (
      <div style={{ inlineSize: `min(100%, ${parameters.measure ?? '24rem'})` }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ArticleCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A card of a grid. */
export const Standard: Story = {};

/** Leads a page. Its image alone is loaded eagerly, with high priority. */
export const Feature: Story = {
  args: { ...lead!, id: undefined, variant: 'feature', priority: true, headingLevel: 2 },
  parameters: { measure: '50rem' },
};

/** The image beside the text: for lists, sidebars and phones. */
export const Compact: Story = {
  args: { ...third!, id: undefined, variant: 'compact' },
  parameters: { measure: '28rem' },
};

/** The title alone, under a hairline: for related articles. */
export const Headline: Story = { args: { variant: 'headline' } };

/** Every field of an article: excerpt, authors with and without links, reading time. */
export const Everything: Story = { args: { ...classics[0]!, id: undefined } };

/** The accessible name of the link says that the article is on another site. */
export const External: Story = { args: { ...classics[3]!, id: undefined } };

/** A feature with excerpt and authors. */
export const FeatureWithExcerpt: Story = {
  args: { ...classics[1]!, id: undefined, variant: 'feature' },
  parameters: { measure: '50rem' },
};

/** Without an image a placeholder pattern is shown, always the same one for the same article. */
export const WithoutImage: Story = { args: { image: null } };

/** An image that fails to load leaves the placeholder. */
export const BrokenImage: Story = {
  tags: ['stress'],
  args: { ...stress.brokenImage, id: undefined },
};

/** A transparent image stands on a plain surface. */
export const TransparentImage: Story = {
  tags: ['stress'],
  args: { ...stress.transparentImage, id: undefined },
};

/** A very wide image is cropped around its focal point. */
export const FocalPoint: Story = { args: { ...stress.imageWithFocalPoint, id: undefined } };

/** A title and an `href`, nothing else. */
export const Bare: Story = {
  tags: ['stress'],
  args: { ...withoutFields(), ...stress.bare, id: undefined },
};

/** An invalid date leaves no date and no gap. */
export const InvalidDate: Story = {
  tags: ['stress'],
  args: { ...stress.invalidDate, id: undefined },
};

/** Only the title opens the article: for cards whose text users select. */
export const TitleAsHitArea: Story = {
  args: { ...classics[2]!, id: undefined, hitArea: 'title' },
};

/** The title as a paragraph, where the page's outline needs no heading. */
export const WithoutHeading: Story = { args: { headingLevel: 'none' } };

/** An action stands above the stretched link. */
export const WithAction: Story = {
  args: { children: <button type="button">Save</button> },
};

/** A title of 180 characters. */
export const LongTitle: Story = { tags: ['stress'], args: { ...stress.longTitle, id: undefined } };

/** A word of 63 letters breaks inside the card. */
export const LongWord: Story = {
  tags: ['stress'],
  args: { ...stress.longWord, id: undefined },
  parameters: { measure: '16rem' },
};

/** Emoji of many code points. */
export const Emoji: Story = { tags: ['stress'], args: { ...stress.emoji, id: undefined } };

/** Markup in a title is text. */
export const Markup: Story = { tags: ['stress'], args: { ...stress.markup, id: undefined } };

/** A category that does not fit on one line. */
export const LongCategory: Story = {
  tags: ['stress'],
  args: { ...stress.longCategory, id: undefined },
};

/** An unsafe URL yields a card without a link. */
export const UnsafeLinks: Story = {
  tags: ['stress'],
  args: { ...stress.unsafeLinks, id: undefined },
};

/** Empty strings count as nothing. */
export const EmptyStrings: Story = {
  tags: ['stress'],
  args: { ...stress.emptyStrings, id: undefined },
};

/** Six authors. */
export const ManyAuthors: Story = {
  tags: ['stress'],
  args: { ...stress.manyAuthors, id: undefined },
};

/** A title in Arabic on an English page, named as such by `lang`. */
export const ArabicTitle: Story = {
  tags: ['stress'],
  args: { ...stress.arabicTitle, id: undefined },
};

/** A title in Hebrew and Latin script on an English page. */
export const HebrewTitle: Story = {
  tags: ['stress'],
  args: { ...stress.hebrewTitle, id: undefined },
};

/** A title in Japanese on an English page. */
export const JapaneseTitle: Story = {
  tags: ['stress'],
  args: { ...stress.japaneseTitle, id: undefined },
};

/** Every variant in a narrow and in a wide container: the container decides, not the viewport. */
export const AllVariants: Story = {
  args: { ...classics[0]!, id: undefined },
  parameters: { measure: '100%' },
  render: (args) => (
    <div style={{ display: 'grid', gap: 48, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr)' }}>
      {articleCardVariants.flatMap((variant) =>
        ['narrow', 'wide'].map((container) => (
          <ArticleCard key={`${variant} ${container}`} {...args} variant={variant} />
        )),
      )}
    </div>
  ),
};

function withoutFields() {
  return { category: undefined, image: undefined, publishedAt: undefined };
}
