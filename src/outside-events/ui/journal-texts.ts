import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'eventImport.begin': { ar: 'إدخال ملف أحداث', en: 'Began to take in events', fr: 'Import d’événements' },
  'eventImport.takeRows': { ar: 'إدخال صفوف أحداث', en: 'Took in rows of events', fr: 'Lignes d’événements prises' },
  'eventImport.finish': { ar: 'اكتمال ملف أحداث', en: 'Took in a file of events', fr: 'Fichier d’événements pris' },
  'eventImport.fail': { ar: 'تعذّر ملف أحداث', en: 'A file of events failed', fr: 'Fichier d’événements illisible' },
  'eventImport.hold': {
    ar: 'إيقاف إدخال أو استئنافه',
    en: 'Stopped an import or let it go on',
    fr: 'Import arrêté ou repris',
  },
  'eventImport.withdraw': { ar: 'سحب ملف أحداث', en: 'Withdrew a file of events', fr: 'Fichier d’événements retiré' },
  'eventPair.decide': { ar: 'حدث واحد أم اثنان', en: 'Said: one event or two', fr: 'Un événement ou deux' },
} as const satisfies Readonly<Record<string, Texts>>
