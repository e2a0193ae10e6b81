import { canHover, focusRing, headline, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('parts');

const paragraph = { margin: 0, maxInlineSize: '68ch', textWrap: 'pretty' } as const;

export const heading = part('heading', {
  ...headline,
  fontSize: vars.font.size[3],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
});

export const note = part('note', {
  ...paragraph,
  fontSize: vars.font.size[1],
  color: vars.color.muted,
});

export const text = part('text', { ...paragraph, marginBlockStart: vars.space[1] });

export const actions = part('actions', {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: `${vars.space[2]} ${vars.space[3]}`,
});

/** Two of one size, whatever they say: side by side, or one above the other where a word would not fit. */
export const pair = part('pair', {
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: vars.space[3],
  '@container': {
    '(inline-size < 26rem)': {
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(9rem, 100%), 1fr))',
      inlineSize: '100%',
    },
  },
});

export const button = part('button', {
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
});

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

export const link = part('link', {
  ...linkLook,
  selectors: {
    '&:any-link, button&': { textDecorationLine: 'underline' },
    '&:focus-visible': focusRing,
  },
});

export const quiet = part('quiet', link, {
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: 44,
  color: vars.color.muted,
});
