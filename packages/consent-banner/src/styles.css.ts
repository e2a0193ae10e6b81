import {
  canHover,
  coarsePointer,
  component,
  focusRing,
  headline,
  plainList,
  visuallyHidden,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle, style } from '@vanilla-extract/css';

/** In ems, so that the banner leaves the edge when the page is enlarged (WCAG 1.4.10). */
const roomy = '(min-width: 30em) and (min-height: 30em)';
const bottomRoom = '16rem';
const hairline = `${vars.border.hairline} solid ${vars.color.line}`;
const text = {
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  color: vars.color.ink,
  overflowWrap: 'anywhere',
} as const;

export const banner = style(
  component({
    ...text,
    containerType: 'inline-size',
    '@media': { print: { display: 'none' } },
  }),
);

export const region = style(
  component({
    borderBlockEnd: hairline,
    padding: `${vars.space[5]} ${vars.space.margin}`,
    backgroundColor: vars.color.surface,
    selectors: {
      // Until the cookie has been read nobody knows whether to ask, unless the head of the page has looked.
      [`${banner}[data-phase="unknown"] &`]: { display: 'none' },
      [`:root[data-bs-consent="undecided"] ${banner}[data-phase="unknown"] &`]: {
        display: 'block',
      },
    },
    '@media': {
      '(scripting: none)': {
        selectors: {
          // Without JavaScript it asks where a server takes the answer.
          [`${banner} &:has([action])`]: { display: 'block' },
          [`${banner} &:not(:has([action]))`]: { display: 'none' },
        },
      },
      [roomy]: {
        selectors: {
          [`${banner}[data-position="bottom"] &`]: {
            position: 'fixed',
            insetInline: 0,
            insetBlockEnd: 0,
            zIndex: 10,
            maxBlockSize: bottomRoom,
            overflow: 'auto',
            borderBlock: `${vars.border.hairline} solid ${vars.color.rule}`,
            backgroundColor: vars.color.paper,
          },
        },
      },
    },
  }),
);

// The page ends above a banner at the bottom, and scrolls as if it did: nothing that has the focus is covered (WCAG 2.4.11).
globalStyle(`:root:has(${banner}[data-position="bottom"] ${region})`, {
  '@media': {
    [roomy]: component({ scrollPaddingBlockEnd: bottomRoom, paddingBlockEnd: bottomRoom }),
  },
});

export const layout = style(
  component({
    display: 'grid',
    gap: `${vars.space[4]} ${vars.space[7]}`,
    alignItems: 'center',
    maxInlineSize: vars.width.page,
    marginInline: 'auto',
    '@container': {
      '(inline-size >= 60rem)': { gridTemplateColumns: 'minmax(0, 1fr) max-content' },
    },
  }),
);

export const heading = style(
  component({
    ...headline,
    fontSize: vars.font.size[3],
    lineHeight: vars.font.lineHeight.heading,
    letterSpacing: vars.font.tracking.heading,
  }),
);

export const dialogHeading = style([
  heading,
  component({ fontSize: vars.font.size[4], outline: 'none' }),
]);

const paragraph = { margin: 0, maxInlineSize: '68ch', textWrap: 'pretty' } as const;

export const note = style(
  component({ ...paragraph, fontSize: vars.font.size[1], color: vars.color.muted }),
);

export const chosen = style([note, component({ marginBlockStart: vars.space[3] })]);

const textStyle = style(component({ ...paragraph, marginBlockStart: vars.space[1] }));
export { textStyle as text };

export const actions = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${vars.space[2]} ${vars.space[3]}`,
  }),
);

/** Two of one size, whatever they say: side by side, or one above the other where a word would not fit. */
export const pair = style(
  component({
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: vars.space[3],
    '@container': {
      '(inline-size < 26rem)': {
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(9rem, 100%), 1fr))',
        inlineSize: '100%',
      },
    },
  }),
);

export const button = style(
  component({
    minInlineSize: '9rem',
    minBlockSize: 44,
    border: `${vars.border.hairline} solid ${vars.color.control}`,
    borderRadius: vars.radius.control,
    padding: `${vars.space[2]} ${vars.space[4]}`,
    fontWeight: vars.font.weight.strong,
    lineHeight: vars.font.lineHeight.heading,
    color: vars.color.ink,
    backgroundColor: vars.color.paper,
    cursor: 'pointer',
    selectors: { '&:focus-visible': focusRing },
    '@media': {
      [canHover]: { ':hover': { color: vars.color.paper, backgroundColor: vars.color.ink } },
    },
    '@container': { '(inline-size < 26rem)': { flexGrow: 1, minInlineSize: 0 } },
  }),
);

/** A link, or a button that looks like one. */
const linkLook = {
  border: 'none',
  padding: 0,
  font: 'inherit',
  color: 'inherit',
  backgroundColor: 'transparent',
  textDecorationThickness: 1,
  textUnderlineOffset: '0.2em',
  cursor: 'pointer',
} as const;

export const link = style(
  component({
    ...linkLook,
    selectors: {
      '&:any-link, button&': { textDecorationLine: 'underline' },
      '&:focus-visible': focusRing,
    },
  }),
);

export const quiet = style([
  link,
  component({
    display: 'inline-flex',
    alignItems: 'center',
    minBlockSize: 44,
    color: vars.color.muted,
  }),
]);

export const confirmation = style(
  component({
    display: 'none',
    borderBlockEnd: hairline,
    padding: `${vars.space[3]} ${vars.space.margin}`,
    textAlign: 'center',
    selectors: {
      // After a form without JavaScript the address ends with its id.
      '&:is([data-shown], :target):not(:empty)': { display: 'block' },
      '&:focus-visible': { ...focusRing, outlineOffset: -2 },
    },
  }),
);

export const dialog = style(
  component({
    ...text,
    inlineSize: '42rem',
    maxInlineSize: `calc(100% - 2 * ${vars.space[3]})`,
    maxBlockSize: `calc(100% - 2 * ${vars.space[3]})`,
    margin: 'auto',
    border: `${vars.border.hairline} solid ${vars.color.rule}`,
    borderRadius: vars.radius.media,
    padding: 0,
    backgroundColor: vars.color.paper,
    overscrollBehavior: 'contain',
    '::backdrop': { backgroundColor: vars.color.paper, opacity: 0.8 },
  }),
);

export const dialogBody = style(
  component({ padding: `${vars.space[5]} clamp(${vars.space[4]}, 5%, ${vars.space[6]})` }),
);

export const form = style(
  component({
    ...text,
    containerType: 'inline-size',
    marginBlock: vars.space[4],
    borderBlockStart: hairline,
  }),
);

export const category = style(
  component({
    minInlineSize: 0,
    margin: 0,
    // Not at the start, where the legend would stand on it.
    border: 'none',
    borderBlockEnd: hairline,
    padding: `0 0 ${vars.space[4]}`,
  }),
);

export const legend = style(
  component({ padding: `${vars.space[4]} 0 0`, fontWeight: vars.font.weight.strong }),
);

export const choice = style(
  component({
    display: 'inline-flex',
    alignItems: 'center',
    gap: vars.space[2],
    minBlockSize: 24,
    marginBlockStart: vars.space[1],
    cursor: 'pointer',
    '@media': { [coarsePointer]: { minBlockSize: 44 } },
  }),
);

export const box = style(
  component({
    flexShrink: 0,
    inlineSize: 20,
    blockSize: 20,
    margin: 0,
    accentColor: vars.color.ink,
    selectors: { '&:focus-visible': focusRing },
  }),
);

export const spoken = style(component(visuallyHidden));

export const summary = style(
  component({
    inlineSize: 'fit-content',
    paddingBlock: vars.space[1],
    fontSize: vars.font.size[1],
    cursor: 'pointer',
    selectors: { '&:focus-visible': focusRing },
    '@media': { [coarsePointer]: { paddingBlock: vars.space[3] } },
  }),
);

export const services = style(
  component({
    ...plainList,
    display: 'grid',
    gap: vars.space[3],
    paddingBlockStart: vars.space[2],
  }),
);

export const formActions = style([actions, component({ paddingBlockStart: vars.space[4] })]);

export const embed = style(
  component({
    ...text,
    containerType: 'inline-size',
    display: 'grid',
    aspectRatio: '16 / 9',
    // What the placeholder says needs room; the frame keeps it, so that nothing moves.
    minBlockSize: '17rem',
    inlineSize: '100%',
    borderRadius: vars.radius.media,
    backgroundColor: vars.color.surface,
    overflow: 'hidden',
    selectors: {
      '&[data-ratio="4:3"]': { aspectRatio: '4 / 3' },
      '&[data-ratio="1:1"]': { aspectRatio: '1' },
      '&[data-ratio="9:16"]': { aspectRatio: '9 / 16' },
    },
  }),
);

const stacked = { gridArea: '1 / 1', inlineSize: '100%', blockSize: '100%' } as const;

export const frame = style(component({ ...stacked, border: 'none' }));

export const placeholder = style(component({ ...stacked, display: 'grid', alignItems: 'end' }));

export const poster = style(component({ ...stacked, objectFit: 'cover' }));

export const placeholderBody = style(
  component({
    gridArea: '1 / 1',
    display: 'grid',
    gap: vars.space[2],
    border: hairline,
    padding: vars.space[4],
    backgroundColor: vars.color.surface,
  }),
);

export const placeholderTitle = style(
  component({ margin: 0, fontWeight: vars.font.weight.strong, textWrap: 'balance' }),
);

export const notice = style(
  component({
    ...text,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${vars.space[1]} ${vars.space[4]}`,
    fontSize: vars.font.size[1],
    color: vars.color.muted,
  }),
);
