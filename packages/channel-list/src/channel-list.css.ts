import { component } from '@internal/css';
import {
  row as rowLook,
  rowComma,
  rowEnd,
  rowLine,
  rows,
  section,
  sectionHeading,
  underlinedWithin,
} from '@internal/react/styles';
import { vars } from '@broadsheet/theme';
import { style } from '@vanilla-extract/css';

export const root = style(component(section));

export const heading = style(component(sectionHeading));

export const list = style(component(rows));

export const row = style(component(rowLook));

export const line = style(component(rowLine));

export const name = style(
  component({
    display: 'flex',
    alignItems: 'baseline',
    columnGap: vars.space[2],
    minInlineSize: 0,
  }),
);

export const words = style([component({ minInlineSize: 0 }), component(underlinedWithin(line))]);

export const icon = style(
  component({
    flexShrink: 0,
    alignSelf: 'start',
    display: 'grid',
    placeItems: 'center',
    // As high as the first line of the name, whatever the icon's own size.
    blockSize: `calc(1em * ${vars.font.lineHeight.text})`,
    color: vars.color.muted,
  }),
);

export const action = style(
  component({
    ...rowEnd,
    color: vars.color.muted,
    selectors: {
      [`${line}:any-link &`]: {
        fontWeight: vars.font.weight.strong,
        color: vars.color.accent,
      },
    },
  }),
);

export const comma = style(component(rowComma));
