import { alignedWithPage, focusRing, plainList, parts } from '@internal/css';
import * as shared from '@internal/react/styles';
import { vars } from '@broadsheet/theme';

const part = parts('topic-tiles');

const gap = vars.space[2];

export const root = part('root', shared.section);

export const heading = part('heading', shared.sectionHeading);

export const description = part('description', {
  margin: 0,
  marginBlockEnd: vars.space[4],
  maxInlineSize: vars.width.measure,
  color: vars.color.muted,
  overflowWrap: 'anywhere',
  textWrap: 'pretty',
});

export const list = part('list', { ...plainList, display: 'flex', flexWrap: 'wrap', gap });

/** The cell of a tile. Those of the last row grow, so that every row is complete. */
export const item = part('item', {
  display: 'flex',
  flexGrow: 1,
  flexBasis: widthIn(2),
  minInlineSize: 0,
  maxInlineSize: '24rem',
  '@container': {
    '(inline-size < 13rem)': { flexBasis: '100%' },
    '(inline-size >= 26rem)': { selectors: inColumns('^', [1, 2, 3]) },
    '(inline-size >= 46rem)': { selectors: inColumns('$', [1, 2, 3, 4, 5, 6]) },
  },
});

export const tile = part('tile', {
  flexGrow: 1,
  minInlineSize: 0,
  display: 'flex',
  flexDirection: 'column',
  gap: vars.space[2],
  padding: vars.space[4],
  borderRadius: vars.radius.media,
  color: 'inherit',
  backgroundColor: vars.color.surface,
  textDecoration: 'none',
  selectors: { '&:focus-visible': focusRing },
  // Backgrounds are removed there, and the tile with them.
  '@media': { '(forced-colors: active)': { border: '1px solid' } },
});

export const icon = part('icon', {
  // Whatever it holds is as high as its drawing, with or without a reset.
  display: 'grid',
  justifyItems: 'start',
  color: vars.color.muted,
  selectors: { [`${tile}:any-link &`]: { color: vars.color.accent } },
});

export const label = part(
  'label',
  {
    ...alignedWithPage,
    fontWeight: vars.font.weight.strong,
    lineHeight: vars.font.lineHeight.heading,
    overflowWrap: 'anywhere',
  },
  shared.underlineOnHoverOf(tile),
);

export const footer = part('footer', { margin: 0, marginBlockStart: vars.space[3] });

export const more = part('more', shared.more);

/** The width of an item by the `data-columns` of its list: the first number is for a medium list, the last for a wide one. */
function inColumns(end: '^' | '$', counts: number[]) {
  return Object.fromEntries(
    counts.map((columns) => [
      `${list}[data-columns${end}="${columns}"] > &`,
      { flexBasis: widthIn(columns) },
    ]),
  );
}

/** Half a pixel less than its share, because shares are rounded and must not wrap. */
function widthIn(columns: number): string {
  return `calc((100% - ${columns - 1} * ${gap}) / ${columns} - 0.5px)`;
}
