import type { Texts } from '../kernel/texts.ts'

/** Why other words are refused, and what to do next. */
export const refusals = {
  'translationChange.exists': {
    ar: 'سُجّل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Déjà consigné. Rechargez la page.',
  },
  'translationChange.unknown': {
    ar: 'لا يوجد هذا الاقتراح. اختر واحداً من الصفحة.',
    en: 'There is no such proposal. Choose one of the page.',
    fr: 'Aucune proposition de ce nom. Choisissez sur la page.',
  },
  'translationChange.answered': {
    ar: 'وُقّع هذا الاقتراح أو رُفض من قبل. أعد تحميل الصفحة.',
    en: 'This proposal was signed or turned down already. Reload the page.',
    fr: 'Proposition déjà signée ou rejetée. Rechargez la page.',
  },
  'translationChange.twice': {
    ar: 'نص واحد مذكور مرتين في لغة واحدة. احذف أحدهما.',
    en: 'One text is there twice in one language. Leave one of the two out.',
    fr: 'Un texte figure deux fois dans une langue. Retirez-en un.',
  },
  'translationChange.noText': {
    ar: 'ليس في هذه النسخة من البرنامج هذا النص ({place}) كما هو هنا. صدّر الملف من جديد وانقل ترجمتك إليه.',
    en: 'This version of the program has no such text ({place}) as it is here. Export the file anew and carry your words over.',
    fr: 'Cette version du programme n’a pas ce texte ({place}) tel quel. Exportez de nouveau et reportez vos mots.',
  },
  'translationChange.lost': {
    ar: 'يلزم أن يبقى {name} بين قوسين معقوفين في النص ({place}): يضع البرنامج قيمة مكانه.',
    en: 'The text ({place}) has to keep {name} in its braces: the program puts a value there.',
    fr: 'Le texte ({place}) doit garder {name} entre accolades : le programme y met une valeur.',
  },
  'translationChange.added': {
    ar: 'لا يعرف البرنامج {name} في هذا النص ({place}). احذفه.',
    en: 'The program knows no {name} in this text ({place}). Leave it out.',
    fr: 'Le programme ne connaît pas {name} dans ce texte ({place}). Retirez-le.',
  },
  'translationChange.braces': {
    ar: 'الأقواس المعقوفة في هذا النص ({place}) ناقصة. قارنها بالنص الأصلي.',
    en: 'The braces of this text ({place}) do not fit. Compare them with the text of the program.',
    fr: 'Les accolades de ce texte ({place}) ne vont pas. Comparez-les au texte du programme.',
  },
  'translationChange.markup': {
    ar: 'لا تُكتب علامات < و> في هذا النص ({place}): لا يُقرأ شيء منه كوسوم. احذفها.',
    en: 'This text ({place}) takes no < and >: nothing in it is ever read as markup. Leave them out.',
    fr: 'Ce texte ({place}) n’admet ni < ni > : rien n’y est lu comme balise. Retirez-les.',
  },
  'translationChange.empty': {
    ar: 'النص فارغ ({place}). اكتب كلمات، أو أعد نص البرنامج.',
    en: 'The text is empty ({place}). Write words, or put those of the program back.',
    fr: 'Le texte est vide ({place}). Écrivez des mots ou rétablissez ceux du programme.',
  },
  'translationChange.tooLong': {
    ar: 'الكلمات أطول مما يُحفظ ({place}). اختصرها.',
    en: 'The words are longer than can be kept ({place}). Shorten them.',
    fr: 'Les mots sont trop longs pour être conservés ({place}). Raccourcissez-les.',
  },
  'translationChange.file': {
    ar: 'ليس هذا ملف ترجمة صُدّر من هنا: يلزم CSV بالأعمدة place وlanguage وshipped وwords.',
    en: 'This is no file of translations as it is exported here: it takes CSV with the columns place, language, shipped and words.',
    fr: 'Ce n’est pas un fichier exporté ici : il faut un CSV avec les colonnes place, language, shipped et words.',
  },
} satisfies Readonly<Record<string, Texts>>
