import {
  coarsePointer,
  focusRing,
  hairline,
  plainList,
  visuallyHidden,
  parts,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import * as styles from '../styles.ts';

const part = parts('consent-form');

export const root = part('root', {
  ...styles.rootText,
  containerType: 'inline-size',
  marginBlock: vars.space[4],
  borderBlockStart: hairline,
});

export const chosen = part('chosen', { ...styles.note, marginBlockStart: vars.space[3] });

export const actions = part('actions', { ...styles.actions, paddingBlockStart: vars.space[4] });

export const choices = part('choices', styles.choices);

export const button = part('button', styles.button);

export const category = part('category', {
  minInlineSize: 0,
  margin: 0,
  // Not at the start, where the legend would cover it.
  border: 'none',
  borderBlockEnd: hairline,
  padding: `0 0 ${vars.space[4]}`,
});

export const legend = part('legend', {
  padding: `${vars.space[4]} 0 0`,
  fontWeight: vars.font.weight.strong,
});

export const note = part('note', styles.note);

export const link = part('link', styles.link);

export const option = part('option', {
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: 24,
  marginBlockStart: vars.space[1],
  cursor: 'pointer',
  '@media': { [coarsePointer]: { minBlockSize: 44 } },
});

export const checkbox = part('checkbox', {
  flexShrink: 0,
  inlineSize: 20,
  blockSize: 20,
  margin: 0,
  accentColor: vars.color.ink,
  selectors: { '&:focus-visible': focusRing },
});

export const optionContext = part('option-context', visuallyHidden);

export const summary = part('summary', {
  paddingBlock: vars.space[1],
  fontSize: vars.font.size[1],
  cursor: 'pointer',
  selectors: { '&:focus-visible': focusRing },
  '@media': { [coarsePointer]: { paddingBlock: vars.space[3] } },
});

export const list = part('list', {
  ...plainList,
  display: 'grid',
  gap: vars.space[3],
  paddingBlockStart: vars.space[2],
});
