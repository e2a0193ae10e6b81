import {
  canHover,
  coarsePointer,
  focusRing,
  hairline,
  headline,
  type LayerContent,
  plainList,
  widthOfItsOwn,
} from '@internal/css';
import { vars } from '@broadsheet/theme';

/** A section under a rule. It is a container, so that its own width decides its layout. */
export const section = {
  ...widthOfItsOwn('28rem'),
  containerType: 'inline-size',
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.rule}`,
  paddingBlockStart: vars.space[4],
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  color: vars.color.ink,
} satisfies LayerContent;

/** The heading of a section. */
export const sectionHeading = {
  ...headline,
  marginBlockEnd: vars.space[3],
  fontSize: vars.font.size[4],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
} satisfies LayerContent;

/** A list of rows. */
export const rows = plainList satisfies LayerContent;

/** A list item between hairlines; a 44 px target for coarse pointers. */
export const row = {
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  paddingBlock: vars.space[3],
  borderBlockEnd: hairline,
  '@media': { [coarsePointer]: { minBlockSize: 44 } },
} satisfies LayerContent;

/** The link or text of a row: leading and trailing text on one baseline, stacked in a narrow section. */
export const rowLine = {
  display: 'flex',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  columnGap: vars.space[4],
  color: 'inherit',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  selectors: {
    // The link is stretched over its whole row, details included.
    '&:any-link::after': { content: '""', position: 'absolute', inset: 0 },
    '&:focus-visible': { outline: 'none' },
    // Inset, so that the ring does not cross the first and last letters.
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
} satisfies LayerContent;

/**
 * The comma between leading and trailing text: read and copied, but not seen. Not `visuallyHidden`, because text out of the flow is
 * read with a space before it; not by color, because forced colors would show it.
 */
export const rowSeparator = { opacity: 0 } satisfies LayerContent;

/** The trailing text of a row, at most half as wide as the row. */
export const rowTrailing = {
  flexShrink: 0,
  maxInlineSize: '50%',
  textAlign: 'end',
  fontSize: vars.font.size[1],
  '@container': {
    '(inline-size < 20rem)': { maxInlineSize: '100%', textAlign: 'start' },
  },
} satisfies LayerContent;

const underline = {
  textDecorationLine: 'underline',
  textDecorationThickness: 1,
  textUnderlineOffset: '0.2em',
} satisfies LayerContent;

/** Underlines a part of a link while the link is hovered. */
export function underlineOnHoverOf(link: string): LayerContent {
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

/** The "see all" link below a list; muted text without a safe URL. */
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
} satisfies LayerContent;
