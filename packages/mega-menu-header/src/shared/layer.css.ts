import { component, visuallyHidden, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';
import { wide } from './measures.ts';

const part = parts('popover');

/** Where the header ends, for what opens below it. */
export const anchor = '--broadsheet-header';

/** For browsers that cannot anchor; the script says it exactly there. */
const headerEnd = 'var(--broadsheet-header-end, 4rem)';

/** A browser from before there were popovers. */
export const noPopovers = 'not selector(:popover-open)';

/** Of the header. */
export const root = part('root', {});

export const hidden = part('hidden', visuallyHidden);

/**
 * A layer below the header, over everything (it is in the top layer). What shows stands inside it, so that the layer may end
 * where the window does, whatever the header measures: a click beside what shows falls through to the page, and closes it.
 */
globalStyle(
  `${root} [popover]`,
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
  }),
);
globalStyle(
  `${root} [popover]`,
  component({
    '@supports': {
      '(inset-block-start: anchor(--a end))': {
        positionAnchor: anchor,
        insetBlockStart: `anchor(${anchor} end, ${headerEnd})`,
      } as object,
    },
    // What opens does so on a screen alone.
    '@media': { print: { display: 'none' } },
  }),
);
globalStyle(`${root} :popover-open`, component({ display: 'flex', flexDirection: 'column' }));

// Navigation and search stand in their places where there is room for them: closed popovers, shown.
globalStyle(
  `${root} :is(nav, button + div):not(:popover-open, li *)`,
  component({
    '@media': {
      [wide]: {
        position: 'static',
        display: 'block',
        overflow: 'visible',
        pointerEvents: 'auto',
      },
    },
  }),
);

// Where popovers are unknown everything stands in the page.
globalStyle(
  `${root} [popover]`,
  component({
    '@supports': {
      [noPopovers]: {
        position: 'static',
        pointerEvents: 'auto',
        flexBasis: '100%',
      },
    },
  }),
);
