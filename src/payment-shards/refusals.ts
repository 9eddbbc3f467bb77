import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'paymentShard.exists': {
    ar: 'أُعطي هذا النصيب من قبل. أعد تحميل الصفحة.',
    en: 'This share was given already. Reload the page.',
    fr: 'Cette part est déjà attribuée. Rechargez la page.',
  },
  'paymentShard.unknown': {
    ar: 'لا يوجد نصيب كهذا في متناولك. اختره من صفحة القائمة.',
    en: 'There is no such share within your reach. Choose one on the page of the list.',
    fr: 'Aucune part de ce genre à votre portée. Choisissez-la sur la page de la liste.',
  },
  'paymentShard.noStation': {
    ar: 'ليس هذا الجهاز من أجهزة موقع القائمة. اختر جهازاً منها.',
    en: 'That device is not one of the list’s site. Choose one of them.',
    fr: 'Cet appareil n’est pas du site de la liste. Choisissez-en un.',
  },
  'paymentShard.notInForce': {
    ar: 'الجهاز غير معتمد الآن. سجّله من جديد أو اختر غيره.',
    en: 'The device is not in force. Enrol it anew, or choose another.',
    fr: 'L’appareil n’est pas en service. Réinscrivez-le ou choisissez-en un autre.',
  },
  'paymentShard.nothingLeft': {
    ar: 'لا سطر ينتظر خارج الكشوف والأنصبة. استرجع نصيباً أو كشفاً لم يعد يلزم.',
    en: 'No line waits that is on no sheet and in no share. Have a share or a sheet given back that is not needed.',
    fr: 'Aucune ligne n’attend hors des feuilles et des parts. Faites rendre une part ou une feuille inutile.',
  },
  'paymentShard.ended': {
    ar: 'انتهى هذا النصيب، أو سُجل الجهاز من جديد بعده. أعطِ الجهاز نصيباً آخر.',
    en: 'This share has ended, or the device was enrolled anew since. Give the device another one.',
    fr: 'Cette part a pris fin, ou l’appareil a été réinscrit depuis. Attribuez-lui-en une autre.',
  },
  'paymentShard.notYet': {
    ar: 'مدة هذا النصيب تكفي بعد.',
    en: 'This share lasts long enough as it is.',
    fr: 'Cette part dure encore assez longtemps.',
  },
  'paymentShard.notInIt': {
    ar: 'ليس هذا السطر في النصيب، أو لا شيء ينتظر بعده. أعد تحميل الصفحة واختر عدداً.',
    en: 'That line is not in the share, or nothing waits from there on. Reload the page and choose a number.',
    fr: 'Cette ligne n’est pas dans la part, ou rien n’attend à partir d’elle. Rechargez la page et choisissez un nombre.',
  },
  'paymentShard.held': {
    ar: 'من مدفوعات هذا الجهاز ما هو محتجز ينتظر قراراً (العدد: {count}). ابتّ فيها في صفحة القيود المحتجزة، ثم أدخل هذه الإعادة.',
    en: 'Payments of this device are held and wait for a person (number: {count}). Settle them on the page of held entries, then take this return in.',
    fr: 'Des paiements de cet appareil sont retenus (nombre : {count}). Réglez-les à la page des entrées retenues, puis admettez ce retour.',
  },
} satisfies Readonly<Record<string, Texts>>
