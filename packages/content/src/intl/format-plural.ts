import { warnAboutIntl } from './intl-warnings.ts';
import { memoize, type Cache } from './memoize.ts';

/**
 * A label with a count: a form for each plural category of the language (CLDR; `one` and `other` in English), with `{count}`
 * for the number. `other` is required, as in CLDR. A plain string stands for all forms.
 */
export type PluralLabel =
  | string
  | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string | undefined>>);

/**
 * The form of a label for a count, with numbers written as the language writes them (`1,234`, `1.234`, `١٬٢٣٤`).
 *
 * A placeholder is a name in braces. One without a value stays as it is, because a gap in a sentence is easily overlooked.
 * Values are inserted literally: braces and dollar signs in them mean nothing.
 *
 * @param label its form for the count is used, or `other` where that form is missing
 * @param count chooses the form and replaces `{count}`; what is not a number counts as 0
 * @param locale BCP 47; an unknown one counts as `en-US`, with a development warning
 * @param values for further placeholders; numbers are written like the count
 */
export function formatPlural(
  label: PluralLabel,
  count: number,
  locale = 'en-US',
  values?: Readonly<Record<string, string | number | undefined>>,
): string {
  const { category, text } = formatNumber(count, locale);
  const form = (typeof label === 'string' ? label : (label[category] ?? label.other)) ?? '';
  // The usual case, in a third of the time.
  if (!values) return form.replaceAll('{count}', text);
  const all: typeof values = { ...values, count };
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(all, name) ? all[name] : undefined;
    return typeof value === 'number' ? formatNumber(value, locale).text : (value ?? placeholder);
  });
}

const numberCache: Cache<{ category: Intl.LDMLPluralRule; text: string }> =
  /* @__PURE__ */ new Map();
const rulesCache: Cache<ReturnType<typeof createPluralRules>> = /* @__PURE__ */ new Map();

function formatNumber(value: number, locale: string) {
  return memoize(numberCache, [value, locale], () => {
    const { rules, numbers } = getPluralRules(locale);
    return { category: rules.select(value || 0), text: numbers.format(value || 0) };
  });
}

function getPluralRules(locale: string) {
  const create = () => {
    warnAboutIntl('formatPlural', locale);
    try {
      return createPluralRules([locale, 'en-US']);
    } catch {
      return createPluralRules('en-US');
    }
  };
  return memoize(rulesCache, [locale], create, 200);
}

function createPluralRules(locales: string | string[]) {
  return { rules: new Intl.PluralRules(locales), numbers: new Intl.NumberFormat(locales) };
}
