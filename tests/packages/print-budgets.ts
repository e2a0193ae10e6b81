/**
 * `pnpm budgets`: writes the bundle sizes into the table of the README, and prints what each package adds to the home page.
 * It needs what `pnpm build` makes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { kilobytes, measurePackages, measureParts } from './support/budgets.ts';
import { packAll, removePacked } from './support/pack.ts';
import { withBundleSizes } from './support/readme-bundle-sizes.ts';
import { root } from './support/workspace.ts';

const packed = await packAll();
try {
  const readme = path.join(root, 'README.md');
  const sizes = await measurePackages(packed.apps['19']);
  await writeFile(readme, withBundleSizes(await readFile(readme, 'utf8'), sizes));
  console.log('The table of sizes is written into README.md.');
  console.log('\n| adds to the home page | islands | JavaScript | CSS |');
  console.log('| --- | ---: | ---: | ---: |');
  for (const { name, islands, script, styles } of await measureParts(packed.apps['19'])) {
    console.log(`| ${name} | ${[islands, script, styles].map(kilobytes).join(' | ')} |`);
  }
} finally {
  await removePacked(packed);
}
