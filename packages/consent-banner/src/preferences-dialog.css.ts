import { component } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { style } from '@vanilla-extract/css';
import { heading as sectionHeading } from './parts.css.ts';
import { textLook } from './text-look.ts';

export const root = style(
  component({
    ...textLook,
    inlineSize: '42rem',
    maxInlineSize: `calc(100% - 2 * ${vars.space[3]})`,
    maxBlockSize: `calc(100% - 2 * ${vars.space[3]})`,
    margin: 'auto',
    border: `${vars.border.hairline} solid ${vars.color.rule}`,
    borderRadius: vars.radius.media,
    padding: 0,
    backgroundColor: vars.color.paper,
    overscrollBehavior: 'contain',
    '::backdrop': { backgroundColor: vars.color.paper, opacity: 0.8 },
  }),
);

export const body = style(
  component({ padding: `${vars.space[5]} clamp(${vars.space[4]}, 5%, ${vars.space[6]})` }),
);

export const heading = style([
  sectionHeading,
  component({ fontSize: vars.font.size[4], outline: 'none' }),
]);
