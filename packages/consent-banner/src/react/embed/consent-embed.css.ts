import { hairline, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import * as styles from '../styles.ts';

const part = parts('consent-embed');

export const root = part('root', {
  ...styles.rootText,
  containerType: 'inline-size',
  display: 'grid',
  // At least: larger text makes it higher. Clipped content counts for that, and hidden content would not.
  aspectRatio: '16 / 9',
  overflow: 'clip',
  inlineSize: '100%',
  borderRadius: vars.radius.media,
  backgroundColor: vars.color.surface,
  selectors: {
    // For the text of the placeholder; the frame keeps it, so that nothing moves.
    '&::before': { content: '""', gridArea: '1 / 1', minBlockSize: '17rem' },
    '&[data-ratio="4:3"]': { aspectRatio: '4 / 3' },
    '&[data-ratio="1:1"]': { aspectRatio: '1' },
    '&[data-ratio="9:16"]': { aspectRatio: '9 / 16' },
  },
});

const stacked = { gridArea: '1 / 1', inlineSize: '100%', blockSize: '100%' } as const;

export const frame = part('frame', { ...stacked, border: 'none' });

export const placeholder = part('placeholder', {
  gridArea: '1 / 1',
  display: 'grid',
  alignItems: 'end',
});

/** Contained, so that an image of another shape does not make the row higher than the frame. */
export const poster = part('poster', { ...stacked, contain: 'size', objectFit: 'cover' });

export const body = part('body', {
  gridArea: '1 / 1',
  display: 'grid',
  gap: vars.space[2],
  border: hairline,
  padding: vars.space[4],
  backgroundColor: vars.color.surface,
});

export const title = part('title', {
  margin: 0,
  fontWeight: vars.font.weight.strong,
  textWrap: 'balance',
});

export const note = part('note', styles.note);

export const actions = part('actions', styles.actions);

export const button = part('button', styles.button);

export const link = part('link', { ...styles.link, ...styles.quiet });
