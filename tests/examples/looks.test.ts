import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { measureLayoutShift } from '../pages/support/settled.ts';
import { sites, inBrowser } from './support/open.ts';
import { serveSlowly } from './support/serve-slowly.ts';

const paths = {
  nextBlog: [
    '/',
    '/?page=2',
    '/categories/open-source',
    '/categories/web',
    '/search?q=ai',
    '/privacy',
    '/videos',
  ],
  staticSite: [
    '/',
    '/page/2',
    '/categories/open-source',
    '/categories/web',
    '/search?q=ai',
    '/privacy',
    '/videos',
  ],
};
const story = '/stories/branching-in-a-sapling-monorepo';
const open = inBrowser();

/** A phone of 2016. */
const phone = { width: 320, height: 640 };
/** What a window of 1280 × 1024 has at 400 %, which WCAG 1.4.10 asks for. */
const enlarged = { width: 320, height: 256 };

describe.each(['nextBlog', 'staticSite'] as const)('%s', (name) => {
  describe.each([...paths[name], story])('%s', (path) => {
    test('has no console message, CSP violation, third-party request, layout shift or axe violation', async () => {
      const { page, trouble, elsewhere, close } = await open(sites[name] + path);
      expect(await measureLayoutShift(page)).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findAccessibilityFaults(page)).toEqual([]);
      }
      expect(trouble).toEqual([]);
      expect(elsewhere).toEqual([]);
      await close();
    });

    test('does not overflow the smallest viewports', async () => {
      const { page, close } = await open(sites[name] + path, { viewport: phone });
      expect(await cutOff(page)).toEqual([]);
      await page.setViewportSize(enlarged);
      expect(await cutOff(page)).toEqual([]);
      await close();
    });
  });

  describe.each([
    { width: 360, height: 740 },
    { width: 1280, height: 720 },
  ])('in a window of $width × $height', (viewport) => {
    test('has no layout shift, however slowly the page arrives', async () => {
      const slow = await serveSlowly(sites[name]);
      const { page, close } = await open(slow.origin, { viewport });
      expect(await measureLayoutShift(page)).toBe(0);
      await close();
      await slow.close();
    });
  });
});

/** What a user cannot see: text that leaves the window, or that something cuts. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`The page is ${scrollWidth} px wide.`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement!;
      if (text.textContent!.trim() === '' || !element.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, width } = range.getBoundingClientRect();
      // Text only for screen readers is one pixel large.
      const isHeard = [element, element.parentElement!].some(({ clientWidth: own }) => own === 1);
      if (width > 0 && !isHeard && (left < 0 || right > clientWidth + 1)) {
        faults.push(`${text.textContent!.trim()} reaches from ${left} to ${right}.`);
      }
    }
    return faults;
  });
}

/** The rules of WCAG 2.2 AA and the tool's best practices, but one. */
async function findAccessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // The banner stands before the skip link, so the tool does not know it for one.
      rules: { region: { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
