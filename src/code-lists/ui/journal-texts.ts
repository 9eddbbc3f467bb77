import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'codeChange.propose': {
    ar: 'اقتراح تغيير قائمة رموز',
    en: 'Proposed a change of a code list',
    fr: 'Proposition de changement d’une liste de codes',
  },
  'codeChange.sign': {
    ar: 'توقيع تغيير قائمة رموز',
    en: 'Signed a change of a code list',
    fr: 'Signature du changement d’une liste de codes',
  },
  'codeChange.turnDown': {
    ar: 'رفض تغيير قائمة رموز',
    en: 'Turned down a change of a code list',
    fr: 'Refus du changement d’une liste de codes',
  },
} satisfies Record<string, Texts>
