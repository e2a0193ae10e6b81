import { canHover, focusRing, visuallyHidden, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('engineering-blog-home');

export const page = part('page', { minBlockSize: '100vh' });

export const main = part('main', {
  boxSizing: 'border-box',
  inlineSize: '100%',
  maxInlineSize: `calc(${vars.width.page} + 2 * ${vars.space.margin})`,
  marginInline: 'auto',
  paddingInline: vars.space.margin,
  display: 'grid',
  gap: vars.space[7],
  paddingBlock: `${vars.space[6]} ${vars.space[8]}`,
  outline: 'none',
});

export const title = part('title', visuallyHidden);

export const latest = part('latest', { display: 'grid', gap: vars.space[7], minInlineSize: 0 });

export const olderPosts = part('older-posts', {
  justifySelf: 'center',
  border: `${vars.border.hairline} solid ${vars.color.control}`,
  borderRadius: vars.radius.control,
  paddingBlock: vars.space[3],
  paddingInline: vars.space[6],
  fontSize: vars.font.size[2],
  fontWeight: vars.font.weight.strong,
  color: vars.color.ink,
  textDecoration: 'none',
  selectors: { '&:focus-visible': focusRing },
  '@media': { [canHover]: { selectors: { '&:hover': { backgroundColor: vars.color.surface } } } },
});

export const columns = part('columns', {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
  gap: `${vars.space[7]} ${vars.space.gutter}`,
  alignItems: 'start',
});

export const column = part('column', { minInlineSize: 0 });

/** Beside two columns it has a row to itself. */
export const lastColumn = part('last-column', {
  minInlineSize: 0,
  '@media': { '(min-width: 40rem) and (max-width: 61rem)': { gridColumn: '1 / -1' } },
});
