import type { Texts } from '../kernel/texts.ts'

/** Why a change of a code list is refused, and what to do next. */
export const refusals = {
  'codeChange.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Déjà consigné. Rechargez la page.',
  },
  'codeChange.unknown': {
    ar: 'لا يوجد هذا الاقتراح في نطاقك. اختر واحداً من الصفحة.',
    en: 'There is no such proposal within your reach. Choose one of the page.',
    fr: 'Aucune proposition de ce nom à votre portée. Choisissez sur la page.',
  },
  'codeChange.waiting': {
    ar: 'ينتظر اقتراح آخر لهذا الرمز التوقيع. وقّعه أو ارفضه أولاً.',
    en: 'Another proposal for this code waits for its signature. Sign it or turn it down first.',
    fr: 'Une autre proposition pour ce code attend sa signature. Signez-la ou rejetez-la d’abord.',
  },
  'codeChange.answered': {
    ar: 'وُقّع هذا الاقتراح أو رُفض من قبل. أعد تحميل الصفحة.',
    en: 'This proposal was signed or turned down already. Reload the page.',
    fr: 'Proposition déjà signée ou rejetée. Rechargez la page.',
  },
  'codeChange.closed': {
    ar: 'هذه القائمة مغلقة، أو لا توجد. تقول صفحتها لماذا.',
    en: 'This list is closed, or there is none of this name. Its page says why.',
    fr: 'Cette liste est fermée ou n’existe pas. Sa page dit pourquoi.',
  },
  'codeChange.codeTaken': {
    ar: 'هذا الرمز في القائمة. اختر اسماً آخر، أو اعرض الرمز الموجود من جديد.',
    en: 'The list has this code. Choose another name, or offer the one that is there again.',
    fr: 'La liste a déjà ce code. Choisissez un autre nom ou proposez de nouveau l’existant.',
  },
  'codeChange.codeUnknown': {
    ar: 'ليس هذا الرمز في القائمة. اختر رمزاً منها.',
    en: 'The list has no such code. Choose one of it.',
    fr: 'La liste n’a pas ce code. Choisissez-en un.',
  },
  'codeChange.words': {
    ar: 'يلزم اسم باللغات الثلاث لرمز جديد أو لتسمية جديدة، ولا يلزم لغير ذلك.',
    en: 'A new code and a new name take words in the three languages; nothing else takes any.',
    fr: 'Un nouveau code ou un nouveau nom demande des mots dans les trois langues, et rien d’autre n’en demande.',
  },
  'codeChange.whose': {
    ar: 'يُعرض الرمز لدى كل السلطات أو لدى سلطتك أنت. صحّح أين يسري.',
    en: 'A code is offered at every authority, or at your own. Correct where it applies.',
    fr: 'Un code vaut pour toutes les autorités ou pour la vôtre. Corrigez où il vaut.',
  },
  'codeChange.retired': {
    ar: 'لم يعد هذا الرمز معروضاً من قبل.',
    en: 'This code is not offered any more already. Nothing is to be done.',
    fr: 'Ce code n’est déjà plus proposé. Rien à faire.',
  },
  'codeChange.offered': {
    ar: 'هذا الرمز معروض من قبل.',
    en: 'This code is offered already. Nothing is to be done.',
    fr: 'Ce code est déjà proposé. Rien à faire.',
  },
  'codeChange.fixed': {
    ar: 'قاعدة من قواعد البرنامج تعرف هذا الرمز، فلا يُسحب. يمكن تغيير اسمه.',
    en: 'A rule of the program knows this code, so that it is not retired. It can be worded anew.',
    fr: 'Une règle du programme connaît ce code : il n’est pas retiré. Son nom peut changer.',
  },
} satisfies Readonly<Record<string, Texts>>
