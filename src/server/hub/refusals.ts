import type { Texts } from '../../kernel/texts.ts'

export const refusals = {
  'hub.centreAlone': {
    ar: 'هذا لا يُفعل إلا في المركز. هذا الحاسوب خادم الموقع نفسه: افعله في صفحات المركز حين يتوفر الاتصال.',
    en: 'Only the centre can do this. This is the site’s own server: do it on the centre’s pages when there is a link.',
    fr: 'Seul le centre peut le faire. Ceci est le serveur du site lui-même : faites-le sur les pages du centre quand la liaison est là.',
  },
  'hub.centreNeeded': {
    ar: 'يحتاج هذا إلى اتصال بالمركز، والمركز لا يجيب الآن. أعد المحاولة حين يتوفر الاتصال.',
    en: 'This needs a link to the centre, which does not answer now. Try again when there is a link.',
    fr: 'Il faut pour cela une liaison avec le centre, qui ne répond pas. Réessayez quand la liaison est là.',
  },
  'hub.otherSite': {
    ar: 'هذا الرمز لجهاز في موقع آخر. سجّله عند خادم ذلك الموقع أو عند المركز.',
    en: 'This code is for a device of another site. Enrol it at that site’s server or at the centre.',
    fr: 'Ce code est pour un appareil d’un autre site. Inscrivez-le auprès du serveur de ce site ou du centre.',
  },
  'hub.noPictures': {
    ar: 'لا تصل الصور من خادم الموقع إلى المركز، فلا تُحفظ هنا صورة. سجّل من دونها، والتقط الصورة في صفحات المركز حين يتوفر الاتصال.',
    en: 'Photos do not reach the centre from the site’s own server, so none is kept here. Record without it, and take the photo on the centre’s pages when there is a link.',
    fr: 'Les photos du serveur du site ne parviennent pas au centre, aucune n’est donc gardée ici. Enregistrez sans elle, et prenez la photo sur les pages du centre quand la liaison est là.',
  },
  'hub.shutOut': {
    ar: 'لم يُسجَّل هذا: لم يعد المركز يقبل هذا الخادم. ما كتبته باقٍ في هذه الصفحة. أبلغ مدير الموقع: يصنع رمزاً جديداً في صفحة «الأجهزة» بالمركز ويُعاد تشغيل هذا الخادم به، ثم أعد الإرسال.',
    en: 'This was not recorded: the centre does not take this server’s work any more. What you typed is still on this page. Tell the site manager: they make a new code on the centre’s page “Devices”, this server is started with it, and then you send this again.',
    fr: 'Ceci n’a pas été enregistré : le centre n’accepte plus ce serveur. Votre saisie reste sur cette page. Prévenez le responsable du site : il crée un nouveau code à la page « Appareils » du centre, ce serveur est redémarré avec lui, puis vous renvoyez ceci.',
  },
  'hub.unknown': {
    ar: 'لم يُسجَّل هذا: لا يعرف المركز هذا الخادم، فقد استُعيد من نسخة أقدم من تسجيله. ما كتبته باقٍ في هذه الصفحة. أبلغ مدير الموقع: يدعو هذا الحاسوب من جديد في صفحة «الأجهزة» بالمركز ويُعاد تشغيله بالرمز، ثم أعد الإرسال.',
    en: 'This was not recorded: the centre does not know this server, since it was restored from a backup of before the enrolment. What you typed is still on this page. Tell the site manager: they invite this laptop again on the centre’s page “Devices”, it is started with that code, and then you send this again.',
    fr: 'Ceci n’a pas été enregistré : le centre ne connaît pas ce serveur, car il a été restauré d’une sauvegarde antérieure à l’inscription. Votre saisie reste sur cette page. Prévenez le responsable du site : il invite à nouveau ce portable à la page « Appareils » du centre, on le redémarre avec ce code, puis vous renvoyez ceci.',
  },
  'hub.forked': {
    ar: 'لم يُسجَّل هذا: أُعيد هذا الخادم إلى نسخة قديمة أو نُسخ، فلا يأخذ المركز منه جديداً. ما كتبته باقٍ في هذه الصفحة. أبلغ مدير الموقع: يصنع رمزاً جديداً في صفحة «الأجهزة» بالمركز ويُعاد تشغيل هذا الخادم به، ثم أعد الإرسال.',
    en: 'This was not recorded: this server was set back to an old copy, or copied, so the centre takes nothing new of it. What you typed is still on this page. Tell the site manager: they make a new code on the centre’s page “Devices”, this server is started with it, and then you send this again.',
    fr: 'Ceci n’a pas été enregistré : ce serveur a été remis à une ancienne copie, ou copié, et le centre n’en prend rien de nouveau. Votre saisie reste sur cette page. Prévenez le responsable du site : il crée un nouveau code à la page « Appareils » du centre, ce serveur est redémarré avec lui, puis vous renvoyez ceci.',
  },
} satisfies Record<string, Texts>
