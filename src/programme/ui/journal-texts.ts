import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'programme.found': { ar: 'تأسيس البرنامج', en: 'Founded the programme', fr: 'Fondation du programme' },
  'programme.adoptPlaces': { ar: 'اعتماد الأماكن', en: 'Took the places in', fr: 'Adoption des lieux' },
  'office.open': { ar: 'فتح مكتب', en: 'Opened an office', fr: 'Ouverture d’un bureau' },
  'office.rename': { ar: 'تغيير اسم مكتب', en: 'Renamed an office', fr: 'Changement de nom d’un bureau' },
  'office.close': { ar: 'إغلاق مكتب', en: 'Closed an office', fr: 'Fermeture d’un bureau' },
  'office.reopen': { ar: 'إعادة فتح مكتب', en: 'Opened an office again', fr: 'Réouverture d’un bureau' },
  'site.rename': { ar: 'تغيير اسم موقع', en: 'Renamed a site', fr: 'Changement de nom d’un site' },
  'site.plan': { ar: 'تخطيط موقع', en: 'Planned a site', fr: 'Planification d’un site' },
  'site.confirmReadiness': {
    ar: 'تأكيد جاهزية موقع',
    en: 'Confirmed items of a site’s checklist',
    fr: 'Confirmation de points de préparation d’un site',
  },
  'site.withdrawReadiness': {
    ar: 'سحب تأكيد جاهزية',
    en: 'Withdrew an item of a site’s checklist',
    fr: 'Retrait d’un point de préparation d’un site',
  },
  'site.beginClosing': { ar: 'بدء إغلاق موقع', en: 'Began to close a site', fr: 'Début de fermeture d’un site' },
  'site.close': { ar: 'إغلاق موقع', en: 'Closed a site', fr: 'Fermeture d’un site' },
  'site.open': { ar: 'فتح موقع', en: 'Opened a site', fr: 'Ouverture d’un site' },
} as const satisfies Readonly<Record<string, Texts>>
