import {
  coarsePointer,
  component,
  focusRing,
  hairline,
  plainList,
  visuallyHidden,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { style } from '@vanilla-extract/css';
import { note, actions } from './parts.css.ts';
import { textLook } from './text-look.ts';

export const root = style(
  component({
    ...textLook,
    containerType: 'inline-size',
    marginBlock: vars.space[4],
    borderBlockStart: hairline,
  }),
);

export const chosen = style([note, component({ marginBlockStart: vars.space[3] })]);

export const end = style([actions, component({ paddingBlockStart: vars.space[4] })]);

export const category = style(
  component({
    minInlineSize: 0,
    margin: 0,
    // Not at the start, where the legend would stand on it.
    border: 'none',
    borderBlockEnd: hairline,
    padding: `0 0 ${vars.space[4]}`,
  }),
);

export const legend = style(
  component({ padding: `${vars.space[4]} 0 0`, fontWeight: vars.font.weight.strong }),
);

export const choice = style(
  component({
    display: 'inline-flex',
    alignItems: 'center',
    gap: vars.space[2],
    minBlockSize: 24,
    marginBlockStart: vars.space[1],
    cursor: 'pointer',
    '@media': { [coarsePointer]: { minBlockSize: 44 } },
  }),
);

export const box = style(
  component({
    flexShrink: 0,
    inlineSize: 20,
    blockSize: 20,
    margin: 0,
    accentColor: vars.color.ink,
    selectors: { '&:focus-visible': focusRing },
  }),
);

export const spoken = style(component(visuallyHidden));

export const summary = style(
  component({
    inlineSize: 'fit-content',
    paddingBlock: vars.space[1],
    fontSize: vars.font.size[1],
    cursor: 'pointer',
    selectors: { '&:focus-visible': focusRing },
    '@media': { [coarsePointer]: { paddingBlock: vars.space[3] } },
  }),
);

export const services = style(
  component({
    ...plainList,
    display: 'grid',
    gap: vars.space[3],
    paddingBlockStart: vars.space[2],
  }),
);
