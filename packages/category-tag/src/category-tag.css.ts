import { component, canHover, coarsePointer, focusRing } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { style, styleVariants } from '@vanilla-extract/css';

export const root = style(
  component({
    // Room for a finger without moving the line: the padding is taken back by the margin.
    display: 'inline-block',
    paddingBlock: vars.space[1],
    marginBlock: `calc(-1 * ${vars.space[1]})`,
    fontFamily: vars.font.family.body,
    fontSize: vars.font.size[1],
    fontWeight: vars.font.weight.strong,
    lineHeight: 1.25,
    textTransform: vars.metaTransform as 'none',
    textDecoration: 'none',
    overflowWrap: 'anywhere',
    selectors: { '&:focus-visible': focusRing },
  }),
);

export const variants = styleVariants({
  text: component({ color: vars.color.accent }),
  outline: component({ color: vars.color.accent }),
  solid: component({ color: vars.color.onAccent, backgroundColor: vars.color.accent }),
});
