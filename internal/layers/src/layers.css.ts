import { globalLayer } from '@vanilla-extract/css';

/** The three cascade layers, declared in their order. Unlayered CSS of an app wins over all of them. */
export const layers = {
  reset: globalLayer('broadsheet.reset'),
  theme: globalLayer('broadsheet.theme'),
  components: globalLayer('broadsheet.components'),
};
