import { describe, expect, test } from 'vitest';
import { acceptAll, isAsking, ran, rejectAll, settled, type Visit } from '../support/visit.ts';

export function checkMarkup(given: Visit): void {
  const { visit, goTo, asked } = given;

  describe('markup of a content system, under nonces, strict-dynamic and Trusted Types', () => {
    test('requests nothing of a third party before a choice, after a refusal, and on the next page', async () => {
      const page = await visit('/markup');
      await settled(page);
      expect(asked()).toEqual([]);
      await page.click(rejectAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      await settled(page);
      await goTo(page, '/markup');
      await settled(page);
      expect(asked()).toEqual([]);
    });

    test('requests what it holds once that is allowed', async () => {
      const page = await visit('/markup');
      await page.click(acceptAll);
      // Images, by src, srcset, picture, poster and SVG.
      for (const index of [7, 8, 9, 10, 19, 20]) {
        await expect.poll(() => asked().join(' ')).toContain(`/fetched-${index}`);
      }
      // No script of a host that the configuration does not name for it.
      expect(asked().filter((line) => /fetched-[0-2]$/.test(line))).toEqual([]);
    });

    test('runs its scripts in their order, within a template and from one to the next', async () => {
      const page = await visit('/ordered');
      await page.click(acceptAll);
      await expect
        .poll(() => ran(page))
        .toEqual(['slow', 'first', 'inert', 'second', 'both', 'wrote']);
      expect(await page.isVisible('h1')).toBe(true);
    });

    test('runs its scripts when it is inserted later', async () => {
      const page = await visit('/html');
      await page.click(acceptAll);
      await expect.poll(() => ran(page)).toEqual(['inert', 'both']);
      await page.evaluate(() => {
        const copy = document.querySelector('#embedded')!.cloneNode(true);
        document.querySelector('main')!.append(copy);
      });
      await expect.poll(() => ran(page)).toEqual(['inert', 'both', 'inert', 'both']);
    });

    test('gains no right to run scripts, before a choice and after a grant', async () => {
      const page = await visit('/hostile');
      await settled(page);
      expect(asked()).toEqual([]);
      await page.click(acceptAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      await settled(page);
      expect(asked()).toEqual([]);
      expect(await ran(page)).toEqual([]);
    });
  });
}
