import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'bulkRun.begin': {
    ar: 'بدء فعل على سجلات كثيرة',
    en: 'Began an act on many records',
    fr: 'Acte sur plusieurs fiches commencé',
  },
  'bulkRun.stop': {
    ar: 'إيقاف فعل على سجلات كثيرة',
    en: 'Stopped an act on many records',
    fr: 'Acte sur plusieurs fiches arrêté',
  },
  'bulkRun.resume': {
    ar: 'متابعة فعل على سجلات كثيرة',
    en: 'Went on with an act on many records',
    fr: 'Acte sur plusieurs fiches repris',
  },
  'bulkRun.advance': {
    ar: 'فُعل على بعض السجلات',
    en: 'It was done on some of the records',
    fr: 'Fait sur une partie des fiches',
  },
} as const satisfies Readonly<Record<string, Texts>>
