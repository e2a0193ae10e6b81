import { canHover, coarsePointer, focusRing, parts, plainList } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('breadcrumbs');

export const root = part('root', {
  minInlineSize: 0,
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[1],
  lineHeight: vars.font.lineHeight.text,
  letterSpacing: 'normal',
  textAlign: 'start',
  color: vars.color.muted,
});

export const list = part('list', {
  ...plainList,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: vars.space[2],
});

export const item = part('item', {
  display: 'flex',
  alignItems: 'baseline',
  columnGap: vars.space[2],
  minInlineSize: 0,
});

export const separator = part('separator', { color: vars.color.muted, userSelect: 'none' });

export const link = part('link', {
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: 24,
  minInlineSize: 24,
  overflowWrap: 'anywhere',
  color: 'inherit',
  textDecoration: 'none',
  selectors: {
    '&[aria-current]': { color: vars.color.ink },
    '&:focus-visible': focusRing,
  },
  '@media': {
    [coarsePointer]: { selectors: { '&:any-link': { minBlockSize: 44, minInlineSize: 44 } } },
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
});
