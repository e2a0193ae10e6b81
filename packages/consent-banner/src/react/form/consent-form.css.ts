import {
  coarsePointer,
  focusRing,
  hairline,
  plainList,
  visuallyHidden,
  parts,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { note, actions } from './parts.css.ts';
import { textLook } from './text-look.ts';

const part = parts('consent-form');

export const root = part('root', {
  ...textLook,
  containerType: 'inline-size',
  marginBlock: vars.space[4],
  borderBlockStart: hairline,
});

export const chosen = part('chosen', note, { marginBlockStart: vars.space[3] });

export const end = part('end', actions, { paddingBlockStart: vars.space[4] });

export const category = part('category', {
  minInlineSize: 0,
  margin: 0,
  // Not at the start, where the legend would stand on it.
  border: 'none',
  borderBlockEnd: hairline,
  padding: `0 0 ${vars.space[4]}`,
});

export const legend = part('legend', {
  padding: `${vars.space[4]} 0 0`,
  fontWeight: vars.font.weight.strong,
});

export const choice = part('choice', {
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: 24,
  marginBlockStart: vars.space[1],
  cursor: 'pointer',
  '@media': { [coarsePointer]: { minBlockSize: 44 } },
});

export const box = part('box', {
  flexShrink: 0,
  inlineSize: 20,
  blockSize: 20,
  margin: 0,
  accentColor: vars.color.ink,
  selectors: { '&:focus-visible': focusRing },
});

export const spoken = part('spoken', visuallyHidden);

export const summary = part('summary', {
  inlineSize: 'fit-content',
  paddingBlock: vars.space[1],
  fontSize: vars.font.size[1],
  cursor: 'pointer',
  selectors: { '&:focus-visible': focusRing },
  '@media': { [coarsePointer]: { paddingBlock: vars.space[3] } },
});

export const services = part('services', {
  ...plainList,
  display: 'grid',
  gap: vars.space[3],
  paddingBlockStart: vars.space[2],
});
