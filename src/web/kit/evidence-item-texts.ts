import type { Texts } from '../../kernel/texts.ts'

export const evidenceItemTexts = {
  text: { ar: 'ما يثبت ذلك', en: 'What shows it', fr: 'Ce qui l’atteste' },
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
