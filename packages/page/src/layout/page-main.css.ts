import { parts } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('page-main');

export const root = part('root', {
  boxSizing: 'border-box',
  // A column that may be narrower than its content: one wide thing does not widen the page.
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
  gap: vars.space[7],
  // In a `PageFrame` it takes the height that header and footer leave.
  flex: '1 0 auto',
  inlineSize: '100%',
  maxInlineSize: `calc(${vars.width.page} + 2 * ${vars.space.margin})`,
  margin: 0,
  marginInline: 'auto',
  paddingBlock: `${vars.space[6]} ${vars.space[8]}`,
  paddingInline: vars.space.margin,
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  letterSpacing: 'normal',
  textAlign: 'start',
  color: vars.color.ink,
  // A skip link moves the focus here, and the whole page needs no ring.
  outline: 'none',
});
