import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'ceasefireAgreement.draft': { ar: 'إدخال اتفاق', en: 'Entered an agreement', fr: 'Accord saisi' },
  'ceasefireAgreement.edit': { ar: 'تعديل مسودة اتفاق', en: 'Edited a draft agreement', fr: 'Projet d’accord modifié' },
  'ceasefireAgreement.propose': { ar: 'عرض اتفاق', en: 'Put an agreement forward', fr: 'Accord présenté' },
  'ceasefireAgreement.amend': { ar: 'اقتراح تعديل اتفاق', en: 'Proposed an amendment', fr: 'Amendement proposé' },
  'ceasefireAgreement.proposeEnd': {
    ar: 'اقتراح إنهاء اتفاق',
    en: 'Proposed the end of an agreement',
    fr: 'Fin d’accord proposée',
  },
  'ceasefireAgreement.sign': { ar: 'توقيع اتفاق', en: 'Signed an agreement', fr: 'Accord signé' },
  'ceasefireAgreement.turnDown': { ar: 'ردّ اتفاق أو تعديل', en: 'Turned an agreement down', fr: 'Accord écarté' },
  'commitment.assess': { ar: 'تقييم التزام', en: 'Assessed a commitment', fr: 'Engagement évalué' },
  'commitment.confirm': { ar: 'تأكيد تقييم التزام', en: 'Confirmed an assessment', fr: 'Évaluation confirmée' },
  'commitment.turnDown': { ar: 'ردّ تقييم التزام', en: 'Turned an assessment down', fr: 'Évaluation écartée' },
} as const satisfies Readonly<Record<string, Texts>>
