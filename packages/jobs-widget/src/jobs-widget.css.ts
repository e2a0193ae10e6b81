import { component, motionAllowed, visuallyHidden } from '@internal/css';
import {
  more as moreLook,
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
import { keyframes, style } from '@vanilla-extract/css';

export const root = style(component(section));

export const heading = style(component(sectionHeading));

export const group = style(
  component({ selectors: { '& + &': { marginBlockStart: vars.space[5] } } }),
);

export const groupHeading = style(
  component({
    margin: 0,
    fontSize: vars.font.size[1],
    fontWeight: vars.font.weight.strong,
    color: vars.color.muted,
    overflowWrap: 'anywhere',
  }),
);

export const list = style(component(rows));

export const row = style(component(rowLook));

export const line = style(component(rowLine));

export const title = style([component({ minInlineSize: 0 }), component(underlinedWithin(line))]);

export const comma = style(component(rowComma));

export const place = style(component({ ...rowEnd, color: vars.color.muted }));

export const spoken = style(component(visuallyHidden));

export const facts = style(
  component({
    margin: 0,
    fontSize: vars.font.size[1],
    color: vars.color.muted,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  }),
);

export const message = style(
  component({
    display: 'block',
    paddingBlock: vars.space[3],
    color: vars.color.muted,
    selectors: { [`${root}[data-status="error"] > &`]: { color: vars.color.danger } },
  }),
);

export const footer = style(component({ margin: 0, marginBlockStart: vars.space[3] }));

export const more = style(component(moreLook));

const breathing = keyframes({ '50%': { opacity: 0.45 } });

/** A bar in the middle of a line of text. */
const bone = style(
  component({
    position: 'relative',
    '::after': {
      content: '""',
      position: 'absolute',
      insetBlock: '0.45em',
      insetInline: 0,
      borderRadius: vars.radius.media,
      backgroundColor: vars.color.line,
    },
    '@media': {
      [motionAllowed]: { animation: `${breathing} 1.8s ease-in-out infinite` },
      // Backgrounds are taken away there.
      '(forced-colors: active)': {
        '::after': { forcedColorAdjust: 'none', backgroundColor: 'GrayText' },
      },
    },
  }),
);

export const boneOfTitle = style([
  bone,
  component({
    inlineSize: '58%',
    selectors: {
      [`${row}:nth-child(3n + 2) &`]: { inlineSize: '46%' },
      [`${row}:nth-child(3n) &`]: { inlineSize: '52%' },
    },
  }),
]);

export const boneOfPlace = style([bone, component({ ...rowEnd, inlineSize: '22%' })]);
