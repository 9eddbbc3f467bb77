import type { Measured, Unmeasured } from '../indicator.ts'
import { openers } from './openers.ts'
import { sources } from './sources.ts'

const perSite = ['side', 'region'] as const
const everyCell = ['sex', 'age', 'side', 'region'] as const

/** Disarmament and the management of weapons and ammunition (ddr.md appendix A, DIS; IDDRS 4.10 Box 2). */
export const armsMeasured = {
  'DIS-01': {
    name: { ar: 'الأسلحة المستلمة', en: 'Weapons collected', fr: 'Armes collectées' },
    numerator: {
      ar: 'الأسلحة التي سُلّمت في الفترة',
      en: 'Weapons that were handed over in the period',
      fr: 'Armes remises pendant la période',
    },
    denominator: null,
    ...{ version: 1, frequency: 'week', type: 'performance', basis: 'IDDRS 4.10 Box 2' },
    ...{ unit: 'count', window: 'during', about: 'things', by: everyCell, better: 'more' },
    ...{ source: sources.weapons, opens: openers.weapon },
  },
  'DIS-02': {
    name: { ar: 'الأسلحة المسجلة كاملة', en: 'Weapons fully recorded', fr: 'Armes entièrement enregistrées' },
    numerator: {
      ar: 'ومنها ما سُجّل عياره ورقمه أو مقروئيته وصورته ومن سلّمه أو أين وُجد',
      en: 'Of these, with calibre, serial number or why it is not read, photograph, and from whom or where it came',
      fr: 'Parmi elles, avec calibre, numéro ou motif d’illisibilité, photo et provenance',
    },
    denominator: {
      ar: 'الأسلحة التي سُلّمت في الفترة',
      en: 'Weapons that were handed over in the period',
      fr: 'Armes remises pendant la période',
    },
    ...{ version: 1, frequency: 'week', type: 'performance', basis: 'IDDRS 4.10 Box 2' },
    ...{ unit: 'percent', window: 'during', about: 'things', by: perSite, better: 'more' },
    ...{ source: sources.weapons, opens: openers.weapon },
  },
  'DIS-03': {
    name: { ar: 'الأسلحة الموسومة', en: 'Weapons tagged', fr: 'Armes étiquetées' },
    numerator: {
      ar: 'ومنها ما عليه وسم من دفتر وسوم الموقع',
      en: 'Of these, bearing a tag of a block of the programme',
      fr: 'Parmi elles, portant une étiquette d’un bloc du programme',
    },
    denominator: {
      ar: 'الأسلحة التي سُلّمت في الفترة',
      en: 'Weapons that were handed over in the period',
      fr: 'Armes remises pendant la période',
    },
    ...{ version: 1, frequency: 'week', type: 'performance', basis: 'IDDRS 4.10 Box 2' },
    ...{ unit: 'percent', window: 'during', about: 'things', by: perSite, better: 'more' },
    ...{ source: sources.weapons, opens: openers.weapon },
  },
} as const satisfies Measured

export const armsUnmeasured = {} as const satisfies Unmeasured
