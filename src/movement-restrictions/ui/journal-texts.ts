import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'movementRestriction.record': { ar: 'قيد على الحركة', en: 'Recorded a restriction', fr: 'Restriction consignée' },
  'movementRestriction.correct': {
    ar: 'تصحيح قيد على الحركة',
    en: 'Corrected a restriction',
    fr: 'Restriction corrigée',
  },
} as const satisfies Readonly<Record<string, Texts>>
