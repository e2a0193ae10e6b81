import { focusRing, plainButton } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { wide } from './breakpoints.ts';

/** The header's `anchor-name`: what opens is positioned below it. */
export const anchor = '--broadsheet-header';

/** The header's bottom edge for browsers without anchor positioning: the script measures it there. */
const headerEnd = 'var(--broadsheet-header-end, 4rem)';

/** A browser without popovers. */
export const noPopovers = 'not selector(:popover-open)';

/**
 * A popover in the top layer, from the header's bottom edge to the window's. What is seen stands inside it, and is as high as it has
 * to be: a click beside that falls through to the page, and closes the popover (light dismiss).
 */
export const layer = {
  position: 'fixed',
  inset: `${headerEnd} 0 0`,
  boxSizing: 'border-box',
  inlineSize: 'auto',
  maxInlineSize: 'none',
  blockSize: 'auto',
  maxBlockSize: 'none',
  margin: 0,
  border: 0,
  padding: 0,
  overflow: 'hidden',
  color: vars.color.ink,
  background: 'none',
  pointerEvents: 'none',
  selectors: { '&:popover-open': { display: 'flex', flexDirection: 'column' } },
  '@supports': {
    '(inset-block-start: anchor(--a end))': {
      positionAnchor: anchor,
      insetBlockStart: `anchor(${anchor} end, ${headerEnd})`,
    } as object,
    // Everything stands in the page.
    [noPopovers]: { position: 'static', pointerEvents: 'auto', flexBasis: '100%' },
  },
  '@media': {
    print: { display: 'none', selectors: { '&:popover-open': { display: 'none' } } },
  },
} as const;

/** For a layer that stands in the header itself where there is room: a closed popover that is shown. */
export const inHeaderWhenWide = {
  '@media': {
    [wide]: {
      selectors: {
        '&:not(:popover-open)': {
          position: 'static',
          display: 'block',
          overflow: 'visible',
          pointerEvents: 'auto',
        },
      },
    },
  },
} as const;

/** The focus ring inside the box: layers scroll, and cut off what is outside. */
export const innerFocusRing = {
  selectors: { '&:focus-visible': { ...focusRing, outlineOffset: -2 } },
} as const;

/** The browser starts the next Tab from what was clicked: that has to be the button, not its icon. */
export const iconInButton = { pointerEvents: 'none' } as const;

/** A button that opens a layer in a narrow window, and is not there in a wide one. */
export const layerButton = {
  ...plainButton,
  ...innerFocusRing,
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
} as const;
