/** Forms of a phrase by CLDR's plural categories; `other` serves where one is missing. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form that a language uses with a number. @param tag BCP 47, such as `cy`. */
export function plural(tag: string, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
}
