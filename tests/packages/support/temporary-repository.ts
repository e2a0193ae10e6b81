import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './workspace.ts';

const execute = promisify(execFile);

/** A repository of its own, elsewhere: the answers of a test do not hang on the work at hand, nor the work on the test. */
export interface TemporaryRepository {
  folder: string;
  /** Writes a file, and the folders above it. */
  write(file: string, text: string): Promise<void>;
  /** Copies files and folders of this repository. */
  copy(...files: string[]): Promise<void>;
  git(...args: string[]): Promise<string>;
  commit(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Makes an empty repository whose branch is main.
 */
export async function createRepository(): Promise<TemporaryRepository> {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-repository-'));
  const git = async (...args: string[]) => {
    const identity = ['-c', 'user.name=Ada Lovelace', '-c', 'user.email=ada@example.com'];
    const { stdout } = await execute('git', [...identity, ...args], { cwd: folder });
    return stdout;
  };
  await git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    async write(file, text) {
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    },
    async copy(...files) {
      for (const file of files) {
        await cp(path.join(root, file), path.join(folder, file), { recursive: true });
      }
    },
    async commit() {
      await git('add', '--all');
      await git('commit', '--quiet', '--message=Go on');
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
