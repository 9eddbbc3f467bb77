import type { Texts } from '../kernel/texts.ts'

/** Why an import or a row of one is refused, and what to do next. */
export const refusals = {
  'import.exists': {
    ar: 'بدأ هذا الاستيراد من قبل. أعد تحميل الصفحة.',
    en: 'This import was begun already. Reload the page.',
    fr: 'Cet import a déjà commencé. Rechargez la page.',
  },
  'import.unknown': {
    ar: 'لا يوجد هذا الاستيراد، أو ليس لك. اختر واحداً من القائمة.',
    en: 'There is no such import of yours. Choose one of the list.',
    fr: 'Vous n’avez pas d’import de ce nom. Choisissez dans la liste.',
  },
  'import.unknownSubject': {
    ar: 'اختر ما في الملف من القائمة.',
    en: 'Choose what is in the file from the list.',
    fr: 'Choisissez dans la liste ce que contient le fichier.',
  },
  'import.notYours': {
    ar: 'لا يستورد هذه السجلات إلا من يسجلها واحداً واحداً. اطلبه منهم.',
    en: 'These records come in by who may record them one by one. Ask somebody who does.',
    fr: 'Ces fiches entrent par qui peut les consigner une à une. Adressez-vous à cette personne.',
  },
  'import.noFile': {
    ar: 'ليس الملف عند الخادم، أو ليس فيه هذه الورقة. اختره من جديد.',
    en: 'The server does not have the file, or it has no such sheet. Choose it again.',
    fr: 'Le serveur n’a pas ce fichier, ou pas cette feuille. Choisissez-le à nouveau.',
  },
  'import.twice': {
    ar: 'عمودان لحقل واحد. أبقِ واحداً منهما.',
    en: 'Two columns hold the same field. Keep one of them.',
    fr: 'Deux colonnes pour un même champ. Gardez-en une.',
  },
  'import.unknownField': {
    ar: 'حقل لا تعرفه هذه السجلات. اختر من جديد.',
    en: 'A field that these records do not have. Choose anew.',
    fr: 'Champ absent de ces fiches. Choisissez à nouveau.',
  },
  'import.fieldMissing': {
    ar: 'حقل لازم بلا عمود. قل أي عمود يحمله.',
    en: 'A field that is needed has no column. Say which column holds it.',
    fr: 'Un champ nécessaire n’a pas de colonne. Dites laquelle le contient.',
  },
  'import.notNow': {
    ar: 'تغيّر حال هذا الاستيراد. أعد تحميل الصفحة.',
    en: 'This import is in another state by now. Reload the page.',
    fr: 'L’état de cet import a changé. Rechargez la page.',
  },
  'import.missing': {
    ar: 'فارغ، وهو لازم. املأه.',
    en: 'Empty, and it is needed. Fill it in.',
    fr: 'Vide, alors qu’il est nécessaire. Remplissez-le.',
  },
  'import.notADate': {
    ar: 'ليس تاريخاً، أو هو بعد اليوم. اكتب اليوم ثم الشهر ثم السنة بأربعة أرقام.',
    en: 'No date, or one after today. Write it as 2020-06-24.',
    fr: 'Pas une date, ou après aujourd’hui. Écrivez 2020-06-24.',
  },
  'import.twoDigitYear': {
    ar: 'سنة برقمين تحتمل قرنين. اكتبها بأربعة.',
    en: 'A year of two digits can be of two centuries. Write all four.',
    fr: 'Une année à deux chiffres peut être de deux siècles. Écrivez-en quatre.',
  },
  'import.notADay': {
    ar: 'يلزم يوم تام، لا سنة أو شهر.',
    en: 'A whole day is needed, not a year or month.',
    fr: 'Il faut un jour complet, pas une année ou un mois.',
  },
  'import.notANumber': {
    ar: 'ليس عدداً. اكتب أرقاماً وحدها.',
    en: 'No number. Write digits alone.',
    fr: 'Pas un nombre. N’écrivez que des chiffres.',
  },
  'import.notAChoice': {
    ar: 'كلمة لا نعرفها هنا. اكتب إحدى كلمات هذا الحقل.',
    en: 'A word that is not known here. Write one of the words of this field.',
    fr: 'Mot inconnu ici. Écrivez l’un des mots de ce champ.',
  },
  'import.unknownPlace': {
    ar: 'مكان لا يعرفه البرنامج، أو اسم لأكثر من مكان. اكتب رمز المكان.',
    en: 'A place that the programme does not know, or a name of several. Write the code of the place.',
    fr: 'Lieu inconnu du programme, ou nom de plusieurs lieux. Écrivez le code du lieu.',
  },
  'import.unreadableCell': {
    ar: 'خلية لا تُقرأ: معادلة بلا قيمة، أو مدمجة، أو بحروف تالفة. اكتب القيمة نفسها.',
    en: 'A cell that cannot be read: a formula without a value, merged, or damaged letters. Write the value itself.',
    fr: 'Cellule illisible : formule sans valeur, cellule fusionnée ou lettres abîmées. Écrivez la valeur.',
  },
  'import.misfit': {
    ar: 'لا يصلح ما في هذه الخلية لحقلها: طويل أو ناقص أو بغير صورته. صححه.',
    en: 'What this cell says does not fit its field: too long, too short, or in another form. Correct it.',
    fr: 'Cette cellule ne convient pas à son champ : trop longue, trop courte ou sous une autre forme. Corrigez-la.',
  },
} satisfies Readonly<Record<string, Texts>>
