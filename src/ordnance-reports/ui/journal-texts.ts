import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'ordnanceReport.receive': { ar: 'بلاغ من الناس عن متفجرات', en: 'Report by the public', fr: 'Signalement du public' },
  'ordnanceReport.record': { ar: 'بلاغ عن متفجرات', en: 'Recorded a report of ordnance', fr: 'Engin explosif signalé' },
  'ordnanceReport.judge': { ar: 'الحكم على بلاغ', en: 'Judged a report of ordnance', fr: 'Signalement évalué' },
  'ordnanceReport.merge': { ar: 'دمج بلاغ في آخر', en: 'Merged a report of ordnance', fr: 'Signalement fusionné' },
  'ordnanceReport.close': { ar: 'إغلاق بلاغ', en: 'Closed a report of ordnance', fr: 'Signalement clos' },
  'ordnanceReport.reopen': { ar: 'إعادة فتح بلاغ', en: 'Opened a report again', fr: 'Signalement rouvert' },
} as const satisfies Readonly<Record<string, Texts>>
