import { canHover, component, focusRing, headline, visuallyHidden } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { createVar, fallbackVar, globalStyle, style } from '@vanilla-extract/css';

/**
 * A list of cards may name itself as a container; standard cards in a narrow one become compact,
 * so that a phone does not show a tower of large pictures.
 */
const narrowList = 'bs-cards (max-width: 35rem)';

/** Above the stretched link. */
const raised = { position: 'relative', zIndex: 2 } as const;

const smallPrint = {
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  overflowWrap: 'anywhere',
} as const;

export const root = style(
  component({
    position: 'relative',
    containerType: 'inline-size',
    minInlineSize: 0,
    fontFamily: vars.font.family.body,
    color: vars.color.ink,
  }),
);

const feature = `${root}[data-variant="feature"] &`;
const standard = `${root}[data-variant="standard"] &`;
const compact = `${root}[data-variant="compact"] &`;

const beside = { flexDirection: 'row', alignItems: 'start' } as const;

export const layout = style(
  component({
    display: 'flex',
    // The text comes first in the document, the picture first for the eye.
    flexDirection: 'column-reverse',
    gap: vars.space[4],
    selectors: {
      [compact]: beside,
      [`${root}[data-variant="headline"] &`]: {
        borderBlockStart: `${vars.border.hairline} solid ${vars.color.line}`,
        paddingBlockStart: vars.space[3],
      },
    },
    '@container': { [narrowList]: { selectors: { [standard]: beside } } },
  }),
);

export const text = style(
  component({
    display: 'flex',
    flexDirection: 'column',
    flex: 1,
    minInlineSize: 0,
  }),
);

export const meta = style(
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
    selectors: { '&:empty': { display: 'none' }, [feature]: { marginBlockEnd: vars.space[3] } },
  }),
);

globalStyle(`${meta} a`, component(raised));

export const heading = style(
  component({
    ...headline,
    fontSize: vars.font.size[3],
    lineHeight: vars.font.lineHeight.heading,
    letterSpacing: vars.font.tracking.heading,
    selectors: {
      [standard]: { fontSize: vars.font.size[4] },
      [feature]: { fontSize: vars.font.size[5] },
    },
    '@container': {
      [narrowList]: { selectors: { [standard]: { fontSize: vars.font.size[3] } } },
      '(min-width: 28rem)': {
        selectors: {
          [compact]: { fontSize: vars.font.size[4] },
          [feature]: {
            fontSize: vars.font.size[6],
            lineHeight: vars.font.lineHeight.lead,
            letterSpacing: vars.font.tracking.lead,
          },
        },
      },
    },
  }),
);

export const link = style(
  component({
    color: 'inherit',
    textDecoration: 'none',
    selectors: {
      '&:focus-visible': focusRing,
      // A click anywhere on the card opens the article, and the ring goes round what a click opens.
      [`${root}:not([data-hit-area="title"]) &::after`]: {
        content: '""',
        position: 'absolute',
        inset: 0,
        zIndex: 1,
      },
      [`${root}:not([data-hit-area="title"]) &:focus-visible`]: { outline: 'none' },
      '&:focus-visible::after': focusRing,
    },
    '@media': {
      [canHover]: {
        selectors: {
          '&:hover': { textDecoration: 'underline 0.06em', textUnderlineOffset: '0.14em' },
        },
      },
    },
  }),
);

// The words stand above the link's own stretched area: so they can be selected.
globalStyle(`${link} > *`, component(raised));

export const external = style(component(visuallyHidden));

export const excerpt = style(
  component({
    ...smallPrint,
    ...raised,
    margin: 0,
    marginBlockStart: vars.space[2],
    maxInlineSize: vars.width.measure,
    fontSize: vars.font.size[2],
    lineHeight: vars.font.lineHeight.text,
    textWrap: 'pretty',
    // Its direction is its own, the edge it is set to is the page's.
    textAlign: 'match-parent',
  }),
);

export const byline = style(
  component({ ...smallPrint, margin: 0, marginBlockStart: vars.space[2], lineHeight: 1.5 }),
);

globalStyle(
  `${byline} a`,
  component({ ...raised, color: vars.color.ink, textUnderlineOffset: '0.2em' }),
);
globalStyle(`${byline} a:focus-visible`, component(focusRing));

export const actions = style(component({ ...raised, marginBlockStart: vars.space[3] }));

/** The drawing for this article; `patterns.css.ts` fills it. */
export const pattern = createVar();

const small = { flex: '0 0 clamp(5.5rem, 34%, 15rem)', aspectRatio: '4 / 3' } as const;

export const picture = style(
  component({
    position: 'relative',
    flexShrink: 0,
    aspectRatio: '16 / 10',
    overflow: 'hidden',
    borderRadius: vars.radius.media,
    color: vars.color.line,
    background: `${pattern} ${vars.color.surface}`,
    selectors: { [feature]: { aspectRatio: '3 / 2' }, [compact]: small },
    '@container': { [narrowList]: { selectors: { [standard]: small } } },
  }),
);

const focalX = createVar();
const focalY = createVar();

export const image = style(
  component({
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
      '&::after': {
        content: '""',
        position: 'absolute',
        inset: 0,
        background: `${pattern} ${vars.color.surface}`,
      },
    },
  }),
);

// Two rules for each step rather than one for each point: across by the first number, down by the second; the middle is the default.
for (const quarter of [0, 1, 3, 4]) {
  const position = `${quarter * 25}%`;
  globalStyle(
    `${image}[data-focal-point^="${quarter}"]`,
    component({ vars: { [focalX]: position } }),
  );
  globalStyle(
    `${image}[data-focal-point$="${quarter}"]`,
    component({ vars: { [focalY]: position } }),
  );
}
