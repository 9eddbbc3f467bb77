import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'group.screenAgain': {
    ar: 'فرز تشكيل من جديد',
    en: 'Screened a group again',
    fr: 'Nouveau contrôle d’un groupe',
  },
  'estimate.screenAgain': {
    ar: 'فرز قائد تشكيل من جديد',
    en: 'Screened a commander again',
    fr: 'Nouveau contrôle d’un commandant',
  },
  'group.report': { ar: 'تسجيل تشكيل مسلح', en: 'Entered a group', fr: 'Inscription d’un groupe' },
  'scheme.draft': { ar: 'بدء مسودة نظام تصنيف', en: 'Drafted a scheme', fr: 'Projet de barème' },
  'scheme.change': {
    ar: 'تعديل مسودة نظام تصنيف',
    en: 'Changed the draft of a scheme',
    fr: 'Projet de barème modifié',
  },
  'scheme.propose': { ar: 'عرض نظام تصنيف للتوقيع', en: 'Put a scheme forward', fr: 'Présentation d’un barème' },
  'scheme.sign': { ar: 'إنفاذ نظام تصنيف', en: 'Put a scheme in force', fr: 'Mise en vigueur d’un barème' },
  'classification.propose': {
    ar: 'اقتراح تصنيف تشكيل',
    en: 'Proposed a group’s class',
    fr: 'Proposition de classement',
  },
  'classification.sign': { ar: 'توقيع تصنيف تشكيل', en: 'Signed a group’s class', fr: 'Signature d’un classement' },
  'classification.turnDown': {
    ar: 'رفض تصنيف مقترح',
    en: 'Turned a proposed class down',
    fr: 'Rejet d’un classement proposé',
  },
  'association.record': { ar: 'تسجيل انتماء', en: 'Recorded an association', fr: 'Enregistrement d’une appartenance' },
  'group.inventory': { ar: 'جرد تشكيل', en: 'Inventoried a group', fr: 'Inventaire d’un groupe' },
  'group.invite': { ar: 'دعوة تشكيل', en: 'Invited a group', fr: 'Invitation d’un groupe' },
  'group.sign': { ar: 'توقيع تشكيل على اتفاق', en: 'Recorded a group’s agreement', fr: 'Accord signé par un groupe' },
  'group.start': {
    ar: 'بدء العملية مع تشكيل',
    en: 'Began the process with a group',
    fr: 'Début du processus d’un groupe',
  },
  'group.complete': { ar: 'إتمام العملية مع تشكيل', en: 'Completed a group', fr: 'Fin du processus d’un groupe' },
  'group.refuse': {
    ar: 'عدم مشاركة تشكيل',
    en: 'Recorded that a group takes no part',
    fr: 'Non-participation d’un groupe',
  },
  'group.refer': { ar: 'إحالة تشكيل', en: 'Referred a group', fr: 'Renvoi d’un groupe' },
  'group.split': { ar: 'انقسام تشكيل', en: 'Split a group', fr: 'Éclatement d’un groupe' },
  'group.merge': { ar: 'اندماج تشكيل', en: 'Merged a group', fr: 'Fusion d’un groupe' },
  'group.proposeCap': { ar: 'اقتراح حد أقصى', en: 'Proposed a cap', fr: 'Proposition d’un plafond' },
  'group.setCap': { ar: 'توقيع حد أقصى', en: 'Signed a cap', fr: 'Signature d’un plafond' },
  'estimate.record': { ar: 'تسجيل تقدير', en: 'Recorded an estimate', fr: 'Enregistrement d’une estimation' },
  'estimate.withdraw': { ar: 'سحب تقدير', en: 'Withdrew an estimate', fr: 'Retrait d’une estimation' },
  'relation.record': { ar: 'تسجيل علاقة بين تشكيلين', en: 'Recorded a relation', fr: 'Enregistrement d’une relation' },
  'relation.end': { ar: 'إنهاء علاقة', en: 'Ended a relation', fr: 'Fin d’une relation' },
  'area.record': {
    ar: 'تسجيل منطقة نفوذ',
    en: 'Recorded an area of influence',
    fr: 'Enregistrement d’une zone d’influence',
  },
  'area.end': { ar: 'إنهاء منطقة نفوذ', en: 'Ended an area of influence', fr: 'Fin d’une zone d’influence' },
  'area.withdraw': { ar: 'سحب منطقة نفوذ', en: 'Withdrew an area of influence', fr: 'Retrait d’une zone d’influence' },
} as const satisfies Readonly<Record<string, Texts>>
