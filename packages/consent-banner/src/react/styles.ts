import { canHover, focusRing, headline, type component } from '@internal/css';
import { vars } from '@broadsheet/theme';

type Style = Parameters<typeof component>[0];

/** The text of a component that stands by itself on a page. */
export const rootText = {
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  color: vars.color.ink,
  overflowWrap: 'anywhere',
} satisfies Style;

const paragraph = { margin: 0, maxInlineSize: '68ch', textWrap: 'pretty' } satisfies Style;

export const heading = {
  ...headline,
  fontSize: vars.font.size[3],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
} satisfies Style;

/** Small print. */
export const note = {
  ...paragraph,
  fontSize: vars.font.size[1],
  color: vars.color.muted,
} satisfies Style;

/** A paragraph below a heading. */
export const text = { ...paragraph, marginBlockStart: vars.space[1] } satisfies Style;

/** Buttons and links beside each other. */
export const actions = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: `${vars.space[2]} ${vars.space[3]}`,
} satisfies Style;

/** Two buttons of one size, whatever they say: side by side, or one above the other where a word would not fit. */
export const choices = {
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: vars.space[3],
  '@container': {
    '(inline-size < 26rem)': {
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(9rem, 100%), 1fr))',
      inlineSize: '100%',
    },
  },
} satisfies Style;

export const button = {
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
} satisfies Style;

const bareButtonStyle = {
  border: 'none',
  padding: 0,
  font: 'inherit',
  color: 'inherit',
  backgroundColor: 'transparent',
  textUnderlineOffset: '0.2em',
  cursor: 'pointer',
} satisfies Style;

/** A link, underlined where it leads somewhere. */
export const link = {
  ...bareButtonStyle,
  selectors: {
    '&:any-link': { textDecorationLine: 'underline' },
    '&:focus-visible': focusRing,
  },
} satisfies Style;

/** A button that looks like a link. */
export const linkButton = {
  ...bareButtonStyle,
  textDecorationLine: 'underline',
  selectors: { '&:focus-visible': focusRing },
} satisfies Style;

/** Either of them. */
export const linkOrButton = {
  ...bareButtonStyle,
  selectors: {
    '&:any-link, button&': { textDecorationLine: 'underline' },
    '&:focus-visible': focusRing,
  },
} satisfies Style;

/** A muted link as high as the buttons beside it. */
export const quiet = {
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: 44,
  color: vars.color.muted,
} satisfies Style;
