import type { Measured, Unmeasured } from '../indicator.ts'
import { openers } from './openers.ts'
import { reasons } from './reasons.ts'
import { sources } from './sources.ts'

const collected = {
  ar: 'الأسلحة التي سُلّمت في الفترة',
  en: 'Weapons that were handed over in the period',
  fr: 'Armes remises pendant la période',
}
const everReceived = {
  ar: 'كل سلاح سُلّم حتى نهاية الفترة',
  en: 'Every weapon that was handed over until the end of the period',
  fr: 'Toute arme remise jusqu’à la fin de la période',
}
const respondents = { ar: 'من سُئلوا', en: 'Those who were asked', fr: 'Personnes interrogées' }
const weekly = { version: 1, frequency: 'week', type: 'performance', basis: 'IDDRS 4.10 Box 2' } as const
const perceived = {
  denominator: respondents,
  version: 1,
  frequency: 'halfYear',
  type: 'impact',
  basis: 'IDDRS 4.10 Box 2',
  unit: 'percent',
  window: 'during',
  about: 'people',
  by: ['sex', 'side', 'region'],
  better: 'more',
  source: sources.surveys,
  opens: openers.survey,
} as const
const places = ['side', 'region'] as const
const everyCell = ['sex', 'age', 'side', 'region'] as const
const ofWeapons = { about: 'things', source: sources.weapons, opens: openers.weapon } as const

/** Disarmament and the management of weapons and ammunition (ddr.md appendix A, DIS; IDDRS 4.10 Box 2). */
export const armsMeasured = {
  'DIS-01': {
    name: { ar: 'الأسلحة المستلمة', en: 'Weapons collected', fr: 'Armes collectées' },
    numerator: collected,
    denominator: null,
    ...{ ...weekly, ...ofWeapons, unit: 'count', window: 'during', by: everyCell, better: 'more' },
  },
  'DIS-02': {
    name: { ar: 'الأسلحة المسجلة كاملة', en: 'Weapons fully recorded', fr: 'Armes entièrement enregistrées' },
    numerator: {
      ar: 'ومنها ما سُجّل عياره ورقمه أو مقروئيته وصورته ومن سلّمه أو أين وُجد',
      en: 'Of these, with calibre, serial number or why it is not read, photograph, and from whom or where it came',
      fr: 'Parmi elles, avec calibre, numéro ou motif d’illisibilité, photo et provenance',
    },
    denominator: collected,
    ...{ ...weekly, ...ofWeapons, unit: 'percent', window: 'during', by: places, better: 'more' },
  },
  'DIS-03': {
    name: { ar: 'الأسلحة الموسومة', en: 'Weapons tagged', fr: 'Armes étiquetées' },
    numerator: {
      ar: 'ومنها ما له وسم؛ لا يقبل السجل سلاحاً بلا وسم، فما دون المئة خلل',
      en: 'Of these, with a tag; the register takes none without, so that less than all is a fault',
      fr: 'Parmi elles, étiquetées ; le registre n’en prend aucune sans, moins que tout est une anomalie',
    },
    denominator: collected,
    ...{ ...weekly, ...ofWeapons, unit: 'percent', window: 'during', by: places, better: 'more' },
  },
  'DIS-04': {
    name: { ar: 'الأسلحة المتلفة', en: 'Weapons destroyed', fr: 'Armes détruites' },
    numerator: {
      ar: 'ومنها ما أُتلف حتى ذلك الحين أمام شاهد من طرف ثالث',
      en: 'Of these, destroyed by then before a third-party witness',
      fr: 'Parmi elles, détruites alors devant un témoin tiers',
    },
    denominator: everReceived,
    ...{ ...weekly, ...ofWeapons, frequency: 'month', unit: 'percent', window: 'atEnd', by: places, better: 'more' },
  },
  'DIS-05': {
    name: { ar: 'الأسلحة المفقودة', en: 'Weapons lost or stolen', fr: 'Armes perdues ou volées' },
    numerator: {
      ar: 'الأسلحة المفقودة في نهاية الفترة',
      en: 'Weapons that were missing at the end of the period',
      fr: 'Armes manquantes à la fin de la période',
    },
    denominator: {
      ar: 'الأسلحة التي في العهدة أو في الطريق',
      en: 'Weapons held or on the road',
      fr: 'Armes détenues ou en route',
    },
    ...{ ...weekly, ...ofWeapons, unit: 'percent', window: 'atEnd', by: places, better: 'less' },
  },
  'DIS-06': {
    name: { ar: 'الطلقات المستلمة', en: 'Rounds collected', fr: 'Cartouches collectées' },
    numerator: {
      ar: 'الطلقات في الدفعات التي سُلّمت في الفترة',
      en: 'Rounds of the lots that were handed over in the period',
      fr: 'Cartouches des lots remis pendant la période',
    },
    denominator: null,
    ...{ ...weekly, unit: 'count', window: 'during', about: 'things', by: everyCell, better: 'more' },
    ...{ source: sources.ammunition, opens: openers.lot },
  },
  'DIS-06B': {
    name: { ar: 'الطلقات المتلفة', en: 'Rounds destroyed', fr: 'Cartouches détruites' },
    numerator: {
      ar: 'الطلقات التي أُتلفت في الفترة',
      en: 'Rounds that were disposed of in the period',
      fr: 'Cartouches éliminées pendant la période',
    },
    denominator: null,
    ...{ ...weekly, unit: 'count', window: 'during', about: 'things', by: places, better: 'more' },
    ...{ source: sources.ammunition, opens: openers.lot },
  },
  'DIS-07': {
    name: { ar: 'أسلحة لكل مقاتل', en: 'Weapons per combatant', fr: 'Armes par combattant' },
    numerator: {
      ar: 'أسلحة صالحة سلّمتها التشكيلات وأعضاؤها',
      en: 'Serviceable weapons received from groups and their people',
      fr: 'Armes en état reçues des groupes et de leurs membres',
    },
    denominator: {
      ar: 'مقاتلو التشكيلات المسجلون، بلا من وُجد غير مؤهل',
      en: 'Registered combatants of the groups, without those found ineligible',
      fr: 'Combattants inscrits des groupes, sans ceux jugés non admissibles',
    },
    ...{ ...weekly, type: 'proxy', basis: 'Liberia 2003, Côte d’Ivoire' },
    ...{ unit: 'ratio', window: 'now', about: 'people', by: ['side'], better: 'more' },
    ...{ source: sources.groupFigures, opens: openers.group },
  },
  'DIS-08': {
    name: { ar: 'نسبة غير الصالح', en: 'Unserviceable share', fr: 'Part hors d’usage' },
    numerator: {
      ar: 'ومنها غير الصالح أو غير الآمن',
      en: 'Of these, unserviceable or unsafe',
      fr: 'Parmi elles, hors d’usage ou dangereuses',
    },
    denominator: collected,
    ...{ ...weekly, ...ofWeapons, type: 'proxy', unit: 'percent', window: 'during', by: everyCell, better: 'less' },
  },
  'DIS-09': {
    name: {
      ar: 'من التسليم إلى المخزن المركزي',
      en: 'From hand-over to central store',
      fr: 'De la remise au dépôt central',
    },
    numerator: {
      ar: 'الأسلحة التي وصلت مخزناً مركزياً أول مرة في الفترة، ووسيط المدة منذ تسليمها',
      en: 'Weapons that first came into a central store in the period, and the median time since they were handed over',
      fr: 'Armes arrivées la première fois dans un dépôt central, et délai médian depuis la remise',
    },
    denominator: null,
    ...{ ...weekly, ...ofWeapons, frequency: 'month', basis: 'IDDRS 4.10 §7.3' },
    ...{ unit: 'medianDays', window: 'during', by: ['side'], better: 'less' },
  },
  'DIS-10': {
    name: { ar: 'الجرد في موعده', en: 'Stock checks on time', fr: 'Contrôles de stock à temps' },
    numerator: {
      ar: 'ومنه ما تم في موعده أو قبله',
      en: 'Of these, done by the day they were due',
      fr: 'Parmi eux, faits au plus tard le jour dû',
    },
    denominator: {
      ar: 'الجرد الذي حل موعده في الفترة: بعد أسبوع من سابقه أو من أول سلاح',
      en: 'Checks that fell due in the period: a week after the one before, or after the first weapon',
      fr: 'Contrôles échus pendant la période : une semaine après le précédent ou la première arme',
    },
    ...{
      ...weekly,
      basis: 'IDDRS 4.10 §7.3.1',
      unit: 'percent',
      window: 'during',
      about: 'things',
      by: places,
      better: 'more',
    },
    ...{ source: sources.stockChecks, opens: openers.stock },
  },
  'DIS-11': {
    name: { ar: 'خطأ عينة الأرقام', en: 'Serial sample error', fr: 'Erreur de l’échantillon' },
    numerator: {
      ar: 'أسلحة العينة التي لم توجد أو حملت رقماً آخر',
      en: 'Weapons of the sample that were not there or bore another serial',
      fr: 'Armes de l’échantillon absentes ou portant un autre numéro',
    },
    denominator: {
      ar: 'أسلحة عينات الجرد المسجل في الفترة',
      en: 'Weapons of the samples of checks recorded in the period',
      fr: 'Armes des échantillons des contrôles de la période',
    },
    ...{
      ...weekly,
      basis: 'IDDRS 4.10 §7.3.1',
      unit: 'percent',
      window: 'during',
      about: 'things',
      by: places,
      better: 'less',
    },
    ...{ source: sources.stockChecks, opens: openers.stockCheck },
  },
  'DIS-13': {
    name: { ar: 'الشعور بالأمان نهاراً', en: 'Perceived safety by day', fr: 'Sécurité perçue le jour' },
    numerator: {
      ar: 'ومنهم من يشعر بالأمان نهاراً',
      en: 'Of these, feeling safe by day',
      fr: 'Parmi elles, se sentant en sécurité le jour',
    },
    ...perceived,
  },
  'DIS-13B': {
    name: { ar: 'الشعور بالأمان ليلاً', en: 'Perceived safety at night', fr: 'Sécurité perçue la nuit' },
    numerator: {
      ar: 'ومنهم من يشعر بالأمان ليلاً',
      en: 'Of these, feeling safe at night',
      fr: 'Parmi elles, se sentant en sécurité la nuit',
    },
    ...perceived,
  },
} as const satisfies Measured

export const armsUnmeasured = {
  'DIS-12': {
    name: { ar: 'معدل الجرائم المسلحة', en: 'Armed crime rate', fr: 'Taux de criminalité armée' },
    ...{ frequency: 'month', type: 'impact', basis: 'IDDRS 4.10 Box 2', because: reasons.population },
  },
} as const satisfies Unmeasured
