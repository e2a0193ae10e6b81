import {
  alignedWithPage,
  canHover,
  focusRing,
  hairline,
  headline,
  parts,
  visuallyHidden,
  widthOfItsOwn,
} from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('article-card');

/**
 * A list of cards may be a container named `broadsheet-cards`: in a narrow one standard cards become compact, so that a phone does
 * not show a column of large images.
 */
export const narrowList = 'broadsheet-cards (max-width: 35rem)';

const beside = { flexDirection: 'row', alignItems: 'start' } as const;

export const root = part('root', {
  ...widthOfItsOwn('20rem'),
  contain: 'inline-size',
  position: 'relative',
  // What is raised in the card stays below the page's own bars.
  isolation: 'isolate',
  display: 'flex',
  // The text comes first in the document, the image first for the eye.
  flexDirection: 'column-reverse',
  gap: vars.space[4],
  fontFamily: vars.font.family.body,
  color: vars.color.ink,
  selectors: {
    // The only ones whose own width decides the size of the title: containers cost time, and a page has many cards.
    '&[data-variant="feature"], &[data-variant="compact"]': { containerType: 'inline-size' },
    '&[data-variant="compact"]': beside,
    '&[data-variant="standard"]': { '@container': { [narrowList]: beside } },
    '&[data-variant="headline"]': {
      borderBlockStart: hairline,
      paddingBlockStart: vars.space[3],
    },
  },
});

/** The root of each variant, for selectors. */
export const variant = {
  feature: `${root}[data-variant="feature"]`,
  standard: `${root}[data-variant="standard"]`,
  compact: `${root}[data-variant="compact"]`,
  headline: `${root}[data-variant="headline"]`,
};

/** Above the stretched link. */
const raised = { position: 'relative', zIndex: 2 } as const;

const smallPrint = {
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  overflowWrap: 'anywhere',
} as const;

export const text = part('text', {
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minInlineSize: 0,
});

export const title = part('title', {
  ...headline,
  fontSize: vars.font.size[3],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
  selectors: {
    [`${variant.standard} &`]: {
      fontSize: vars.font.size[4],
      '@container': { [narrowList]: { fontSize: vars.font.size[3] } },
    },
    [`${variant.compact} &`]: {
      '@container': { '(min-width: 28rem)': { fontSize: vars.font.size[4] } },
    },
    [`${variant.feature} &`]: {
      fontSize: vars.font.size[5],
      '@container': {
        '(min-width: 28rem)': {
          fontSize: vars.font.size[6],
          lineHeight: vars.font.lineHeight.lead,
          letterSpacing: vars.font.tracking.lead,
        },
      },
    },
  },
});

export const titleLink = part('title-link', {
  color: 'inherit',
  textDecoration: 'none',
  selectors: {
    // A click anywhere on the card opens the article, and the focus ring encloses what a click opens.
    [`${root}:not([data-hit-area="title"]) &:any-link::after`]: {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: 1,
    },
    '&:focus-visible': { outline: 'none' },
    '&:focus-visible::after': focusRing,
    [`${root}[data-hit-area="title"] &:focus-visible`]: focusRing,
  },
  '@media': {
    [canHover]: {
      selectors: {
        '&:hover': {
          textDecoration: 'underline',
          textDecorationThickness: '0.06em',
          textUnderlineOffset: '0.14em',
        },
      },
    },
  },
});

export const external = part('external', visuallyHidden);

export const meta = part('meta', {
  ...smallPrint,
  // The title comes first for those who navigate by headings; the eye expects category and date above it.
  order: -1,
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space[1]} ${vars.space[3]}`,
  marginBlockEnd: '0.4375rem',
  lineHeight: 1.25,
  fontVariantNumeric: 'tabular-nums',
  selectors: {
    [`${variant.feature} &`]: { marginBlockEnd: vars.space[3] },
    '&:empty': { display: 'none' },
  },
});

export const category = part('category', { selectors: { '&:any-link': raised } });

export const date = part('date');

export const readingTime = part('reading-time');

export const excerpt = part('excerpt', {
  ...smallPrint,
  ...raised,
  margin: 0,
  marginBlockStart: vars.space[2],
  maxInlineSize: vars.width.measure,
  lineHeight: vars.font.lineHeight.text,
  // Its direction is its own, its alignment the page's.
  ...alignedWithPage,
});

export const byline = part('byline', {
  ...smallPrint,
  margin: 0,
  marginBlockStart: vars.space[2],
  lineHeight: vars.font.lineHeight.text,
});

export const author = part('author', {
  selectors: {
    // A target of 24 px, however many names are below one another (WCAG 2.5.8).
    '&:any-link': {
      ...raised,
      color: vars.color.ink,
      // Beside text in the same colour; a reset may take the browser's own.
      textDecorationLine: 'underline',
      display: 'inline-block',
      lineHeight: `max(24px, 1em * ${vars.font.lineHeight.text})`,
    },
    '&:focus-visible': focusRing,
  },
});

export const actions = part('actions', { ...raised, marginBlockStart: vars.space[3] });
