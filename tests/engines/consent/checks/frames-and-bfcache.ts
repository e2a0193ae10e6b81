import type { EnginePage } from '@internal/browsers';
import { describe, expect, test } from 'vitest';
import { acceptAll, loadedAnew, openPreferences, pause, type Visit } from '../support/visit.ts';

export function checkFramesAndBfcache(given: Visit): void {
  const { visit, goTo, kept } = given;

  async function visitWithFrame(): Promise<EnginePage> {
    const page = await visit();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'other';
      frame.src = '/story-1';
      document.body.append(frame);
    });
    await expect.poll(() => page.evaluate(isFrameAsking)).toBe(true);
    await expect.poll(() => page.evaluate(isFrameAwake)).toBe(true);
    return page;
  }

  describe('other documents of the same browser', () => {
    test('follow a grant without a reload, and a withdrawal by a reload', async () => {
      const page = await visitWithFrame();
      await page.click(acceptAll);
      await expect.poll(() => page.evaluate(isFrameAsking)).toBe(false);
      await expect.poll(() => page.evaluate(orderInFrame)).toContain('counter');
      await openPreferences(page);
      await loadedAnew(page, () => page.click('dialog button[value="none"]'));
      expect(await page.evaluate(() => document.querySelector('#other'))).toBe(null);
      await pause(300);
      given.site.log.length = 0;
      await pause(500);
      expect(given.site.log).toEqual([]);
    });

    test('a page from the bfcache follows what was chosen since', async () => {
      const page = await visit('/?tell', { asShipped: true });
      const { told } = given.site;
      await expect.poll(() => told).toEqual([{ persisted: 'false', asking: 'true' }]);
      // Firefox keeps no page that still waits for an answer.
      await expect.poll(() => page.evaluate(() => 'hasTold' in globalThis)).toBe(true);
      await goTo(page, '/cookies');
      await page.click('main button[value="none"]');
      await expect.poll(async () => (await kept(page))?.choices.ads).toBe(false);
      // No driver can ask a page that comes back: it tells by itself.
      await page.evaluate(() => void setTimeout(() => history.back(), 50));
      await expect.poll(() => told[1]).toEqual({ persisted: 'true', asking: 'false' });
    });
  });
}

function isFrameAsking(): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('#other');
  const banner = frame?.contentDocument?.querySelector(
    '[data-broadsheet-component="consent-banner"] section',
  );
  return banner !== null && banner !== undefined;
}

function isFrameAwake(): boolean {
  return 'repairs' in (document.querySelector<HTMLIFrameElement>('#other')?.contentWindow ?? {});
}

function orderInFrame(): string[] {
  const frame = document.querySelector<HTMLIFrameElement>('#other');
  return (frame?.contentWindow as { order?: string[] } | undefined)?.order ?? [];
}
