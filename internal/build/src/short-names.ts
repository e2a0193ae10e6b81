import { readFile, writeFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';

/** `article-card_title__1kkm1kj4`, as vanilla-extract names a class, a keyframe or a variable for developers. */
const debugName = /\b([A-Za-z][\w-]*?)__(?=[a-z]*\d)[a-z\d]{6,}\b/g;

/**
 * Takes the hash off every name in what was built: `bs-article-card_title` says where to look, and no more. The hashes tell
 * apart what is named alike, not one release from another; they are a tenth of the styles, and of the script of some components.
 * Two things of one name are an error.
 */
export async function shortenNames(folder: string): Promise<void> {
  const holders = new Map<string, string>();
  for (const file of await glob(`${folder}/**/*.{css,js}`)) {
    const text = await readFile(file, 'utf8');
    const shorter = text.replace(debugName, (whole, name: string) => {
      const holder = holders.get(name) ?? whole;
      if (holder !== whole) {
        throw new Error(`Two styles are named ${name}; give one of them a name of its own.`);
      }
      holders.set(name, whole);
      return `bs-${name}`;
    });
    if (shorter !== text) await writeFile(file, shorter);
  }
}
