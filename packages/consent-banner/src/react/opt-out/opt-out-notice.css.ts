import { parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import * as styles from '../styles.ts';

const part = parts('opt-out-notice');

export const root = part('root', {
  ...styles.rootText,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: `${vars.space[1]} ${vars.space[4]}`,
  fontSize: vars.font.size[1],
  color: vars.color.muted,
});

export const button = part('button', { ...styles.linkButton, ...styles.quiet });

export const link = part('link', styles.link);
