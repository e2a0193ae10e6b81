import { describeInChromium, describeInEngines } from '@internal/browsers';
import { expect, test } from 'vitest';
import { checkAccessibility, checkFocusNotObscured } from './checks/accessibility.ts';
import { checkFramesAndBfcache } from './checks/frames-and-bfcache.ts';
import { checkSignals } from './checks/signals.ts';
import { checkStaticPages } from './checks/static-pages.ts';
import { checkVendorSignals } from './checks/vendor-signals.ts';
import { checkWithoutJavaScript } from './checks/without-javascript.ts';
import { startSite } from './support/site.ts';
import { acceptAll, ran, useSite, withdraw } from './support/visit.ts';

describeInEngines('consent in its environments', (given) => {
  const visit = useSite(given);
  checkFramesAndBfcache(visit);
  checkStaticPages(visit);
  checkAccessibility(visit);
  checkFocusNotObscured(visit);
  checkWithoutJavaScript(visit);
  checkSignals(visit);
});

describeInChromium(
  'consent and the signals to vendors',
  'Our code calls functions of the page.',
  (given) => {
    const visit = useSite(given);
    checkVendorSignals(visit);
  },
);

describeInChromium('consent with React 18', 'React 19 is used in all engines.', ({ open }) => {
  test('asks, grants, loads and withdraws as with React 19', async () => {
    const site = await startSite({ react: 18 });
    try {
      const page = await open();
      await page.goto(site.origin);
      const repairs = () => page.evaluate(() => (globalThis as { repairs?: string[] }).repairs);
      await expect.poll(repairs).toEqual([]);
      expect(site.log).toEqual([]);
      await page.click(acceptAll);
      await expect.poll(() => ran(page)).toContain('counter');
      expect(site.log.filter((line) => line === 'pixel/pixel.gif').length).toBe(1);
      await withdraw(page);
      expect(await ran(page)).toEqual([]);
    } finally {
      await site.close();
    }
  });
});
