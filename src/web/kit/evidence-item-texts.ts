import type { z } from 'zod'
import type { Credibility, Reliability } from '../../kernel/source.ts'
import type { Texts } from '../../kernel/texts.ts'

export const reliabilityTexts: Record<z.infer<typeof Reliability>, Texts> = {
  A: { ar: 'A – موثوق', en: 'A – reliable', fr: 'A – fiable' },
  B: { ar: 'B – موثوق عادةً', en: 'B – usually reliable', fr: 'B – généralement fiable' },
  C: { ar: 'C – موثوق إلى حد ما', en: 'C – fairly reliable', fr: 'C – assez fiable' },
  D: { ar: 'D – غير موثوق عادةً', en: 'D – not usually reliable', fr: 'D – peu fiable' },
  E: { ar: 'E – غير موثوق', en: 'E – unreliable', fr: 'E – non fiable' },
  F: { ar: 'F – لا يمكن الحكم عليه', en: 'F – cannot be judged', fr: 'F – ne peut être évalué' },
}

export const credibilityTexts: Record<z.infer<typeof Credibility>, Texts> = {
  '1': { ar: '1 – أكدته مصادر أخرى', en: '1 – confirmed by others', fr: '1 – confirmé par d’autres' },
  '2': { ar: '2 – صحيح على الأرجح', en: '2 – probably true', fr: '2 – probablement vrai' },
  '3': { ar: '3 – ممكن', en: '3 – possibly true', fr: '3 – peut-être vrai' },
  '4': { ar: '4 – مشكوك فيه', en: '4 – doubtful', fr: '4 – douteux' },
  '5': { ar: '5 – غير مرجّح', en: '5 – improbable', fr: '5 – improbable' },
  '6': { ar: '6 – لا يمكن الحكم عليه', en: '6 – cannot be judged', fr: '6 – ne peut être évalué' },
}

export const evidenceItemTexts = {
  text: { ar: 'ما يثبت ذلك', en: 'What shows it', fr: 'Ce qui l’atteste' },
  from: { ar: 'المصدر', en: 'Source', fr: 'Source' },
  asOf: { ar: 'منذ متى أو في أي يوم', en: 'As of', fr: 'En date du' },
  reliability: { ar: 'موثوقية المصدر', en: 'Reliability of the source', fr: 'Fiabilité de la source' },
  credibility: { ar: 'مصداقية ما يقوله', en: 'Credibility of what it says', fr: 'Crédibilité de ce qu’elle dit' },
  reference: { ar: 'رقم الوثيقة أو الصفحة', en: 'Document number or page', fr: 'Numéro du document ou page' },
  add: { ar: 'إضافة دليل', en: 'Add evidence', fr: 'Ajouter une preuve' },
  remove: { ar: 'حذف هذا الدليل', en: 'Remove this evidence', fr: 'Retirer cette preuve' },
  number: { ar: 'الدليل {number}', en: 'Evidence {number}', fr: 'Preuve {number}' },
  none: { ar: 'لا دليل مسجّل.', en: 'No evidence is recorded.', fr: 'Aucune preuve n’est enregistrée.' },
  incomplete: {
    ar: 'أكمل كل دليل: ما يثبت، والمصدر، والتاريخ، والتقدير.',
    en: 'Complete each piece of evidence: what shows it, source, date, and how good it is.',
    fr: 'Complétez chaque preuve : contenu, source, date et appréciation.',
  },
} satisfies Record<string, Texts>
