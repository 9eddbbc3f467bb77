import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'child.identify': {
    ar: 'تسليم إلى حماية الطفل',
    en: 'Handed over to child protection',
    fr: 'Confié à la protection de l’enfance',
  },
  'child.presume': { ar: 'افتراض أنه طفل', en: 'Presumed a child', fr: 'Présumé enfant' },
  'child.release': { ar: 'إطلاق طفل', en: 'Child released', fr: 'Enfant libéré' },
  'child.place': { ar: 'رعاية مؤقتة', en: 'Interim care', fr: 'Prise en charge provisoire' },
  'child.trace': { ar: 'بحث عن الأسرة', en: 'Family tracing', fr: 'Recherche de la famille' },
  'child.reunify': { ar: 'لمّ شمل', en: 'Family reunification', fr: 'Réunification familiale' },
  'child.careFor': { ar: 'رعاية بديلة', en: 'Alternative care', fr: 'Prise en charge durable' },
  'child.close': { ar: 'إغلاق حالة طفل', en: 'Closed a child’s case', fr: 'Cas d’enfant clos' },
  'childRelative.add': { ar: 'إضافة قريب', en: 'Added a relative', fr: 'Proche ajouté' },
  'childRelative.attempt': { ar: 'محاولة بحث', en: 'Attempt of tracing', fr: 'Tentative de recherche' },
  'childFollowUp.visit': { ar: 'زيارة متابعة', en: 'Visited a child', fr: 'Visite de suivi' },
  'childAge.assess': { ar: 'تقدير عمر', en: 'Assessed an age', fr: 'Évaluation d’âge' },
  'childAge.sign': { ar: 'توقيع تقدير عمر', en: 'Signed an age', fr: 'Âge signé' },
  'childAge.turnDown': { ar: 'ردّ تقدير عمر', en: 'Turned an age down', fr: 'Évaluation d’âge refusée' },
  'childRecruiter.keep': { ar: 'حفظ اسم مجنِّد', en: 'Kept a recruiter’s name', fr: 'Nom d’un recruteur conservé' },
} as const satisfies Readonly<Record<string, Texts>>
