import { focusRing, plainButton, type LayerContent } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { wide } from './breakpoints.ts';

/** The header's `anchor-name`: what opens is positioned below it. */
export const anchor = '--broadsheet-header';

/** Where the header ends in the window, as the script measures it. */
const measuredEnd = '--broadsheet-header-end';

/** A browser without popovers. */
export const noPopovers = 'not selector(:popover-open)';

/**
 * For structure: which layout there is, what is open and what is hidden. An `!important` inside of a layer wins over every normal
 * rule of the page, such as `nav { display: flex }`.
 */
export function structure<const Rule extends Record<string, string | number>>(rule: Rule): Rule {
  return Object.fromEntries(
    Object.entries(rule).map(([property, value]) => [property, `${value} !important`]),
  ) as Rule;
}

export const hidden = structure({ display: 'none' });

/**
 * A popover in the top layer, from the header's bottom edge to the window's. What is seen stands inside it, and is as high as it has
 * to be: a click beside that falls through to the page, and closes the popover (light dismiss). Without a script it is anchored,
 * and as high as the window without the header: engines differ in where the end of an anchored box is once the page is scrolled.
 */
export const popover = {
  ...structure({
    display: 'none',
    position: 'fixed',
    insetBlock: `var(${measuredEnd}, 4rem) auto`,
    insetInline: 0,
    boxSizing: 'border-box',
    inlineSize: 'auto',
    maxInlineSize: 'none',
    blockSize: `calc(100% - var(${measuredEnd}, 4rem))`,
    minBlockSize: 0,
    maxBlockSize: 'none',
    margin: 0,
    border: 0,
    padding: 0,
  }),
  overflow: 'hidden',
  color: vars.color.ink,
  background: 'none',
  pointerEvents: 'none',
  selectors: { '&:popover-open': structure({ display: 'flex', flexDirection: 'column' }) },
  '@supports': {
    '(inset-block-start: anchor(--a end))': structure({
      // Only the default anchor is followed when the page scrolls.
      positionAnchor: anchor,
      insetBlockStart: `var(${measuredEnd}, anchor(${anchor} end, 4rem))`,
      blockSize: `calc(100% - var(${measuredEnd}, anchor-size(${anchor} block, 4rem)))`,
    }),
    // Everything stands in the page.
    [noPopovers]: {
      ...structure({ display: 'block', position: 'static', blockSize: 'auto' }),
      pointerEvents: 'auto',
      flexBasis: '100%',
    },
  },
  '@media': { print: { ...hidden, selectors: { '&:popover-open': hidden } } },
} as const satisfies LayerContent;

/** For a popover that stands in the header itself where there is room: a closed popover that is shown. */
export const inHeaderWhenWide = (display: 'block' | 'contents') =>
  ({
    '@media': {
      [wide]: {
        selectors: {
          '&:not(:popover-open)': {
            ...structure({ display, position: 'static', blockSize: 'auto' }),
            overflow: 'visible',
            pointerEvents: 'auto',
          },
        },
      },
    },
  }) as const;

/** The focus ring inside the box: popovers scroll, and cut off what is outside. */
export const innerFocusRing = {
  selectors: { '&:focus-visible': { ...focusRing, outlineOffset: -2 } },
} as const;

/** The browser starts the next Tab from what was clicked: that has to be the button, not its icon. */
export const iconInButton = { pointerEvents: 'none' } as const;

/** A button that opens a popover in a narrow window, and is not there in a wide one. */
export const popoverButton = {
  ...plainButton,
  ...innerFocusRing,
  ...structure({ display: 'inline-flex' }),
  alignItems: 'center',
  justifyContent: 'center',
  gap: vars.space[2],
  flexShrink: 0,
  minInlineSize: 44,
  minBlockSize: 44,
  paddingInline: vars.space[2],
  borderRadius: vars.radius.control,
  fontWeight: vars.font.weight.strong,
  whiteSpace: 'nowrap',
  '@media': { [wide]: hidden, print: hidden },
  '@supports': { [noPopovers]: hidden },
} as const;
