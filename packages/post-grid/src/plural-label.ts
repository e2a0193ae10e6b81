/**
 * A label that counts: one form for each plural category of the language, `{count}` where the number stands.
 * `other` is required, as in CLDR. A plain string stands for all forms.
 */
export type PluralLabel =
  | string
  | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/**
 * The form of `label` for `count` in `locale`, with `{count}` and `{total}` written out. A missing form, or an unknown locale,
 * gives `other`.
 */
export function formatPlural(
  label: PluralLabel,
  count: number,
  total: number | undefined,
  locale = 'en-US',
): string {
  return formOf(label, count, locale).replace('{count}', `${count}`).replace('{total}', `${total}`);
}

function formOf(label: PluralLabel, count: number, locale: string): string {
  if (typeof label === 'string') return label;
  try {
    return label[new Intl.PluralRules(locale).select(count)] ?? label.other;
  } catch {
    return label.other;
  }
}
