import {
  canHover,
  coarsePointer,
  focusRing,
  parts,
  plainList,
  visuallyHidden,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { wide } from '../shared/breakpoints.ts';
import { structure } from '../shared/popover.css.ts';

const part = parts('mega-menu-header');

export const groups = part('groups', {
  ...structure({ display: 'grid' }),
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))',
  gap: `${vars.space[5]} ${vars.space.gutter}`,
  alignContent: 'start',
});

export const group = part('group', { minInlineSize: 0 });

export const groupLabel = part('group-label', {
  margin: 0,
  paddingBlockEnd: vars.space[2],
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  overflowWrap: 'anywhere',
});

export const groupLink = part('group-link', {
  color: 'inherit',
  textDecoration: 'none',
  selectors: {
    '&:focus-visible': focusRing,
    '&[aria-current]': { color: vars.color.accent, textDecoration: 'underline 2px' },
  },
  '@media': {
    [canHover]: { selectors: { '&:any-link:hover': { textDecoration: 'underline 1px' } } },
    [coarsePointer]: { display: 'inline-block', paddingBlock: vars.space[3] },
  },
});

export const links = part('links', {
  ...plainList,
  ...structure({ display: 'block' }),
  '@media': { [wide]: { selectors: { '&[data-columns]': { columns: '4 11rem' } } } },
});

export const item = part('link-item', {
  position: 'relative',
  paddingBlock: vars.space[2],
  breakInside: 'avoid',
  '@media': { [coarsePointer]: { paddingBlock: vars.space[3] } },
});

export const link = part('link', {
  color: 'inherit',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  selectors: {
    '&:focus-visible': { outline: 'none' },
    // The link reaches over its item, description included.
    '&::after': { content: '""', position: 'absolute', inset: 0 },
    '&:focus-visible::after': { ...focusRing, outlineOffset: 0 },
    '&[aria-current]': {
      color: vars.color.accent,
      textDecoration: 'underline 2px',
      textUnderlineOffset: '0.3em',
    },
  },
  '@media': {
    [canHover]: {
      selectors: {
        '&:any-link:hover': { textDecoration: 'underline 1px', textUnderlineOffset: '0.2em' },
      },
    },
  },
});

export const linkLabel = part('link-label', {});

export const badge = part('badge', {
  // The underline of the link does not reach into it.
  display: 'inline-block',
  marginInlineStart: vars.space[1],
  border: `${vars.border.hairline} solid`,
  borderRadius: vars.radius.control,
  paddingInline: vars.space[2],
  fontSize: '0.8em',
  fontWeight: vars.font.weight.strong,
  color: vars.color.accent,
  whiteSpace: 'nowrap',
});

export const externalIcon = part('external-icon', {
  display: 'inline-block',
  inlineSize: '0.9em',
  blockSize: '0.9em',
  marginInlineStart: '0.3em',
  verticalAlign: '-0.05em',
  color: vars.color.muted,
  selectors: { '[dir="rtl"] &': { scale: '-1 1' } },
});

export const externalLabel = part('external-label', visuallyHidden);

export const description = part('link-description', {
  margin: 0,
  marginBlockStart: vars.space[1],
  fontSize: vars.font.size[1],
  lineHeight: 1.4,
  color: vars.color.muted,
});
