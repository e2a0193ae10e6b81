/**
 * `pnpm budgets`: writes what the packages weigh into the table of the README, and prints what each adds to the home page.
 * It needs what `pnpm build` makes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { kilobytes, weighPackages, weighParts } from './support/budgets.ts';
import { packAll, removePacked } from './support/pack.ts';
import { withWeights } from './support/readme-weights.ts';
import { root } from './support/workspace.ts';

const packed = await packAll();
try {
  const readme = path.join(root, 'README.md');
  const weights = await weighPackages(packed.apps['19']);
  await writeFile(readme, withWeights(await readFile(readme, 'utf8'), weights));
  console.log('The table of weights is written into README.md.');
  console.log('\n| adds to the home page | islands | JavaScript | CSS |');
  console.log('| --- | ---: | ---: | ---: |');
  for (const { name, islands, script, styles } of await weighParts(packed.apps['19'])) {
    console.log(`| ${name} | ${[islands, script, styles].map(kilobytes).join(' | ')} |`);
  }
} finally {
  await removePacked(packed);
}
