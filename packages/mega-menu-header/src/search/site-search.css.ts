import { canHover, component, focusRing, visuallyHidden, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';

const part = parts('site-search');

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

globalStyle(
  `${root} [role="listbox"]`,
  component({
    position: 'absolute',
    insetBlockStart: 'calc(100% + 0.25rem)',
    insetInline: 0,
    boxSizing: 'border-box',
    maxBlockSize: '60vh',
    margin: 0,
    border: `${vars.border.hairline} solid ${vars.color.control}`,
    borderRadius: vars.radius.media,
    padding: vars.space[1],
    overflowY: 'auto',
    backgroundColor: vars.color.paper,
    listStyleType: '""',
  }),
);

globalStyle(
  `${root} [role="option"]`,
  component({
    padding: vars.space[3],
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  }),
);

globalStyle(
  `${root} [role="option"][aria-selected="true"]`,
  component({
    backgroundColor: vars.color.surface,
    textDecoration: 'underline',
    outline: '1px solid transparent',
  }),
);

globalStyle(
  `${root} [role="option"]:hover`,
  component({
    '@media': { [canHover]: { backgroundColor: vars.color.surface } },
  }),
);
globalStyle(`${root} [role="status"]`, component(visuallyHidden));
