import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'movementRestriction.exists': {
    ar: 'سُجّل هذا القيد من قبل. أعد تحميل الصفحة.',
    en: 'This restriction was recorded already. Reload the page.',
    fr: 'Cette restriction est déjà consignée. Rechargez la page.',
  },
  'movementRestriction.unknown': {
    ar: 'لا قيد كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such restriction. Go back to the list.',
    fr: 'Vous n’avez pas cette restriction. Revenez à la liste.',
  },
  'movementRestriction.notYet': {
    ar: 'لم يحن هذا الوقت بعد. اكتب وقتاً مضى، أو اترك النهاية فارغة.',
    en: 'That time has not come yet. Give one that has passed, or leave the end empty.',
    fr: 'Ce moment n’est pas encore venu. Indiquez-en un qui est passé, ou laissez la fin vide.',
  },
  'movementRestriction.endsBefore': {
    ar: 'ينتهي القيد قبل أن يبدأ. صحّح أحد الوقتين.',
    en: 'The restriction ends before it begins. Correct one of the times.',
    fr: 'La restriction finit avant de commencer. Corrigez l’une des heures.',
  },
  'movementRestriction.noObstruction': {
    ar: 'ليست هذه الحادثة عرقلة مراقبين من الجهة نفسها. اختر حادثة من نوع «عرقلة».',
    en: 'That incident is no obstruction of monitors of the same side. Choose one of type “obstruction”.',
    fr: 'Cet incident n’est pas une entrave de la même partie. Choisissez-en un de type « entrave ».',
  },
} satisfies Readonly<Record<string, Texts>>
