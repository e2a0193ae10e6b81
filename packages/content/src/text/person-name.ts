import { collapseWhitespace } from './normalize-text.ts';

/**
 * The name of a person without their email address, which is private: `Ada Lovelace` for `ada@example.org (Ada Lovelace)` and
 * for `Ada Lovelace <ada@example.org>`; empty where there is no name.
 *
 * @param text plain
 */
export function toPersonName(text: string): string {
  const withoutAddress = text.replace(/[^\s<>()[\],;"]+/g, (word) => (isAddress(word) ? '' : word));
  if (withoutAddress === text) return text;
  const name = collapseWhitespace(
    withoutAddress.replace(/[<>()[\]"]|\b(?:e-?mail|mailto):/gi, ' '),
  );
  return name.replace(/^[\s,;:–-]+/, '').replace(/ ?[,;:–-]$/, '');
}

/** `ada@example.org`, not `@ada` and not the `@` of `Ada @ Atlas`. */
function isAddress(word: string): boolean {
  const at = word.lastIndexOf('@');
  return at > 0 && at < word.length - 1;
}
