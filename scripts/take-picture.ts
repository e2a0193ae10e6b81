/**
 * `pnpm picture`: takes the picture of the home page that the README shows, from the built Storybook: wide and light, and beside it
 * the same page on a phone, dark.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { chromiumLaunchOptions } from '../internal/node/src/browser.mjs';
import { serveFolder } from '../internal/node/src/serve-folder.ts';

const root = path.resolve(import.meta.dirname, '..');
const site = path.join(root, 'storybook-static');

if (!existsSync(site)) {
  console.error('There is no built Storybook: run `pnpm build-storybook` first.');
  process.exit(1);
}

const server = await serveFolder(site);
const browser = await chromium.launch(chromiumLaunchOptions());
const wide = await shoot(browser, { width: 1280, height: 1350 }, 'scheme:light');
const narrow = await shoot(browser, { width: 390, height: 1350 }, 'scheme:dark');
await compose(browser, [wide, narrow]);
await browser.close();
await server.close();

async function shoot(from: Browser, viewport: { width: number; height: number }, globals: string) {
  const page = await from.newPage({ viewport });
  await page.goto(
    `${server.origin}/iframe.html?id=pages-engineering-blog-home--home&viewMode=story&globals=${globals}`,
  );
  await page.locator('article').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Both side by side, on a quiet ground. */
async function compose(from: Browser, pictures: Buffer[]) {
  const page = await from.newPage({ viewport: { width: 1408, height: 1128 } });
  await page.setContent(`
    <style>
      body { display: flex; gap: 24px; align-items: start; margin: 0; padding: 24px; background: #e4dfd3 }
      img { block-size: 1080px; border-radius: 4px; box-shadow: 0 1px 24px #0002 }
    </style>
    ${pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('')}`);
  await page
    .locator('body')
    .screenshot({ path: path.join(root, 'docs/home.jpg'), quality: 82, type: 'jpeg' });
}
