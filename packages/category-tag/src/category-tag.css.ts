import { canHover, coarsePointer, focusRing, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('category-tag');

export const root = part('root', {
  display: 'inline-block',
  // A larger target without moving the line: the margin takes back what the padding adds.
  paddingBlock: vars.space[1],
  marginBlock: `calc(-1 * ${vars.space[1]})`,
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[1],
  fontWeight: vars.font.weight.strong,
  lineHeight: 1.25,
  color: vars.color.accent,
  textTransform: vars.metaTransform as 'none',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  selectors: {
    '&[data-variant="outline"], &[data-variant="solid"]': {
      marginBlock: 0,
      paddingInline: vars.space[2],
      border: `${vars.border.hairline} solid currentcolor`,
      borderRadius: vars.radius.media,
    },
    '&[data-variant="solid"]': {
      borderColor: vars.color.accent,
      color: vars.color.onAccent,
      backgroundColor: vars.color.accent,
    },
    '&:focus-visible': focusRing,
  },
  '@media': {
    [canHover]: {
      selectors: { 'a&:hover': { textDecoration: 'underline' } },
    },
    [coarsePointer]: {
      selectors: {
        'a&': { paddingBlock: vars.space[3], marginBlock: `calc(-1 * ${vars.space[3]})` },
      },
    },
  },
});
