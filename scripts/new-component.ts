/** `pnpm new-component pull-quote`: makes a component package that passes every check, and says what to do next. */
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
  1. Say what it is, in packages/${name}/package.json, packages/${name}/README.md and README.md.
  2. Write it, its styles, its stories and its tests in packages/${name}/src; see it with \`pnpm storybook\`.
  3. \`pnpm api\` builds, and writes what it exports into packages/${name}/api: read it.
  4. \`pnpm budgets\` writes its bundle size into README.md.
  5. \`pnpm changeset\` tells users of it.
  6. \`pnpm lint && pnpm typecheck && pnpm test:unit && pnpm test:packages\` checks it.`);
process.exit(status ?? 1);
