import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'rankFormula.draft': { ar: 'مسودة صيغة رتب', en: 'Drafted a formula of ranks', fr: 'Formule de grades rédigée' },
  'rankFormula.sign': { ar: 'توقيع صيغة رتب', en: 'Signed a formula of ranks', fr: 'Formule de grades signée' },
  'rankFormula.decline': { ar: 'رد صيغة رتب', en: 'Turned a formula down', fr: 'Formule rejetée' },
  'rankDecision.propose': { ar: 'اقتراح رتبة', en: 'Proposed a rank', fr: 'Grade proposé' },
  'rankDecision.settle': { ar: 'البت في رتبة', en: 'Settled a rank', fr: 'Grade tranché' },
} as const satisfies Readonly<Record<string, Texts>>
