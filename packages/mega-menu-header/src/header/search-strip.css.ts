import { hairline, parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { searchOutset } from '../search/site-search.css.ts';
import { wide } from '../shared/breakpoints.ts';
import { hidden, iconInButton, inHeaderWhenWide, layer, layerButton } from '../shared/layer.css.ts';

const part = parts('mega-menu-header');

export const search = part('search', {
  '@media': { [wide]: { flex: '0 1 17rem' }, print: hidden },
});

export const searchButton = part('search-button', layerButton);
export const searchIcon = part('search-icon', iconInButton);

export const searchLayer = part('search-layer', layer, inHeaderWhenWide('block'));

/** The strip below the header; where the search stands in the header it has no looks. */
export const searchStrip = part('search-strip', {
  selectors: {
    [`${searchLayer}:popover-open > &`]: {
      vars: { [searchOutset]: vars.space.margin },
      boxSizing: 'border-box',
      borderBlockEnd: hairline,
      padding: vars.space.margin,
      backgroundColor: vars.color.paper,
      pointerEvents: 'auto',
    },
  },
});
