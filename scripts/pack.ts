/**
 * Packs the built packages once for all suites of `npm test`, into the folder that `BROADSHEET_TARBALLS` names.
 */
import { packPackages } from '../internal/node/src/pack.ts';

const folder = process.env.BROADSHEET_TARBALLS;
if (!folder) throw new Error('Set BROADSHEET_TARBALLS to the folder to pack into.');
await packPackages(folder);
