/**
 * What it costs to append 12 cards to a long list beside hand-written JSX with remembered cards, as a ratio, never a time; how many of the
 * old cards are rendered again; and what the feed weighs beside the infinite lists of two data libraries.
 */
import assert from 'node:assert/strict';
import { chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '@internal/node/browser.mjs';
import { quartiles } from '../quartiles.ts';
import { perPage, type Bench } from './bench.ts';
import { serveBenches } from './site.ts';
import { weighAll } from './weigh.ts';

const lengths = [300, 5000];
const rounds = 40;

for (const [name, bytes] of Object.entries(await weighAll())) {
  console.log(`${(bytes / 1000).toFixed(2).padStart(6)} kB  ${name}`);
}

const site = await serveBenches(['ours', 'raw'], ['counted']);
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  for (const length of lengths) {
    await count(length);
    await compare(length);
  }
} finally {
  await browser.close();
  site.close();
}

/** A page whose list is as long as that. */
async function open(name: string, length: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.origin}/${name}`);
  await page.waitForSelector('article');
  await page.evaluate(
    async (pages) => {
      const { bench } = globalThis as unknown as { bench: Bench };
      for (let left = pages; left > 0; left--) await bench.append();
    },
    Math.ceil(length / perPage) - 1,
  );
  return page;
}

async function count(length: number): Promise<void> {
  const page = await open('counted', length);
  const { told, seen, shown } = await page.evaluate(async () => {
    const global = globalThis as unknown as { bench: Bench; told: string[]; seen: string[] };
    global.told.length = global.seen.length = 0;
    await global.bench.append();
    const items = [...document.querySelectorAll('li:not([aria-hidden])')];
    const links = items.map((item) =>
      [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')!),
    );
    return { told: global.told, seen: global.seen, shown: links };
  });
  // A card has two links: its own and its category's. React renders each once, and nothing else.
  const expected = shown.slice(-perPage).flat().toSorted();
  assert.equal(expected.length, 2 * perPage);
  assert.deepEqual(told.toSorted(), expected, 'None but the new cards may be rendered.');
  assert.deepEqual(seen.toSorted(), expected, 'The Profiler must agree.');
  console.log(`rendered again of ${shown.length - perPage} cards when ${perPage} come: 0`);
  await page.close();
}

async function compare(length: number): Promise<void> {
  const ours = await open('ours', length);
  const raw = await open('raw', length);
  assert.equal(await domOf(ours), await domOf(raw), 'Both must render the same DOM.');
  const ratios: Record<'script' | 'layout', number[]> = { script: [], layout: [] };
  for (let round = 0; round < rounds; round++) {
    // Ours between two of the other, so that a drift of the machine cancels out.
    const first = await append(raw);
    const own = await append(ours);
    const second = await append(raw);
    await append(ours);
    for (const part of ['script', 'layout'] as const) {
      ratios[part].push((2 * own[part]) / (first[part] + second[part]));
    }
  }
  for (const part of ['script', 'layout'] as const) {
    const [low, median, high] = quartiles(ratios[part]);
    console.log(
      `append ${perPage} to ${length}, ${part === 'script' ? 'script' : 'script and layout'}: ${median} times the time of hand-written JSX with remembered cards (quartiles ${low} to ${high}, ${rounds} rounds)`,
    );
  }
  await ours.close();
  await raw.close();
}

function append(page: Page) {
  return page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.append());
}

/** Every element of the list with its attributes, which have no order. */
function domOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('ul *')]
      .map(({ tagName, attributes }) =>
        [tagName, ...[...attributes].map(({ name, value }) => `${name}=${value}`).toSorted()].join(
          ' ',
        ),
      )
      .join('\n'),
  );
}
