import { assignVars, globalStyle } from '@vanilla-extract/css';
import { layers } from '@internal/css';
import { vars } from './contract.css.ts';
import { themeValues } from './values.ts';

const editorial: Record<string, string> = assignVars(vars, themeValues('editorial'));
const engineering: Record<string, string> = assignVars(vars, themeValues('engineering'));

// Importing this file chooses the theme: `:not` gives it the specificity to win over the default in any load order. What both
// themes share, such as the steps of space, the default's stylesheet has set on the root already.
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
