import type { Measured, Unmeasured } from '../indicator.ts'
import { openers } from './openers.ts'
import { reasons } from './reasons.ts'
import { sources } from './sources.ts'

/** Whether the programme's own figures and records hold (ddr.md §10.9, appendix A, GOV). */
export const governanceMeasured = {
  'GOV-01': {
    name: { ar: 'اتفاق السجل والمنشور', en: 'Agreement with the ledger', fr: 'Accord avec le registre' },
    numerator: {
      ar: 'الفرق بين الأسلحة المنشورة للعموم والسجل في يومها',
      en: 'Difference between the weapons released to the public and the chain of custody on their day',
      fr: 'Écart entre les armes publiées et la chaîne de garde à leur date',
    },
    denominator: null,
    ...{ version: 1, frequency: 'day', type: 'performance', basis: 'CAR', unit: 'count', window: 'during' },
    ...{ about: 'things', by: [], better: 'less', source: sources.releases, opens: openers.release },
    wholeProgramme: true,
  },
  'GOV-01B': {
    name: { ar: 'اتفاق الصفحة العامة', en: 'Agreement of the public page', fr: 'Accord de la page publique' },
    numerator: {
      ar: 'الفرق بين الأسلحة في النشرة العامة القائمة وسلسلة العهدة في آخر أيامها',
      en: 'Difference between the weapons of the public bulletin that stands and the chain of custody on its last day',
      fr: 'Écart entre les armes du bulletin public en vigueur et la chaîne de garde à son dernier jour',
    },
    denominator: null,
    ...{ version: 1, frequency: 'day', type: 'performance', basis: 'CAR', unit: 'count', window: 'during' },
    ...{ about: 'things', by: [], better: 'less', source: sources.releases, opens: openers.publicBulletin },
    wholeProgramme: true,
  },
  'GOV-03': {
    name: { ar: 'تعارضات لم تُحسم', en: 'Unresolved conflicts', fr: 'Conflits non résolus' },
    numerator: {
      ar: 'ومنها ما بقي أكثر من 72 ساعة بلا حسم',
      en: 'Of these, open for more than 72 hours',
      fr: 'Parmi elles, ouvertes depuis plus de 72 heures',
    },
    denominator: {
      ar: 'ما حُجز من المحطات حتى نهاية الفترة',
      en: 'Entries of stations held until the end of the period',
      fr: 'Entrées de postes retenues jusqu’à la fin de la période',
    },
    ...{ version: 1, frequency: 'day', type: 'performance', basis: 'Primero #508', unit: 'percent', window: 'atEnd' },
    ...{ about: 'things', by: ['side', 'region'], better: 'less', source: sources.stations, opens: openers.heldEntry },
  },
} as const satisfies Measured

export const governanceUnmeasured = {
  'GOV-02': {
    name: { ar: 'سلامة السجل', en: 'Audit chain intact', fr: 'Journal intègre' },
    ...{ frequency: 'day', type: 'performance', basis: 'ddr.md §10.9', because: reasons.verify },
  },
  'GOV-04': {
    name: { ar: 'مشاركات بعد أجلها', en: 'Shares past expiry still open', fr: 'Partages échus encore ouverts' },
    ...{ frequency: 'week', type: 'performance', basis: 'HRW', because: reasons.expiry },
  },
} as const satisfies Unmeasured
