import { alignedWithPage, headline, parts, visuallyHidden } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('page-title');

export const root = part('root', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space[4],
  minInlineSize: 0,
  color: vars.color.ink,
  selectors: { '&[data-visually-hidden]': visuallyHidden },
});

export const title = part('title', {
  ...headline,
  fontSize: vars.font.size[5],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
});

export const intro = part('intro', {
  ...alignedWithPage,
  margin: 0,
  maxInlineSize: vars.width.measure,
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[3],
  lineHeight: vars.font.lineHeight.text,
  color: vars.color.muted,
  overflowWrap: 'anywhere',
  textWrap: 'pretty',
});
