import { canHover, coarsePointer, focusRing, parts, visuallyHidden } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { cardHeight, narrow, rows, separated } from '../grid/post-grid.css.ts';

const part = parts('post-feed');

export const newerLink = part('newer-link', {
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: 24,
  marginBlockEnd: vars.space[5],
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[1],
  fontWeight: vars.font.weight.strong,
  color: vars.color.ink,
  textUnderlineOffset: '0.2em',
  '@media': { [coarsePointer]: { minBlockSize: 44 } },
  selectors: { '&:focus-visible': focusRing },
});

const mediaBeside = {
  float: 'inline-end',
  inlineSize: 'clamp(5.5rem, 34%, 15rem)',
  aspectRatio: '4 / 3',
} as const;

/** As high as a card and of the same shape: an image, and two lines. */
export const skeleton = part('skeleton', {
  boxSizing: 'border-box',
  minInlineSize: 0,
  minBlockSize: cardHeight,
  overflow: 'hidden',
  '::before': {
    content: '""',
    display: 'block',
    aspectRatio: '16 / 10',
    marginBlockEnd: vars.space[5],
    borderRadius: vars.radius.media,
    backgroundColor: vars.color.surface,
  },
  '::after': {
    content: '""',
    display: 'block',
    inlineSize: '55%',
    blockSize: '1em',
    borderRadius: vars.radius.media,
    backgroundColor: vars.color.surface,
    boxShadow: `0 1.75em ${vars.color.surface}`,
  },
  selectors: { [rows]: separated, [`${rows}::before`]: mediaBeside },
  '@container': { [narrow]: { ...separated, '::before': mediaBeside } },
});

export const footer = part('footer', {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: vars.space[3],
  marginBlockStart: vars.space[7],
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  textAlign: 'center',
  color: vars.color.ink,
  overflowWrap: 'anywhere',
});

const message = { margin: 0, maxInlineSize: vars.width.measure, textWrap: 'balance' } as const;

export const alert = part('alert', {
  ...message,
  color: vars.color.danger,
  selectors: { '&:empty': { display: 'none' } },
});

/** A link; text at the end of the feed. */
export const loadMore = part('load-more', {
  color: vars.color.muted,
  selectors: {
    '&:any-link': {
      boxSizing: 'border-box',
      display: 'inline-flex',
      alignItems: 'center',
      minBlockSize: 44,
      border: `${vars.border.hairline} solid ${vars.color.control}`,
      borderRadius: vars.radius.control,
      paddingBlock: vars.space[3],
      paddingInline: vars.space[6],
      fontWeight: vars.font.weight.strong,
      color: vars.color.ink,
      textDecoration: 'none',
    },
    '&[aria-busy]': { color: vars.color.muted, cursor: 'progress' },
    '&:focus-visible': focusRing,
  },
  '@media': {
    [canHover]: {
      selectors: { '&:any-link:hover:not([aria-busy])': { backgroundColor: vars.color.surface } },
    },
  },
});

export const status = part('status', {
  ...message,
  position: 'relative',
  display: 'block',
  // One line is kept free, so that nothing below moves when there is a status.
  minBlockSize: `calc(1em * ${vars.font.lineHeight.text})`,
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  fontVariantNumeric: 'tabular-nums',
});

/** The end of the feed, for the live region alone: the text below it says the same. */
export const end = part('end', visuallyHidden);
