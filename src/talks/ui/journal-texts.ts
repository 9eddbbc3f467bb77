import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'talkTrack.open': { ar: 'فتح مسار محادثات', en: 'Opened a track of talks', fr: 'Processus de pourparlers ouvert' },
  'talkTrack.link': { ar: 'ربط محادثات متوازية', en: 'Linked parallel talks', fr: 'Pourparlers parallèles reliés' },
  'talkTrack.close': { ar: 'إغلاق مسار محادثات', en: 'Closed a track of talks', fr: 'Processus de pourparlers clos' },
  'talkMeeting.plan': { ar: 'تخطيط لقاء', en: 'Planned a meeting', fr: 'Réunion prévue' },
  'talkMeeting.write': { ar: 'كتابة لقاء من جديد', en: 'Wrote a meeting anew', fr: 'Réunion réécrite' },
  'talkMeeting.hold': {
    ar: 'تسجيل انعقاد لقاء',
    en: 'Recorded that a meeting was held',
    fr: 'Tenue d’une réunion consignée',
  },
  'talkMeeting.cancel': { ar: 'إلغاء لقاء', en: 'Called a meeting off', fr: 'Réunion annulée' },
  'talkMeeting.agree': { ar: 'الموافقة على محضر', en: 'Agreed to a record', fr: 'Compte rendu approuvé' },
  'talkMeeting.close': { ar: 'إغلاق محضر', en: 'Closed a record', fr: 'Compte rendu clos' },
  'talkPaper.give': { ar: 'تسجيل ورقة أُعطيت', en: 'Recorded a paper that was given', fr: 'Document remis consigné' },
  'talkPosition.write': { ar: 'كتابة موقف', en: 'Wrote a position', fr: 'Position écrite' },
} as const satisfies Readonly<Record<string, Texts>>
