import { describeInEngines } from '@internal/browsers';
import { expect, test } from 'vitest';
import { checkAccessibility } from './checks/accessibility.ts';
import { checkKindsOfPage } from './checks/kinds-of-page.ts';
import { checkOtherDocuments } from './checks/other-documents.ts';
import { checkSignals } from './checks/signals.ts';
import { checkWithoutJavaScript } from './checks/without-javascript.ts';
import { startSite } from './support/site.ts';
import { acceptAll, ran, useSite, withdraw } from './support/visit.ts';

describeInEngines('consent in its surroundings', (given) => {
  const visit = useSite(given);
  checkOtherDocuments(visit);
  checkSignals(visit);
  checkKindsOfPage(visit);
  checkAccessibility(visit);
  checkWithoutJavaScript(visit);

  test('with React 18 it is asked for, given, followed and withdrawn as with React 19', async () => {
    const site = await startSite({ react: 18 });
    try {
      const page = await given.open();
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
