import { hairline, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { searchOutset } from '../search/site-search.css.ts';
import { wide } from '../shared/breakpoints.ts';
import {
  hidden,
  iconInButton,
  inHeaderWhenWide,
  popover,
  popoverButton,
} from '../shared/popover.css.ts';

const part = parts('mega-menu-header');

export const search = part('search', {
  '@media': { [wide]: { flex: '0 1 17rem' }, print: hidden },
});

export const searchButton = part('search-button', popoverButton);
export const searchIcon = part('search-icon', iconInButton);

export const searchPopover = part('search-popover', popover, inHeaderWhenWide('block'));

/** The strip below the header; where the search stands in the header it has no styles. */
export const searchStrip = part('search-strip', {
  selectors: {
    [`${searchPopover}:popover-open > &`]: {
      vars: { [searchOutset]: vars.space.margin },
      boxSizing: 'border-box',
      borderBlockEnd: hairline,
      padding: vars.space.margin,
      backgroundColor: vars.color.paper,
      pointerEvents: 'auto',
    },
  },
});
