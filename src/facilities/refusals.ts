import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'facility.exists': {
    ar: 'سُجّل هذا المرفق من قبل. أعد تحميل الصفحة.',
    en: 'This facility was recorded already. Reload the page.',
    fr: 'Ce lieu est déjà consigné. Rechargez la page.',
  },
  'facility.contactExists': {
    ar: 'سُجّلت جهة الاتصال هذه من قبل. أعد تحميل الصفحة.',
    en: 'This contact was recorded already. Reload the page.',
    fr: 'Ce contact est déjà consigné. Rechargez la page.',
  },
  'facility.importExists': {
    ar: 'أُخذ هذا الجزء من الملف من قبل. أعد تحميل الصفحة.',
    en: 'This part of the file was taken in already. Reload the page.',
    fr: 'Cette partie du fichier est déjà reprise. Rechargez la page.',
  },
  'facility.unknown': {
    ar: 'لا مرفق كهذا لديكم. ارجع إلى السجل.',
    en: 'You have no such facility. Go back to the register.',
    fr: 'Vous n’avez pas ce lieu. Revenez au registre.',
  },
  'facility.public': {
    ar: 'هذا من الجغرافيا العامة التي يعتمد عليها الطرفان. اطلب من المسؤول الإداري إغلاقه.',
    en: 'This is public geography on which both sides rely. Ask an administrator to change it.',
    fr: 'C’est de la géographie publique, utile aux deux parties. Demandez à un administrateur.',
  },
  'facility.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة المرفق الآن. أعد تحميل الصفحة.',
    en: 'The facility’s state does not allow this now. Reload the page.',
    fr: 'L’état du lieu ne le permet pas. Rechargez la page.',
  },
  'facility.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اكتب يوم المصدر.',
    en: 'That day has not come yet. Give the day of the source.',
    fr: 'Ce jour n’est pas encore venu. Indiquez la date de la source.',
  },
  'facility.noName': {
    ar: 'لا اسم للمرفق. اكتب اسماً بالعربية أو الإنجليزية.',
    en: 'The facility has no name. Write one in Arabic or English.',
    fr: 'Le lieu n’a pas de nom. Écrivez-le en arabe ou en anglais.',
  },
  'facility.roadIsLine': {
    ar: 'الطريق خط من نقطتين على الأقل. أضف نقطة.',
    en: 'A road is a line of two points at least. Add a point.',
    fr: 'Une route est une ligne d’au moins deux points. Ajoutez-en un.',
  },
  'facility.placeIsPoint': {
    ar: 'المكان نقطة واحدة، والخط للطرق وحدها. اترك نقطة واحدة أو اختر «طريق».',
    en: 'A place is one point; only roads are lines. Leave one point, or choose “road”.',
    fr: 'Un lieu est un point ; seules les routes sont des lignes. Gardez un point ou choisissez « route ».',
  },
  'facility.noSide': {
    ar: 'أنت من هيئة مشتركة: ما تأخذه يكون جغرافيا عامة.',
    en: 'You work for a joint body: what you take in is public geography.',
    fr: 'Vous êtes d’un organe conjoint : ce que vous reprenez est public.',
  },
  'facility.twice': {
    ar: 'يأتي رقم واحد مرتين في الملف. صحّح الملف وأعد المحاولة.',
    en: 'The file has one reference twice. Correct it and try again.',
    fr: 'Le fichier contient deux fois une référence. Corrigez-le et réessayez.',
  },
} satisfies Readonly<Record<string, Texts>>
