import { component, focusRing, headline, plainList } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { style } from '@vanilla-extract/css';
import { sheet } from './engineering-blog-home.css.ts';

export const root = style([sheet, component({ paddingBlockEnd: vars.space[8] })]);

export const heading = style(
  component({
    ...headline,
    marginBlockEnd: vars.space[5],
    borderBlockStart: `${vars.border.hairline} solid ${vars.color.rule}`,
    paddingBlockStart: vars.space[4],
    fontSize: vars.font.size[5],
    lineHeight: vars.font.lineHeight.heading,
    letterSpacing: vars.font.tracking.heading,
  }),
);

export const columns = style(
  component({
    ...plainList,
    columnGap: vars.space.gutter,
    columnWidth: '15rem',
  }),
);

export const column = style(component({ breakInside: 'avoid', paddingBlockEnd: vars.space[5] }));

export const label = style(
  component({
    display: 'inline-block',
    paddingBlock: vars.space[1],
    fontSize: vars.font.size[2],
    fontWeight: vars.font.weight.strong,
    color: vars.color.ink,
    textDecoration: 'none',
    selectors: { '&:focus-visible': focusRing, 'a&:hover': { textDecoration: 'underline' } },
  }),
);

export const list = style(component({ ...plainList, fontSize: vars.font.size[2] }));

export const link = style(
  component({
    display: 'inline-block',
    paddingBlock: vars.space[1],
    color: vars.color.muted,
    textDecoration: 'none',
    overflowWrap: 'anywhere',
    selectors: {
      '&:focus-visible': focusRing,
      '&:hover': { color: vars.color.ink, textDecoration: 'underline' },
    },
  }),
);
