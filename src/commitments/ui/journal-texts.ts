import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'commitment.record': { ar: 'تسجيل التزام', en: 'Recorded a commitment', fr: 'Engagement consigné' },
  'commitment.correct': { ar: 'تصحيح التزام', en: 'Corrected a commitment', fr: 'Engagement corrigé' },
  'commitment.confirmWords': {
    ar: 'تأكيد صيغة التزام',
    en: 'Confirmed the words of a commitment',
    fr: 'Libellé d’engagement confirmé',
  },
  'commitment.withdraw': { ar: 'سحب التزام', en: 'Withdrew a commitment', fr: 'Engagement retiré' },
  'commitment.proposeOpening': {
    ar: 'اقتراح فتح التزام للجهتين',
    en: 'Proposed that both sides read a commitment',
    fr: 'Ouverture d’un engagement proposée',
  },
  'commitment.open': {
    ar: 'فتح التزام للجهتين',
    en: 'Let both sides read a commitment',
    fr: 'Engagement ouvert aux deux parties',
  },
  'commitmentFinding.propose': {
    ar: 'اقتراح ما وُجد من التزام',
    en: 'Proposed a finding of a commitment',
    fr: 'Constat sur un engagement proposé',
  },
  'commitmentFinding.confirm': {
    ar: 'تأكيد ما وُجد من التزام',
    en: 'Confirmed a finding of a commitment',
    fr: 'Constat sur un engagement confirmé',
  },
  'commitmentFinding.turnDown': {
    ar: 'ردّ ما وُجد من التزام',
    en: 'Turned a finding of a commitment down',
    fr: 'Constat sur un engagement écarté',
  },
  'commitmentStatement.give': {
    ar: 'بيان طرف في التزام',
    en: 'A party’s statement of a commitment',
    fr: 'Déclaration d’une partie sur un engagement',
  },
  'commitmentExtension.propose': {
    ar: 'اقتراح تمديد التزام',
    en: 'Proposed more time for a commitment',
    fr: 'Prolongation d’un engagement proposée',
  },
  'commitmentExtension.decide': {
    ar: 'جواب تمديد التزام',
    en: 'Answered a proposal of more time',
    fr: 'Réponse à une prolongation',
  },
} as const satisfies Readonly<Record<string, Texts>>
