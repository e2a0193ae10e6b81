import { canHover, focusRing, parts, visuallyHidden } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { hidden } from '../shared/popover.css.ts';
import { createVar, fallbackVar } from '@vanilla-extract/css';

const part = parts('site-search');

/** How far the suggestions reach beyond the form: to the edges of a padded box, such as the header's search strip. */
export const searchOutset = createVar('site-search-outset');
const outset = fallbackVar(searchOutset, '0rem');

export const root = part('root', {
  position: 'relative',
  display: 'flex',
  fontSize: vars.font.size[2],
});

export const field = part('field', {
  boxSizing: 'border-box',
  appearance: 'none',
  flex: 1,
  minInlineSize: 0,
  inlineSize: '100%',
  minBlockSize: 44,
  margin: 0,
  border: `${vars.border.hairline} solid ${vars.color.control}`,
  borderRadius: vars.radius.control,
  padding: 0,
  paddingInlineStart: vars.space[4],
  paddingInlineEnd: 44,
  font: 'inherit',
  // Below 16 px iOS zooms into the field.
  fontSize: 'max(16px, 1em)',
  color: vars.color.ink,
  backgroundColor: vars.color.paper,
  selectors: {
    '&::placeholder': { color: vars.color.muted, opacity: 1 },
    '&::-webkit-search-cancel-button': { display: 'none' },
    '&:focus-visible': { ...focusRing, outlineOffset: 0 },
  },
  '@media': { '(pointer: fine)': { minBlockSize: 40, fontSize: vars.font.size[2] } },
});

export const submit = part('submit', {
  display: 'grid',
  placeItems: 'center',
  flexShrink: 0,
  inlineSize: 44,
  margin: 0,
  marginInlineStart: -44,
  border: 0,
  padding: 0,
  color: vars.color.muted,
  background: 'none',
  cursor: 'pointer',
  selectors: { '&:focus-visible': { ...focusRing, outlineOffset: -4 } },
});

export const submitIcon = part('submit-icon', { pointerEvents: 'none' });

export const listbox = part('listbox', {
  position: 'absolute',
  insetBlockStart: `calc(100% + ${outset} + 0.25rem)`,
  insetInline: `calc(-1 * ${outset})`,
  boxSizing: 'border-box',
  maxBlockSize: 'min(60vh, var(--broadsheet-site-search-room, 60vh))',
  margin: 0,
  border: `${vars.border.hairline} solid ${vars.color.control}`,
  borderRadius: vars.radius.media,
  padding: vars.space[1],
  overflowY: 'auto',
  backgroundColor: vars.color.paper,
  selectors: { '&[hidden]': hidden },
});

export const option = part('option', {
  display: 'block',
  padding: vars.space[3],
  color: 'inherit',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
  selectors: {
    '&[aria-selected="true"]': {
      backgroundColor: vars.color.surface,
      textDecoration: 'underline',
      outline: '1px solid transparent',
    },
  },
  '@media': { [canHover]: { selectors: { '&:hover': { backgroundColor: vars.color.surface } } } },
});

export const status = part('status', visuallyHidden);
