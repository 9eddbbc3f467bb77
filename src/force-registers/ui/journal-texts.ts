import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'forceUse.record': { ar: 'تدوين استعمال قوة', en: 'Recorded a use of force', fr: 'Usage de la force consigné' },
  'forceUse.correct': { ar: 'تصحيح استعمال قوة', en: 'Corrected a use of force', fr: 'Usage de la force corrigé' },
  'forceUse.review': { ar: 'مراجعة استعمال قوة', en: 'Reviewed a use of force', fr: 'Usage de la force examiné' },
  'detention.record': { ar: 'تدوين احتجاز', en: 'Recorded a detention', fr: 'Détention consignée' },
  'detention.correct': { ar: 'تصحيح احتجاز', en: 'Corrected a detention', fr: 'Détention corrigée' },
  'detention.safeguard': { ar: 'حق لمحتجز', en: 'Kept a safeguard', fr: 'Garantie consignée' },
  'detention.tellChildProtection': {
    ar: 'إبلاغ حماية الأطفال',
    en: 'Told child protection',
    fr: 'Protection de l’enfance informée',
  },
  'detention.transfer': { ar: 'نقل محتجز', en: 'Moved a detainee', fr: 'Détenu transféré' },
  'detention.end': { ar: 'انتهاء احتجاز', en: 'Ended a detention', fr: 'Détention terminée' },
  'detention.lookAtDeath': { ar: 'نظر في وفاة', en: 'Looked into a death', fr: 'Décès examiné' },
} as const satisfies Readonly<Record<string, Texts>>
