import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'programme.founded': {
    ar: 'أُسس البرنامج من قبل، ولا يؤسس مرتين.',
    en: 'The programme was founded already; it is founded once.',
    fr: 'Le programme est déjà fondé ; il ne l’est qu’une fois.',
  },
  'programme.notFounded': {
    ar: 'لم يؤسس البرنامج بعد. أسّسه أولاً.',
    en: 'The programme is not founded yet. Found it first.',
    fr: 'Le programme n’est pas encore fondé. Fondez-le d’abord.',
  },
  'authority.unknown': {
    ar: 'هذه الجهة غير معروفة. اختر جهة من القائمة.',
    en: 'This authority is not known. Choose one from the list.',
    fr: 'Cette autorité est inconnue. Choisissez-en une dans la liste.',
  },
  'authority.notYours': {
    ar: 'هذه الجهة ليست جهتك. اطلب من مسؤولها القيام بذلك.',
    en: 'This authority is not yours. Ask its own administrator.',
    fr: 'Cette autorité n’est pas la vôtre. Demandez à son administrateur.',
  },
  'office.exists': {
    ar: 'هذا المكتب موجود من قبل. افتحه من القائمة.',
    en: 'This office exists already. Open it from the list.',
    fr: 'Ce bureau existe déjà. Ouvrez-le depuis la liste.',
  },
  'site.exists': {
    ar: 'هذا الموقع موجود من قبل. افتحه من القائمة.',
    en: 'This site exists already. Open it from the list.',
    fr: 'Ce site existe déjà. Ouvrez-le depuis la liste.',
  },
  'site.codeTaken': {
    ar: 'الرمز {code} مستعمل لموقع آخر، والرموز لا يعاد استعمالها. اختر رمزاً آخر.',
    en: 'The code {code} belongs to another site, and codes are never reused. Choose another.',
    fr: 'Le code {code} appartient à un autre site et ne se réutilise pas. Choisissez-en un autre.',
  },
  'site.unknown': {
    ar: 'هذا الموقع غير معروف أو ليس لجهتك. اختر موقعاً من القائمة.',
    en: 'This site is not known or not of your side. Choose one from the list.',
    fr: 'Ce site est inconnu ou n’est pas de votre partie. Choisissez-en un dans la liste.',
  },
  'site.otherSide': {
    ar: 'هذا الموقع للجهة الأخرى. اختر موقعاً لجهة المستخدم نفسها.',
    en: 'This site belongs to the other side. Choose one of the user’s own side.',
    fr: 'Ce site appartient à l’autre partie. Choisissez-en un de la partie de l’utilisateur.',
  },
  'place.unknown': {
    ar: 'المكان {code} غير موجود في قائمة الأماكن. اختره من القائمة.',
    en: 'The place {code} is not in the list of places. Choose it from the list.',
    fr: 'Le lieu {code} n’est pas dans la liste. Choisissez-le dans la liste.',
  },
  'user.exists': {
    ar: 'هذا المستخدم معيّن من قبل. غيّر أدواره بدلاً من تعيينه.',
    en: 'This user is appointed already. Change their roles instead.',
    fr: 'Cet utilisateur est déjà nommé. Modifiez plutôt ses rôles.',
  },
  'user.loginTaken': {
    ar: 'اسم الدخول هذا مستعمل. اختر اسماً آخر.',
    en: 'This login is taken. Choose another.',
    fr: 'Cet identifiant est pris. Choisissez-en un autre.',
  },
  'user.unknown': {
    ar: 'هذا المستخدم غير معروف أو خارج نطاقك. اختره من القائمة.',
    en: 'This user is not known or outside your reach. Choose from the list.',
    fr: 'Cet utilisateur est inconnu ou hors de votre ressort. Choisissez dans la liste.',
  },
  'user.dismissed': {
    ar: 'أُنهي تعيين هذا المستخدم، فلا يمكن تغييره.',
    en: 'This user was dismissed and cannot be changed.',
    fr: 'Cet utilisateur a été relevé et ne peut être modifié.',
  },
  'user.notYourself': {
    ar: 'لا يمكنك تغيير تعيينك بنفسك. اطلب ذلك من مسؤول آخر.',
    en: 'You cannot change your own appointment. Ask another administrator.',
    fr: 'Vous ne pouvez modifier votre propre nomination. Demandez à un autre administrateur.',
  },
  'user.siteNeeded': {
    ar: 'موظف التسجيل وأمين السلاح يعملان في موقع. اختر الموقع.',
    en: 'A registration officer and an armourer work at a site. Choose the site.',
    fr: 'L’agent d’enregistrement et l’armurier travaillent sur un site. Choisissez le site.',
  },
} satisfies Record<string, Texts>
