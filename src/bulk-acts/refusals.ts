import type { Texts } from '../kernel/texts.ts'

/** Why an act on many records, or on one of them, is refused, and what to do next. */
export const refusals = {
  'bulkRun.exists': {
    ar: 'بدأ هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was begun already. Reload the page.',
    fr: 'Cela a déjà commencé. Rechargez la page.',
  },
  'bulkRun.unknown': {
    ar: 'لا يوجد هذا، أو ليس لك. اختر واحداً من القائمة.',
    en: 'There is no such run of yours. Choose one of the list.',
    fr: 'Vous n’avez rien lancé de tel. Choisissez dans la liste.',
  },
  'bulkRun.unknownAct': {
    ar: 'هذا الفعل لا يُفعل على صفوف كثيرة. افعله في صفحة كل سجل.',
    en: 'This act is not done on many rows. Do it on the page of each record.',
    fr: 'Cet acte ne se fait pas sur plusieurs lignes. Faites-le sur la page de chaque fiche.',
  },
  'bulkRun.notYours': {
    ar: 'لا يفعله على كثير إلا من يفعله على واحد. اطلبه منهم.',
    en: 'Who may do it on one record alone does it on many. Ask somebody who may.',
    fr: 'Seul qui peut le faire sur une fiche le fait sur plusieurs. Adressez-vous à cette personne.',
  },
  'bulkRun.twice': {
    ar: 'صف اختير مرتين. اختر من جديد.',
    en: 'A row was chosen twice. Choose anew.',
    fr: 'Une ligne a été choisie deux fois. Choisissez à nouveau.',
  },
  'bulkRun.notNow': {
    ar: 'تغيّر الحال. أعد تحميل الصفحة.',
    en: 'This is in another state by now. Reload the page.',
    fr: 'L’état a changé. Rechargez la page.',
  },
  'bulkRun.unseenRow': {
    ar: 'لا ترى هذا السجل، أو لم يعد موجوداً. اختر من القائمة من جديد.',
    en: 'You do not see this record, or it is there no more. Choose from the list anew.',
    fr: 'Vous ne voyez pas cette fiche, ou elle n’existe plus. Choisissez à nouveau dans la liste.',
  },
  'bulkRun.changed': {
    ar: 'تغيّر السجل بعد المعاينة، فلم يُمسّ. انظر فيه وافعله وحده.',
    en: 'The record changed after the preview, so it was left alone. Look at it and do it by itself.',
    fr: 'La fiche a changé depuis l’aperçu et n’a pas été touchée. Regardez-la et faites-le à part.',
  },
  'bulkRun.misfit': {
    ar: 'لا يصلح ما كُتب لهذا السجل. افعله وحده.',
    en: 'What was filled in does not fit this record. Do it by itself.',
    fr: 'La saisie ne convient pas à cette fiche. Faites-le à part.',
  },
} satisfies Readonly<Record<string, Texts>>
