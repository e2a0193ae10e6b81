/**
 * `pnpm lighthouse`: builds both example sites and has Lighthouse look at their home pages, three times each, as it looks at a phone.
 * Prints the medians. It measures time, so it is no part of the tests. It needs what `pnpm build` makes.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumLaunchOptions } from './lib/browser.mjs';
import { run } from './lib/children.mjs';
import { buildNextBlog, installExamples, startNextBlog, startStaticSite } from './lib/examples.ts';
import { fail } from './lib/install.mjs';
import { withProgress } from './lib/progress.mjs';

const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = {
  'first-contentful-paint': 'FCP, ms',
  'largest-contentful-paint': 'LCP, ms',
  'total-blocking-time': 'TBT, ms',
  'cumulative-layout-shift': 'CLS',
} as const;

interface Result {
  categories: Record<string, { score: number }>;
  audits: Record<
    string,
    { score: number | null; numericValue?: number; title: string; scoreDisplayMode: string }
  >;
}

const examples = await withProgress('Installing the examples', installExamples());
process.on('exit', examples.remove);
const reports = await mkdtemp(path.join(tmpdir(), 'broadsheet-lighthouse-'));
await withProgress('Building the Next example', buildNextBlog(examples));

const sites = { 'next-blog': startNextBlog, 'static-site': startStaticSite };
for (const [name, start] of Object.entries(sites)) {
  const site = await start(examples);
  const results = await withProgress(`Looking at ${name}`, lookThrice(site.origin));
  await site.close();
  print(name, results);
}
await rm(reports, { recursive: true });

async function lookThrice(address: string): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 1; round <= 3; round += 1) results.push(await look(address, round));
  return results;
}

async function look(address: string, round: number): Promise<Result> {
  const report = path.join(reports, `${round}.json`);
  const { executablePath, args } = chromiumLaunchOptions();
  const { code, output } = await run(
    'pnpm',
    [
      'dlx',
      lighthouse,
      `${address}/`,
      '--output=json',
      `--output-path=${report}`,
      '--quiet',
      '--no-enable-error-reporting',
      `--chrome-flags=--headless ${args.join(' ')}`,
    ],
    { env: { CHROME_PATH: executablePath } },
  );
  if (code !== 0) fail(output);
  return JSON.parse(await readFile(report, 'utf8')) as Result;
}

function print(name: string, results: Result[]): void {
  const scores = categories.map((category) => {
    const score = median(results.map((result) => result.categories[category]!.score));
    return `${category} ${Math.round(score * 100)}`;
  });
  const times = Object.entries(timings).map(([audit, label]) => {
    const value = median(results.map((result) => result.audits[audit]?.numericValue ?? 0));
    return `${label} ${Number(value.toFixed(3))}`;
  });
  console.log(`${name}: ${scores.join(', ')}; ${times.join(', ')}`);
  const wanting = Object.values(results[0]!.audits).filter(
    ({ score, scoreDisplayMode }) =>
      score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  );
  for (const { title, score } of wanting) console.log(`  ${score}  ${title}`);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
