import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'accessRequest.record': {
    ar: 'تسجيل طلب اطلاع',
    en: 'Recorded a request to see one’s record',
    fr: 'Demande d’accès consignée',
  },
  'accessRequest.release': {
    ar: 'الإفراج عن وثيقة اطلاع',
    en: 'Let a person’s record out',
    fr: 'Libération d’un dossier',
  },
  'accessRequest.refuse': {
    ar: 'رفض طلب اطلاع',
    en: 'Refused a request to see a record',
    fr: 'Refus d’une demande d’accès',
  },
  'accessRequest.handOver': { ar: 'تسليم وثيقة اطلاع', en: 'Handed a person’s record over', fr: 'Remise d’un dossier' },
  'correctionRequest.record': {
    ar: 'تسجيل طلب تصحيح',
    en: 'Recorded a request for correction',
    fr: 'Demande de rectification consignée',
  },
  'correctionRequest.decide': {
    ar: 'قرار في طلب تصحيح',
    en: 'Decided a request for correction',
    fr: 'Décision sur une rectification',
  },
  'correctionRequest.appeal': {
    ar: 'تظلم من رفض تصحيح',
    en: 'Appeal against a declined correction',
    fr: 'Recours contre un rejet de rectification',
  },
  'correctionRequest.decideAppeal': {
    ar: 'قرار في تظلم من رفض تصحيح',
    en: 'Decided the appeal on a correction',
    fr: 'Décision sur ce recours',
  },
  'correctionRequest.finish': {
    ar: 'إنجاز طلب تصحيح',
    en: 'Finished a request for correction',
    fr: 'Rectification achevée',
  },
  'retentionRule.draft': {
    ar: 'مسودة قاعدة حفظ',
    en: 'Drafted a rule of retention',
    fr: 'Projet de règle de conservation',
  },
  'retentionRule.sign': {
    ar: 'إنفاذ قاعدة حفظ',
    en: 'Put a rule of retention into force',
    fr: 'Mise en vigueur d’une règle de conservation',
  },
  'erasure.request': {
    ar: 'طلب محو بيانات شخص',
    en: 'Asked for the erasure of a person',
    fr: 'Demande d’effacement d’une personne',
  },
  'erasure.recommend': {
    ar: 'توصية في طلب محو',
    en: 'Recommended on an erasure',
    fr: 'Recommandation sur un effacement',
  },
  'erasure.decide': { ar: 'قرار في طلب محو', en: 'Decided an erasure', fr: 'Décision sur un effacement' },
  'erasure.execute': {
    ar: 'محو بيانات شخص نهائياً',
    en: 'Erased a person for good',
    fr: 'Effacement définitif d’une personne',
  },
  'erasure.repeat': {
    ar: 'محو بيانات شخص من جديد بعد استعادة نسخة',
    en: 'Erased a person again after a restoration',
    fr: 'Nouvel effacement d’une personne après une restauration',
  },
} as const satisfies Readonly<Record<string, Texts>>
