import type { Texts } from '../kernel/texts.ts'
import type { DiligenceAnswer, Outcome } from './answer.ts'
import type { Cause, DiligenceRequest, Scheme, Support } from './request.ts'
import type { DiligenceEvent, DiligenceMeasure, DiligenceRisk, DiligenceSupport } from './round-records.ts'

export const schemeTexts: Readonly<Record<Scheme, Texts>> = {
  hrddp: {
    ar: 'سياسة الأمم المتحدة (HRDDP)',
    en: 'United Nations policy (HRDDP)',
    fr: 'Politique des Nations Unies (HRDDP)',
  },
  leahy: {
    ar: 'قوانين ليهي الأمريكية',
    en: 'United States Leahy laws',
    fr: 'Lois Leahy des États-Unis',
  },
}

export const supportTexts: Readonly<Record<Support, Texts>> = {
  training: { ar: 'تدريب', en: 'Training', fr: 'Formation' },
  mentoring: { ar: 'إرشاد ومشورة', en: 'Mentoring and advice', fr: 'Mentorat et conseil' },
  institutions: { ar: 'بناء المؤسسات', en: 'Building institutions', fr: 'Renforcement institutionnel' },
  salaries: { ar: 'رواتب أو مكافآت', en: 'Salaries or stipends', fr: 'Salaires ou indemnités' },
  logistics: { ar: 'دعم إداري أو لوجستي', en: 'Administrative or logistic', fr: 'Appui administratif ou logistique' },
  equipment: { ar: 'معدات', en: 'Equipment', fr: 'Équipement' },
  finance: { ar: 'دعم مالي', en: 'Financial support', fr: 'Appui financier' },
  operations: { ar: 'عمليات مشتركة', en: 'Joint operations', fr: 'Opérations conjointes' },
}

export const statusTexts: Readonly<Record<DiligenceRequest['status'], Texts>> = {
  open: { ar: 'بانتظار الجواب', en: 'Waits for an answer', fr: 'En attente de réponse' },
  proposed: { ar: 'جواب ينتظر التأكيد', en: 'Answer to confirm', fr: 'Réponse à confirmer' },
  cleared: { ar: 'لا مانع', en: 'Cleared', fr: 'Accordé' },
  conditional: { ar: 'لا مانع بشروط', en: 'Cleared with conditions', fr: 'Accordé sous conditions' },
  withheld: { ar: 'امتنعت', en: 'Withheld', fr: 'Refusé' },
}

export const outcomeTexts: Readonly<Record<Outcome, Texts>> = {
  cleared: statusTexts.cleared,
  conditional: statusTexts.conditional,
  withheld: statusTexts.withheld,
}

export const answerStatusTexts: Readonly<Record<DiligenceAnswer['status'], Texts>> = {
  proposed: { ar: 'ينتظر التأكيد', en: 'To confirm', fr: 'À confirmer' },
  confirmed: { ar: 'مؤكد', en: 'Confirmed', fr: 'Confirmée' },
  turnedDown: { ar: 'رُدّ', en: 'Turned down', fr: 'Rejetée' },
}

export const causeTexts: Readonly<Record<Cause, Texts>> = {
  first: { ar: 'الطلب الأول', en: 'First request', fr: 'Première demande' },
  reassessment: { ar: 'إعادة تقييم', en: 'Re-assessment', fr: 'Réévaluation' },
  suspicion: { ar: 'بعد اشتباه', en: 'After a suspicion', fr: 'Après un soupçon' },
}

export const riskKindTexts: Readonly<Record<DiligenceRisk['kind'], Texts>> = {
  general: { ar: 'عام: القوة كلها', en: 'General: the force as a whole', fr: 'Général : la force entière' },
  specific: {
    ar: 'خاص: هذه الوحدة وهذا الدعم',
    en: 'Specific: this unit and support',
    fr: 'Particulier : cette unité et cet appui',
  },
}
export const graveTexts: Readonly<Record<DiligenceRisk['grave'], Texts>> = {
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}
export const levelTexts: Readonly<Record<DiligenceRisk['level'], Texts>> = {
  low: { ar: 'منخفض', en: 'Low', fr: 'Faible' },
  medium: { ar: 'متوسط', en: 'Medium', fr: 'Moyen' },
  high: { ar: 'مرتفع', en: 'High', fr: 'Élevé' },
}

export const measureKindTexts: Readonly<Record<DiligenceMeasure['kind'], Texts>> = {
  condition: { ar: 'شرط في الجواب', en: 'Condition of the answer', fr: 'Condition de la réponse' },
  mitigation: { ar: 'إجراء تخفيف', en: 'Mitigation', fr: 'Mesure d’atténuation' },
}
export const measureStatusTexts: Readonly<Record<DiligenceMeasure['status'], Texts>> = {
  open: { ar: 'لم يُنجز', en: 'Not done', fr: 'À faire' },
  reported: { ar: 'ينتظر تأكيد الدليل', en: 'Evidence to confirm', fr: 'Preuve à confirmer' },
  met: { ar: 'أُنجز', en: 'Done', fr: 'Faite' },
}

export const supportStatusTexts: Readonly<Record<DiligenceSupport['status'], Texts>> = {
  running: { ar: 'جارٍ', en: 'Under way', fr: 'En cours' },
  ended: { ar: 'انتهى', en: 'Ended', fr: 'Terminé' },
}

export const eventTexts: Readonly<Record<DiligenceEvent['kind'], Texts>> = {
  monitored: { ar: 'متابعة', en: 'Monitoring', fr: 'Suivi' },
  suspicion: { ar: 'اشتباه بانتهاك جسيم', en: 'Suspicion of a grave violation', fr: 'Soupçon de violation grave' },
  intervened: { ar: 'تدخل', en: 'Intervention', fr: 'Intervention' },
  informed: { ar: 'إبلاغ الجهة المعنية', en: 'Those concerned were told', fr: 'Intéressés informés' },
  evidenceTurnedDown: { ar: 'رُدّ دليل', en: 'Evidence turned down', fr: 'Preuve rejetée' },
}
