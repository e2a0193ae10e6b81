import { createGlobalThemeContract } from '@vanilla-extract/css';

/**
 * The theme contract: the custom property of every design token (`vars.color.ink` is `var(--broadsheet-color-ink)`). It has no values
 * and emits no CSS. To override a token, set its property in ordinary CSS: `:root { --broadsheet-color-accent: rebeccapurple }`.
 */
export const vars = createGlobalThemeContract(
  {
    color: {
      /** The background of the page. */
      paper: null,
      /** The background of a tile on the page. */
      surface: null,
      /** Headlines and text. */
      ink: null,
      /** Secondary text: dates, locations and other small print. */
      muted: null,
      /** Categories, the current section and calls to action. */
      accent: null,
      /** Text on the accent. */
      onAccent: null,
      /** Decorative hairlines. */
      line: null,
      /** The strong rule at the start of a section. */
      rule: null,
      /** The border of a control. */
      control: null,
      /** The focus ring. */
      focus: null,
      /** The text of an error. */
      danger: null,
    },
    font: {
      family: { heading: null, body: null },
      /** The type scale, from small print (1) to the lead headline (6). */
      size: { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null },
      weight: { heading: null, strong: null },
      lineHeight: { text: null, heading: null, lead: null },
      /** Letter spacing. */
      tracking: { heading: null, lead: null },
    },
    /** 4, 8, 12, 16, 24, 32, 48 and 72 px at the default text size; the gutter and the page margin are fluid. */
    space: {
      1: null,
      2: null,
      3: null,
      4: null,
      5: null,
      6: null,
      7: null,
      8: null,
      gutter: null,
      margin: null,
    },
    width: {
      /** The widest page. */
      page: null,
      /** The widest line of text. */
      measure: null,
    },
    border: { hairline: null, rule: null },
    radius: { media: null, control: null },
    /** The `text-transform` of dates and categories: `none` or `uppercase`. */
    metaTransform: null,
    duration: { short: null },
    easing: { standard: null },
  },
  (_value, path) => `broadsheet-${path.map(toKebabCase).join('-')}`,
);

function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
