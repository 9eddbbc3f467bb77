import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'dueDiligence.request': { ar: 'طلب عناية واجبة', en: 'Asked for due diligence', fr: 'Diligence demandée' },
  'dueDiligence.reassess': {
    ar: 'إعادة تقييم عناية واجبة',
    en: 'Asked for re-assessment',
    fr: 'Réévaluation demandée',
  },
  'dueDiligence.suspect': { ar: 'تسجيل اشتباه وإعادة الفتح', en: 'Recorded a suspicion', fr: 'Soupçon enregistré' },
  'diligenceAnswer.propose': { ar: 'تسجيل جواب خارجي', en: 'Recorded an outside answer', fr: 'Réponse enregistrée' },
  'diligenceAnswer.settle': { ar: 'البت في جواب خارجي', en: 'Settled an outside answer', fr: 'Réponse tranchée' },
  'diligenceQuestion.record': { ar: 'تسجيل سؤال', en: 'Recorded a question', fr: 'Question enregistrée' },
  'diligenceQuestion.answer': { ar: 'تسجيل جواب سؤال', en: 'Recorded a reply', fr: 'Réponse à une question' },
  'diligenceRisk.assess': { ar: 'تقييم خطر', en: 'Assessed a risk', fr: 'Risque évalué' },
  'diligenceMeasure.plan': { ar: 'إجراء تخفيف', en: 'Planned a measure', fr: 'Mesure prévue' },
  'diligenceMeasure.report': { ar: 'تبليغ بإنجاز إجراء', en: 'Reported a measure done', fr: 'Mesure annoncée' },
  'diligenceMeasure.settle': { ar: 'البت في إجراء', en: 'Settled a measure', fr: 'Mesure tranchée' },
  'diligenceSupport.start': { ar: 'بدء دعم', en: 'Support began', fr: 'Appui commencé' },
  'diligenceSupport.end': { ar: 'انتهاء دعم', en: 'Support ended', fr: 'Appui terminé' },
  'diligenceEvent.record': { ar: 'متابعة أو تدخل', en: 'Monitoring or intervention', fr: 'Suivi ou intervention' },
} as const satisfies Readonly<Record<string, Texts>>
