import { component } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { style } from '@vanilla-extract/css';
import { textLook } from './text-look.ts';

export const root = style(
  component({
    ...textLook,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${vars.space[1]} ${vars.space[4]}`,
    fontSize: vars.font.size[1],
    color: vars.color.muted,
  }),
);
