import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'provider.add': { ar: 'إضافة جهة تقدم فرصاً', en: 'Added a provider', fr: 'Ajout d’un organisme' },
  'opportunity.add': { ar: 'إضافة فرصة', en: 'Added an opportunity', fr: 'Ajout d’une offre' },
  'opportunity.close': { ar: 'إغلاق فرصة', en: 'Closed an opportunity', fr: 'Clôture d’une offre' },
  'opportunityCycle.add': { ar: 'إضافة دورة', en: 'Added a round', fr: 'Ajout d’une session' },
  'opportunityCycle.changeSeats': {
    ar: 'تغيير مقاعد دورة',
    en: 'Changed the seats of a round',
    fr: 'Changement des places',
  },
  'opportunityCycle.close': { ar: 'إغلاق دورة', en: 'Closed a round', fr: 'Clôture d’une session' },
  'referral.send': { ar: 'إحالة إلى فرصة', en: 'Sent a referral', fr: 'Orientation envoyée' },
  'referral.answer': { ar: 'جواب إحالة', en: 'Recorded the answer to a referral', fr: 'Réponse à une orientation' },
  'referral.withdraw': { ar: 'سحب إحالة', en: 'Withdrew a referral', fr: 'Retrait d’une orientation' },
  'enrolment.enrol': { ar: 'تسجيل في دورة', en: 'Enrolled in a round', fr: 'Inscription à une session' },
  'enrolment.complete': { ar: 'إتمام دورة', en: 'Completed a round', fr: 'Achèvement d’une session' },
  'enrolment.dropOut': { ar: 'انقطاع عن دورة', en: 'Dropped out of a round', fr: 'Abandon d’une session' },
  'attendance.record': { ar: 'تسجيل حضور', en: 'Recorded attendance', fr: 'Présence consignée' },
  'attendanceRule.draft': {
    ar: 'مسودة قاعدة حضور',
    en: 'Drafted a rule of attendance',
    fr: 'Projet de règle de présence',
  },
  'attendanceRule.sign': {
    ar: 'توقيع قاعدة حضور',
    en: 'Signed a rule of attendance',
    fr: 'Signature d’une règle de présence',
  },
} as const satisfies Readonly<Record<string, Texts>>
