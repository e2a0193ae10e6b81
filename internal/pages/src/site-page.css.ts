import { parts } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('site-page');

export const head = part('head', {
  display: 'grid',
  gap: vars.space[4],
  borderBlockStart: `${vars.border.rule} solid ${vars.color.rule}`,
  paddingBlockStart: vars.space[5],
});

export const title = part('title', {
  margin: 0,
  maxInlineSize: '24ch',
  fontFamily: vars.font.family.heading,
  fontSize: vars.font.size[6],
  fontWeight: vars.font.weight.heading,
  lineHeight: vars.font.lineHeight.lead,
  letterSpacing: vars.font.tracking.lead,
  textWrap: 'balance',
  overflowWrap: 'anywhere',
});

export const introduction = part('introduction', {
  margin: 0,
  maxInlineSize: vars.width.measure,
  fontSize: vars.font.size[3],
  color: vars.color.muted,
});

export const columns = part('columns', {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
  gap: `${vars.space[7]} ${vars.space.gutter}`,
  alignItems: 'start',
});

/** A column of text, or of rows. */
export const measure = part('measure', {
  display: 'grid',
  gap: vars.space[5],
  maxInlineSize: vars.width.measure,
  minInlineSize: 0,
});

export const paragraph = part('paragraph', {
  margin: 0,
  fontSize: vars.font.size[3],
  lineHeight: vars.font.lineHeight.text,
});

export const picture = part('picture', {
  display: 'block',
  inlineSize: '100%',
  blockSize: 'auto',
  borderRadius: vars.radius.media,
});
