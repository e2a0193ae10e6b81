import { longWord } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ButtonLink } from './button-link.tsx';
import { Columns } from './columns.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageMain } from './page-main.tsx';
import { PageSection } from './page-section.tsx';
import { PageTitle } from './page-title.tsx';

const meta = {
  title: 'Components/Page/Page main',
  component: PageMain,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof PageMain>;

export default meta;
type Story = StoryObj<typeof meta>;

const text =
  'The engine weaves algebraic patterns just as the loom weaves flowers and leaves: from cards, one after the other.';

/** The sections of a page, as wide as the page may be, with gutters at its sides. */
export const Default: Story = {
  render: (args) => (
    <PageMain {...args}>
      <PageTitle title="Open Source" intro="What we build in the open, by area." />
      <PageSection heading="The latest">
        <p style={{ margin: 0 }}>{text}</p>
      </PageSection>
      <ButtonLink label="Older stories" href="#older" align="center" />
    </PageMain>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('main')).toHaveAttribute('id', 'main');
  },
};

/** In a `PageFrame` the footer of a short page stands at the end of the window. */
export const ShortPage: Story = {
  render: (args) => (
    <PageFrame>
      <header style={{ padding: '16px 48px', borderBlockEnd: '1px solid' }}>Header</header>
      <PageMain {...args}>
        <PageTitle title="There is nothing here" intro="The page may have moved." />
      </PageMain>
      <footer style={{ padding: '16px 48px', borderBlockStart: '3px solid' }}>Footer</footer>
    </PageFrame>
  ),
  play: async ({ canvas }) => {
    const { bottom } = canvas.getByText('Footer').getBoundingClientRect();
    await expect(Math.round(bottom)).toBe(document.documentElement.clientHeight);
  },
};

/** A `div`, inside a `<main>` of the app. */
export const InsideOfMain: Story = {
  render: () => (
    <main>
      <PageMain element="div">
        <PageTitle title="Settings" />
      </PageMain>
    </main>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('main')).toHaveLength(1);
  },
};

/** One wide thing does not widen the page. */
export const WideContent: Story = {
  render: (args) => (
    <PageMain {...args}>
      <PageTitle title={`${longWord} ${longWord}`} intro={longWord} />
      <PageSection width="text" heading={longWord}>
        <pre style={{ overflow: 'hidden', margin: 0 }}>{'wide '.repeat(200)}</pre>
      </PageSection>
      <Columns>
        <p>{longWord}</p>
        <p>{longWord}</p>
      </Columns>
    </PageMain>
  ),
  play: async ({ canvas }) => {
    const main = canvas.getByRole('main');
    await expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
  },
};

/** Without content it is an empty landmark with the room of a page. */
export const Empty: Story = {};
