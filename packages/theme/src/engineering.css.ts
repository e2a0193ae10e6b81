import { assignVars, globalStyle } from '@vanilla-extract/css';
import { layers } from '@internal/layers';
import { vars } from './contract.css.ts';
import { getThemeValues } from './values.ts';

const editorial: Record<string, string> = assignVars(vars, getThemeValues('editorial'));
const engineering: Record<string, string> = assignVars(vars, getThemeValues('engineering'));

// Importing this file selects the theme: `:not` gives it the specificity to override the default in any load order. Tokens with the
// same value in both themes, such as spacing, are set by the default stylesheet.
globalStyle(
  ':root:not([data-broadsheet-theme="editorial"]), [data-broadsheet-theme="engineering"]',
  {
    '@layer': {
      [layers.theme]: {
        vars: Object.fromEntries(
          Object.entries(engineering).filter(([name, value]) => editorial[name] !== value),
        ),
      },
    },
  },
);
