import { canHover, coarsePointer, component, focusRing, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';
import { root } from './post-grid.css.ts';

const part = parts('post-feed');

const estimate = 'var(--broadsheet-post-feed-card, 22rem)';

/**
 * A post that was loaded is laid out when it comes near the window; until then its height is what cards here measured.
 * Only where the browser anchors its scrolling, so that nothing moves when the height turns out to be another.
 */
export const added = part('added', {
  '@supports': {
    '(overflow-anchor: auto)': {
      contentVisibility: 'auto',
      containIntrinsicBlockSize: `auto ${estimate}`,
      selectors: {
        // What is not laid out clips what reaches beyond it, and the focus ring does.
        '&:focus-within': { contentVisibility: 'visible' },
      },
    },
  },
});

const beside = {
  float: 'inline-end',
  inlineSize: 'clamp(5.5rem, 34%, 15rem)',
  aspectRatio: '4 / 3',
} as const;

const rows = `${root}[data-layout="list"] &`;

/** Stands where a card will, as high as one and of the same shape: a picture, and two lines. */
export const skeleton = part('skeleton', {
  boxSizing: 'border-box',
  minBlockSize: estimate,
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
  selectors: { [`${rows}::before`]: beside },
  '@container': { 'broadsheet-cards (max-width: 35rem)': { '::before': beside } },
});

export const foot = part('foot', {
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

const line = { margin: 0, maxInlineSize: vars.width.measure, textWrap: 'balance' } as const;

// The parts of the foot have no names of their own: each is the only one of its kind there.
globalStyle(`${foot} > [role="alert"]`, component({ ...line, color: vars.color.danger }));
globalStyle(`${foot} > [role="alert"]:empty`, component({ display: 'none' }));

globalStyle(
  `${foot} > output`,
  component({
    ...line,
    display: 'block',
    // One line is kept free, so that nothing below moves when there is something to say.
    minBlockSize: `calc(1em * ${vars.font.lineHeight.text})`,
    fontSize: vars.font.size[1],
    color: vars.color.muted,
    fontVariantNumeric: 'tabular-nums',
  }),
);

// At the end of the feed it is text.
globalStyle(`${foot} > a`, component({ color: vars.color.muted }));

globalStyle(
  `${foot} > a:any-link`,
  component({
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
  }),
);

globalStyle(`${foot} > a[aria-busy]`, component({ color: vars.color.muted, cursor: 'progress' }));

globalStyle(`${foot} > a:focus-visible`, component(focusRing));

globalStyle(
  `${foot} > a:any-link:hover:not([aria-busy])`,
  component({ '@media': { [canHover]: { backgroundColor: vars.color.surface } } }),
);

// The way back to newer posts is the only link that stands in a feed by itself.
globalStyle(
  `${root} > a`,
  component({
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
  }),
);

globalStyle(`${root} > a:focus-visible`, component(focusRing));
