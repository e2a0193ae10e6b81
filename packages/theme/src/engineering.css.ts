import { assignVars, globalStyle } from '@vanilla-extract/css';
import { layers } from '@internal/layers';
import { vars } from './contract.css.ts';
import { getSchemeColors, getThemeValues, type ThemeName } from './values.ts';

const editorial = getValues('editorial');
const engineering = getValues('engineering');

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

function getValues(name: ThemeName): Record<string, string> {
  const { color: _byScheme, ...values } = getThemeValues(name);
  const { color: _colors, ...contract } = vars;
  return { ...assignVars(contract, values), ...getSchemeColors(name) };
}
