import { longWord } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ButtonLink } from '../layout/button-link.tsx';
import { PageMain } from '../layout/page-main.tsx';
import { proseSample } from './prose-sample.ts';
import { Prose } from './prose.tsx';

const meta = {
  title: 'Components/Page/Prose',
  component: Prose,
} satisfies Meta<typeof Prose>;

export default meta;
type Story = StoryObj<typeof meta>;

/** HTML of a content system: headings, lists, quotes, figures, code, tables. */
export const Default: Story = {
  args: { dangerouslySetInnerHTML: { __html: proseSample } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('table')).toBeVisible();
    const prose = canvasElement.querySelector('[data-broadsheet-component="prose"]')!;
    await expect(prose.scrollWidth).toBeLessThanOrEqual(prose.clientWidth);
  },
};

/** On a phone: code and wide tables scroll, all else fits. */
export const Narrow: Story = {
  args: {
    dangerouslySetInnerHTML: {
      __html: `<p>${longWord}</p><table><tr><td>${longWord}</td><td>${longWord}</td></tr></table>${proseSample}`,
    },
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const prose = canvasElement.querySelector('[data-broadsheet-component="prose"]')!;
    await expect(prose.scrollWidth).toBeLessThanOrEqual(prose.clientWidth);
  },
};

/** A player that says that it may fill the screen gets the shape of a film; other frames keep their height. */
export const Embeds: Story = {
  args: {
    dangerouslySetInnerHTML: {
      __html:
        '<p>A film:</p><figure><iframe title="A film" width="560" height="315" allowfullscreen srcdoc="&lt;body style=background:gray&gt;"></iframe><figcaption>A film of the loom.</figcaption></figure><p>A podcast:</p><iframe title="A podcast" width="400" height="120" srcdoc="&lt;body style=background:gray&gt;"></iframe>',
    },
  },
  play: async ({ canvas }) => {
    const film = canvas.getByTitle('A film');
    await expect(film.clientWidth / film.clientHeight).toBeCloseTo(16 / 9, 1);
    await expect(canvas.getByTitle('A podcast').clientHeight).toBe(120);
  },
};

/** A component among the text keeps its own looks. */
export const WithComponents: Story = {
  render: () => (
    <PageMain element="div">
      <Prose>
        <p>
          A link in the text is <a href="#underlined">underlined</a>.
        </p>
        <ButtonLink label="A button is not" href="#button" />
        <blockquote>
          <p>A quote has a rule.</p>
        </blockquote>
      </Prose>
    </PageMain>
  ),
  play: async ({ canvas }) => {
    const lineOf = (name: string) =>
      getComputedStyle(canvas.getByRole('link', { name })).textDecorationLine;
    await expect(lineOf('underlined')).toBe('underline');
    await expect(lineOf('A button is not')).toBe('none');
    // The page around it is a component too.
    const quote = canvas.getByText('A quote has a rule.').closest('blockquote')!;
    await expect(getComputedStyle(quote).borderInlineStartWidth).toBe('3px');
  },
};
