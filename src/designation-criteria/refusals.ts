import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'designationCriterion.unknown': {
    ar: 'لا معيار كهذا لدى جهتكم. ارجع إلى القائمة.',
    en: 'Your authority has no such criterion. Go back to the list.',
    fr: 'Votre autorité n’a pas ce critère. Revenez à la liste.',
  },
  'designationCriterion.exists': {
    ar: 'سُجلت هذه الصيغة من قبل. لا حاجة إلى إرسالها ثانية.',
    en: 'This version was recorded already. There is no need to send it again.',
    fr: 'Cette version est déjà consignée. Inutile de la renvoyer.',
  },
  'designationCriterion.waits': {
    ar: 'صيغة أخرى لهذا المعيار تنتظر التوقيع. يُبت فيها أولاً.',
    en: 'Another version of this criterion waits for a signature. Settle that one first.',
    fr: 'Une autre version de ce critère attend une signature. Tranchez-la d’abord.',
  },
  'designationCriterion.otherRegime': {
    ar: 'يبدأ الرمز بنظام العقوبات نفسه (un أو eu أو us أو uk) ولا يتغير نظام معيار قائم.',
    en: 'A code begins with its own regime (un, eu, us, uk), and a criterion does not change its regime.',
    fr: 'Un code commence par son régime (un, eu, us, uk), et un critère ne change pas de régime.',
  },
  'designationCriterion.changeUnsaid': {
    ar: 'لهذا المعيار صيغة سابقة. قل ما الذي اختلف ولماذا.',
    en: 'This criterion has a version already. Say what is different, and why.',
    fr: 'Ce critère a déjà une version. Dites ce qui change, et pourquoi.',
  },
  'designationCriterion.endsBefore': {
    ar: 'ينتهي سريان هذه الصيغة قبل أن يبدأ. صحح أحد اليومين.',
    en: 'This version ends before it begins. Correct one of the two days.',
    fr: 'Cette version finit avant de commencer. Corrigez l’un des deux jours.',
  },
  'designationCriterion.notNow': {
    ar: 'بُت في هذه الصيغة من قبل. ما يختلف يُقترح صيغة جديدة.',
    en: 'This version was settled already. Propose what is different as a new version.',
    fr: 'Cette version est déjà tranchée. Proposez ce qui change comme nouvelle version.',
  },
} as const satisfies Readonly<Record<string, Texts>>
