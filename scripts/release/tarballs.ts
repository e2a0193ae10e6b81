import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A packed package. */
export interface Tarball {
  /** Absolute: npm takes `folder/file.tgz` for a repository on GitHub. */
  file: string;
  name: string;
  version: string;
  /** Waits for its proof: it is packed with the others, and not published. */
  isPrivate: boolean;
  /** The names of what it needs, peers included. */
  needs: string[];
}

/**
 * The tarballs in a folder, each after all of the others that it needs: whoever installs one while they are being published finds
 * what it asks for.
 */
export function readTarballs(folder: string): Tarball[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  return inOrder(files.toSorted().map((file) => readTarball(path.resolve(folder, file))));
}

function readTarball(file: string): Tarball {
  const text = execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' });
  const manifest = JSON.parse(text);
  return {
    file,
    name: manifest.name,
    version: manifest.version,
    isPrivate: manifest.private === true,
    needs: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  };
}

/** Throws when some need each other. */
function inOrder(tarballs: Tarball[]): Tarball[] {
  const ordered: Tarball[] = [];
  let waiting = tarballs;
  while (waiting.length > 0) {
    const names = waiting.map(({ name }) => name);
    const ready = waiting.filter(({ needs }) => !needs.some((name) => names.includes(name)));
    if (ready.length === 0) throw new Error(`These packages need each other: ${names.join(', ')}.`);
    ordered.push(...ready);
    waiting = waiting.filter((tarball) => !ready.includes(tarball));
  }
  return ordered;
}
