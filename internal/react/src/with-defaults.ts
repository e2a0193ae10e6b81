/**
 * The labels of a component. `undefined` and `null` take the default, so that a dictionary may lack a translation; the empty string
 * does not.
 *
 * @param defaults every label in English
 * @param given the component's `labels` prop
 */
export function withDefaults<Defaults extends object>(
  defaults: Defaults,
  given: { readonly [Key in keyof Defaults]?: Defaults[Key] | null | undefined } | null | undefined,
): Defaults {
  const merged = { ...defaults };
  for (const key in given) {
    const value = given[key as keyof Defaults];
    if (value !== undefined && value !== null) merged[key as keyof Defaults] = value;
  }
  return merged;
}
