import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'talkMatter.exists': {
    ar: 'سُجّل هذا العرض من قبل. أعد تحميل الصفحة.',
    en: 'This matter was opened already. Reload the page.',
    fr: 'Cette offre est déjà ouverte. Rechargez la page.',
  },
  'talkMatter.unknown': {
    ar: 'لا عرض كهذا. ارجع إلى القائمة.',
    en: 'There is no such matter. Go back to the list.',
    fr: 'Cette offre n’existe pas. Revenez à la liste.',
  },
  'talkMatter.joint': {
    ar: 'تسجّل الهيئات المشتركة ما يُعرض على الطرفين.',
    en: 'Joint bodies record what is offered to the sides.',
    fr: 'Les organes conjoints consignent ce qui est offert aux parties.',
  },
  'talkMatter.notNow': {
    ar: 'لا تصح هذه الخطوة الآن. أعد تحميل الصفحة.',
    en: 'This step is not possible now. Reload the page.',
    fr: 'Cette étape n’est pas possible. Rechargez la page.',
  },
  'talkOffer.exists': {
    ar: 'سُجّل هذا العرض من قبل. أعد تحميل الصفحة.',
    en: 'This offer was recorded already. Reload the page.',
    fr: 'Cette offre est déjà enregistrée. Rechargez la page.',
  },
  'talkOffer.unknown': {
    ar: 'لم يُعرض هذا عليكم. ارجع إلى القائمة.',
    en: 'This was not offered to you. Go back to the list.',
    fr: 'Ceci ne vous a pas été offert. Revenez à la liste.',
  },
  'talkOffer.toSides': {
    ar: 'يُعرض على الطرفين. اختر أحدهما.',
    en: 'Offers are made to the sides. Choose one of them.',
    fr: 'L’offre se fait aux parties. Choisissez-en une.',
  },
  'talkOffer.madeAlready': {
    ar: 'عُرض هذا على هذا الطرف من قبل.',
    en: 'This was offered to this side already.',
    fr: 'Ceci a déjà été offert à cette partie.',
  },
  'talkOffer.notYet': {
    ar: 'لم يأت هذا اليوم بعد. اكتب اليوم الذي عُرض فيه.',
    en: 'This day has not come yet. Give the day on which it was offered.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de l’offre.',
  },
  'talkOffer.whichDay': {
    ar: 'للقاء يوم يُعرض، وليس للورقة يوم.',
    en: 'A meeting is offered for a day; a paper is not.',
    fr: 'Une réunion s’offre pour un jour ; un document, non.',
  },
  'talkOffer.dayOver': {
    ar: 'كان هذا اليوم قد مضى حين عُرض. صحّح أحد اليومين.',
    en: 'This day was over when it was offered. Correct one of the days.',
    fr: 'Ce jour était passé lors de l’offre. Corrigez l’un des jours.',
  },
} as const satisfies Readonly<Record<string, Texts>>
