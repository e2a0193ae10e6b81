import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mapOf, measureOurScripts, measureOurStyles } from './support/bytes.ts';
import { sites, inBrowser } from './support/open.ts';

const open = inBrowser();

// The budgets of the reference page, in bytes, gzipped.
const budget = { script: 9000, styles: 10_000 };

describe('the bundle size of our part of the home page', () => {
  test('adds no more JavaScript to React and Next than the budget', async () => {
    const { page, close } = await open(sites.nextBlog);
    const files = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((name) => name.endsWith('.js')),
    );
    await close();
    const scripts = files.map((file) =>
      path.join(sites.folder, 'next-blog', file.replace('/_next/', '.next/')),
    );
    const [mapped, unmapped] = [scripts.filter(mapOf), scripts.filter((file) => !mapOf(file))];
    expect(mapped.length).toBeGreaterThan(3);
    // What comes without a map is the framework's own: it knows nothing of us.
    for (const file of unmapped)
      expect(readFileSync(file, 'utf8')).not.toContain('data-broadsheet-');
    const ours = measureOurScripts(mapped, isOurs);
    console.log(`${ours} B of ${budget.script} B of JavaScript are ours.`);
    expect(ours).toBeGreaterThan(3000);
    expect(ours).toBeLessThanOrEqual(budget.script);
    // Cards, grids, jobs, channels, topics and the footer send none.
    expect(measureOurScripts(mapped, isStatic)).toBe(emptyGzip);
  });

  test('adds no more CSS than the budget', async () => {
    const { page, close } = await open(sites.nextBlog);
    const hrefs = await page
      .locator('link[rel="stylesheet"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    await close();
    const texts = await Promise.all(hrefs.map(async (href) => (await fetch(href)).text()));
    const ours = measureOurStyles(texts);
    console.log(`${ours} B of ${budget.styles} B of CSS are ours.`);
    expect(ours).toBeGreaterThan(5000);
    expect(ours).toBeLessThanOrEqual(budget.styles);
  });

  test('loads no React on the static page, and no scripts but ours', () => {
    const folder = path.join(sites.folder, 'static-site');
    const { outputs } = JSON.parse(readFileSync(path.join(folder, '.build/meta.json'), 'utf8')) as {
      outputs: Record<string, { inputs: Record<string, object> }>;
    };
    const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
    expect(inputs.filter((input) => /node_modules\/react(-dom)?\//.test(input))).toEqual([]);
    const script = gzipSync(readFileSync(path.join(folder, 'dist/assets/site.js')), { level: 9 });
    console.log(`${script.length} B of JavaScript on the static page.`);
    expect(script.length).toBeLessThanOrEqual(budget.script);
  });
});

const emptyGzip = gzipSync('', { level: 9 }).length;

function isOurs(source: string): boolean {
  return source.includes('@broadsheet') || /next-blog\/(app|components|content)\//.test(source);
}

function isStatic(source: string): boolean {
  return /@broadsheet\/(article-card|category-tag|channel-list|footer|jobs-widget|page|topic-tiles)\//.test(
    source,
  );
}
