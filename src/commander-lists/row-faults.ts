import type { Texts } from '../kernel/texts.ts'

/** Why a row is refused: what is wrong, and what to do. The report shows it beside the row, in the reader's language. */
export const rowFaultTexts = {
  noName: {
    ar: 'لا يوجد اسم. اكتب الاسم أو احذف الصف.',
    en: 'There is no name. Write it, or remove the row.',
    fr: 'Il n’y a pas de nom. Écrivez-le ou retirez la ligne.',
  },
  nameNotText: {
    ar: 'في خانة الاسم رقم أو رمز. اكتب الاسم بالحروف.',
    en: 'The name has digits or signs in it. Write it in letters.',
    fr: 'Le nom contient des chiffres ou des signes. Écrivez-le en lettres.',
  },
  oneWordName: {
    ar: 'الاسم كلمة واحدة فقط. أضف اسم الأب أو اللقب.',
    en: 'The name is one word alone. Add the father’s name or the family name.',
    fr: 'Le nom n’a qu’un mot. Ajoutez le nom du père ou de famille.',
  },
  tooLong: {
    ar: 'النص أطول من المسموح. اختصره.',
    en: 'The text is too long. Shorten it.',
    fr: 'Le texte est trop long. Raccourcissez-le.',
  },
  headerAgain: {
    ar: 'هذا صف العناوين مكرراً. احذفه.',
    en: 'This is the row of headers once more. Remove it.',
    fr: 'C’est de nouveau la ligne d’en-têtes. Retirez-la.',
  },
  tooManyCells: {
    ar: 'في الصف خانات أكثر من العناوين، فقد تكون القيم في غير مكانها. صحّح الفواصل.',
    en: 'The row has more cells than there are headers, so values may stand in the wrong place. Correct the separators.',
    fr: 'La ligne a plus de cellules que d’en-têtes : des valeurs sont peut-être décalées. Corrigez les séparateurs.',
  },
  formulaWithoutValue: {
    ar: 'الخانة معادلة بلا قيمة محفوظة. اكتب القيمة نفسها.',
    en: 'A cell is a formula without a kept value. Write the value itself.',
    fr: 'Une cellule est une formule sans valeur conservée. Écrivez la valeur.',
  },
  formulaError: {
    ar: 'في الخانة خطأ معادلة. اكتب القيمة نفسها.',
    en: 'A cell holds a formula’s error. Write the value itself.',
    fr: 'Une cellule contient une erreur de formule. Écrivez la valeur.',
  },
  externalLink: {
    ar: 'الخانة تأخذ قيمتها من ملف آخر أو رابط. اكتب القيمة نفسها.',
    en: 'A cell takes its value from another file or a link. Write the value itself.',
    fr: 'Une cellule tire sa valeur d’un autre fichier ou d’un lien. Écrivez la valeur.',
  },
  merged: {
    ar: 'الخانة مدمجة مع صف أعلى، وقيمتها تُحسب للصف الأول وحده. افصل الخانات واكتب القيمة في كل صف.',
    en: 'A cell is merged with a row above, and its value counts for the first row alone. Unmerge and write it in each row.',
    fr: 'Une cellule est fusionnée avec une ligne plus haut ; sa valeur ne compte que pour la première. Séparez et écrivez-la partout.',
  },
  encoding: {
    ar: 'في الصف حروف تالفة الترميز. أعد كتابتها واحفظ الملف بترميز UTF-8.',
    en: 'The row has letters in another encoding. Write them again and save the file as UTF-8.',
    fr: 'La ligne contient des lettres d’un autre encodage. Réécrivez-les et enregistrez en UTF-8.',
  },
  'birth.date.unreadable': {
    ar: 'تعذّرت قراءة تاريخ الميلاد. اكتبه مثل 1985-03-07 أو السنة وحدها.',
    en: 'The date of birth cannot be read. Write it like 1985-03-07, or the year alone.',
    fr: 'La date de naissance est illisible. Écrivez-la comme 1985-03-07, ou l’année seule.',
  },
  'birth.date.twoDigitYear': {
    ar: 'سنة الميلاد برقمين فقط. اكتبها بأربعة أرقام.',
    en: 'The year of birth has two digits. Write all four.',
    fr: 'L’année de naissance n’a que deux chiffres. Écrivez-en quatre.',
  },
  'birth.date.impossible': {
    ar: 'تاريخ الميلاد غير موجود في التقويم. صحّحه.',
    en: 'No calendar has this date of birth. Correct it.',
    fr: 'Aucun calendrier n’a cette date de naissance. Corrigez-la.',
  },
  'birth.date.future': {
    ar: 'تاريخ الميلاد بعد اليوم. صحّحه.',
    en: 'The date of birth lies in the future. Correct it.',
    fr: 'La date de naissance est dans l’avenir. Corrigez-la.',
  },
  'joined.date.unreadable': {
    ar: 'تعذّرت قراءة تاريخ الانضمام. اكتبه مثل 2019-04-04 أو السنة وحدها.',
    en: 'The date of joining cannot be read. Write it like 2019-04-04, or the year alone.',
    fr: 'La date d’adhésion est illisible. Écrivez-la comme 2019-04-04, ou l’année seule.',
  },
  'joined.date.twoDigitYear': {
    ar: 'سنة الانضمام برقمين فقط. اكتبها بأربعة أرقام.',
    en: 'The year of joining has two digits. Write all four.',
    fr: 'L’année d’adhésion n’a que deux chiffres. Écrivez-en quatre.',
  },
  'joined.date.impossible': {
    ar: 'تاريخ الانضمام غير موجود في التقويم. صحّحه.',
    en: 'No calendar has this date of joining. Correct it.',
    fr: 'Aucun calendrier n’a cette date d’adhésion. Corrigez-la.',
  },
  'joined.date.future': {
    ar: 'تاريخ الانضمام بعد اليوم. صحّحه.',
    en: 'The date of joining lies in the future. Correct it.',
    fr: 'La date d’adhésion est dans l’avenir. Corrigez-la.',
  },
} satisfies Record<string, Texts>
export type RowFault = keyof typeof rowFaultTexts
