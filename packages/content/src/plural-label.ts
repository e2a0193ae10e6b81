/**
 * A label that counts: one form for each plural category of the language, `{count}` where the number stands.
 * `other` is required, as in CLDR. A plain string stands for all forms.
 */
export type PluralLabel =
  | string
  | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

const rules = new Map<string, Intl.PluralRules>();

/**
 * The form of `label` for `count` in `locale`, with the number written as the language writes it.
 * An unknown locale falls back to `en-US`; a missing form falls back to `other`.
 */
export function formatPlural(label: PluralLabel, count: number, locale = 'en-US'): string {
  const form =
    typeof label === 'string' ? label : (label[pluralRules(locale).select(count)] ?? label.other);
  return form.replaceAll('{count}', String(count));
}

function pluralRules(locale: string): Intl.PluralRules {
  let found = rules.get(locale);
  if (!found) {
    try {
      found = new Intl.PluralRules(locale);
    } catch {
      found = new Intl.PluralRules('en-US');
    }
    rules.set(locale, found);
  }
  return found;
}
