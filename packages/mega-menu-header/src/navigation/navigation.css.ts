import {
  canHover,
  coarsePointer,
  component,
  hairline,
  motionAllowed,
  plainButton,
  plainList,
  parts,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';
import { lowerRow, wide } from './measures.ts';
import { noPopovers, root as base } from './popover.css.ts';

const part = parts('navigation');

globalStyle(`${base} nav`, component({ '@media': { [wide]: { flexBasis: '100%' } } }));

// The page behind the drawer stays where it is, and as wide as it is.
globalStyle(
  `:root:has(${base})`,
  component({
    '@media': { [`not all and ${wide}`]: { scrollbarGutter: 'stable' } },
  }),
);
globalStyle(`:root:has(${base} nav:popover-open)`, component({ overflow: 'hidden' }));

globalStyle(
  `${base} nav > ul`,
  component({
    ...plainList,
    overflowY: 'auto',
    overscrollBehavior: 'contain',
    flexGrow: 1,
    paddingInline: vars.space.margin,
    paddingBlockEnd: vars.space[7],
    backgroundColor: vars.color.paper,
    pointerEvents: 'auto',
  }),
);
globalStyle(
  `${base} nav:not(:popover-open) > ul`,
  component({
    '@media': {
      [wide]: {
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: vars.space[5],
        overflow: 'visible',
        padding: 0,
      },
    },
  }),
);

/** A section of the row, or of the drawer. */
const item = `${base} nav > ul > li`;

globalStyle(
  item,
  component({
    display: 'flex',
    flexWrap: 'wrap',
    borderBlockEnd: hairline,
  }),
);
globalStyle(item, component({ '@media': { [wide]: { borderBlockEnd: 0 } } }));

/** A section's name, as a link or as a button. */
export const top = part('top', {
  ...plainButton,
  display: 'flex',
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
      // Room for the focus ring beside the words, which stand where they would without it.
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
});

globalStyle(`:has(> :popover-open) > ${top}`, component({ color: vars.color.accent }));
globalStyle(
  `${top}:is(a, button):hover`,
  component({
    '@media': { [canHover]: { color: vars.color.accent } },
  }),
);

/** Opens the panel beside a link. */
globalStyle(
  `${top} + button`,
  component({
    flex: 'none',
    justifyContent: 'center',
    margin: 0,
    padding: 0,
    minInlineSize: '3.5rem',
    borderInlineStart: hairline,
    '@media': {
      [wide]: { minInlineSize: 24, borderInlineStart: 0 },
      [`${wide} and ${coarsePointer}`]: { minInlineSize: 44 },
      print: { display: 'none' },
    },
    '@supports': { [noPopovers]: { display: 'none' } },
  }),
);

/** Points on where a screen follows, and down where a panel opens. */
const chevron = `${item} > button > svg`;

globalStyle(chevron, component({ flexShrink: 0, rotate: '-90deg' }));
globalStyle(`[dir="rtl"] ${chevron}`, component({ rotate: '90deg' }));
globalStyle(
  chevron,
  component({
    '@media': {
      [motionAllowed]: {
        transition: `rotate ${vars.duration.short} ${vars.easing.standard}`,
      },
      [wide]: { rotate: '0deg' },
      print: { display: 'none' },
    },
    '@supports': { [noPopovers]: { display: 'none' } },
  }),
);
globalStyle(`[dir="rtl"] ${chevron}`, component({ '@media': { [wide]: { rotate: '0deg' } } }));
globalStyle(
  `${item}:has(:popover-open) > button > svg`,
  component({
    '@media': { [wide]: { rotate: '180deg' } },
  }),
);
