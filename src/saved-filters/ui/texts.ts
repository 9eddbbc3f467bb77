import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  label: { ar: 'مرشحات محفوظة', en: 'Saved filters', fr: 'Filtres enregistrés' },
  keep: { ar: 'احفظ هذا المرشح', en: 'Save this filter', fr: 'Enregistrer ce filtre' },
  name: { ar: 'اسمه', en: 'Its name', fr: 'Son nom' },
  nameHint: {
    ar: 'لا تكتب اسم شخص. كلمات البحث لا تُحفظ.',
    en: 'Write no person’s name. Words of a search are not saved.',
    fr: 'N’écrivez pas le nom d’une personne. Les mots cherchés ne sont pas gardés.',
  },
  whose: { ar: 'لمن', en: 'For whom', fr: 'Pour qui' },
  own: { ar: 'لي وحدي', en: 'For me alone', fr: 'Pour moi seul' },
  shared: { ar: 'لمكتبي أو موقعي', en: 'For my office or site', fr: 'Pour mon bureau ou site' },
  by: { ar: '{name} · {who}', en: '{name} · {who}', fr: '{name} · {who}' },
  remove: { ar: 'احذف المرشح {name}', en: 'Remove the filter {name}', fr: 'Retirer le filtre {name}' },
} as const satisfies Readonly<Record<string, Texts>>
