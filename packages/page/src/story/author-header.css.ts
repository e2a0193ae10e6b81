import {
  alignedWithPage,
  canHover,
  coarsePointer,
  focusRing,
  headline,
  parts,
  plainList,
  widthOfItsOwn,
} from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('author-header');

export const root = part('root', {
  ...widthOfItsOwn('40rem'),
  containerType: 'inline-size',
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  letterSpacing: 'normal',
  textAlign: 'start',
  color: vars.color.ink,
  overflowWrap: 'anywhere',
});

export const container = part('container', {
  display: 'flex',
  alignItems: 'start',
  gap: `${vars.space[4]} ${vars.space[5]}`,
  '@container': { '(inline-size < 28rem)': { flexDirection: 'column' } },
});

export const image = part('image', {
  flexShrink: 0,
  inlineSize: '7.5rem',
  blockSize: '7.5rem',
  minInlineSize: '7.5rem',
  minBlockSize: '7.5rem',
  objectFit: 'cover',
  borderRadius: '50%',
  backgroundColor: vars.color.surface,
});

export const text = part('text', { minInlineSize: 0 });

export const name = part('name', {
  ...headline,
  fontSize: vars.font.size[5],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
});

export const jobTitle = part('job-title', {
  ...alignedWithPage,
  margin: 0,
  marginBlockStart: vars.space[1],
  color: vars.color.muted,
});

export const bio = part('bio', {
  ...alignedWithPage,
  margin: 0,
  marginBlockStart: vars.space[3],
  maxInlineSize: vars.width.measure,
  fontSize: vars.font.size[3],
  textWrap: 'pretty',
});

export const links = part('links', {
  ...plainList,
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space[1]} ${vars.space[4]}`,
  marginBlockStart: vars.space[3],
});

export const link = part('link', {
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: 24,
  fontWeight: vars.font.weight.strong,
  color: 'inherit',
  textDecorationLine: 'underline',
  textDecorationThickness: 1,
  textUnderlineOffset: '0.2em',
  selectors: {
    '&:not(:any-link)': { textDecorationLine: 'none', color: vars.color.muted },
    '&:focus-visible': focusRing,
  },
  '@media': {
    [coarsePointer]: { selectors: { '&:any-link': { minBlockSize: 44, minInlineSize: 44 } } },
    [canHover]: { selectors: { '&:any-link:hover': { color: vars.color.accent } } },
  },
});
