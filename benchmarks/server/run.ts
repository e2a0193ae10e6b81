/**
 * How many home pages a server renders beside the same page in hand-written JSX: a ratio, never a time.
 * Both are rendered in one process in turns, so that whatever else the machine does touches both alike.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { identifiers } from '@internal/css/identifiers';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { build } from 'vite';
import { quartiles } from '../quartiles.ts';

const rounds = 15;
const turn = 300;

const outDir = await mkdtemp(path.join(import.meta.dirname, '.build-'));
try {
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    plugins: [vanillaExtractPlugin({ identifiers })],
    build: {
      ssr: 'entry.tsx',
      outDir,
      rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  });
  const { renderOurs, renderRaw } = await import(path.join(outDir, 'entry.mjs'));
  assert.deepEqual(tags(renderOurs()), tags(renderRaw()), 'Both must render the same DOM.');

  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    // Ours between two turns of the other, so that a drift of the machine cancels out.
    const before = costOf(renderRaw);
    const ours = costOf(renderOurs);
    const after = costOf(renderRaw);
    // The first round warms up.
    if (round > 0) ratios.push((2 * ours) / (before + after));
  }
  const [low, median, high] = quartiles(ratios);
  console.log(
    `server render of the home page: ${median} times the time of hand-written JSX (quartiles ${low} to ${high}, ${rounds} rounds)`,
  );
} finally {
  await rm(outDir, { recursive: true });
}

/** A page tag by tag, the attributes of each in one order, since the DOM has none. */
function tags(html: string): string[] {
  return html
    .split(/(?=<)/)
    .map((tag) =>
      tag.replace(/ [^>]*(?=>)/, (list) =>
        (list.match(/ [\w-]+="[^"]*"/g) ?? []).toSorted().join(''),
      ),
    );
}

/** Processor time a page, in microseconds: unlike the clock it does not count what other programs took meanwhile. */
function costOf(render: () => string): number {
  const start = performance.now();
  const before = process.cpuUsage();
  let pages = 0;
  while (performance.now() - start < turn) {
    render();
    pages++;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / pages;
}
