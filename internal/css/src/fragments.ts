import type { StyleRule } from '@vanilla-extract/css';
import { vars } from '@broadsheet/theme';
import { layers } from './layers.css.ts';

export type LayerContent = NonNullable<StyleRule['@layer']>[string];

/** Puts a whole rule into the components' layer. Every rule of a component goes through here, so none can forget it. */
export function component(rule: LayerContent): StyleRule {
  return { '@layer': { [layers.components]: rule } };
}

/** Visible to assistive technology alone. */
export const visuallyHidden = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} satisfies LayerContent;

/**
 * A list without markers. The empty string rather than `none`: Safari takes the list role from a list
 * whose style is `none`, and not from one whose marker is an empty string.
 */
export const plainList = {
  listStyleType: '""',
  margin: 0,
  padding: 0,
} satisfies LayerContent;

/** A button, or a link that stands beside buttons, without what browsers make of it. */
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

/** One ring for every focusable thing; the transparent fallback of other designs is missing on purpose, an outline survives forced colours. */
export const focusRing = {
  outline: `2px solid ${vars.color.focus}`,
  outlineOffset: 3,
} satisfies LayerContent;

/** The quiet line round a thing, or between two. */
export const hairline = `${vars.border.hairline} solid ${vars.color.line}`;

/** Headlines: tight, balanced, and never wider than their box, whatever the words. */
export const headline = {
  margin: 0,
  fontFamily: vars.font.family.heading,
  fontWeight: vars.font.weight.heading,
  overflowWrap: 'anywhere',
  textWrap: 'balance',
} satisfies LayerContent;

/** A pointer that is a finger gets 44 px (WCAG 2.5.5), every other 24 (WCAG 2.5.8). */
export const coarsePointer = '(pointer: coarse)';

/** Transitions are stated only under this. */
export const motionAllowed = '(prefers-reduced-motion: no-preference)';

/** Hover looks only where a pointer can hover: on touch screens they stick. */
export const canHover = '(hover: hover)';
