/**
 * `node scripts/publish.ts FOLDER`: publishes the tarballs in a folder that the registry does not have yet, each after what it needs.
 * It needs nothing but npm, so that the job that may publish runs no code of others. `--dry-run` does everything but publish.
 */
import { parseArgs } from 'node:util';
import { isPublished, publish } from './release/npm.ts';
import { tableOf, type Row } from './release/table.ts';
import { readTarballs } from './release/tarballs.ts';

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const dry = values['dry-run'];
const [folder = 'tarballs'] = positionals;
const rows: Row[] = [];

try {
  for (const tarball of readTarballs(folder)) {
    const id = `${tarball.name}@${tarball.version}`;
    if (tarball.isPrivate) {
      console.log(`${id} is private`);
    } else if (!dry && (await isPublished(tarball))) {
      console.log(`${id} is published already`);
    } else {
      console.log(`${id} …`);
      rows.push({ ...tarball, ...(await publish(tarball, { dry })) });
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
console.log(`\n${tableOf(rows)}`);
