/**
 * `pnpm lighthouse`: builds both example sites and has Lighthouse look at their home pages, three times each, as on a phone and as on a
 * desktop; and at a bare page of Next, to tell what is Next's from what is ours. Prints the medians. It measures time, so it is no
 * part of the tests. It needs what `pnpm build` makes.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumLaunchOptions } from '../internal/node/src/browser.mjs';
import { run } from '../internal/node/src/children.mjs';
import {
  addBareNext,
  buildNext,
  installExamples,
  startNext,
  startStaticSite,
} from '../internal/node/src/examples.ts';
import { fail } from '../internal/node/src/install.mjs';
import { withProgress } from '../internal/node/src/progress.mjs';

const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = {
  'first-contentful-paint': 'FCP, ms',
  'largest-contentful-paint': 'LCP, ms',
  'total-blocking-time': 'TBT, ms',
  'cumulative-layout-shift': 'CLS',
} as const;

type Form = 'phone' | 'desktop';

interface Result {
  environment: { benchmarkIndex: number };
  runWarnings: string[];
  categories: Record<string, { score: number }>;
  audits: Record<
    string,
    { score: number | null; numericValue?: number; title: string; scoreDisplayMode: string }
  >;
}

const examples = await withProgress('Installing the examples', installExamples());
process.on('exit', examples.remove);
const reports = await mkdtemp(path.join(tmpdir(), 'broadsheet-lighthouse-'));
await withProgress('Building the Next example', buildNext(examples));
const bare = await addBareNext(examples);
await withProgress('Building a bare page of Next', buildNext(examples, {}, bare));

const sites = {
  'bare Next': () => startNext(examples, {}, bare),
  'next-blog': () => startNext(examples),
  'static-site': () => startStaticSite(examples),
};
for (const [name, start] of Object.entries(sites)) {
  const site = await start();
  for (const form of ['phone', 'desktop'] as const) {
    const title = `${name}, as on a ${form}`;
    print(title, await withProgress(`Looking at ${title}`, lookThrice(site.origin, form)));
  }
  await site.close();
}
await rm(reports, { recursive: true });

async function lookThrice(address: string, form: Form): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 1; round <= 3; round += 1) results.push(await look(address, form, round));
  return results;
}

async function look(address: string, form: Form, round: number): Promise<Result> {
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
      // A phone is what it takes for granted.
      ...(form === 'desktop' ? ['--preset=desktop'] : []),
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
  const speed = Math.round(median(results.map(({ environment }) => environment.benchmarkIndex)));
  console.log(`${name}: ${scores.join(', ')}; ${times.join(', ')}; the machine's speed ${speed}`);
  for (const warning of new Set(results.flatMap(({ runWarnings }) => runWarnings))) {
    console.log(`  ${warning}`);
  }
  const wanting = Object.values(results[0]!.audits).filter(
    ({ score, scoreDisplayMode }) =>
      score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  );
  for (const { title, score } of wanting) console.log(`  ${score}  ${title}`);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
