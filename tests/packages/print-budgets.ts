/**
 * `pnpm budgets`: what the packages weigh, as the table that the README shows, and what each adds to the home page.
 * It needs what `pnpm build` makes.
 */
import { kilobytes, weighPackages, weighParts } from './support/budgets.ts';
import { packAll, removePacked } from './support/pack.ts';

const packed = await packAll();
try {
  const weights = await weighPackages(packed.apps['19']);
  console.log('| package | JavaScript | CSS |');
  console.log('| --- | ---: | ---: |');
  for (const { name, script, styles } of weights) {
    console.log(`| \`${name}\` | ${kilobytes(script)} | ${kilobytes(styles)} |`);
  }
  console.log('\n| adds to the home page | islands | JavaScript | CSS |');
  console.log('| --- | ---: | ---: | ---: |');
  for (const { name, islands, script, styles } of await weighParts(packed.apps['19'])) {
    console.log(`| ${name} | ${[islands, script, styles].map(kilobytes).join(' | ')} |`);
  }
} finally {
  await removePacked(packed);
}
