import { canHover, component, focusRing, headline } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { style } from '@vanilla-extract/css';

const paragraph = { margin: 0, maxInlineSize: '68ch', textWrap: 'pretty' } as const;

export const heading = style(
  component({
    ...headline,
    fontSize: vars.font.size[3],
    lineHeight: vars.font.lineHeight.heading,
    letterSpacing: vars.font.tracking.heading,
  }),
);

export const note = style(
  component({ ...paragraph, fontSize: vars.font.size[1], color: vars.color.muted }),
);

export const text = style(component({ ...paragraph, marginBlockStart: vars.space[1] }));

export const actions = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${vars.space[2]} ${vars.space[3]}`,
  }),
);

/** Two of one size, whatever they say: side by side, or one above the other where a word would not fit. */
export const pair = style(
  component({
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: vars.space[3],
    '@container': {
      '(inline-size < 26rem)': {
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(9rem, 100%), 1fr))',
        inlineSize: '100%',
      },
    },
  }),
);

export const button = style(
  component({
    minInlineSize: '9rem',
    minBlockSize: 44,
    border: `${vars.border.hairline} solid ${vars.color.control}`,
    borderRadius: vars.radius.control,
    padding: `${vars.space[2]} ${vars.space[4]}`,
    fontWeight: vars.font.weight.strong,
    lineHeight: vars.font.lineHeight.heading,
    color: vars.color.ink,
    backgroundColor: vars.color.paper,
    cursor: 'pointer',
    selectors: { '&:focus-visible': focusRing },
    '@media': {
      [canHover]: { ':hover': { color: vars.color.paper, backgroundColor: vars.color.ink } },
    },
    '@container': { '(inline-size < 26rem)': { flexGrow: 1, minInlineSize: 0 } },
  }),
);

/** A link, or a button that looks like one. */
const linkLook = {
  border: 'none',
  padding: 0,
  font: 'inherit',
  color: 'inherit',
  backgroundColor: 'transparent',
  textDecorationThickness: 1,
  textUnderlineOffset: '0.2em',
  cursor: 'pointer',
} as const;

export const link = style(
  component({
    ...linkLook,
    selectors: {
      '&:any-link, button&': { textDecorationLine: 'underline' },
      '&:focus-visible': focusRing,
    },
  }),
);

export const quiet = style([
  link,
  component({
    display: 'inline-flex',
    alignItems: 'center',
    minBlockSize: 44,
    color: vars.color.muted,
  }),
]);
