import { motionAllowed, visuallyHidden, parts } from '@internal/css';
import {
  more as moreLook,
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
import { keyframes } from '@vanilla-extract/css';

const part = parts('jobs-widget');

export const root = part('root', section);

export const heading = part('heading', sectionHeading);

export const group = part('group', { selectors: { '& + &': { marginBlockStart: vars.space[5] } } });

export const groupHeading = part('group-heading', {
  margin: 0,
  fontSize: vars.font.size[1],
  fontWeight: vars.font.weight.strong,
  color: vars.color.muted,
  overflowWrap: 'anywhere',
});

export const list = part('list', rows);

export const row = part('row', rowLook);

export const line = part('line', rowLine);

export const title = part('title', { minInlineSize: 0 }, underlinedWithin(line));

export const comma = part('comma', rowComma);

export const place = part('place', { ...rowEnd, color: vars.color.muted });

export const spoken = part('spoken', visuallyHidden);

export const facts = part('facts', {
  margin: 0,
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  overflowWrap: 'anywhere',
  fontVariantNumeric: 'tabular-nums',
});

export const message = part('message', {
  display: 'block',
  paddingBlock: vars.space[3],
  color: vars.color.muted,
  selectors: { [`${root}[data-status="error"] > &`]: { color: vars.color.danger } },
});

export const footer = part('footer', { margin: 0, marginBlockStart: vars.space[3] });

export const more = part('more', moreLook);

const breathing = keyframes({ '50%': { opacity: 0.45 } }, 'jobs-widget_breathing');

/** A bar in the middle of a line of text. */
const bone = part('bone', {
  position: 'relative',
  '::after': {
    content: '""',
    position: 'absolute',
    insetBlock: '0.45em',
    insetInline: 0,
    borderRadius: vars.radius.media,
    backgroundColor: vars.color.line,
  },
  '@media': {
    [motionAllowed]: { animation: `${breathing} 1.8s ease-in-out infinite` },
    // Backgrounds are taken away there.
    '(forced-colors: active)': {
      '::after': { forcedColorAdjust: 'none', backgroundColor: 'GrayText' },
    },
  },
});

export const boneOfTitle = part('bone-of-title', bone, {
  inlineSize: '58%',
  selectors: {
    [`${row}:nth-child(3n + 2) &`]: { inlineSize: '46%' },
    [`${row}:nth-child(3n) &`]: { inlineSize: '52%' },
  },
});

export const boneOfPlace = part('bone-of-place', bone, { ...rowEnd, inlineSize: '22%' });
