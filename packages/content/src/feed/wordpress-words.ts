import type { Entry } from './types.ts';

// What WordPress itself writes into feeds, in its most common languages.
const uncategorized = new Set([
  'uncategorized',
  'uncategorised',
  'unkategorisiert',
  'nicht kategorisiert',
  'non classé',
  'non classée',
  'sin categoría',
  'sem categoria',
  'senza categoria',
  'geen categorie',
  'bez kategorii',
  'nezařazené',
  'okategoriserade',
  'ukategorisert',
  'без рубрики',
  '未分類',
  '未分类',
  '미분류',
]);
const protectedPrefix =
  /^(?:Protected|Geschützt|Protégé|Protegido|Protetto|Beveiligd|Zabezpieczone|Chráněno|Skyddad|Beskyttet|Passordbeskyttet|Защищено|保護中|受保护的|受保護的文章|보호된 글) ?[:：] ?/;

/** Whether it is the name of WordPress's default category, which says nothing. */
export function isUncategorized(label: string): boolean {
  return uncategorized.has(label.toLowerCase());
}

/**
 * The title of a password-protected post without the word that WordPress puts in front; `undefined` for every other post. Such a
 * post has the password form as its body, and in a feed of summaries one sentence instead of an excerpt.
 */
export function getTitleOfProtected({ title, summary, body }: Entry): string | undefined {
  const hasForm = /class=["'][^"'<>]*post-password-form/.test(body);
  const isSentence = title.startsWith('Protected')
    ? summary.startsWith('There is no excerpt because')
    : summary.length < 200 && body === summary;
  const rest = title.replace(protectedPrefix, '');
  if (rest !== title && (hasForm || isSentence)) return rest;
  // In other languages too, the word ends with the first colon.
  return hasForm ? title.replace(/^[^:：]{1,30}[:：]\s/, '') : undefined;
}
