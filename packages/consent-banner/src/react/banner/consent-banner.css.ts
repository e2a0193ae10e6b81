import { component, focusRing, hairline, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { globalStyle } from '@vanilla-extract/css';
import * as styles from '../styles.ts';

const part = parts('consent-banner');

/** In ems, so that the banner leaves the edge when the page is enlarged (WCAG 1.4.10). */
const roomyWindow = 'screen and (min-width: 40em) and (min-height: 40em)';

/** Above whatever the page has at its edges, such as a bar of tabs or of advertisements: what is asked can be answered. */
const onTop = { position: 'fixed', insetInline: 0, zIndex: 2_147_483_647 } as const;

const bottomHeight = '16rem';

export const root = part('root', {
  ...styles.rootText,
  '@media': { print: { display: 'none' } },
});

export const region = part('region', {
  // Not the root: some browsers take a container for the window of what is fixed in it.
  containerType: 'inline-size',
  borderBlockEnd: hairline,
  padding: `${vars.space[5]} ${vars.space.margin}`,
  backgroundColor: vars.color.surface,
  selectors: {
    // Hidden until the cookie has been read, unless the flag in the head says that nothing is decided.
    '&[data-phase="unknown"]': { display: 'none' },
    ':root[data-broadsheet-consent="undecided"] &[data-phase="unknown"]': { display: 'block' },
  },
  '@media': {
    '(scripting: none)': {
      selectors: {
        // Without JavaScript it asks only where an endpoint takes the answer.
        '&:has([action])': { display: 'block' },
        '&:not(:has([action]))': { display: 'none' },
      },
    },
    [roomyWindow]: {
      selectors: {
        [`${root}[data-position="bottom"] &`]: {
          ...onTop,
          insetBlockEnd: 0,
          maxBlockSize: bottomHeight,
          overflow: 'auto',
          borderBlockStart: hairline,
          backgroundColor: vars.color.paper,
        },
      },
    },
  },
});

// The page makes room for a banner at the bottom, and scrolls above it: nothing that has the focus is covered (WCAG 2.4.11).
globalStyle(`:root:has(${root}[data-position="bottom"] ${region})`, {
  '@media': {
    [roomyWindow]: component({
      scrollPaddingBlockEnd: bottomHeight,
      paddingBlockEnd: bottomHeight,
    }),
  },
});

export const layout = part('layout', {
  display: 'grid',
  gap: `${vars.space[4]} ${vars.space[7]}`,
  alignItems: 'center',
  maxInlineSize: vars.width.page,
  marginInline: 'auto',
  '@container': {
    // However long the buttons are, the question keeps its width.
    '(inline-size >= 60rem)': {
      gridTemplateColumns: 'minmax(24rem, 1fr) auto',
    },
  },
});

export const heading = part('heading', styles.heading);

export const text = part('text', styles.text);

export const link = part('link', styles.linkOrButton);

export const actions = part('actions', styles.actions);

export const choices = part('choices', styles.choices);

export const button = part('button', styles.button);

export const settings = part('settings', { ...styles.linkOrButton, ...styles.quiet });

/** At the top of the window, wherever the answer was given: at the bottom it would cover the end of a footer. */
export const confirmation = part('confirmation', {
  ...onTop,
  insetBlockStart: 0,
  borderBlockEnd: hairline,
  padding: `${vars.space[3]} ${vars.space.margin}`,
  backgroundColor: vars.color.paper,
  textAlign: 'center',
  // Always in the accessibility tree, as a live region has to be.
  clipPath: 'inset(50%)',
  selectors: {
    '&[data-shown]': { clipPath: 'none' },
    '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  },
  '@media': {
    // After a form the URL ends with its id.
    '(scripting: none)': {
      selectors: { '&:target': { clipPath: 'none' }, '&:not(:target)': { display: 'none' } },
    },
  },
});
