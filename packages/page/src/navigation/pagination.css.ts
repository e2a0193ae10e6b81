import { canHover, coarsePointer, focusRing, parts, plainList, widthOfItsOwn } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('pagination');

export const root = part('root', {
  ...widthOfItsOwn('40rem'),
  containerType: 'inline-size',
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  letterSpacing: 'normal',
  textAlign: 'start',
  color: vars.color.ink,
});

/** Steps at the ends, numbers in the middle; in a narrow space the numbers have a row to themselves. */
export const bar = part('bar', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
  alignItems: 'center',
  gap: `${vars.space[3]} ${vars.space[4]}`,
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.rule}`,
  paddingBlockStart: vars.space[4],
  '@container': {
    '(inline-size < 36rem)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
});

const target = {
  display: 'inline-flex',
  alignItems: 'center',
  boxSizing: 'border-box',
  minBlockSize: 32,
  color: 'inherit',
  textDecoration: 'none',
  '@media': {
    [coarsePointer]: { minBlockSize: 44, minInlineSize: 44 },
    [canHover]: {
      selectors: {
        '&:any-link:hover': {
          textDecorationLine: 'underline',
          textDecorationThickness: 1,
          textUnderlineOffset: '0.2em',
        },
      },
    },
  },
} as const;

export const step = part('step', {
  ...target,
  justifySelf: 'start',
  gridColumn: 1,
  gridRow: 1,
  fontWeight: vars.font.weight.strong,
  overflowWrap: 'anywhere',
  selectors: {
    '&[rel="next"]': { justifySelf: 'end', gridColumn: '-2 / -1', textAlign: 'end' },
    '&:focus-visible': focusRing,
  },
});

export const list = part('list', {
  ...plainList,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'center',
  alignItems: 'center',
  gridColumn: 2,
  gridRow: 1,
  fontVariantNumeric: 'tabular-nums',
  '@container': { '(inline-size < 36rem)': { gridColumn: '1 / -1', gridRow: 2 } },
});

export const item = part('item', { display: 'flex', color: vars.color.muted });

export const gap = part('gap', { minInlineSize: 24, textAlign: 'center', color: vars.color.muted });

export const page = part('page', {
  ...target,
  justifyContent: 'center',
  minInlineSize: 32,
  borderBlockEnd: '2px solid transparent',
  paddingBlockStart: 2,
  selectors: {
    '&[aria-current]': {
      borderBlockEndColor: vars.color.accent,
      fontWeight: vars.font.weight.strong,
      color: vars.color.ink,
    },
    '&:focus-visible': focusRing,
  },
});
