import { hairline, headline, motionAllowed, parts, plainButton } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { keyframes } from '@vanilla-extract/css';
import { wide } from '../shared/breakpoints.ts';
import {
  hidden,
  iconInButton,
  innerFocusRing,
  popover,
  noPopovers,
  structure,
} from '../shared/popover.css.ts';

const part = parts('mega-menu-header');

export const panel = part('panel', popover);

const appearing = keyframes(
  { from: { opacity: 0, translate: '0 -0.25rem' } },
  'mega-menu-header_appearing',
);

/** What is seen of the panel: a whole screen in a narrow window, as high as its content in a wide one. */
export const sheet = part('sheet', {
  ...structure({ display: 'block' }),
  boxSizing: 'border-box',
  flexGrow: 1,
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  // The end may lie below the window where no script measures.
  scrollPaddingBlockEnd: vars.space[7],
  paddingInline: vars.space.margin,
  paddingBlockEnd: vars.space[7],
  backgroundColor: vars.color.paper,
  pointerEvents: 'auto',
  '@media': {
    [wide]: {
      ...structure({ display: 'grid' }),
      gridTemplateColumns: 'minmax(10rem, 1fr) 4fr',
      gap: vars.space.gutter,
      flexGrow: 0,
      borderBlockEnd: `${vars.border.hairline} solid ${vars.color.rule}`,
      paddingBlock: `${vars.space[6]} ${vars.space[7]}`,
      // The content is as wide as the page, the background as wide as the window.
      paddingInline: `max(${vars.space.margin}, (100% - ${vars.width.page}) / 2)`,
      selectors: {
        '&[data-stories]': {
          gridTemplateColumns: 'minmax(10rem, 1fr) 2.5fr minmax(18rem, 1.5fr)',
        },
      },
    },
    [motionAllowed]: {
      selectors: {
        [`${panel}:popover-open > &`]: {
          animation: `${appearing} ${vars.duration.short} ${vars.easing.standard}`,
        },
      },
    },
  },
});

/** The ways out of a screen, in a narrow window alone. */
const narrowRow = {
  ...structure({ display: 'flex' }),
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: '3.5rem',
  fontSize: vars.font.size[2],
  fontWeight: vars.font.weight.strong,
  color: 'inherit',
  '@media': { [wide]: hidden },
} as const;

export const back = part('back', innerFocusRing, {
  ...plainButton,
  ...narrowRow,
  inlineSize: '100%',
  borderBlockEnd: hairline,
  '@supports': { [noPopovers]: hidden },
});

export const backIcon = part('back-icon', iconInButton, {
  rotate: '90deg',
  selectors: { '[dir="rtl"] &': { rotate: '-90deg' } },
});

export const backLabel = part('back-label', iconInButton);

export const title = part('panel-title', {
  ...headline,
  paddingBlock: `${vars.space[5]} ${vars.space[3]}`,
  fontSize: vars.font.size[5],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
  '@media': { [wide]: { paddingBlock: `${vars.space[1]} 0`, fontSize: vars.font.size[4] } },
  '@supports': { [noPopovers]: hidden },
});

export const allLink = part('all-link', innerFocusRing, {
  ...narrowRow,
  color: vars.color.accent,
  textDecoration: 'none',
  overflowWrap: 'anywhere',
});

export const stories = part('stories', {
  ...structure({ display: 'grid' }),
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
});

/** Holds the slot `content`, below everything else. */
export const content = part('panel-content', {
  gridColumn: '1 / -1',
  marginBlockStart: vars.space[6],
  '@media': { [wide]: { marginBlockStart: 0 } },
});

/** A story without a card component. */
export const story = part('story', {});

export const storyLink = part('story-link', {
  ...headline,
  fontSize: vars.font.size[3],
  color: 'inherit',
  textDecoration: 'none',
});
