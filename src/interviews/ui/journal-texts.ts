import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'questionSet.draft': { ar: 'مسودة أسئلة', en: 'Drafted questions', fr: 'Projet de questionnaire' },
  'questionSet.edit': { ar: 'تعديل مسودة أسئلة', en: 'Changed a draft of questions', fr: 'Modification d’un projet' },
  'questionSet.sign': { ar: 'إنفاذ أسئلة', en: 'Put questions into force', fr: 'Mise en vigueur d’un questionnaire' },
  'questionSet.proposeRetirement': {
    ar: 'اقتراح إنهاء أسئلة',
    en: 'Proposed to retire questions',
    fr: 'Proposition de retrait d’un questionnaire',
  },
  'questionSet.retire': { ar: 'إنهاء أسئلة', en: 'Retired questions', fr: 'Retrait d’un questionnaire' },
  'interview.hold': { ar: 'تسجيل مقابلة تحقق', en: 'Recorded an interview', fr: 'Enregistrement d’un entretien' },
  'interview.grade': { ar: 'تقييم مقابلة', en: 'Graded an interview', fr: 'Notation d’un entretien' },
} as const satisfies Readonly<Record<string, Texts>>
