import { component, hairline, headline, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';
import { upperRow, wide } from '../shared/breakpoints.ts';
import { anchor, innerFocusRing, noPopovers, structure } from '../shared/popover.css.ts';

const part = parts('mega-menu-header');

export const root = part('root', {
  anchorName: anchor,
  anchorScope: anchor,
  position: 'relative',
  // The suggestions of the search lie over the page.
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

// What the browser scrolls to stays clear of a sticky header (WCAG 2.4.11): as the script says, and without one of three rows. While
// the focus is in the header there is no `scroll-padding`: it would count for the header's own controls, and the page would move at
// each key there. A link that was followed there needs it again.
const clear = 'var(--broadsheet-header-cover, 13rem)';
const sticky = `${root}[data-sticky]`;
globalStyle(
  `:root:has(${sticky}:is(:not(:focus-within), [data-link-followed]))`,
  component({ scrollPaddingBlockStart: clear }),
);
globalStyle(
  `:root:has(${sticky}:focus-within:not([data-link-followed])) :target`,
  component({ scrollMarginBlockStart: clear }),
);

export const logo = part('logo', innerFocusRing, {
  ...headline,
  ...structure({ display: 'flex' }),
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
});

export const bar = part('bar', {
  boxSizing: 'border-box',
  ...structure({ display: 'flex' }),
  alignItems: 'center',
  columnGap: vars.space[1],
  minBlockSize: upperRow,
  maxInlineSize: `calc(${vars.width.page} + 2 * ${vars.space.margin})`,
  marginInline: 'auto',
  paddingInline: vars.space.margin,
  // Without a logo, whose margin takes the free space, the buttons stand where they always do.
  selectors: { [`&:not(:has(> ${logo}))`]: { justifyContent: 'end' } },
  '@media': { [wide]: { flexWrap: 'wrap', columnGap: vars.space[5] } },
  '@supports': { [noPopovers]: { flexWrap: 'wrap' } },
});

export const logoImage = part('logo-image', { maxBlockSize: '2.5rem', inlineSize: 'auto' });
