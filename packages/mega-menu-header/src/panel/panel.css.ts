import {
  canHover,
  coarsePointer,
  component,
  focusRing,
  hairline,
  headline,
  motionAllowed,
  plainButton,
  plainList,
  parts,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle, keyframes } from '@vanilla-extract/css';
import { wide } from './measures.ts';
import { noPopovers } from './popover.css.ts';

const part = parts('panel');

const appearing = keyframes({ from: { opacity: 0, translate: '0 -0.25rem' } }, 'panel_appearing');

/** The paper that the panel is printed on: a whole screen where it is narrow, as high as it has to be where it is not. */
export const sheet = part('sheet', {
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
});

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

globalStyle(
  `${sheet} > button`,
  component({
    ...plainButton,
    ...row,
    ...narrowOnly,
    inlineSize: '100%',
    borderBlockEnd: hairline,
    '@supports': { [noPopovers]: { display: 'none' } },
  }),
);

globalStyle(`${sheet} > button > svg`, component({ rotate: '90deg' }));
globalStyle(`[dir="rtl"] ${sheet} > button > svg`, component({ rotate: '-90deg' }));

globalStyle(
  `${sheet} > p`,
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

globalStyle(
  `${sheet} > a`,
  component({
    ...row,
    ...narrowOnly,
    color: vars.color.accent,
    textDecoration: 'none',
    overflowWrap: 'anywhere',
  }),
);

/** The first part; stories are the second. */
const groups = `${sheet} > div:first-of-type`;

globalStyle(
  groups,
  component({
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))',
    gap: `${vars.space[5]} ${vars.space.gutter}`,
    alignContent: 'start',
  }),
);

globalStyle(`${groups} > div`, component({ minInlineSize: 0 }));

// The name of a group.
globalStyle(
  `${groups} > div > p`,
  component({
    margin: 0,
    paddingBlockEnd: vars.space[2],
    fontSize: vars.font.size[1],
    color: vars.color.muted,
    overflowWrap: 'anywhere',
  }),
);

globalStyle(`${groups} ul`, component(plainList));
// One group alone sets its links in columns.
globalStyle(
  `${groups} > :only-child > ul`,
  component({
    '@media': { [wide]: { columns: '4 11rem' } },
  }),
);

globalStyle(
  `${groups} li`,
  component({ position: 'relative', paddingBlock: vars.space[2], breakInside: 'avoid' }),
);
globalStyle(
  `${groups} li`,
  component({
    '@media': { [coarsePointer]: { paddingBlock: vars.space[3] } },
  }),
);

// What a link leads to, in one line.
globalStyle(
  `${groups} li > p`,
  component({
    margin: 0,
    marginBlockStart: vars.space[1],
    fontSize: vars.font.size[1],
    lineHeight: 1.4,
    color: vars.color.muted,
  }),
);

export const link = part('link', {
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
});

// Leaves the site.
globalStyle(
  `${link} > svg`,
  component({
    display: 'inline-block',
    inlineSize: '0.9em',
    blockSize: '0.9em',
    marginInlineStart: '0.3em',
    verticalAlign: '-0.05em',
    color: vars.color.muted,
  }),
);
globalStyle(`[dir="rtl"] ${link} > svg`, component({ scale: '-1 1' }));

globalStyle(
  `${sheet} > div + div`,
  component({
    display: 'grid',
    gap: vars.space[5],
    alignContent: 'start',
    marginBlockStart: vars.space[6],
    borderBlockStart: hairline,
    paddingBlockStart: vars.space[5],
    '@media': {
      [wide]: {
        marginBlockStart: 0,
        borderBlockStart: 0,
        borderInlineStart: hairline,
        padding: 0,
        paddingInlineStart: vars.space.gutter,
      },
    },
  }),
);

globalStyle(
  `${sheet}:has(> div + div)`,
  component({
    '@media': {
      [wide]: { gridTemplateColumns: 'minmax(10rem, 1fr) 2.5fr minmax(18rem, 1.5fr)' },
    },
  }),
);

export const story = part('story', {
  ...headline,
  fontSize: vars.font.size[3],
  color: 'inherit',
  textDecoration: 'none',
});
