import { component, focusRing, headline } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { style } from '@vanilla-extract/css';
import { sheet } from './engineering-blog-home.css.ts';

export const root = style(
  component({ borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}` }),
);

export const row = style([
  sheet,
  component({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${vars.space[2]} ${vars.space[5]}`,
    paddingBlock: vars.space[4],
  }),
]);

const plainLink = {
  color: vars.color.ink,
  textDecoration: 'none',
  selectors: { '&:focus-visible': focusRing, '&:hover': { textDecoration: 'underline' } },
} as const;

export const name = style(
  component({
    ...plainLink,
    ...headline,
    marginInlineEnd: 'auto',
    fontSize: vars.font.size[5],
    lineHeight: vars.font.lineHeight.heading,
    letterSpacing: vars.font.tracking.heading,
  }),
);

export const sections = style(
  component({
    ...plainLink,
    paddingBlock: vars.space[2],
    fontSize: vars.font.size[2],
    fontWeight: vars.font.weight.strong,
  }),
);

export const form = style(
  component({ display: 'flex', flex: '1 1 14rem', minInlineSize: 0, maxInlineSize: '22rem' }),
);

const control = {
  boxSizing: 'border-box',
  minBlockSize: '2.75rem',
  border: `${vars.border.hairline} solid ${vars.color.control}`,
  paddingInline: vars.space[4],
  fontSize: vars.font.size[2],
  color: vars.color.ink,
  backgroundColor: vars.color.paper,
  selectors: {
    '&:focus-visible': { ...focusRing, zIndex: 1 },
    '&::placeholder': { color: vars.color.muted, opacity: 1 },
  },
} as const;

export const input = style(
  component({
    ...control,
    flex: 1,
    inlineSize: '100%',
    minInlineSize: 0,
    margin: 0,
    borderStartStartRadius: vars.radius.control,
    borderEndStartRadius: vars.radius.control,
    borderInlineEnd: 0,
    appearance: 'none',
  }),
);

export const button = style(
  component({
    ...control,
    borderStartEndRadius: vars.radius.control,
    borderEndEndRadius: vars.radius.control,
    fontWeight: vars.font.weight.strong,
    cursor: 'pointer',
  }),
);
