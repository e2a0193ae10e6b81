import { parts, widthOfItsOwn } from '@internal/css';
import { vars } from '@broadsheet/theme';

const part = parts('columns');

/** A container, so that its own width decides how many columns it has. */
export const root = part('root', { ...widthOfItsOwn('60rem'), containerType: 'inline-size' });

const inColumns = (count: number) => `repeat(${count}, minmax(0, 1fr))`;

export const list = part('list', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: `${vars.space[7]} ${vars.space.gutter}`,
  alignItems: 'start',
  '@container': {
    '(inline-size >= 38rem)': {
      selectors: {
        '&[data-columns="2"], &[data-columns="3"], &[data-columns="4"]': {
          gridTemplateColumns: inColumns(2),
        },
      },
    },
    '(inline-size >= 57rem)': {
      selectors: {
        // A side column is as wide as one of the three columns of a grid above it.
        '&[data-columns="3"], &[data-columns="main-side"]': { gridTemplateColumns: inColumns(3) },
      },
    },
    '(inline-size >= 76rem)': {
      selectors: { '&[data-columns="4"]': { gridTemplateColumns: inColumns(4) } },
    },
  },
});

export const column = part('column', {
  minInlineSize: 0,
  '@container': {
    '(38rem <= inline-size < 57rem)': {
      selectors: {
        // Below two columns it has a row to itself.
        [`${list}[data-columns="3"] > &[data-last]`]: { gridColumn: '1 / -1' },
      },
    },
  },
});

export const main = part('main', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space[7],
  minInlineSize: 0,
  '@container': { '(inline-size >= 57rem)': { gridColumn: 'span 2' } },
});

export const side = part('side', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space[7],
  minInlineSize: 0,
});
