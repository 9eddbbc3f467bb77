import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'ceasefireLine.propose': {
    ar: 'اقتراح خط انسحاب',
    en: 'Proposed a withdrawal line',
    fr: 'Ligne de retrait proposée',
  },
  'ceasefireLine.sign': { ar: 'توقيع خط انسحاب', en: 'Signed a withdrawal line', fr: 'Ligne de retrait signée' },
  'ceasefireLine.turnDown': { ar: 'ردّ خط انسحاب', en: 'Turned a line down', fr: 'Ligne écartée' },
  'weaponSighting.record': { ar: 'مشاهدة سلاح ثقيل', en: 'Saw heavy weapons', fr: 'Armes lourdes observées' },
  'weaponSighting.examine': { ar: 'دراسة مشاهدة', en: 'Examined a sighting', fr: 'Observation examinée' },
} as const satisfies Readonly<Record<string, Texts>>
