import { focusRing, visuallyHidden, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('skip-link');

export const root = part('root', {
  position: 'fixed',
  insetBlockStart: vars.space[2],
  insetInlineStart: vars.space[2],
  // The highest number there is: above whatever an app stacks on top.
  zIndex: 2147483647,
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: 44,
  maxInlineSize: `calc(100% - 2 * ${vars.space[2]})`,
  padding: `${vars.space[2]} ${vars.space[4]}`,
  // As a control, also where a long label takes several lines.
  borderRadius: `min(${vars.radius.control}, 22px)`,
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  fontWeight: vars.font.weight.strong,
  lineHeight: vars.font.lineHeight.heading,
  color: vars.color.paper,
  backgroundColor: vars.color.ink,
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  selectors: {
    // Not `:focus-visible`: a link with the focus has to be seen, wherever the focus came from.
    '&:not(:focus, :active)': { ...visuallyHidden, minBlockSize: 0, padding: 0 },
    '&:focus': focusRing,
  },
  '@media': { print: { display: 'none' } },
});
