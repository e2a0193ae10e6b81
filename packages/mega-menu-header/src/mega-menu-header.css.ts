import {
  canHover,
  coarsePointer,
  component,
  focusRing,
  hairline,
  headline,
  motionAllowed,
  plainList,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle, style } from '@vanilla-extract/css';
import { anchor, root as base } from './popover.css.ts';
import { wide } from './wide.ts';

/** The first row; the other one is the row of sections. */
const upperRow = '4rem';
const lowerRow = '3rem';

/** Its rows, and what of the page stands in them: the search with its button, a few links. */
const bar = `${base} > div`;
const search = `${bar} > [data-item]`;
const logo = `${bar} > :first-child`;
/** Menu, and Search. */
const button = `:is(${bar}, ${search}) > button`;

const noPopovers = 'not selector(:popover-open)';

export const root = style([
  base,
  component({
    anchorName: anchor,
    anchorScope: anchor,
    position: 'relative',
    // Its suggestions lie over the page.
    zIndex: 100,
    borderBlockEnd: hairline,
    fontFamily: vars.font.family.body,
    fontSize: vars.font.size[2],
    lineHeight: vars.font.lineHeight.heading,
    color: vars.color.ink,
    backgroundColor: vars.color.paper,
    selectors: {
      '&[data-sticky]': { position: 'sticky', insetBlockStart: 0 },
    },
    '@media': {
      [wide]: {
        selectors: {
          // The first row scrolls away and keeps its place in the flow, so nothing jumps. Focus in it brings it back.
          '&[data-sticky="condensed"]:not(:has(:focus-visible))': {
            insetBlockStart: `calc(-1 * ${upperRow})`,
          },
        },
      },
      print: { selectors: { '&[data-sticky]': { position: 'relative' } } },
    },
  } as Parameters<typeof component>[0]),
]);

/** What the browser scrolls to stays clear of a header that stays (WCAG 2.4.11). */
const clearOf = (size: string) =>
  component({ scrollPaddingBlockStart: `calc(${size} + ${vars.space[4]})` });
globalStyle(`:root:has(${base}[data-sticky])`, clearOf(upperRow));
globalStyle(
  `:root:has(${base}[data-sticky])`,
  component({
    '@media': { [wide]: clearOf(lowerRow) },
  }),
);
globalStyle(
  `:root:has(${base}[data-sticky="full"])`,
  component({
    '@media': { [wide]: clearOf(`${upperRow} + ${lowerRow}`) },
  }),
);

globalStyle(
  bar,
  component({
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    columnGap: vars.space[1],
    minBlockSize: upperRow,
    maxInlineSize: `calc(${vars.width.page} + 2 * ${vars.space.margin})`,
    marginInline: 'auto',
    paddingInline: vars.space.margin,
    '@media': {
      [wide]: {
        flexWrap: 'wrap',
        columnGap: vars.space[5],
      },
    },
    '@supports': { [noPopovers]: { flexWrap: 'wrap' } },
  }),
);

globalStyle(
  logo,
  component({
    ...headline,
    display: 'flex',
    alignItems: 'center',
    minInlineSize: 0,
    minBlockSize: 44,
    marginInlineEnd: 'auto',
    fontSize: `min(${vars.font.size[5]}, 1.625rem)`,
    lineHeight: 1.1,
    letterSpacing: vars.font.tracking.heading,
    color: 'inherit',
    textDecoration: 'none',
    '@media': { [wide]: { minBlockSize: upperRow } },
  }),
);

globalStyle(`${logo} > :is(img, svg)`, component({ maxBlockSize: '2.5rem', inlineSize: 'auto' }));

const control = {
  boxSizing: 'border-box',
  margin: 0,
  border: 0,
  padding: 0,
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  cursor: 'pointer',
} as const;

/** The browser begins the next Tab where the mouse clicked: it must be the button, not the drawing in it. */
const oneTarget = component({ pointerEvents: 'none' });

globalStyle(
  button,
  component({
    ...control,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: vars.space[2],
    flexShrink: 0,
    minInlineSize: 44,
    minBlockSize: 44,
    paddingInline: vars.space[2],
    borderRadius: vars.radius.control,
    fontWeight: vars.font.weight.strong,
    '@media': { [wide]: { display: 'none' }, print: { display: 'none' } },
    '@supports': { [noPopovers]: { display: 'none' } },
  }),
);

/** The Menu button ends where the page does, as the words of it do. */
globalStyle(`${bar} > button`, component({ marginInlineEnd: `calc(-1 * ${vars.space[2]})` }));

globalStyle(`${base} button *`, oneTarget);

// Inside, because what scrolls cuts off what is outside. Cards have a ring of their own.
globalStyle(
  `${base} :is(div, li) > :is(a, button):focus-visible`,
  component({ ...focusRing, outlineOffset: -2 }),
);

globalStyle(
  search,
  component({ '@media': { [wide]: { flex: '0 1 17rem' }, print: { display: 'none' } } }),
);

globalStyle(
  `${search} > :popover-open > *`,
  component({
    boxSizing: 'border-box',
    borderBlockEnd: hairline,
    padding: vars.space.margin,
    backgroundColor: vars.color.paper,
    pointerEvents: 'auto',
  }),
);

globalStyle(
  `${bar} > div:not([data-item])`,
  component({
    display: 'flex',
    alignItems: 'center',
    gap: vars.space[4],
    flexShrink: 0,
    '@media': { print: { display: 'none' } },
  }),
);

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
export const top = style(
  component({
    ...control,
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
  }),
);

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
