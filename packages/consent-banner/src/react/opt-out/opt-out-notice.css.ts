import { parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { textLook } from './text-look.ts';

const part = parts('opt-out-notice');

export const root = part('root', {
  ...textLook,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: `${vars.space[1]} ${vars.space[4]}`,
  fontSize: vars.font.size[1],
  color: vars.color.muted,
});
