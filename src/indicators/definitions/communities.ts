import type { Measured, Unmeasured } from '../indicator.ts'
import { openers } from './openers.ts'
import { sources } from './sources.ts'

const quarterly = {
  version: 1,
  frequency: 'quarter',
  type: 'performance',
  basis: 'IDDRS 2.30',
  unit: 'percent',
} as const
const standing = { window: 'now', by: ['side', 'region'], better: 'more', source: sources.projects } as const

/** Community violence reduction (ddr.md appendix A, CVR; IDDRS 2.30). */
export const communitiesMeasured = {
  'CVR-01': {
    name: { ar: 'مشاريع تنفع النساء', en: 'Projects benefiting women', fr: 'Projets au bénéfice des femmes' },
    numerator: {
      ar: 'ومنها ما ورقته للنساء',
      en: 'Of these, whose paper is for women',
      fr: 'Parmi eux, dont le document vise les femmes',
    },
    denominator: {
      ar: 'مشاريع أُقرت أو جارية أو مكتملة',
      en: 'Projects signed off, running or completed',
      fr: 'Projets approuvés, en cours ou achevés',
    },
    ...{ ...quarterly, ...standing, about: 'things', opens: openers.project },
  },
  'CVR-02': {
    name: { ar: 'النساء في اللجان', en: 'Women in committees', fr: 'Femmes dans les comités' },
    numerator: { ar: 'العضوات', en: 'Women among them', fr: 'Femmes parmi eux' },
    denominator: {
      ar: 'أعضاء اللجان القائمة',
      en: 'Members of committees that stand',
      fr: 'Membres des comités en fonction',
    },
    ...{ ...quarterly, ...standing, about: 'people', opens: openers.committee },
  },
} as const satisfies Measured

export const communitiesUnmeasured = {} as const satisfies Unmeasured
