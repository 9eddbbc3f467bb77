import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'check.request': { ar: 'طلب فحص من مكتب', en: 'Asked an office for a check', fr: 'Demande de vérification' },
  'check.answer': { ar: 'جواب مكتب عن فحص', en: 'Answered a check', fr: 'Réponse à une vérification' },
  'check.withdraw': { ar: 'سحب طلب فحص', en: 'Withdrew a check', fr: 'Retrait d’une vérification' },
  'check.export': { ar: 'تصدير طلبات فحص', en: 'Took requests out', fr: 'Extraction de demandes' },
} as const satisfies Readonly<Record<string, Texts>>
