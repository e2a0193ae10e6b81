import { component, focusRing, hairline, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';
import { textLook } from './text-look.ts';

const part = parts('consent-banner');

/** In ems, so that the banner leaves the edge when the page is enlarged (WCAG 1.4.10). */
const roomy = '(min-width: 30em) and (min-height: 30em)';

const bottomRoom = '16rem';

export const root = part('root', {
  ...textLook,
  containerType: 'inline-size',
  '@media': { print: { display: 'none' } },
});

export const region = part('region', {
  borderBlockEnd: hairline,
  padding: `${vars.space[5]} ${vars.space.margin}`,
  backgroundColor: vars.color.surface,
  selectors: {
    // Until the cookie has been read nobody knows whether to ask, unless the head of the page has looked.
    [`${root}[data-phase="unknown"] &`]: { display: 'none' },
    [`:root[data-broadsheet-consent="undecided"] ${root}[data-phase="unknown"] &`]: {
      display: 'block',
    },
  },
  '@media': {
    '(scripting: none)': {
      selectors: {
        // Without JavaScript it asks where a server takes the answer.
        [`${root} &:has([action])`]: { display: 'block' },
        [`${root} &:not(:has([action]))`]: { display: 'none' },
      },
    },
    [roomy]: {
      selectors: {
        [`${root}[data-position="bottom"] &`]: {
          position: 'fixed',
          insetInline: 0,
          insetBlockEnd: 0,
          zIndex: 10,
          maxBlockSize: bottomRoom,
          overflow: 'auto',
          borderBlock: `${vars.border.hairline} solid ${vars.color.rule}`,
          backgroundColor: vars.color.paper,
        },
      },
    },
  },
});

// The page ends above a banner at the bottom, and scrolls as if it did: nothing that has the focus is covered (WCAG 2.4.11).
globalStyle(`:root:has(${root}[data-position="bottom"] ${region})`, {
  '@media': {
    [roomy]: component({ scrollPaddingBlockEnd: bottomRoom, paddingBlockEnd: bottomRoom }),
  },
});

export const layout = part('layout', {
  display: 'grid',
  gap: `${vars.space[4]} ${vars.space[7]}`,
  alignItems: 'center',
  maxInlineSize: vars.width.page,
  marginInline: 'auto',
  '@container': {
    // However long the answers are, the question keeps its room.
    '(inline-size >= 60rem)': {
      gridTemplateColumns: 'minmax(24rem, 1fr) minmax(0, max-content)',
    },
  },
});

export const confirmation = part('confirmation', {
  display: 'none',
  borderBlockEnd: hairline,
  padding: `${vars.space[3]} ${vars.space.margin}`,
  textAlign: 'center',
  selectors: {
    // After a form without JavaScript the address ends with its id.
    '&:is([data-shown], :target):not(:empty)': { display: 'block' },
    '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  },
});
