import { columns } from '../../internal/node/src/columns.mjs';
import type { Published } from './npm.ts';
import type { Tarball } from './tarballs.ts';

/** A package that was published, or would be. */
export type Row = Pick<Tarball, 'name' | 'version'> & Published;

/**
 * The table of a release: names, versions, how many files, how many bytes to download, and the sum of both.
 */
export function tableOf(rows: Row[]): string {
  const sum = (key: 'files' | 'bytes') => rows.reduce((total, row) => total + row[key], 0);
  const lines = [
    ['package', 'version', 'files', 'bytes'],
    ...rows.map(({ name, version, files, bytes }) => [name, version, `${files}`, `${bytes}`]),
    [`${rows.length} packages`, '', `${sum('files')}`, `${sum('bytes')}`],
  ];
  return columns(lines, 2);
}
