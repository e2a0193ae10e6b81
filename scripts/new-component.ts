/**
 * `pnpm new-component pull-quote`: makes a component package that lints, builds and passes at once, adds it to the
 * umbrella, and says what comes next.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createComponent } from './new-component/create-component.ts';

const workspace = path.resolve(import.meta.dirname, '..');
const [name = ''] = process.argv.slice(2);

try {
  const written = await createComponent({ workspace, name });
  console.log(written.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

console.log('\nLinking it into the workspace …');
const { status } = spawnSync('pnpm', ['install', '--prefer-offline'], {
  cwd: workspace,
  stdio: 'inherit',
});
console.log(`
Next:
  1. Say what it is, in packages/${name}/package.json and README.md.
  2. Write it, its styles, its stories and its tests in packages/${name}/src; see it with \`pnpm storybook\`.
  3. \`pnpm api\` writes down what it exports; read what the report says.
  4. \`pnpm changeset\` tells users of it.`);
process.exit(status ?? 1);
