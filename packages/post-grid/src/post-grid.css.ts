import { hairline, headline, plainList, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('post-grid');

const medium = 'broadsheet-cards (min-width: 35rem)';
const wide = 'broadsheet-cards (min-width: 57rem)';

/** The name tells the cards that they stand in a list: standard cards become compact when it is narrow. */
export const root = part('root', {
  containerName: 'broadsheet-cards',
  containerType: 'inline-size',
  minInlineSize: 0,
});

const featured = `${root}[data-layout="featured"] &`;
const rows = `${root}[data-layout="list"] &`;

export const heading = part('heading', {
  ...headline,
  marginBlockEnd: vars.space[5],
  borderBlockStart: `${vars.border.rule} solid ${vars.color.rule}`,
  paddingBlockStart: vars.space[3],
  fontSize: vars.font.size[5],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
  color: vars.color.ink,
});

export const list = part('list', {
  ...plainList,
  display: 'grid',
  gap: `${vars.space[5]} ${vars.space.gutter}`,
  selectors: { '&:empty': { display: 'none' } },
  '@container': {
    [medium]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      rowGap: vars.space[7],
      selectors: { [rows]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: vars.space[5] } },
    },
    [wide]: {
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      selectors: {
        // The second row takes what the lead leaves, so that both columns end together as well as they can.
        [featured]: { gridTemplateRows: 'auto 1fr' },
        [rows]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      },
    },
  },
});

export const item = part('item', {
  minInlineSize: 0,
  selectors: {
    [`${rows}:not(:first-child)`]: {
      borderBlockStart: hairline,
      paddingBlockStart: vars.space[5],
    },
  },
  '@container': {
    'broadsheet-cards (max-width: 35rem)': {
      selectors: {
        '&:not(:first-child)': { borderBlockStart: hairline, paddingBlockStart: vars.space[5] },
      },
    },
    [medium]: {
      selectors: { [`${featured}:first-child`]: { gridColumn: '1 / -1' } },
    },
    [wide]: {
      selectors: {
        [`${featured}:first-child`]: { gridColumn: 'span 2', gridRow: 'span 2' },
      },
    },
  },
});

/**
 * The third of a featured group stands below the second, beside the lead. A class rather than `:nth-child(3)`: where that may
 * match, Blink goes through the whole list again for every item that is removed.
 */
export const third = part('third', {
  '@container': {
    [wide]: {
      selectors: { [featured]: { borderBlockStart: hairline, paddingBlockStart: vars.space[6] } },
    },
  },
});
