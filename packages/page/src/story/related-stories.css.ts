import { alignedWithPage, headline, parts } from '@internal/css';
import * as shared from '@internal/react/styles';
import { vars } from '@broadsheet/theme';

const part = parts('related-stories');

export const root = part('root', shared.section);

export const heading = part('heading', shared.sectionHeading);

export const list = part('list', shared.rows);

export const item = part('item', shared.row);

export const link = part('link', shared.rowLine);

export const title = part(
  'title',
  {
    ...headline,
    ...alignedWithPage,
    fontSize: vars.font.size[3],
    lineHeight: vars.font.lineHeight.heading,
    letterSpacing: vars.font.tracking.heading,
    textWrap: 'pretty',
  },
  shared.underlineOnHoverOf(link),
);

export const meta = part('meta', {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space[3],
  margin: 0,
  marginBlockStart: vars.space[1],
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  fontVariantNumeric: 'tabular-nums',
});

export const category = part('category', { textTransform: vars.metaTransform as 'none' });

export const date = part('date');

export const footer = part('footer', { margin: 0, marginBlockStart: vars.space[3] });

export const more = part('more', shared.more);
