import { assignVars, globalStyle } from '@vanilla-extract/css';
import { layers } from '@internal/css';
import { vars } from './contract.css.ts';
import './reset.css.ts';
import { themeValues } from './values.ts';

// The default theme; `data-broadsheet-theme="editorial"` brings it back inside a page of another theme.
globalStyle(':root, [data-broadsheet-theme="editorial"]', {
  '@layer': { [layers.theme]: { vars: assignVars(vars, themeValues('editorial')) } },
});

// The system decides the scheme unless the page does, anywhere in it.
globalStyle(':root', { '@layer': { [layers.theme]: { colorScheme: 'light dark' } } });
globalStyle('[data-broadsheet-color-scheme="light"]', {
  '@layer': { [layers.theme]: { colorScheme: 'light' } },
});
globalStyle('[data-broadsheet-color-scheme="dark"]', {
  '@layer': { [layers.theme]: { colorScheme: 'dark' } },
});
