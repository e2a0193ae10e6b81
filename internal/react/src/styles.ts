import {
  canHover,
  coarsePointer,
  type component,
  focusRing,
  hairline,
  headline,
  plainList,
} from '@internal/css';
import { vars } from '@broadsheet/theme';

type Look = Parameters<typeof component>[0];

/** A section opens with a rule, and its own measure, not the window's, decides how it is laid out. */
export const section = {
  containerType: 'inline-size',
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.rule}`,
  paddingBlockStart: vars.space[4],
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  color: vars.color.ink,
} satisfies Look;

/** The heading of a section that stands beside others of its kind. */
export const sectionHeading = {
  ...headline,
  marginBlockEnd: vars.space[3],
  fontSize: vars.font.size[4],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
} satisfies Look;

/** The list of rows. */
export const rows = plainList satisfies Look;

/** A row between hairlines. It is as high as a finger is wide where fingers point. */
export const row = {
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  paddingBlock: vars.space[3],
  borderBlockEnd: hairline,
  '@media': { [coarsePointer]: { minBlockSize: 44 } },
} satisfies Look;

/** What a row says: one thing at the start and one at the end, on one baseline, below each other where it is narrow. */
export const rowLine = {
  display: 'flex',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  columnGap: vars.space[4],
  color: 'inherit',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  selectors: {
    // The link reaches over its whole row, small print included.
    '&:any-link::after': { content: '""', position: 'absolute', inset: 0 },
    '&:focus-visible': { outline: 'none' },
    // Round the row, not through its first and last letters.
    '&:focus-visible::after': {
      ...focusRing,
      insetBlock: vars.space[1],
      outlineOffset: vars.space[1],
      borderRadius: vars.radius.media,
    },
  },
  '@container': {
    '(inline-size < 20rem)': {
      flexDirection: 'column',
      alignItems: 'start',
      rowGap: vars.space[1],
    },
  },
} satisfies Look;

/**
 * The comma between the two, heard and copied but not seen. In the line, because text taken out of it is read with a space
 * before it; not by colour, because forced colours would show it.
 */
export const rowComma = { opacity: 0 } satisfies Look;

/** The words at the end of a row. They never take more than half of it. */
export const rowEnd = {
  flexShrink: 0,
  maxInlineSize: '50%',
  textAlign: 'end',
  fontSize: vars.font.size[1],
  '@container': {
    '(inline-size < 20rem)': { maxInlineSize: '100%', textAlign: 'start' },
  },
} satisfies Look;

const underline = {
  textDecorationLine: 'underline',
  textDecorationThickness: 1,
  textUnderlineOffset: '0.2em',
} satisfies Look;

/** Underlines something while the link that holds it is pointed at. */
export function underlinedWithin(link: string): Look {
  return {
    '@media': {
      [canHover]: {
        selectors: {
          [`${link}:any-link:hover &`]: underline,
        },
      },
    },
  };
}

/** The way on, below a list: an underlined link, or quiet text where there is no way. */
export const more = {
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: 24,
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  overflowWrap: 'anywhere',
  '@media': { [coarsePointer]: { minBlockSize: 44, minInlineSize: 44 } },
  selectors: {
    '&:any-link': {
      ...underline,
      fontWeight: vars.font.weight.strong,
      color: vars.color.ink,
    },
    '&:focus-visible': focusRing,
  },
} satisfies Look;
