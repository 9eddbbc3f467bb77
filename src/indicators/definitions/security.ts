import type { Measured, Unmeasured } from '../indicator.ts'
import { openers } from './openers.ts'
import { sources } from './sources.ts'

const monthly = { version: 1, frequency: 'month', type: 'performance', unit: 'percent', about: 'people' } as const
const ofVetting = {
  by: ['sex', 'age', 'side'],
  source: sources.vetting,
  opens: openers.vettingCase,
  compartment: 'vetting',
} as const

/** Reform of the security sector (ddr.md appendix A, SSR; IDDRS 6.10). */
export const securityMeasured = {
  'SSR-01': {
    name: { ar: 'نتيجة التحقق', en: 'Outcome of vetting', fr: 'Issue de la vérification' },
    numerator: {
      ar: 'ومنها ما أُجيز فيه الفرد',
      en: 'Of these, cleared individually',
      fr: 'Parmi eux, habilités individuellement',
    },
    denominator: {
      ar: 'ملفات تحقق حُسمت في الفترة',
      en: 'Vetting cases decided in the period',
      fr: 'Dossiers tranchés pendant la période',
    },
    ...{ ...monthly, ...ofVetting, basis: 'Berlin §12; IDDRS 6.10', window: 'during', better: null },
  },
  'SSR-02': {
    name: { ar: 'إجازات منتهية في الخدمة', en: 'Expired clearances in service', fr: 'Habilitations échues en service' },
    numerator: {
      ar: 'ومنهم من انتهت إجازته',
      en: 'Of these, whose clearance is over',
      fr: 'Parmi elles, dont l’habilitation est échue',
    },
    denominator: { ar: 'من هم في الخدمة', en: 'Those in service', fr: 'Personnes en service' },
    ...{ ...monthly, ...ofVetting, basis: 'ddr.md §10.7', window: 'now', better: 'less' },
  },
} as const satisfies Measured

export const securityUnmeasured = {} as const satisfies Unmeasured
