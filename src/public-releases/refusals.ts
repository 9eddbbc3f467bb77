import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'publicRelease.exists': {
    ar: 'اقتُرح هذا النشر من قبل. أعد تحميل الصفحة.',
    en: 'This release was proposed already. Reload the page.',
    fr: 'Cette publication a déjà été proposée. Rechargez la page.',
  },
  'publicRelease.unknown': {
    ar: 'لا نشر كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such release. Go back to the list.',
    fr: 'Vous n’avez pas cette publication. Revenez à la liste.',
  },
  'publicRelease.noFigures': {
    ar: 'لا أرقام بعد ليوم انتهى، أو أن سجل ذلك اليوم لا يتطابق. انظر في التقرير أولاً.',
    en: 'There are no figures of a day that is over yet, or its books do not agree. Look at the report first.',
    fr: 'Pas encore de chiffres d’un jour écoulé, ou ses comptes ne concordent pas. Voyez d’abord le rapport.',
  },
  'publicRelease.noWords': {
    ar: 'لا بيان بلا كلام. اكتب فقرة واحدة على الأقل.',
    en: 'A statement says something. Write one paragraph at least.',
    fr: 'Une déclaration dit quelque chose. Écrivez au moins un paragraphe.',
  },
  'publicRelease.bothLanguages': {
    ar: 'ما يُقال للناس يُقال بالعربية والإنجليزية معاً. اكتب النص الناقص.',
    en: 'What is said to the public is said in Arabic and English. Write the one that is missing.',
    fr: 'Ce qui est dit au public l’est en arabe et en anglais. Écrivez le texte manquant.',
  },
  'publicRelease.correctsNothing': {
    ar: 'يُذكر ما تغير حين يصحح النشر نشراً سابقاً فقط. احذف هذا السطر أو ابدأ من النشر السابق.',
    en: 'What is different is said of a correction alone. Leave this out, or begin at the release that it corrects.',
    fr: 'Ce qui change ne se dit que d’une correction. Retirez-le, ou partez de la publication à corriger.',
  },
  'publicRelease.otherKind': {
    ar: 'يُصحَّح البيان ببيان والأرقام بأرقام، ونص المحادثات في صفحته.',
    en: 'A statement is corrected by a statement, figures by figures, and a communiqué on its own page.',
    fr: 'Une déclaration se corrige par une déclaration, des chiffres par des chiffres, un communiqué sur sa page.',
  },
  'publicRelease.notStanding': {
    ar: 'ما يُصحَّح لم يعد قائماً: صُحح أو سُحب. ابدأ من أحدث نشر.',
    en: 'What is to be corrected does not stand any more: it was corrected or withdrawn. Begin at the newest release.',
    fr: 'Ce qui est à corriger n’est plus en vigueur : corrigé ou retiré. Partez de la dernière publication.',
  },
  'publicRelease.correctedAlready': {
    ar: 'لهذا النشر تصحيح مقترح أو منشور. افتح ذلك التصحيح.',
    en: 'A correction of this release is proposed or released already. Open that one.',
    fr: 'Une correction est déjà proposée ou publiée. Ouvrez-la.',
  },
  'publicRelease.noChange': {
    ar: 'اكتب ما الذي تغير، فالناس يقرؤونه مع التصحيح.',
    en: 'Say what is different: the public reads it with the correction.',
    fr: 'Dites ce qui change : le public le lit avec la correction.',
  },
  'publicRelease.notNow': {
    ar: 'لا تصح هذه الخطوة الآن. أعد تحميل الصفحة.',
    en: 'This step is not possible now. Reload the page.',
    fr: 'Cette étape n’est pas possible maintenant. Rechargez la page.',
  },
  'publicRelease.twoPersonRule': {
    ar: 'ينشر شخص غير من اقترح. اطلب ذلك من زميل.',
    en: 'Somebody else than who proposed it releases it. Ask a colleague.',
    fr: 'Une autre personne que l’auteur de la proposition publie. Demandez à un collègue.',
  },
  'publicRelease.noReason': {
    ar: 'اكتب لماذا لا يُنشر.',
    en: 'Say why it is not released.',
    fr: 'Dites pourquoi ce n’est pas publié.',
  },
} satisfies Readonly<Record<string, Texts>>
