import { component } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { style } from '@vanilla-extract/css';
import { wide } from './wide.ts';

/** Where the header ends, for what opens below it. */
export const anchor = '--bs-header';

/** For browsers that cannot anchor; the script says it exactly there. */
const headerEnd = 'var(--bs-header-end, 4rem)';

/**
 * A layer below the header, over everything (it is in the top layer). What shows stands inside it, so that the layer may end
 * where the window does, whatever the header measures: a click beside what shows falls through to the page, and closes it.
 */
export const belowHeader = style(
  component({
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
    '@supports': {
      [`(inset-block-start: anchor(--a end))`]: {
        positionAnchor: anchor,
        insetBlockStart: `anchor(${anchor} end, ${headerEnd})`,
      } as object,
    },
    selectors: { '&:popover-open': { display: 'flex', flexDirection: 'column' } },
    // Where popovers are unknown everything stands in the page; on paper nothing that opens does.
    '@media': { print: { display: 'none' } },
  }),
);

/** Stands in its place where there is room for it: a closed popover, shown. */
export const staticWhenWide = style(
  component({
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
  }),
);
