import { vars } from '@broadsheet/theme';

/** Text in what stands by itself on a page. */
export const textLook = {
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  color: vars.color.ink,
  overflowWrap: 'anywhere',
} as const;
