import { canHover, coarsePointer, focusRing, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('button-link');

export const root = part('root', {
  boxSizing: 'border-box',
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  justifySelf: 'start',
  minBlockSize: 40,
  border: `${vars.border.hairline} solid ${vars.color.control}`,
  borderRadius: vars.radius.control,
  paddingBlock: vars.space[2],
  paddingInline: vars.space[5],
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  fontWeight: vars.font.weight.strong,
  lineHeight: vars.font.lineHeight.heading,
  textAlign: 'center',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  color: vars.color.ink,
  selectors: { '&:focus-visible': focusRing, '&[data-align="center"]': { justifySelf: 'center' } },
  '@media': {
    [coarsePointer]: { minBlockSize: 44, minInlineSize: 44 },
    [canHover]: { selectors: { '&:any-link:hover': { backgroundColor: vars.color.surface } } },
  },
});
