import { alignedWithPage, canHover, coarsePointer, focusRing, parts } from '@internal/css';
import * as shared from '@internal/react/styles';
import { vars } from '@broadsheet/theme';

const part = parts('newsletter-form');

export const root = part('root', shared.section);

export const heading = part('heading', shared.sectionHeading);

export const description = part('description', {
  ...alignedWithPage,
  margin: 0,
  marginBlockEnd: vars.space[4],
  maxInlineSize: vars.width.measure,
  color: vars.color.muted,
  textWrap: 'pretty',
});

export const form = part('form', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space[2],
  margin: 0,
  maxInlineSize: vars.width.measure,
});

export const label = part('label', { fontWeight: vars.font.weight.strong });

export const row = part('row', { display: 'flex', flexWrap: 'wrap', gap: vars.space[2] });

const control = {
  boxSizing: 'border-box',
  minBlockSize: 40,
  margin: 0,
  border: `${vars.border.hairline} solid ${vars.color.control}`,
  borderRadius: vars.radius.control,
  paddingBlock: vars.space[2],
  fontFamily: 'inherit',
  fontSize: 'inherit',
  lineHeight: vars.font.lineHeight.heading,
  color: 'inherit',
  '@media': { [coarsePointer]: { minBlockSize: 44 } },
} as const;

export const field = part('field', {
  ...control,
  flex: '1 1 14rem',
  minInlineSize: 0,
  paddingInline: vars.space[4],
  backgroundColor: 'transparent',
  selectors: {
    '&:focus-visible': { ...focusRing, outlineOffset: 1 },
    '&[aria-invalid="true"]': { borderColor: vars.color.danger, borderWidth: 2 },
  },
  // Below 16 px iOS enlarges the page when the field gets the focus.
  '@media': { [coarsePointer]: { minBlockSize: 44, fontSize: '1rem' } },
});

export const button = part('button', {
  ...control,
  flex: '0 0 auto',
  maxInlineSize: '100%',
  paddingInline: vars.space[5],
  fontWeight: vars.font.weight.strong,
  overflowWrap: 'anywhere',
  backgroundColor: 'transparent',
  cursor: 'pointer',
  selectors: {
    '&:focus-visible': focusRing,
    '&:active': { backgroundColor: vars.color.line },
  },
  '@media': {
    [coarsePointer]: { minBlockSize: 44, minInlineSize: 44 },
    [canHover]: { selectors: { '&:hover:not(:active)': { backgroundColor: vars.color.surface } } },
  },
});

export const note = part('note', {
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  maxInlineSize: vars.width.measure,
});

/** Always there, so that a screen reader announces what is written into it. */
export const message = part('message', {
  display: 'block',
  ...alignedWithPage,
  margin: 0,
  selectors: {
    '&:not(:empty)': { marginBlockStart: vars.space[2] },
    '&[data-status="error"]': { color: vars.color.danger },
  },
});

/** An error is not told by its colour alone. */
export const mark = part('mark', {
  display: 'inline-grid',
  placeItems: 'center',
  boxSizing: 'border-box',
  inlineSize: '1.25em',
  blockSize: '1.25em',
  marginInlineEnd: vars.space[2],
  border: '1.5px solid',
  borderRadius: '50%',
  fontSize: vars.font.size[1],
  fontWeight: vars.font.weight.strong,
  lineHeight: 1,
});
