import {
  canHover,
  coarsePointer,
  component,
  hairline,
  motionAllowed,
  parts,
  plainButton,
  plainList,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';
import { panel } from '../panel/panel.css.ts';
import { lowerRow, wide } from '../shared/breakpoints.ts';
import {
  hidden,
  iconInButton,
  inHeaderWhenWide,
  innerFocusRing,
  popover,
  popoverButton,
  noPopovers,
  structure,
} from '../shared/popover.css.ts';

const part = parts('mega-menu-header');

export const menuButton = part('menu-button', popoverButton);
export const menuIcon = part('menu-icon', iconInButton);
export const menuLabel = part('menu-label', iconInButton);

/** The row of sections, and the drawer. In a wide window it has no box: what it holds stands in the rows of the header. */
export const navigation = part('navigation', popover, inHeaderWhenWide('contents'), {
  selectors: {
    '&:popover-open': {
      ...structure({ display: 'block' }),
      overflowY: 'auto',
      overscrollBehavior: 'contain',
      scrollPaddingBlockEnd: vars.space[7],
      backgroundColor: vars.color.paper,
      pointerEvents: 'auto',
    },
  },
});

// The page behind the drawer stays where it is. The script knows which element the window scrolls, and whether there is a scrollbar
// that takes room; without it the body gives its `overflow` up, so that it does not become a scroller of its own.
const openWithoutScript = `:root:has(${menuButton}:not([aria-expanded]) ~ ${navigation}:popover-open)`;
globalStyle(
  openWithoutScript,
  component(structure({ overflow: 'hidden', scrollbarGutter: 'stable' })),
);
globalStyle(`${openWithoutScript} body`, component(structure({ overflow: 'clip' })));
globalStyle('[data-broadsheet-scroll-locked]', component(structure({ overflow: 'hidden' })));
globalStyle(
  '[data-broadsheet-scrollbar-gutter]',
  component(structure({ scrollbarGutter: 'stable' })),
);

/** Whether the row of sections stands in the header. */
const inHeader = `${navigation}:not(:popover-open) > &`;

export const actions = part('actions', {
  ...structure({ display: 'flex' }),
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: vars.space[4],
  selectors: {
    [`${navigation} > &`]: { paddingInline: vars.space.margin, paddingBlock: vars.space[4] },
  },
  '@media': {
    [wide]: { selectors: { [inHeader]: { flexShrink: 0, padding: 0 } } },
    print: hidden,
  },
});

export const sections = part('sections', {
  ...plainList,
  ...structure({ display: 'block' }),
  paddingInline: vars.space.margin,
  paddingBlockEnd: vars.space[7],
  '@media': {
    [wide]: {
      selectors: {
        [inHeader]: {
          ...structure({ display: 'flex' }),
          flex: '0 0 100%',
          flexWrap: 'wrap',
          columnGap: vars.space[5],
          padding: 0,
        },
      },
    },
  },
});

export const section = part('section', {
  ...structure({ display: 'flex' }),
  flexWrap: 'wrap',
  borderBlockEnd: hairline,
  '@media': { [wide]: { borderBlockEnd: 0 } },
});

/** A section whose panel is open. */
const openSection = `${section}:has(> ${panel}:popover-open)`;

/** The accent, while the panel is open or the mouse is over it. */
const accented = {
  selectors: { [`${openSection} > &`]: { color: vars.color.accent } },
  '@media': {
    [canHover]: { selectors: { '&:is(:any-link, button):hover': { color: vars.color.accent } } },
  },
} as const;

/** A section's name, as a link or as a button. */
const name = {
  ...plainButton,
  ...structure({ display: 'flex' }),
  flex: 1,
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: vars.space[1],
  minBlockSize: '3.5rem',
  minInlineSize: 0,
  fontFamily: vars.font.family.heading,
  fontSize: vars.font.size[4],
  fontWeight: vars.font.weight.heading,
  textAlign: 'start',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  selectors: {
    '&[aria-current]': {
      color: vars.color.accent,
      textDecoration: 'underline 2px',
      textUnderlineOffset: '0.4em',
    },
  },
  '@media': {
    [wide]: {
      // Room for the focus ring; the text stands where it would without it.
      flex: '0 1 auto',
      marginInline: `calc(-1 * ${vars.space[1]})`,
      paddingInline: vars.space[1],
      minBlockSize: lowerRow,
      fontFamily: 'inherit',
      fontSize: vars.font.size[1],
      fontWeight: vars.font.weight.strong,
    },
  },
  // Above what the section holds, not beside it.
  '@supports': { [noPopovers]: { flexBasis: '100%' } },
} as const;

export const sectionLink = part('section-link', name, accented, innerFocusRing);
export const sectionButton = part('section-button', name, accented, innerFocusRing);
export const sectionLabel = part('section-label', iconInButton);

/** Opens the panel, beside a link. */
export const panelButton = part('panel-button', accented, innerFocusRing, {
  ...plainButton,
  ...structure({ display: 'flex' }),
  flex: 'none',
  alignItems: 'center',
  justifyContent: 'center',
  minBlockSize: '3.5rem',
  minInlineSize: '3.5rem',
  borderInlineStart: hairline,
  '@media': {
    [wide]: { minBlockSize: lowerRow, minInlineSize: 24, borderInlineStart: 0 },
    [`${wide} and ${coarsePointer}`]: { minInlineSize: 44 },
    print: hidden,
  },
  '@supports': { [noPopovers]: hidden },
});

/** Points to the screen that follows in a narrow window, and down to the panel in a wide one. */
export const panelIcon = part('panel-icon', iconInButton, {
  flexShrink: 0,
  rotate: '-90deg',
  selectors: { '[dir="rtl"] &': { rotate: '90deg' } },
  '@media': {
    [motionAllowed]: { transition: `rotate ${vars.duration.short} ${vars.easing.standard}` },
    [wide]: {
      rotate: '0deg',
      selectors: {
        '[dir="rtl"] &': { rotate: '0deg' },
        [`${openSection} &`]: { rotate: '180deg' },
      },
    },
    print: hidden,
  },
  '@supports': { [noPopovers]: hidden },
});
