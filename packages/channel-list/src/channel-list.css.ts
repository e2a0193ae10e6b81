import { parts } from '@internal/css';
import * as shared from '@internal/react/styles';
import { vars } from '@broadsheet/theme';

const part = parts('channel-list');

export const root = part('root', shared.section);

export const heading = part('heading', shared.sectionHeading);

export const list = part('list', shared.rows);

export const item = part('item', shared.row);

export const link = part('link', shared.rowLine);

export const name = part('name', {
  display: 'flex',
  alignItems: 'baseline',
  columnGap: vars.space[2],
  minInlineSize: 0,
});

export const nameText = part('name-text', { minInlineSize: 0 }, shared.underlineOnHoverOf(link));

export const icon = part('icon', {
  flexShrink: 0,
  alignSelf: 'start',
  display: 'grid',
  placeItems: 'center',
  // As high as the first line of the name, whatever the icon's own size.
  blockSize: `calc(1em * ${vars.font.lineHeight.text})`,
  color: vars.color.muted,
});

export const action = part('action', {
  ...shared.rowTrailing,
  color: vars.color.muted,
  selectors: {
    [`${link}:any-link &`]: {
      fontWeight: vars.font.weight.strong,
      color: vars.color.accent,
    },
  },
});

export const separator = part('separator', shared.rowSeparator);
