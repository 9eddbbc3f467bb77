import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'scheme.exists': {
    ar: 'هذا النظام موجود من قبل. افتحه من القائمة.',
    en: 'This scheme exists already. Open it from the list.',
    fr: 'Ce barème existe déjà. Ouvrez-le depuis la liste.',
  },
  'scheme.draftOpen': {
    ar: 'توجد مسودة مفتوحة للنظام {code}. أكمل تلك المسودة بدلاً من بدء أخرى.',
    en: 'A draft of the scheme {code} is open. Go on with that draft instead of beginning another.',
    fr: 'Un projet du barème {code} est ouvert. Poursuivez ce projet au lieu d’en commencer un autre.',
  },
  'scheme.sameKey': {
    ar: 'المفتاح نفسه مستعمل مرتين. غيّر أحدهما.',
    en: 'The same key is used twice. Change one of them.',
    fr: 'La même clé est utilisée deux fois. Changez-en une.',
  },
  'scheme.unknown': {
    ar: 'نظام التصنيف هذا غير معروف أو خارج نطاقك. اختر من القائمة.',
    en: 'This scheme is not known or outside your reach. Choose one from the list.',
    fr: 'Ce barème est inconnu ou hors de votre ressort. Choisissez dans la liste.',
  },
  'scheme.notDraft': {
    ar: 'هذا الإصدار لم يعد مسودة فلا يتغير. ابدأ إصداراً جديداً.',
    en: 'This version is no draft any more and does not change. Begin a new version.',
    fr: 'Cette version n’est plus un projet et ne change pas. Commencez une nouvelle version.',
  },
  'scheme.proposed': {
    ar: 'عُرضت هذه المسودة للتوقيع من قبل. على المدير أن يوقّعها.',
    en: 'This draft is put forward already. A director has to sign it.',
    fr: 'Ce projet est déjà présenté. Un directeur doit le signer.',
  },
  'scheme.notProposed': {
    ar: 'لم تُعرض هذه المسودة للتوقيع بعد. على مسؤول التشكيلات أن يعرضها أولاً.',
    en: 'This draft is not put forward yet. A groups officer has to put it forward first.',
    fr: 'Ce projet n’est pas encore présenté. Un agent chargé des groupes doit d’abord le présenter.',
  },
  'scheme.changed': {
    ar: 'تغيّرت المسودة بعد أن قرأتها. أعد تحميل الصفحة واقرأها ثم وقّع.',
    en: 'The draft was changed since you read it. Reload the page, read it, then sign.',
    fr: 'Le projet a changé depuis votre lecture. Rechargez la page, lisez-le, puis signez.',
  },
  'scheme.notInForce': {
    ar: 'هذا الإصدار من نظام التصنيف غير نافذ. اقترح التصنيف وفق الإصدار النافذ.',
    en: 'This version of the scheme is not in force. Propose the class under the version in force.',
    fr: 'Cette version du barème n’est pas en vigueur. Proposez le classement selon la version en vigueur.',
  },
  'classification.exists': {
    ar: 'سُجّل هذا الاقتراح من قبل. افتح صفحة التشكيل.',
    en: 'This proposal is recorded already. Open the page of the group.',
    fr: 'Cette proposition est déjà enregistrée. Ouvrez la page du groupe.',
  },
  'classification.unknown': {
    ar: 'هذا التصنيف غير معروف أو خارج نطاقك. ارجع إلى القائمة.',
    en: 'This classification is not known or outside your reach. Go back to the list.',
    fr: 'Ce classement est inconnu ou hors de votre ressort. Revenez à la liste.',
  },
  'classification.waiting': {
    ar: 'ينتظر اقتراح سابق توقيعاً. يُوقَّع أو يُرفض أولاً ثم يُقترح غيره.',
    en: 'An earlier proposal waits for a signature. It is signed or turned down before another is made.',
    fr: 'Une proposition antérieure attend une signature. Elle est signée ou écartée avant toute autre.',
  },
  'classification.otherCategory': {
    ar: 'هذه الفئة ليست في نظام التصنيف هذا. اختر إحدى فئاته.',
    en: 'This category is not one of the scheme. Choose one of its own.',
    fr: 'Cette catégorie n’est pas du barème. Choisissez-en une de celui-ci.',
  },
  'classification.findingMissing': {
    ar: 'يلزم رأي واحد مع ما يثبته لكل معيار من معايير النظام ({count}).',
    en: 'Each criterion of the scheme ({count}) needs exactly one finding with its evidence.',
    fr: 'Chaque critère du barème ({count}) demande exactement un constat avec ses preuves.',
  },
  'classification.decided': {
    ar: 'حُسم هذا الاقتراح من قبل. أعد تحميل الصفحة لترى ما تقرر.',
    en: 'This proposal was settled already. Reload the page to see how.',
    fr: 'Cette proposition est déjà réglée. Rechargez la page pour voir comment.',
  },
} satisfies Record<string, Texts>
