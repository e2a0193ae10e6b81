import {
  canHover,
  component,
  focusRing,
  hairline,
  headline,
  visuallyHidden,
  parts,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { createVar, fallbackVar, globalStyle } from '@vanilla-extract/css';

const part = parts('article-card');

/**
 * A list of cards may name itself as a container; standard cards in a narrow one become compact,
 * so that a phone does not show a tower of large pictures.
 */
const narrowList = 'broadsheet-cards (max-width: 35rem)';

export const root = part('root', {
  position: 'relative',
  containerType: 'inline-size',
  fontFamily: vars.font.family.body,
  color: vars.color.ink,
});

const feature = `${root}[data-variant="feature"]`;
const standard = `${root}[data-variant="standard"]`;
const compact = `${root}[data-variant="compact"]`;

// The parts are told apart by their places, not by classes: a page has dozens of cards, and would be sent a dozen classes with each.
// Only what another component may render (a link, an image) and what may be missing has a class.
const layout = ' > div';
const text = `${layout} > :first-child`;
const heading = `${text} > :first-child`;
const meta = `${text} > :nth-child(2)`;
const excerpt = `${text} > [dir]`;
const picture = `${layout} > :nth-child(2)`;

/** Above the stretched link. */
const raised = { position: 'relative', zIndex: 2 } as const;

const smallPrint = {
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  overflowWrap: 'anywhere',
} as const;

const beside = { flexDirection: 'row', alignItems: 'start' } as const;

globalStyle(
  root + layout,
  component({
    display: 'flex',
    // The text comes first in the document, the picture first for the eye.
    flexDirection: 'column-reverse',
    gap: vars.space[4],
  }),
);
globalStyle(compact + layout, component(beside));
globalStyle(standard + layout, component({ '@container': { [narrowList]: beside } }));
globalStyle(
  `${root}[data-variant="headline"]${layout}`,
  component({
    borderBlockStart: hairline,
    paddingBlockStart: vars.space[3],
  }),
);

globalStyle(
  root + text,
  component({ display: 'flex', flexDirection: 'column', flex: 1, minInlineSize: 0 }),
);

globalStyle(
  root + meta,
  component({
    ...smallPrint,
    // The headline comes first for whoever moves by headings; the eye expects category and date above it.
    order: -1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${vars.space[1]} ${vars.space[3]}`,
    marginBlockEnd: '0.4375rem',
    lineHeight: 1.25,
    fontVariantNumeric: 'tabular-nums',
  }),
);
globalStyle(feature + meta, component({ marginBlockEnd: vars.space[3] }));
globalStyle(`${root}${meta}:empty`, component({ display: 'none' }));

globalStyle(
  root + heading,
  component({
    ...headline,
    fontSize: vars.font.size[3],
    lineHeight: vars.font.lineHeight.heading,
    letterSpacing: vars.font.tracking.heading,
  }),
);
globalStyle(
  standard + heading,
  component({
    fontSize: vars.font.size[4],
    '@container': { [narrowList]: { fontSize: vars.font.size[3] } },
  }),
);
globalStyle(
  compact + heading,
  component({ '@container': { '(min-width: 28rem)': { fontSize: vars.font.size[4] } } }),
);
globalStyle(
  feature + heading,
  component({
    fontSize: vars.font.size[5],
    '@container': {
      '(min-width: 28rem)': {
        fontSize: vars.font.size[6],
        lineHeight: vars.font.lineHeight.lead,
        letterSpacing: vars.font.tracking.lead,
      },
    },
  }),
);

export const link = part('link', {
  color: 'inherit',
  textDecoration: 'none',
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

// A click anywhere on the card opens the article, and the ring goes round what a click opens.
globalStyle(
  `${root}:not([data-hit-area="title"]) ${link}::after`,
  component({ content: '""', position: 'absolute', inset: 0, zIndex: 1 }),
);
globalStyle(`${link}:focus-visible`, component({ outline: 'none' }));
globalStyle(
  `${link}:focus-visible::after, [data-hit-area="title"] ${link}:focus-visible, ${root} bdi > :focus-visible`,
  component(focusRing),
);

// The words stand above the link's own stretched area: so they can be selected.
globalStyle(`${link} > *, ${root} div > a, ${root} bdi > *, ${root}${excerpt}`, component(raised));

export const external = part('external', visuallyHidden);

/** The excerpt, and the byline below it. */
globalStyle(
  `${root}${text} > p:nth-child(n + 3)`,
  component({
    ...smallPrint,
    margin: 0,
    marginBlockStart: vars.space[2],
    lineHeight: vars.font.lineHeight.text,
  }),
);

globalStyle(
  root + excerpt,
  component({
    maxInlineSize: vars.width.measure,
    fontSize: vars.font.size[2],
    // Its direction is its own, the edge it is set to is the page's.
    textAlign: 'match-parent',
  }),
);

globalStyle(`${root} bdi > *`, component({ color: vars.color.ink }));

globalStyle(
  `${root}${text} > div:nth-child(n + 3)`,
  component({ ...raised, marginBlockStart: vars.space[3] }),
);

/** The drawing for this article; `patterns.css.ts` fills it. */
export const pattern = createVar('article-card-pattern');

const small = { flex: '0 0 clamp(5.5rem, 34%, 15rem)', aspectRatio: '4 / 3' } as const;
const drawing = `${pattern} ${vars.color.surface}`;

globalStyle(
  root + picture,
  component({
    position: 'relative',
    flexShrink: 0,
    aspectRatio: '16 / 10',
    overflow: 'hidden',
    borderRadius: vars.radius.media,
    color: vars.color.line,
    background: drawing,
  }),
);
globalStyle(feature + picture, component({ aspectRatio: '3 / 2' }));
globalStyle(compact + picture, component(small));
globalStyle(standard + picture, component({ '@container': { [narrowList]: small } }));

const focalX = createVar('article-card-focal-x');
const focalY = createVar('article-card-focal-y');

export const image = part('image', {
  position: 'absolute',
  inset: 0,
  inlineSize: '100%',
  blockSize: '100%',
  objectFit: 'cover',
  objectPosition: `${fallbackVar(focalX, '50%')} ${fallbackVar(focalY, '50%')}`,
  // Behind a transparent picture stands a plain surface, not the pattern.
  backgroundColor: vars.color.surface,
  selectors: {
    // An image has pseudo-elements only when it cannot be loaded: the pattern covers the browser's broken picture.
    '&::after': { content: '""', position: 'absolute', inset: 0, background: drawing },
  },
});

// Two rules for each edge rather than one for each point: across by the first number, down by the second; the middle is the default.
for (const [edge, position] of [
  [0, '0%'],
  [2, '100%'],
]) {
  globalStyle(`[data-focal-point^="${edge}"]`, component({ vars: { [focalX]: `${position}` } }));
  globalStyle(`[data-focal-point$="${edge}"]`, component({ vars: { [focalY]: `${position}` } }));
}
