import {
  canHover,
  coarsePointer,
  component,
  focusRing,
  headline,
  motionAllowed,
  plainList,
  visuallyHidden,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle, keyframes, style } from '@vanilla-extract/css';
import { belowHeader } from './popover.css.ts';
import { wide } from './wide.ts';

const noPopovers = 'not selector(:popover-open)';

export const root = belowHeader;

const appearing = keyframes({ from: { opacity: 0, translate: '0 -0.25rem' } });

/** The paper that the panel is printed on: a whole screen where it is narrow, as high as it has to be where it is not. */
export const sheet = style(
  component({
    boxSizing: 'border-box',
    flexGrow: 1,
    overflowY: 'auto',
    overscrollBehavior: 'contain',
    paddingInline: vars.space.margin,
    paddingBlockEnd: vars.space[7],
    backgroundColor: vars.color.paper,
    pointerEvents: 'auto',
    '@media': {
      [wide]: {
        display: 'grid',
        gridTemplateColumns: 'minmax(10rem, 1fr) 4fr',
        gap: vars.space.gutter,
        flexGrow: 0,
        borderBlockEnd: `${vars.border.hairline} solid ${vars.color.rule}`,
        paddingBlock: `${vars.space[6]} ${vars.space[7]}`,
        // As wide as the page, on paper as wide as the window.
        paddingInline: `max(${vars.space.margin}, (100% - ${vars.width.page}) / 2)`,
      },
      [motionAllowed]: {
        selectors: {
          ':popover-open > &': {
            animation: `${appearing} ${vars.duration.short} ${vars.easing.standard}`,
          },
        },
      },
    },
  }),
);

/** Only on a screen of its own. */
const narrowOnly = { '@media': { [wide]: { display: 'none' } } } as const;

const row = {
  display: 'flex',
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: '3.5rem',
  fontSize: vars.font.size[2],
  fontWeight: vars.font.weight.strong,
  color: 'inherit',
} as const;

export const back = style(
  component({
    ...row,
    ...narrowOnly,
    boxSizing: 'border-box',
    inlineSize: '100%',
    margin: 0,
    border: 0,
    borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
    padding: 0,
    font: 'inherit',
    fontWeight: vars.font.weight.strong,
    background: 'none',
    cursor: 'pointer',
    selectors: { '&:focus-visible': { ...focusRing, outlineOffset: -2 } },
    '@supports': { [noPopovers]: { display: 'none' } },
  }),
);

globalStyle(`${back} > svg`, component({ rotate: '90deg' }));
globalStyle(`[dir="rtl"] ${back} > svg`, component({ rotate: '-90deg' }));

export const title = style(
  component({
    ...headline,
    paddingBlock: `${vars.space[5]} ${vars.space[3]}`,
    fontSize: vars.font.size[5],
    lineHeight: vars.font.lineHeight.heading,
    letterSpacing: vars.font.tracking.heading,
    '@media': { [wide]: { paddingBlock: `${vars.space[1]} 0`, fontSize: vars.font.size[4] } },
    '@supports': { [noPopovers]: { display: 'none' } },
  }),
);

export const all = style(
  component({
    ...row,
    ...narrowOnly,
    color: vars.color.accent,
    textDecoration: 'none',
    overflowWrap: 'anywhere',
    selectors: { '&:focus-visible': { ...focusRing, outlineOffset: -2 } },
  }),
);

export const groups = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))',
    gap: `${vars.space[5]} ${vars.space.gutter}`,
    alignContent: 'start',
  }),
);

export const group = style(component({ minInlineSize: 0 }));

export const groupLabel = style(
  component({
    margin: 0,
    paddingBlockEnd: vars.space[2],
    fontSize: vars.font.size[1],
    color: vars.color.muted,
    overflowWrap: 'anywhere',
  }),
);

export const list = style(
  component({
    ...plainList,
    '@media': {
      [wide]: {
        // One group alone sets its links in columns.
        selectors: { [`${group}:only-child > &`]: { columns: '4 11rem' } },
      },
    },
  }),
);

export const entry = style(
  component({
    position: 'relative',
    paddingBlock: vars.space[2],
    breakInside: 'avoid',
    '@media': {
      [coarsePointer]: { paddingBlock: vars.space[3] },
    },
  }),
);

export const link = style(
  component({
    color: 'inherit',
    textDecoration: 'none',
    overflowWrap: 'anywhere',
    selectors: {
      '&:focus-visible': { outline: 'none' },
      // The link reaches over its row, description included.
      '&::after': { content: '""', position: 'absolute', inset: 0 },
      '&:focus-visible::after': { ...focusRing, outlineOffset: 0 },
      '&[aria-current]': {
        color: vars.color.accent,
        textDecoration: 'underline 2px',
        textUnderlineOffset: '0.3em',
      },
    },
    '@media': {
      [canHover]: {
        selectors: {
          '&:any-link:hover': { textDecoration: 'underline 1px', textUnderlineOffset: '0.2em' },
        },
      },
    },
  }),
);

export const outward = style(
  component({
    display: 'inline-block',
    inlineSize: '0.9em',
    blockSize: '0.9em',
    marginInlineStart: '0.3em',
    verticalAlign: '-0.05em',
    color: vars.color.muted,
    selectors: { '[dir="rtl"] &': { scale: '-1 1' } },
  }),
);

export const hidden = style(component(visuallyHidden));

export const description = style(
  component({
    margin: 0,
    marginBlockStart: vars.space[1],
    fontSize: vars.font.size[1],
    lineHeight: 1.4,
    color: vars.color.muted,
  }),
);

export const featured = style(
  component({
    display: 'grid',
    gap: vars.space[5],
    alignContent: 'start',
    marginBlockStart: vars.space[6],
    borderBlockStart: `${vars.border.hairline} solid ${vars.color.line}`,
    paddingBlockStart: vars.space[5],
    '@media': {
      [wide]: {
        marginBlockStart: 0,
        borderBlockStart: 0,
        borderInlineStart: `${vars.border.hairline} solid ${vars.color.line}`,
        padding: 0,
        paddingInlineStart: vars.space.gutter,
      },
    },
  }),
);

globalStyle(`${sheet}:has(> ${featured})`, {
  '@media': {
    [wide]: component({ gridTemplateColumns: 'minmax(10rem, 1fr) 2.5fr minmax(18rem, 1.5fr)' }),
  },
});

export const story = style(
  component({
    ...headline,
    display: 'grid',
    gap: vars.space[3],
    fontSize: vars.font.size[3],
    color: 'inherit',
    textDecoration: 'none',
    selectors: { '&:focus-visible': focusRing },
  }),
);

export const storyPicture = style(
  component({
    inlineSize: '100%',
    aspectRatio: '16 / 10',
    objectFit: 'cover',
    borderRadius: vars.radius.media,
  }),
);
