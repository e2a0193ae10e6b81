import { assignVars, globalStyle } from '@vanilla-extract/css';
import { layers } from '@internal/layers';
import { vars } from './contract.css.ts';
import './reset.css.ts';
import { getThemeValues } from './values.ts';

// The default theme; `data-broadsheet-theme="editorial"` restores it inside a page of another theme.
globalStyle(':root, [data-broadsheet-theme="editorial"]', {
  '@layer': { [layers.theme]: { vars: assignVars(vars, getThemeValues('editorial')) } },
});

// The colour scheme of the system, unless an attribute sets one for a part of the page.
globalStyle(':root', { '@layer': { [layers.theme]: { colorScheme: 'light dark' } } });
globalStyle('[data-broadsheet-color-scheme="light"]', {
  '@layer': { [layers.theme]: { colorScheme: 'light' } },
});
globalStyle('[data-broadsheet-color-scheme="dark"]', {
  '@layer': { [layers.theme]: { colorScheme: 'dark' } },
});
