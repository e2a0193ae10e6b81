import type { StyleRule } from '@vanilla-extract/css';
import { vars } from '@broadsheet/theme';
import { layers } from '@internal/layers';

export type LayerContent = NonNullable<StyleRule['@layer']>[string];

/** Puts a rule into the components' layer: `parts` does so for every part, only a `globalStyle` has to call it. */
export function component(rule: LayerContent): StyleRule {
  return { '@layer': { [layers.components]: rule } };
}

/** Read by assistive technology, not seen. */
export const visuallyHidden = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} satisfies LayerContent;

/**
 * The width of a box whose content does not count for it, such as a size container, where the parent gives none: in a flex row, a
 * table cell, a dialog. Never wider than there is room.
 *
 * @param width how wide it would like to be
 */
export function widthOfItsOwn(width: string) {
  return {
    containIntrinsicInlineSize: `min(${width}, 75vw)`,
    minInlineSize: 0,
    maxInlineSize: '100%',
  } satisfies LayerContent;
}

/** For a block with `dir="auto"`: the direction is that of its text, the alignment that of the page. */
export const alignedWithPage = {
  // Chromium knows only the prefixed one.
  textAlign: ['-webkit-match-parent' as 'match-parent', 'match-parent'],
} satisfies LayerContent;

/** A list without markers. An empty string, because Safari removes the list role for `list-style: none`. */
export const plainList = {
  listStyleType: '""',
  margin: 0,
  padding: 0,
} satisfies LayerContent;

/** A button, or a link beside buttons, without the browser's own styles. */
export const plainButton = {
  boxSizing: 'border-box',
  margin: 0,
  border: 0,
  padding: 0,
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  cursor: 'pointer',
} satisfies LayerContent;

/** The focus ring. An outline, because outlines stay visible in forced colors. */
export const focusRing = {
  outline: `2px solid ${vars.color.focus}`,
  outlineOffset: 3,
} satisfies LayerContent;

/** The thin line around boxes and between rows. */
export const hairline = `${vars.border.hairline} solid ${vars.color.line}`;

/** Headlines: balanced, and long words break. */
export const headline = {
  ...alignedWithPage,
  margin: 0,
  fontFamily: vars.font.family.heading,
  fontWeight: vars.font.weight.heading,
  overflowWrap: 'anywhere',
  textWrap: 'balance',
} satisfies LayerContent;

/** Touch: targets are 44 px there (WCAG 2.5.5), 24 px elsewhere (WCAG 2.5.8). */
export const coarsePointer = '(pointer: coarse)';

/** Every transition and animation goes under this. */
export const motionAllowed = '(prefers-reduced-motion: no-preference)';

/** Hover styles go under this: on touch screens they would stick. */
export const canHover = '(hover: hover)';
