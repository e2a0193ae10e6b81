import { createGlobalThemeContract } from '@vanilla-extract/css';

/**
 * The theme contract: every custom property that Broadsheet reads, by name (`vars.color.ink` is `var(--broadsheet-color-ink)`).
 * It holds no values and emits no CSS. To override a token, set the property in ordinary CSS: `:root { --broadsheet-color-accent: rebeccapurple }`.
 */
export const vars = createGlobalThemeContract(
  {
    color: {
      /** The page. */
      paper: null,
      /** A quiet tile on the page. */
      surface: null,
      /** Headlines and text. */
      ink: null,
      /** Dates, places and other small print. */
      muted: null,
      /** The category, the current section and action words; nothing else. */
      accent: null,
      /** Text on the accent. */
      onAccent: null,
      /** Hairlines between things; decoration only. */
      line: null,
      /** The strong rule that opens a part of the page. */
      rule: null,
      /** The outline of a control. */
      control: null,
      /** The focus ring. */
      focus: null,
      /** An error, said in words. */
      danger: null,
    },
    font: {
      family: { heading: null, body: null },
      /** From small print (1) to the lead headline (6). */
      size: { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null },
      weight: { heading: null, strong: null },
      lineHeight: { text: null, heading: null, lead: null },
      /** Letter spacing. */
      tracking: { heading: null, lead: null },
    },
    /** Steps of 4, 8, 12, 16, 24, 32, 48 and 72 px at the default text size; the gutter and the page margin are fluid. */
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
    /** `uppercase` sets dates and categories in capitals; by CSS alone, so the text stays what it is. */
    metaTransform: null,
    duration: { short: null },
    easing: { standard: null },
  },
  (_value, path) => `broadsheet-${path.map(toKebabCase).join('-')}`,
);

function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
