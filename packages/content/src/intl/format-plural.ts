import { warnAboutIntl } from './intl-warnings.ts';
import { memoize } from './memoize.ts';

/**
 * A label that counts: a form for each plural category that the language has (CLDR; `one` and `other` in English), with
 * `{count}` where the number stands. `other` is required, as in CLDR. A plain string stands for all forms.
 */
export type PluralLabel =
  | string
  | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/**
 * The form of a label for a count, with the numbers in it written as the language writes them (`1,234`, `1.234`, `١٬٢٣٤`).
 *
 * A placeholder is a name in braces. One that has no value stays as it is, for everyone to see: a sentence with a hole in it
 * would be overlooked. Values are inserted as they are; neither braces nor dollar signs mean anything in them.
 *
 * @param label its form for the count is taken, `other` where that form is missing
 * @param count chooses the form and replaces `{count}`; what is no number counts as 0
 * @param locale BCP 47; an unknown one counts as `en-US`, with a development warning
 * @param values what replaces further placeholders; numbers are written like the count
 */
export function formatPlural(
  label: PluralLabel,
  count: number,
  locale = 'en-US',
  values?: Readonly<Record<string, string | number | undefined>>,
): string {
  const { category, text } = writeNumber(count, locale);
  const form = (typeof label === 'string' ? label : (label[category] ?? label.other)) ?? '';
  // The usual case, in a third of the time.
  if (!values) return form.replaceAll('{count}', text);
  const all: typeof values = { ...values, count };
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(all, name) ? all[name] : undefined;
    return typeof value === 'number' ? writeNumber(value, locale).text : (value ?? placeholder);
  });
}

function writeNumber(value: number, locale: string) {
  return memoize(`${value} ${locale}`, () => {
    const { rules, numbers } = languageOf(locale);
    return { category: rules.select(value || 0), text: numbers.format(value || 0) };
  });
}

function languageOf(locale: string) {
  return memoize(`plural ${locale}`, () => {
    warnAboutIntl('formatPlural', locale);
    try {
      return create([locale, 'en-US']);
    } catch {
      return create('en-US');
    }
  });
}

function create(locales: string | string[]) {
  return { rules: new Intl.PluralRules(locales), numbers: new Intl.NumberFormat(locales) };
}
