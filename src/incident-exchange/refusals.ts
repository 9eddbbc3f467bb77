import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'incidentRelease.exists': {
    ar: 'اقتُرح هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was proposed already. Reload the page.',
    fr: 'Cela a déjà été proposé. Rechargez la page.',
  },
  'incidentRelease.unknown': {
    ar: 'لا اقتراح نشر كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such release. Go back to the list.',
    fr: 'Vous n’avez pas cette publication. Revenez à la liste.',
  },
  'incidentRelease.notEstablished': {
    ar: 'لا يُنشر إلا ما تأكد أو تعزز ولا خلاف عليه. قيّم إفاداته أولاً.',
    en: 'Only what is corroborated or verified, and not disputed, is published. Assess its statements first.',
    fr: 'On ne publie que ce qui est corroboré ou vérifié, sans contestation. Évaluez d’abord les déclarations.',
  },
  'incidentRelease.standing': {
    ar: 'لهذه الحادثة اقتراح قائم أو نشر سارٍ. احسمه أو اسحبه أولاً.',
    en: 'A proposal or release of this incident stands. Decide or withdraw it first.',
    fr: 'Une proposition ou une publication existe déjà. Décidez ou retirez-la d’abord.',
  },
  'incidentRelease.notNow': {
    ar: 'لا تصح هذه الخطوة الآن. أعد تحميل الصفحة.',
    en: 'This step is not possible now. Reload the page.',
    fr: 'Cette étape n’est pas possible maintenant. Rechargez la page.',
  },
  'incidentRelease.twoPersonRule': {
    ar: 'يقرر النشر شخص غير من اقترحه. اطلب ذلك من زميل.',
    en: 'Somebody else than who proposed it releases it. Ask a colleague.',
    fr: 'Une autre personne que l’auteur de la proposition décide. Demandez à un collègue.',
  },
  'incidentRelease.noReason': {
    ar: 'اكتب لماذا لا تُنشر.',
    en: 'Say why it is not published.',
    fr: 'Dites pourquoi ce n’est pas publié.',
  },
  'incidentRelease.changed': {
    ar: 'تغيرت الحادثة منذ اقتُرح نشرها. ارفض الاقتراح وليُقترح من جديد.',
    en: 'The incident changed since it was proposed. Turn the proposal down, and let it be proposed anew.',
    fr: 'L’incident a changé depuis la proposition. Rejetez-la, et qu’elle soit refaite.',
  },
  'incidentExport.exists': {
    ar: 'سُجّل هذا التصدير من قبل. أعد تحميل الصفحة.',
    en: 'This export was recorded already. Reload the page.',
    fr: 'Cet export est déjà consigné. Rechargez la page.',
  },
  'incidentExport.endsBefore': {
    ar: 'تنتهي المدة قبل أن تبدأ. صحّح أحد اليومين.',
    en: 'The period ends before it begins. Correct one of the days.',
    fr: 'La période finit avant de commencer. Corrigez l’un des jours.',
  },
  'incidentExport.notYet': {
    ar: 'لم يحن هذا اليوم بعد. اختر يوماً مضى.',
    en: 'That day has not come yet. Choose one that has passed.',
    fr: 'Ce jour n’est pas encore venu. Choisissez un jour passé.',
  },
  'incidentExport.expiry': {
    ar: 'حدد إلى متى يُستعمل الملف: بعد اليوم، وخلال {days} يوماً.',
    en: 'Say until when the file may be used: after today, and within {days} days.',
    fr: 'Indiquez jusqu’à quand le fichier sert : après aujourd’hui et dans les {days} jours.',
  },
  'incidentExport.nothing': {
    ar: 'لا حادثة يصح إخراجها بهذا الاختيار. غيّر المدة، أو انشر حوادث أولاً.',
    en: 'No incident may leave by this choice. Change the period, or have incidents released first.',
    fr: 'Aucun incident ne peut sortir avec ce choix. Changez la période ou faites d’abord publier des incidents.',
  },
  'incidentExport.expired': {
    ar: 'يُعطى الملف ساعة واحدة بعد تسجيل التصدير. سجّل تصديراً جديداً.',
    en: 'A file is given for an hour after its export was recorded. Record a new one.',
    fr: 'Un fichier est remis pendant une heure après la consignation. Consignez un nouvel export.',
  },
} satisfies Readonly<Record<string, Texts>>
