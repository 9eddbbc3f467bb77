import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'victim.record': { ar: 'تسجيل ضحية', en: 'Recorded a victim', fr: 'Victime consignée' },
  'victim.correct': { ar: 'تصحيح بيانات ضحية', en: 'Corrected a victim', fr: 'Victime corrigée' },
  'victimReferral.make': { ar: 'إحالة ضحية', en: 'Referred a victim', fr: 'Victime orientée' },
  'victimReferral.answer': { ar: 'جواب إحالة', en: 'Answered a referral', fr: 'Réponse à une orientation' },
  'victimReferral.followUp': { ar: 'متابعة إحالة', en: 'Followed a referral up', fr: 'Suivi d’orientation' },
} as const satisfies Readonly<Record<string, Texts>>
