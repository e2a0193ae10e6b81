import { component, focusRing, hairline, headline, plainButton, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';
import { anchor, noPopovers, root as base } from './popover.css.ts';
import { lowerRow, upperRow, wide } from './measures.ts';

const part = parts('mega-menu-header');

/** Its rows, and what of the page stands in them: the search with its button, a few links. */
const bar = `${base} > div`;
const search = `${bar} > [data-item]`;
const logo = `${bar} > :first-child`;
/** Menu, and Search. */
const button = `:is(${bar}, ${search}) > button`;

export const root = part('root', base, {
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
} as Parameters<typeof component>[0]);

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

/** The browser begins the next Tab where the mouse clicked: it must be the button, not the drawing in it. */
const oneTarget = component({ pointerEvents: 'none' });

globalStyle(
  button,
  component({
    ...plainButton,
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
