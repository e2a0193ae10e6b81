import { parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import * as styles from '../styles.ts';

const part = parts('consent-preferences');

export const root = part('root', {
  ...styles.rootText,
  inlineSize: '42rem',
  margin: 'auto',
  border: `${vars.border.hairline} solid ${vars.color.rule}`,
  borderRadius: vars.radius.media,
  padding: 0,
  backgroundColor: vars.color.paper,
  overscrollBehavior: 'contain',
  '::backdrop': { backgroundColor: vars.color.paper, opacity: 0.8 },
});

export const body = part('body', {
  padding: vars.space[5],
});

export const heading = part('heading', {
  ...styles.heading,
  fontSize: vars.font.size[4],
  outline: 'none',
});

export const text = part('text', styles.text);

export const close = part('close', { ...styles.linkButton, ...styles.quiet });
