import { hairline, headline, plainList, parts, widthOfItsOwn } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('post-grid');

/** The container is named for the cards too: standard cards in a narrow one become compact. */
const container = 'broadsheet-cards';
export const narrow = `${container} (max-width: 35rem)`;
const medium = `${container} (min-width: 35rem)`;
const wide = `${container} (min-width: 57rem)`;

export const root = part('root', {
  ...widthOfItsOwn('60rem'),
  containerName: container,
  containerType: 'inline-size',
});

const featured = `${root}[data-layout="featured"] &`;
/** A part in `layout="list"`. */
export const rows = `${root}[data-layout="list"] &`;

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

/** Below another row. */
export const separated = { borderBlockStart: hairline, paddingBlockStart: vars.space[5] } as const;

/** The height of a card of this feed, measured while skeletons are shown. */
export const cardHeight = 'var(--broadsheet-post-feed-card-height, 22rem)';

export const item = part('item', {
  minInlineSize: 0,
  selectors: { [`${rows}:not([data-position="lead"])`]: separated },
  '@supports': {
    // Only where the browser anchors its scrolling, so that nothing moves when the height turns out to be another.
    '(overflow-anchor: auto)': {
      selectors: {
        // An item that was loaded is laid out when it comes near the window.
        '&[data-added]': {
          contentVisibility: 'auto',
          containIntrinsicBlockSize: `auto ${cardHeight}`,
        },
        // What is not laid out clips what reaches beyond it, and the focus ring does.
        '&[data-added]:focus-within': { contentVisibility: 'visible' },
      },
    },
  },
  '@container': {
    [narrow]: { selectors: { '&:not([data-position="lead"])': separated } },
    [medium]: {
      selectors: { [`${featured}[data-position="lead"]`]: { gridColumn: '1 / -1' } },
    },
    [wide]: {
      selectors: {
        [`${featured}[data-position="lead"]`]: { gridColumn: 'span 2', gridRow: 'span 2' },
        [`${featured}[data-position="third"]`]: {
          borderBlockStart: hairline,
          paddingBlockStart: vars.space[6],
        },
      },
    },
  },
});
