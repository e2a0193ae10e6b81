/**
 * What our consent weighs before any click, beside other libraries: minified and gzipped, React left out, all bundled in one run
 * with the same options; what is loaded only when it is needed does not count, for anybody. It needs what `pnpm build` makes.
 */
import path from 'node:path';
import { measureScript, measureStyles } from '../../tests/packages/support/measure.ts';
import { versionOf } from '../lib/version-of.ts';

interface Row {
  what: string;
  /** What an app imports for a banner and preferences. */
  code: string;
  /** The stylesheet that it needs; none where the styles are in the script. */
  styles?: string;
}

const app = import.meta.dirname;
const ours = (file: string) => path.join(app, '../../packages/consent-banner/dist', file);

const rows: Row[] = [
  {
    what: 'ours: provider, banner, preferences, link, gate, script and pixel',
    code: `export { ConsentProvider, ConsentBanner, ConsentPreferences, ConsentSettingsLink, ConsentGate, ConsentScript, ConsentPixel } from ${JSON.stringify(ours('index.js'))};`,
    styles: ours('styles.css'),
  },
  {
    what: 'ours, on a page without React',
    code: `export * from ${JSON.stringify(ours('enhance.js'))};`,
    styles: ours('styles.css'),
  },
  {
    what: `vanilla-cookieconsent ${await versionOf('vanilla-cookieconsent')}`,
    code: `export { run, showPreferences, acceptedCategory } from 'vanilla-cookieconsent';`,
    styles: 'vanilla-cookieconsent/dist/cookieconsent.css',
  },
  {
    what: `@c15t/react ${await versionOf('@c15t/react')}`,
    code: `export { ConsentManagerProvider, ConsentBanner, ConsentDialog, Frame } from '@c15t/react';`,
    styles: '@c15t/react/styles.css',
  },
  {
    what: `react-cookie-consent ${await versionOf('react-cookie-consent')}, which gates nothing`,
    code: `export { CookieConsent } from 'react-cookie-consent';`,
  },
];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;

console.log('| | JavaScript | CSS |');
console.log('| --- | ---: | ---: |');
for (const { what, code, styles } of rows) {
  const css = styles ? kilobytes(await measureStyles(app, styles)) : '–';
  console.log(`| ${what} | ${kilobytes(await measureScript(app, code))} | ${css} |`);
}
