import { parts } from '@internal/css';
import {
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

const part = parts('channel-list');

export const root = part('root', section);

export const heading = part('heading', sectionHeading);

export const list = part('list', rows);

export const row = part('row', rowLook);

export const line = part('line', rowLine);

export const name = part('name', {
  display: 'flex',
  alignItems: 'baseline',
  columnGap: vars.space[2],
  minInlineSize: 0,
});

export const words = part('words', { minInlineSize: 0 }, underlinedWithin(line));

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
  ...rowEnd,
  color: vars.color.muted,
  selectors: {
    [`${line}:any-link &`]: {
      fontWeight: vars.font.weight.strong,
      color: vars.color.accent,
    },
  },
});

export const comma = part('comma', rowComma);
