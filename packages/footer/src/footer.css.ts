import {
  alignedWithPage,
  canHover,
  coarsePointer,
  component,
  focusRing,
  hairline,
  headline,
  plainList,
  visuallyHidden,
  parts,
  widthOfItsOwn,
} from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';

const part = parts('footer');

export const root = part('root', {
  ...widthOfItsOwn('60rem'),
  containerType: 'inline-size',
  borderBlockStart: `${vars.border.rule} solid ${vars.color.rule}`,
  paddingBlock: `${vars.space[6]} ${vars.space[7]}`,
  paddingInline: vars.space.margin,
  fontFamily: vars.font.family.body,
  fontSize: vars.font.size[2],
  lineHeight: vars.font.lineHeight.text,
  color: vars.color.ink,
  overflowWrap: 'anywhere',
  // Columns are narrow, and some languages have long words; `lang` decides where they break.
  hyphens: 'auto',
  hyphenateLimitChars: '16 6 6',
});

export const container = part('container', {
  display: 'grid',
  gap: vars.space[6],
  maxInlineSize: vars.width.page,
  marginInline: 'auto',
});

/** Brand and navigation, side by side where there is room for both. */
export const main = part('main', {
  display: 'grid',
  gap: `${vars.space[6]} ${vars.space.gutter}`,
  selectors: {
    '&[data-columns="2"]': {
      '@container': {
        '(inline-size >= 44rem)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)' },
      },
    },
  },
});

export const brand = part('brand', {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'start',
  rowGap: vars.space[3],
  minInlineSize: 0,
});

export const logo = part('logo', {
  ...headline,
  fontSize: vars.font.size[4],
  lineHeight: vars.font.lineHeight.heading,
  letterSpacing: vars.font.tracking.heading,
  color: 'inherit',
  textDecoration: 'none',
  maxInlineSize: '100%',
  selectors: {
    '&:any-link': { display: 'inline-flex', alignItems: 'center', minBlockSize: 24 },
    '&:focus-visible': focusRing,
  },
  '@media': {
    [coarsePointer]: { selectors: { '&:any-link': { minBlockSize: 44, minInlineSize: 44 } } },
    [canHover]: { selectors: { '&:any-link:hover': underline() } },
  },
});

export const logoImage = part('logo-image', {
  display: 'block',
  maxInlineSize: '100%',
  blockSize: 'auto',
});

export const description = part('description', {
  ...alignedWithPage,
  margin: 0,
  maxInlineSize: '30em',
  color: vars.color.muted,
  textWrap: 'pretty',
});

export const navigation = part('navigation', {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(9rem, 100%), 1fr))',
  gap: `${vars.space[6]} ${vars.space.gutter}`,
  alignContent: 'start',
  minInlineSize: 0,
});

export const group = part('group', { minInlineSize: 0 });

export const groupHeading = part('group-heading', {
  ...alignedWithPage,
  margin: 0,
  marginBlockEnd: vars.space[1],
  fontSize: vars.font.size[1],
  fontWeight: vars.font.weight.strong,
  lineHeight: vars.font.lineHeight.text,
  color: vars.color.muted,
});

/** The links without a group. */
export const links = part('links', {
  ...plainList,
  selectors: {
    // More than fit in one column.
    '&[data-layout="columns"]': {
      gridColumn: '1 / -1',
      columnWidth: '9rem',
      columnGap: vars.space.gutter,
    },
    // Above groups.
    '&[data-layout="row"]': {
      gridColumn: '1 / -1',
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: vars.space[5],
      fontWeight: vars.font.weight.strong,
    },
  },
});

export const groupLinks = part('group-links', plainList);

export const link = part('link', {
  display: 'inline-flex',
  alignItems: 'center',
  paddingBlock: vars.space[1],
  color: 'inherit',
  textDecoration: 'none',
  selectors: { '&:focus-visible': focusRing },
  '@media': {
    [coarsePointer]: { selectors: { '&:any-link': { minBlockSize: 44, minInlineSize: 44 } } },
    [canHover]: { selectors: { '&:any-link:hover': underline() } },
  },
});

export const social = part('social', {
  ...plainList,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space[4],
  marginBlockStart: vars.space[1],
});

export const icon = part('icon', {
  display: 'grid',
  placeItems: 'center start',
  minInlineSize: 24,
});

export const legal = part('legal', {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: `${vars.space[1]} ${vars.space[5]}`,
  borderBlockStart: hairline,
  paddingBlockStart: vars.space[4],
  fontSize: vars.font.size[1],
  color: vars.color.muted,
  selectors: {
    // Alone, it has the footer's own border above it.
    '&:only-child': { borderBlockStart: 'none', paddingBlockStart: 0 },
  },
});

export const copyright = part('copyright', {
  ...alignedWithPage,
  margin: 0,
});

export const legalLinks = part('legal-links', {
  ...plainList,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space[5],
});

export const socialLabel = part('social-label', {
  selectors: { '&[data-visually-hidden]': visuallyHidden },
});

// Links and buttons among the children look like the legal links. `:where` has no specificity: any class of an app wins.
globalStyle(
  `:where(${legal}) > :where(a, button)`,
  component({
    display: 'inline-flex',
    alignItems: 'center',
    margin: 0,
    border: 'none',
    padding: `${vars.space[1]} 0`,
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    textDecoration: 'none',
    cursor: 'pointer',
    '@media': { [coarsePointer]: { minBlockSize: 44, minInlineSize: 44 } },
  }),
);

globalStyle(`:where(${legal}) > :where(a, button):where(:focus-visible)`, component(focusRing));

globalStyle(
  `:where(${legal}) > :where(a, button):where(:hover)`,
  component({ '@media': { [canHover]: underline() } }),
);

function underline() {
  return {
    textDecorationLine: 'underline',
    textDecorationThickness: 1,
    textUnderlineOffset: '0.2em',
  } as const;
}
