import { alignedWithPage, canHover, focusRing, headline, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('story-header');

const underline = {
  textDecorationLine: 'underline',
  textDecorationThickness: 1,
  textUnderlineOffset: '0.2em',
} as const;

export const root = part('root', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  justifyItems: 'start',
  minInlineSize: 0,
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  letterSpacing: 'normal',
  textAlign: 'start',
  color: vars.color.ink,
  overflowWrap: 'anywhere',
});

export const category = part('category', {
  marginBlockEnd: vars.space[3],
  fontSize: vars.font.size[2],
  fontWeight: vars.font.weight.strong,
  textTransform: vars.metaTransform as 'none',
  color: vars.color.accent,
  textDecoration: 'none',
  selectors: { '&:any-link': { minBlockSize: 24 }, '&:focus-visible': focusRing },
  '@media': { [canHover]: { selectors: { '&:any-link:hover': underline } } },
});

export const title = part('title', {
  ...headline,
  fontSize: vars.font.size[6],
  lineHeight: vars.font.lineHeight.lead,
  letterSpacing: vars.font.tracking.lead,
  hyphens: 'auto',
  hyphenateLimitChars: '12 5 5',
});

export const deck = part('deck', {
  ...alignedWithPage,
  margin: 0,
  marginBlockStart: vars.space[4],
  maxInlineSize: '36rem',
  fontSize: vars.font.size[3],
  lineHeight: 1.45,
  textWrap: 'pretty',
});

export const meta = part('meta', {
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space[1]} ${vars.space[4]}`,
  marginBlockStart: vars.space[4],
  color: vars.color.muted,
  fontVariantNumeric: 'tabular-nums',
});

export const byline = part('byline', { margin: 0 });

export const author = part('author', {
  fontWeight: vars.font.weight.strong,
  color: vars.color.ink,
  selectors: {
    // A target of 24 px, however many names are below one another (WCAG 2.5.8).
    '&:any-link': {
      ...underline,
      display: 'inline-block',
      lineHeight: `max(24px, 1em * ${vars.font.lineHeight.text})`,
    },
    '&:focus-visible': focusRing,
  },
});

export const date = part('date');

export const updated = part('updated');

export const readingTime = part('reading-time');

export const actions = part('actions', { marginBlockStart: vars.space[4], maxInlineSize: '100%' });

export const figure = part('figure', {
  margin: 0,
  marginBlockStart: vars.space[5],
  inlineSize: '100%',
});

export const image = part('image', {
  display: 'block',
  inlineSize: '100%',
  maxInlineSize: '100%',
  blockSize: 'auto',
  borderRadius: vars.radius.media,
  backgroundColor: vars.color.surface,
});

export const caption = part('caption', {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space[3],
  marginBlockStart: vars.space[2],
  maxInlineSize: vars.width.measure,
  fontSize: vars.font.size[1],
  lineHeight: vars.font.lineHeight.text,
  color: vars.color.ink,
});

export const captionText = part('caption-text', { minInlineSize: 0 });

export const credit = part('credit', { color: vars.color.muted });
