import { assignVars, globalStyle, type StyleRule } from '@vanilla-extract/css';
import { layers } from '@internal/layers';
import { vars } from './contract.css.ts';
import { chooseColors, getSchemeColors, getThemeValues } from './values.ts';

function theme(selector: string, rule: NonNullable<StyleRule['@layer']>[string]): void {
  globalStyle(selector, { '@layer': { [layers.theme]: rule } } as Parameters<
    typeof globalStyle
  >[1]);
}

const { color: _byScheme, ...values } = getThemeValues('editorial');
const { color: _colors, ...contract } = vars;

// The default theme; `data-broadsheet-theme="editorial"` restores it inside a page of another theme.
theme(':root, [data-broadsheet-theme="editorial"]', {
  vars: { ...assignVars(contract, values), ...getSchemeColors('editorial') },
});

// Chosen anew wherever a theme or a scheme begins, and not at the root alone: bundlers replace `light-dark()` by custom properties,
// which are resolved where they stand.
theme(':root, [data-broadsheet-theme], [data-broadsheet-color-scheme]', { vars: chooseColors() });

// The colour scheme of the system, unless an attribute sets one for a part of the page.
theme(':root', { colorScheme: 'light dark' });
theme('[data-broadsheet-color-scheme="light"]', { colorScheme: 'light' });
theme('[data-broadsheet-color-scheme="dark"]', { colorScheme: 'dark' });
