import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'trainee.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Ceci est déjà enregistré. Rechargez la page.',
  },
  'trainee.unknown': {
    ar: 'لا متدرب كهذا لديكم. اختر من القائمة.',
    en: 'You have no such trainee. Choose one from the list.',
    fr: 'Vous n’avez pas ce stagiaire. Choisissez dans la liste.',
  },
  'trainee.unknownCase': {
    ar: 'لا ملف تدقيق كهذا لديكم. اختر من القائمة.',
    en: 'You have no such vetting case. Choose one from the list.',
    fr: 'Vous n’avez pas ce dossier. Choisissez dans la liste.',
  },
  'trainee.noClearance': {
    ar: 'لا تسمح حالة التدقيق بذلك في ذلك اليوم. راجع مكتب التدقيق.',
    en: 'No clearance stands for this on that day. Ask the vetting office.',
    fr: 'Aucune habilitation ne vaut ce jour-là. Voyez le bureau de vérification.',
  },
  'trainee.known': {
    ar: 'أُحيل صاحب هذا الملف إلى التدريب من قبل.',
    en: 'The person of this case was handed over to training already.',
    fr: 'La personne de ce dossier est déjà en formation.',
  },
  'trainee.closed': {
    ar: 'انتهى تدريب هذا الشخص من قِبل مكتب التدقيق. راجعه.',
    en: 'The vetting office ended this person’s training. Ask it.',
    fr: 'Le bureau de vérification a mis fin à cette formation. Voyez-le.',
  },
  'course.exists': {
    ar: 'سُجّلت هذه الدورة من قبل. أعد تحميل الصفحة.',
    en: 'This course was planned already. Reload the page.',
    fr: 'Ce stage est déjà prévu. Rechargez la page.',
  },
  'course.unknown': {
    ar: 'لا دورة كهذه لديكم. اختر من القائمة.',
    en: 'You have no such course. Choose one from the list.',
    fr: 'Vous n’avez pas ce stage. Choisissez dans la liste.',
  },
  'course.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الدورة الآن. أعد تحميل الصفحة.',
    en: 'The state of the course does not allow this now. Reload the page.',
    fr: 'L’état du stage ne le permet pas maintenant. Rechargez la page.',
  },
  'course.ofASide': {
    ar: 'تنظم الدورات جهات الأطراف لا الهيئات المشتركة.',
    en: 'Courses are held by the sides, not by joint bodies.',
    fr: 'Les stages relèvent des parties, non des organes conjoints.',
  },
  'course.noPlace': {
    ar: 'هذا المكان غير معروف. اختر من القائمة.',
    en: 'This place is not known. Choose one from the list.',
    fr: 'Ce lieu est inconnu. Choisissez dans la liste.',
  },
  'courseEnrolment.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Ceci est déjà enregistré. Rechargez la page.',
  },
  'courseEnrolment.known': {
    ar: 'هذا الشخص مسجل في الدورة.',
    en: 'This person is enrolled in the course already.',
    fr: 'Cette personne est déjà inscrite au stage.',
  },
  'courseEnrolment.full': {
    ar: 'اكتملت مقاعد الدورة ({places}).',
    en: 'Every place of the course is taken ({places}).',
    fr: 'Toutes les places du stage sont prises ({places}).',
  },
  'courseEnrolment.notNow': {
    ar: 'لم يعد هذا الشخص مسجلاً في الدورة. أعد تحميل الصفحة.',
    en: 'This person is not enrolled in the course any more. Reload the page.',
    fr: 'Cette personne n’est plus inscrite au stage. Rechargez la page.',
  },
  'courseEnrolment.tooSeldom': {
    ar: 'حضر {share} من كل مئة يوم والمطلوب {least}. لا ينجح بهذا الحضور.',
    en: 'They came on {share} of a hundred days and {least} are asked for. Nobody passes so.',
    fr: 'Présence de {share} sur cent jours, {least} sont exigés. On ne réussit pas ainsi.',
  },
  'courseEnrolment.noteMissing': {
    ar: 'اكتب لماذا لم ينجح أو لماذا ترك الدورة.',
    en: 'Write why they did not pass, or left.',
    fr: 'Écrivez pourquoi la personne n’a pas réussi ou est partie.',
  },
  'courseAttendance.noDay': {
    ar: 'هذا اليوم خارج أيام الدورة.',
    en: 'This day is not one of the course.',
    fr: 'Ce jour n’est pas du stage.',
  },
  'courseAttendance.dayAhead': {
    ar: 'هذا اليوم لم يأتِ بعد. اكتب يوماً مضى أو اليوم.',
    en: 'This day has not come yet. Write today or a day before.',
    fr: 'Ce jour n’est pas encore venu. Écrivez ce jour ou un jour passé.',
  },
} satisfies Readonly<Record<string, Texts>>
