import { headline, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('page-section');

export const root = part('root', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space[5],
  boxSizing: 'border-box',
  inlineSize: '100%',
  selectors: {
    '&[data-width="story"]': { maxInlineSize: '56rem', marginInline: 'auto' },
    '&[data-width="text"]': { maxInlineSize: vars.width.measure },
  },
});

export const heading = part('heading', {
  ...headline,
  borderBlockStart: `${vars.border.rule} solid ${vars.color.rule}`,
  paddingBlockStart: vars.space[3],
  fontSize: vars.font.size[5],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
  color: vars.color.ink,
});
