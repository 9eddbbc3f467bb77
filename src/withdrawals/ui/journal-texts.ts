import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'weaponSite.open': { ar: 'فتح موقع تخزين', en: 'Opened a storage site', fr: 'Site de stockage ouvert' },
  'weaponSite.declare': {
    ar: 'تصريح بأسلحة في موقع',
    en: 'Declared weapons of a site',
    fr: 'Armes d’un site déclarées',
  },
  'siteInspection.record': { ar: 'تفتيش موقع تخزين', en: 'Inspected a storage site', fr: 'Site de stockage inspecté' },
  'siteInspection.examine': { ar: 'دراسة نتيجة تفتيش', en: 'Examined an inspection', fr: 'Inspection examinée' },
  'withdrawal.plan': { ar: 'تخطيط انسحاب', en: 'Planned a withdrawal', fr: 'Retrait planifié' },
  'withdrawal.answer': { ar: 'جواب عن بند انسحاب', en: 'Answered a checklist item', fr: 'Point de contrôle renseigné' },
  'withdrawal.verify': { ar: 'تحقق من انسحاب', en: 'Verified a withdrawal', fr: 'Retrait vérifié' },
  'withdrawal.cancel': { ar: 'إلغاء انسحاب', en: 'Called a withdrawal off', fr: 'Retrait annulé' },
} as const satisfies Readonly<Record<string, Texts>>
