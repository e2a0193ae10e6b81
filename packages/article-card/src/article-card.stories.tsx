import { articles, classics, stress } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleCard, articleCardVariants } from './article-card.tsx';

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

/** Leads a page. It has the only picture that is loaded at once and before others. */
export const Feature: Story = {
  args: { ...lead!, id: undefined, variant: 'feature', priority: true, headingLevel: 2 },
  parameters: { measure: '50rem' },
};

/** The picture beside the text: for lists, side columns and phones. */
export const Compact: Story = {
  args: { ...third!, id: undefined, variant: 'compact' },
  parameters: { measure: '28rem' },
};

/** The headline alone, under a hairline: for "more on this". */
export const Headline: Story = { args: { variant: 'headline' } };

/** With all that an article may have: excerpt, authors with and without pages, reading time. */
export const Everything: Story = { args: { ...classics[0]!, id: undefined } };

/** An article on another site says so in the name of its link. */
export const External: Story = { args: { ...classics[3]!, id: undefined } };

/** A feature with excerpt and authors. */
export const FeatureWithExcerpt: Story = {
  args: { ...classics[1]!, id: undefined, variant: 'feature' },
  parameters: { measure: '50rem' },
};

/** Without a picture a quiet pattern stands in its place, always the same one for the same article. */
export const WithoutPicture: Story = { args: { image: null } };

/** A picture that cannot be loaded leaves the pattern. */
export const BrokenPicture: Story = { args: { ...stress.brokenImage, id: undefined } };

/** A transparent picture stands on a plain surface. */
export const TransparentPicture: Story = { args: { ...stress.transparentImage, id: undefined } };

/** A very wide picture keeps its focal point in view. */
export const FocalPoint: Story = { args: { ...stress.imageWithFocalPoint, id: undefined } };

/** Nothing but a headline and an address. */
export const Bare: Story = { args: { ...emptied(), ...stress.bare, id: undefined } };

/** A date that is none leaves neither a date nor a gap. */
export const InvalidDate: Story = { args: { ...stress.invalidDate, id: undefined } };

/** The headline alone opens the article: for cards whose text must be free to select. */
export const TitleAsHitArea: Story = {
  args: { ...classics[2]!, id: undefined, hitArea: 'title' },
};

/** No heading, where the page's outline would suffer from one. */
export const WithoutHeading: Story = { args: { headingLevel: 'none' } };

/** An action stands above the stretched link. */
export const WithAction: Story = {
  args: { children: <button type="button">Save</button> },
};

/** 180 characters. */
export const LongTitle: Story = { args: { ...stress.longTitle, id: undefined } };

/** A word of 63 letters breaks inside the card. */
export const LongWord: Story = {
  args: { ...stress.longWord, id: undefined },
  parameters: { measure: '16rem' },
};

/** Emoji of many code points. */
export const Emoji: Story = { args: { ...stress.emoji, id: undefined } };

/** Markup in a title is text. */
export const Markup: Story = { args: { ...stress.markup, id: undefined } };

/** A category that does not fit a line. */
export const LongCategory: Story = { args: { ...stress.longCategory, id: undefined } };

/** An unsafe address yields a card without a link. */
export const UnsafeLinks: Story = { args: { ...stress.unsafeLinks, id: undefined } };

/** Empty strings count as nothing. */
export const EmptyStrings: Story = { args: { ...stress.emptyStrings, id: undefined } };

/** Six authors. */
export const ManyAuthors: Story = { args: { ...stress.manyAuthors, id: undefined } };

/** A title in Arabic on an English page, named as such by `lang`. */
export const ArabicTitle: Story = { args: { ...stress.arabicTitle, id: undefined } };

/** A title in Hebrew and Latin script on an English page. */
export const HebrewTitle: Story = { args: { ...stress.hebrewTitle, id: undefined } };

/** A title in Japanese on an English page. */
export const JapaneseTitle: Story = { args: { ...stress.japaneseTitle, id: undefined } };

/** Every variant in a narrow and in a wide place: the place decides, not the window. */
export const AllVariants: Story = {
  args: { ...classics[0]!, id: undefined },
  parameters: { measure: '100%' },
  render: (args) => (
    <div style={{ display: 'grid', gap: 48, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr)' }}>
      {articleCardVariants.flatMap((variant) =>
        ['narrow', 'wide'].map((place) => (
          <ArticleCard key={`${variant} ${place}`} {...args} variant={variant} />
        )),
      )}
    </div>
  ),
};

function emptied() {
  return { category: undefined, image: undefined, publishedAt: undefined };
}
