import type { Measured, Unmeasured } from '../indicator.ts'
import { openers } from './openers.ts'
import { sources } from './sources.ts'

const places = ['side', 'region'] as const
const known = {
  ar: 'التشكيلات المبلغ عنها حتى نهاية الفترة',
  en: 'Groups reported until the end of the period',
  fr: 'Groupes signalés jusqu’à la fin de la période',
}
const ofGroups = {
  version: 1,
  frequency: 'month',
  type: 'performance',
  basis: 'JMC 23.10.2020',
  unit: 'percent',
  window: 'atEnd',
  about: 'things',
  by: places,
  better: 'more',
  source: sources.groups,
  opens: openers.group,
} as const

/** What the country and the ceasefire ask for (ddr.md §10.8, appendix A, LBY). */
export const countryMeasured = {
  'LBY-01': {
    name: { ar: 'تشكيلات جُردت', en: 'Groups inventoried', fr: 'Groupes inventoriés' },
    numerator: { ar: 'ومنها ما جُرد', en: 'Of these, inventoried', fr: 'Parmi eux, inventoriés' },
    ...{ denominator: known, ...ofGroups },
  },
  'LBY-01B': {
    name: { ar: 'تشكيلات صُنفت', en: 'Groups classified', fr: 'Groupes classés' },
    numerator: {
      ar: 'ومنها ما صُنف بتوقيعين',
      en: 'Of these, classified by two signatures',
      fr: 'Parmi eux, classés par deux signatures',
    },
    ...{ denominator: known, ...ofGroups },
  },
  'LBY-02': {
    name: {
      ar: 'مقاتلون أجانب رحلوا بالتحقق',
      en: 'Foreign fighters departed, verified',
      fr: 'Combattants étrangers partis, vérifiés',
    },
    numerator: {
      ar: 'ومنهم من تُحقق من رحيله',
      en: 'Of these, whose departure was verified',
      fr: 'Parmi eux, dont le départ est vérifié',
    },
    denominator: {
      ar: 'من فُتح لهم ملف حتى نهاية الفترة',
      en: 'Those with a case opened until the end of the period',
      fr: 'Ceux dont un dossier est ouvert jusqu’à la fin de la période',
    },
    ...{
      version: 1,
      frequency: 'week',
      type: 'performance',
      basis: 'JMC 23.10.2020',
      unit: 'percent',
      window: 'atEnd',
    },
    ...{ about: 'people', by: ['side'], better: 'more', source: sources.foreign, opens: openers.foreignCase },
  },
  'LBY-03': {
    name: { ar: 'بلاغات ذخائر أُجيب عنها', en: 'Ordnance reports answered', fr: 'Signalements d’engins traités' },
    numerator: {
      ar: 'ومنها ما نُظر فيه في موعده: 4 ساعات قرب الأطفال، ويوم لغيرها',
      en: 'Of these, judged in time: 4 hours near children, else a day',
      fr: 'Parmi eux, jugés à temps : 4 heures près d’enfants, sinon un jour',
    },
    denominator: {
      ar: 'بلاغات وصلت في الفترة',
      en: 'Reports received in the period',
      fr: 'Signalements reçus pendant la période',
    },
    ...{ version: 1, frequency: 'week', type: 'performance', basis: 'ddr.md §2.8', unit: 'percent', window: 'during' },
    ...{ about: 'things', by: places, better: 'more', source: sources.ordnance, opens: openers.ordnanceReport },
  },
  'LBY-04': {
    name: { ar: 'حوادث مسجلة', en: 'Incidents recorded', fr: 'Incidents enregistrés' },
    numerator: {
      ar: 'حوادث بدأت في الفترة، بلا المنفي والمكرر',
      en: 'Incidents that began in the period, without refuted ones and duplicates',
      fr: 'Incidents débutés pendant la période, sans réfutés ni doublons',
    },
    denominator: null,
    ...{ version: 1, frequency: 'week', type: 'impact', basis: 'ddr.md §10.8', unit: 'count', window: 'during' },
    ...{ about: 'things', by: places, better: 'less', source: sources.incidents, opens: openers.incident },
  },
} as const satisfies Measured

export const countryUnmeasured = {} as const satisfies Unmeasured
