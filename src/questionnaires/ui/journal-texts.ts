import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'questionnaire.propose': { ar: 'اقتراح استبيان', en: 'Proposed a questionnaire', fr: 'Questionnaire proposé' },
  'questionnaire.sign': { ar: 'توقيع استبيان', en: 'Signed a questionnaire', fr: 'Questionnaire signé' },
  'questionnaire.turnDown': { ar: 'رد استبيان', en: 'Turned a questionnaire down', fr: 'Questionnaire refusé' },
  'questionnaire.proposeRetirement': {
    ar: 'اقتراح سحب استبيان',
    en: 'Proposed to retire a questionnaire',
    fr: 'Retrait d’un questionnaire proposé',
  },
  'questionnaire.retire': { ar: 'سحب استبيان', en: 'Retired a questionnaire', fr: 'Questionnaire retiré' },
  'questionnaireAnswers.record': { ar: 'أجوبة استبيان', en: 'Answers to a questionnaire', fr: 'Réponses consignées' },
  'questionnaireShare.export': { ar: 'إخراج أجوبة', en: 'Took answers out', fr: 'Extraction de réponses' },
} as const satisfies Readonly<Record<string, Texts>>
