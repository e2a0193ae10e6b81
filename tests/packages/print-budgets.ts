/**
 * `pnpm budgets`: what the packages weigh, as the table that the README shows. It needs what `pnpm build` makes.
 */
import { kilobytes, weighPackages } from './support/budgets.ts';
import { packAll, removePacked } from './support/pack.ts';

const packed = await packAll();
try {
  const weights = await weighPackages(packed.apps['19']);
  console.log('| package | JavaScript | CSS |');
  console.log('| --- | ---: | ---: |');
  for (const { name, script, styles } of weights) {
    console.log(`| \`${name}\` | ${kilobytes(script)} | ${kilobytes(styles)} |`);
  }
} finally {
  await removePacked(packed);
}
