import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'station.invite': { ar: 'دعوة جهاز', en: 'Invited a device', fr: 'Invitation d’un appareil' },
  'station.enrol': { ar: 'تسجيل جهاز', en: 'Enrolled a device', fr: 'Inscription d’un appareil' },
  'station.revoke': { ar: 'إلغاء اعتماد جهاز', en: 'Shut a device out', fr: 'Exclusion d’un appareil' },
  'station.renew': { ar: 'رمز جديد لجهاز', en: 'New code for a device', fr: 'Nouveau code pour un appareil' },
  'heldEntry.takeIn': { ar: 'إدخال قيد محتجز', en: 'Took a held entry in', fr: 'Admission d’une entrée retenue' },
  'heldEntry.setAside': {
    ar: 'تنحية قيد محتجز',
    en: 'Set a held entry aside',
    fr: 'Mise à l’écart d’une entrée retenue',
  },
} as const satisfies Readonly<Record<string, Texts>>
