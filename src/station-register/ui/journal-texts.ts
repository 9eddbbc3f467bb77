import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'station.invite': { ar: 'دعوة جهاز', en: 'Invited a device', fr: 'Invitation d’un appareil' },
  'station.enrol': { ar: 'تسجيل جهاز', en: 'Enrolled a device', fr: 'Inscription d’un appareil' },
  'station.revoke': { ar: 'إلغاء اعتماد جهاز', en: 'Shut a device out', fr: 'Exclusion d’un appareil' },
  'station.renew': { ar: 'رمز جديد لجهاز', en: 'New code for a device', fr: 'Nouveau code pour un appareil' },
  'station.changeScope': {
    ar: 'تغيير عمل جهاز',
    en: 'Changed a device’s work',
    fr: 'Changement du travail d’un appareil',
  },
  'stationLease.lease': {
    ar: 'تأجير أرقام لجهاز',
    en: 'Leased numbers to a device',
    fr: 'Attribution de numéros à un appareil',
  },
  'stationLease.renew': {
    ar: 'تجديد أرقام جهاز تلقائياً',
    en: 'Renewed a device’s numbers',
    fr: 'Renouvellement des numéros d’un appareil',
  },
  'stationLease.giveOn': {
    ar: 'إعطاء أرقام حاسوب الموقع للوح',
    en: 'Gave a tablet numbers of the site’s laptop',
    fr: 'Numéros du portable de site donnés à une tablette',
  },
  'stationLease.end': {
    ar: 'إنهاء تأجير أرقام',
    en: 'Ended a lease of numbers',
    fr: 'Fin d’une attribution de numéros',
  },
  'heldEntry.takeIn': { ar: 'إدخال قيد محتجز', en: 'Took a held entry in', fr: 'Admission d’une entrée retenue' },
  'heldEntry.setAside': {
    ar: 'تنحية قيد محتجز',
    en: 'Set a held entry aside',
    fr: 'Mise à l’écart d’une entrée retenue',
  },
} as const satisfies Readonly<Record<string, Texts>>
