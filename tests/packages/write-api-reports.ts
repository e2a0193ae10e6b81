/**
 * `pnpm api`: writes down what each entry of each package exports, names and types, from what `pnpm build` made.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeReports, readReports, reportPath } from './support/api-reports.ts';
import { packAll, removePacked } from './support/pack.ts';
import { packages } from './support/workspace.ts';

const packed = await packAll();
try {
  for (const pkg of packages) {
    console.log(`${pkg.name} …`);
    const made = await makeReports(pkg, packed.apps['19']);
    for (const file of (await readReports(pkg)).keys()) {
      if (!made.has(file)) await rm(reportPath(pkg, file));
    }
    for (const [file, text] of made) {
      await mkdir(path.dirname(reportPath(pkg, file)), { recursive: true });
      await writeFile(reportPath(pkg, file), text);
    }
  }
} finally {
  await removePacked(packed);
}
