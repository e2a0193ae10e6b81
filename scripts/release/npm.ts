import { run } from '../../internal/node/src/children.mjs';
import type { Tarball } from './tarballs.ts';

/** What npm says that it publishes. */
export interface Published {
  /** How many files. */
  files: number;
  /** As it is downloaded. */
  bytes: number;
}

/**
 * Whether the registry has this version. Throws npm's words when the registry does not say.
 */
export async function isPublished({ name, version }: Tarball): Promise<boolean> {
  const { code, output } = await run('npm', ['view', `${name}@${version}`, 'version', '--json']);
  if (code === 0) return output.includes(version);
  if (/\bE404\b/.test(output)) return false;
  throw new Error(`npm could not say whether ${name}@${version} is published:\n${output}`);
}

/**
 * Publishes a tarball with its provenance, or, dry, does all of it but the sending. Throws npm's words when it refuses.
 */
export async function publish(tarball: Tarball, { dry }: { dry: boolean }): Promise<Published> {
  const { code, output } = await run('npm', [
    'publish',
    tarball.file,
    '--provenance',
    '--access=public',
    '--json',
    ...(dry ? ['--dry-run'] : []),
  ]);
  if (code !== 0) throw new Error(`npm did not publish ${tarball.name}:\n${output}`);
  return readAnswer(output);
}

/** The answer stands among warnings; since npm 11 by the name of the package, before that on its own. */
function readAnswer(output: string): Published {
  const answer = JSON.parse(output.slice(output.indexOf('\n{') + 1, output.lastIndexOf('}') + 1));
  const { entryCount, size } = 'entryCount' in answer ? answer : Object.values(answer)[0];
  return { files: entryCount, bytes: size };
}
