/** `pnpm decisions`: writes `docs/decisions/README.md`, the index of all decisions. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readDecisions, writeIndex } from './decisions/decision-index.ts';

const folder = path.resolve(import.meta.dirname, '../docs/decisions');
await writeFile(path.join(folder, 'README.md'), writeIndex(await readDecisions(folder)));
