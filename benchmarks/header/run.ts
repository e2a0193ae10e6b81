/**
 * What our header weighs beside the parts that other libraries have for one: minified and gzipped, React left out, all bundled in
 * one run with the same options. It needs what `pnpm build` makes.
 */
import path from 'node:path';
import { measureScript } from '../../tests/packages/support/measure.ts';
import { versionOf } from '../lib/version-of.ts';

interface Row {
  what: string;
  /** What an app imports for it. */
  code: string;
}

const app = import.meta.dirname;
const ours = (file: string) =>
  JSON.stringify(path.join(app, '../../packages/mega-menu-header/dist', file));

const rows: Row[] = [
  {
    what: 'ours, in a server-rendered page: what a browser is sent at once',
    code: `export * from ${ours('header-enhancer.js')}; export * from ${ours('search-enhancer.js')};`,
  },
  { what: 'ours, on a page without React', code: `export * from ${ours('enhance.js')};` },
  {
    what: 'ours, the behavior, loaded when the header is first used',
    code: `export * from ${ours('header-behavior.js')};`,
  },
  {
    what: 'ours, suggestions, loaded when the field is first used',
    code: `export * from ${ours('suggestions.js')};`,
  },
  {
    what: 'ours, opening on hover, loaded where there is a mouse',
    code: `export * from ${ours('hover-intent.js')};`,
  },
  {
    what: 'ours, whole, rendered in the browser: header, drawer, search and skip link',
    code: `export * from ${ours('index.js')};`,
  },
  {
    what: `Radix NavigationMenu ${await versionOf('@radix-ui/react-navigation-menu')}`,
    code: `export { Root, List, Item, Trigger, Content, Link, Viewport } from '@radix-ui/react-navigation-menu';`,
  },
  {
    what: `Base UI NavigationMenu ${await versionOf('@base-ui/react')}`,
    code: `import { NavigationMenu } from '@base-ui/react/navigation-menu';
      const { Root, List, Item, Trigger, Content, Link, Portal, Positioner, Popup, Viewport } = NavigationMenu;
      export { Root, List, Item, Trigger, Content, Link, Portal, Positioner, Popup, Viewport };`,
  },
  {
    what: `Headless UI Popover ${await versionOf('@headlessui/react')}`,
    code: `export { Popover, PopoverButton, PopoverGroup, PopoverPanel } from '@headlessui/react';`,
  },
];

console.log('| | JavaScript |');
console.log('| --- | ---: |');
for (const { what, code } of rows) {
  console.log(`| ${what} | ${((await measureScript(app, code)) / 1000).toFixed(2)} kB |`);
}
