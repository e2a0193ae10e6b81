import {
  alignedWithPage,
  type LayerContent,
  motionAllowed,
  parts,
  visuallyHidden,
} from '@internal/css';
import * as shared from '@internal/react/styles';
import { vars } from '@broadsheet/theme';
import { keyframes } from '@vanilla-extract/css';

const part = parts('jobs-widget');

export const root = part('root', shared.section);

export const heading = part('heading', shared.sectionHeading);

export const group = part('group', { selectors: { '& + &': { marginBlockStart: vars.space[5] } } });

export const groupHeading = part('group-heading', {
  ...alignedWithPage,
  margin: 0,
  fontSize: vars.font.size[1],
  fontWeight: vars.font.weight.strong,
  color: vars.color.muted,
  overflowWrap: 'anywhere',
});

export const list = part('list', shared.rows);

export const item = part('item', shared.row);

export const link = part('link', shared.rowLine);

export const title = part('title', { minInlineSize: 0 }, shared.underlineOnHoverOf(link));

export const separator = part('separator', shared.rowSeparator);

export const location = part('location', {
  ...shared.rowTrailing,
  color: vars.color.muted,
  selectors: {
    // The group's heading shows it; the link's name still needs it.
    [`${root}[data-group-by="location"] &`]: visuallyHidden,
  },
});

/** Read after the location, where links would have the same name without it. */
export const addition = part('addition', visuallyHidden);

export const details = part('details', {
  margin: 0,
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  overflowWrap: 'anywhere',
  fontVariantNumeric: 'tabular-nums',
});

export const detail = part('detail');

export const message = part('message', {
  display: 'block',
  paddingBlock: vars.space[3],
  color: vars.color.muted,
  selectors: {
    [`${root}[data-status="error"] > &`]: { color: vars.color.danger },
    '&[data-visually-hidden]': { ...visuallyHidden, paddingBlock: 0 },
  },
});

export const footer = part('footer', { margin: 0, marginBlockStart: vars.space[3] });

export const seeAll = part('see-all', shared.more);

const pulse = keyframes({ '50%': { opacity: 0.45 } }, 'jobs-widget_pulse');

/** A bar in the middle of a line of text. */
const skeleton = {
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
    [motionAllowed]: { animation: `${pulse} 1.8s ease-in-out infinite` },
    // Backgrounds are removed there.
    '(forced-colors: active)': {
      '::after': { forcedColorAdjust: 'none', backgroundColor: 'GrayText' },
    },
  },
} satisfies LayerContent;

export const skeletonTitle = part('skeleton-title', {
  ...skeleton,
  inlineSize: '58%',
  selectors: {
    '&[data-length="1"]': { inlineSize: '46%' },
    '&[data-length="2"]': { inlineSize: '52%' },
  },
});

export const skeletonLocation = part('skeleton-location', {
  ...skeleton,
  ...shared.rowTrailing,
  inlineSize: '22%',
});
