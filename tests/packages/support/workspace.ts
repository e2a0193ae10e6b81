import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The root of the repository. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** What an entry of `exports` may be in our manifests. */
type Export = string | { types: string; default: string };

/** A published package's manifest, as it stands in the workspace. */
export interface Manifest {
  private?: boolean;
  name: string;
  version: string;
  description: string;
  keywords: string[];
  homepage: string;
  bugs: string;
  license: string;
  repository: { type: string; url: string; directory: string };
  files: string[];
  type: string;
  sideEffects: boolean | string[];
  exports: Record<string, Export>;
  publishConfig: { exports: Record<string, Export>; access: string };
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional: boolean }>;
  engines: Record<string, string>;
}

/** A published package. */
export interface Package {
  /** Its name without the scope, which is its folder's as well. */
  id: string;
  name: string;
  /** Absolute. */
  folder: string;
  manifest: Manifest;
}

/** Every published package, by name. */
export const packages: Package[] = readPackages(root);

/**
 * The published packages of a workspace: all that is in `packages/`.
 */
export function readPackages(workspace: string): Package[] {
  const folder = path.join(workspace, 'packages');
  return readdirSync(folder)
    .toSorted()
    .map((id) => readPackage(path.join(folder, id)));
}

/**
 * The package in a folder.
 */
export function readPackage(folder: string): Package {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  return { id: path.basename(folder), name: manifest.name, folder, manifest };
}

/**
 * Whether it holds components: those take React from the app, and are what the umbrella gathers.
 */
export function isComponent({ id, manifest }: Package): boolean {
  return id !== umbrella && 'react' in (manifest.peerDependencies ?? {});
}

/** The package that only re-exports the others. */
export const umbrella = 'react';

/**
 * The files that a package promises, relative to its folder: every target of its published `exports`.
 */
export function promisedFiles({ manifest }: Package): string[] {
  return Object.values(manifest.publishConfig.exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : [entry.types, entry.default],
  );
}

/**
 * Entry points with this extension: what an app writes (`@broadsheet/content/feed`) → the file in the package.
 */
export function entryPoints(
  { name, manifest }: Package,
  extension: '.js' | '.css' | '.json',
): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [key, entry] of Object.entries(manifest.publishConfig.exports)) {
    const target = typeof entry === 'string' ? entry : entry.default;
    if (target.startsWith('./dist/') && target.endsWith(extension)) {
      entries.set(path.posix.join(name, key), target);
    }
  }
  return entries;
}
