import { assignVars, globalStyle } from '@vanilla-extract/css';
import { layers } from '@internal/css';
import { vars } from './contract.css.ts';
import { themeValues } from './values.ts';

// Importing this file chooses the theme: `:not` gives it the specificity to win over the default in any load order.
globalStyle(':root:not([data-bs-theme="editorial"]), [data-bs-theme="engineering"]', {
  '@layer': { [layers.theme]: { vars: assignVars(vars, themeValues('engineering')) } },
});
