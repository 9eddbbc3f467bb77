import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'eventImport.exists': {
    ar: 'بدأ هذا الإدخال من قبل. أعد تحميل الصفحة.',
    en: 'This import was begun already. Reload the page.',
    fr: 'Cet import a déjà commencé. Rechargez la page.',
  },
  'eventImport.unknown': {
    ar: 'لا إدخال كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such import. Go back to the list.',
    fr: 'Vous n’avez pas cet import. Revenez à la liste.',
  },
  'eventImport.noFile': {
    ar: 'لم يصل هذا الملف. اختره مرة أخرى.',
    en: 'This file did not arrive. Choose it again.',
    fr: 'Ce fichier n’est pas arrivé. Choisissez-le de nouveau.',
  },
  'eventImport.nothing': {
    ar: 'لا صف في هذا الملف يصلح حدثاً. راجع تقريره واختر ملفاً آخر.',
    en: 'No row of this file is an event. Look at its report and choose another.',
    fr: 'Aucune ligne de ce fichier n’est un événement. Voyez le rapport et choisissez-en un autre.',
  },
  'eventImport.sameFile': {
    ar: 'هذا الملف معمول به أو يُدخل الآن. لا حاجة إلى إدخاله ثانية.',
    en: 'This very file is in force, or being taken in. It need not be taken in again.',
    fr: 'Ce même fichier est en vigueur ou en cours. Inutile de le reprendre.',
  },
  'eventImport.notReplaced': {
    ar: 'لا يحل الملف إلا محل إدخال معمول به من الجهة نفسها. اختر غيره، أو لا تختر شيئاً.',
    en: 'A file replaces an import in force of the same provider alone. Choose another, or none.',
    fr: 'Un fichier ne remplace qu’un import en vigueur de la même source. Choisissez-en un autre, ou aucun.',
  },
  'eventImport.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة الإدخال الآن. أعد تحميل الصفحة.',
    en: 'The import’s state does not allow this step now. Reload the page.',
    fr: 'L’état de l’import ne permet pas cette étape. Rechargez la page.',
  },
  'eventImport.held': {
    ar: 'أُوقف هذا الإدخال. استأنفه أولاً.',
    en: 'This import was stopped. Let it go on first.',
    fr: 'Cet import est arrêté. Reprenez-le d’abord.',
  },
  'eventImport.rowsTaken': {
    ar: 'أُدخلت هذه الصفوف من قبل. أعد تحميل الصفحة.',
    en: 'These rows were taken in meanwhile. Reload the page.',
    fr: 'Ces lignes ont été prises entre-temps. Rechargez la page.',
  },
  'outsideEvent.unknown': {
    ar: 'لا حدث كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such event. Go back to the list.',
    fr: 'Vous n’avez pas cet événement. Revenez à la liste.',
  },
  'eventPair.exists': {
    ar: 'قيل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was said already. Reload the page.',
    fr: 'Cela a déjà été dit. Rechargez la page.',
  },
  'eventPair.itself': {
    ar: 'هذا هو السجل نفسه لا غيره. اختر سجلاً آخر.',
    en: 'That is the same record and no other. Choose another.',
    fr: 'C’est le même enregistrement. Choisissez-en un autre.',
  },
  'eventFile.empty': {
    ar: 'لا أحداث في هذا الملف. اختر ملفاً آخر.',
    en: 'There are no events in this file. Choose another.',
    fr: 'Ce fichier ne contient aucun événement. Choisissez-en un autre.',
  },
  'eventFile.zip': {
    ar: 'هذا ملف مضغوط. فُكّه أولاً واختر ملف CSV أو JSON الذي فيه.',
    en: 'This file is packed. Unpack it first, and choose the CSV or JSON file inside.',
    fr: 'Ce fichier est compressé. Décompressez-le et choisissez le fichier CSV ou JSON qu’il contient.',
  },
  'eventFile.unknown': {
    ar: 'لا يُعرف نوع هذا الملف. اختر ملفاً من أكليد أو أوبسالا أو إنسكيوريتي إنسايت، أو جدول CSV بوسوم HXL.',
    en: 'This file is of no known kind. Choose one of ACLED, UCDP GED or Insecurity Insight, or a CSV table with HXL hashtags.',
    fr: 'Type de fichier inconnu. Choisissez un fichier ACLED, UCDP GED ou Insecurity Insight, ou un tableau CSV à balises HXL.',
  },
  'eventFile.tooManyRows': {
    ar: 'في الملف أكثر من 1,200,000 صف. قسّمه واختر أجزاءه.',
    en: 'The file has more than 1,200,000 rows. Split it, and choose its parts.',
    fr: 'Le fichier a plus de 1 200 000 lignes. Divisez-le et choisissez ses parties.',
  },
  'eventFile.recordTooLong': {
    ar: 'صف من الملف أطول مما يُقرأ (السطر {line}): الأرجح أن علامة اقتباس لم تُغلق. صحّحها وأرسل الملف ثانية.',
    en: 'A row is longer than can be read (line {line}): a quote is probably not closed. Correct it and send the file again.',
    fr: 'Une ligne est trop longue (ligne {line}) : un guillemet n’est sans doute pas fermé. Corrigez-le et renvoyez le fichier.',
  },
  'eventFile.damaged': {
    ar: 'الملف معطوب (السطر {line}). نزّله من مصدره مرة أخرى.',
    en: 'The file is damaged (line {line}). Fetch it from its source again.',
    fr: 'Le fichier est abîmé (ligne {line}). Téléchargez-le de nouveau.',
  },
  'eventFile.missingColumns': {
    ar: 'تنقص الملف أعمدة لا حدث بدونها: {columns}. نزّله بكل أعمدته.',
    en: 'The file lacks columns without which a row is no event: {columns}. Fetch it with all of its columns.',
    fr: 'Il manque des colonnes sans lesquelles une ligne n’est pas un événement : {columns}. Téléchargez-le avec toutes ses colonnes.',
  },
  'eventFile.aggregates': {
    ar: 'هذا الملف أعداد لشهر أو منطقة لا أحداث. نزّل ملف الأحداث نفسها.',
    en: 'This file holds counts of a month or a district, and no events. Fetch the file of the events themselves.',
    fr: 'Ce fichier contient des totaux par mois ou district, pas des événements. Téléchargez celui des événements.',
  },
} satisfies Readonly<Record<string, Texts>>
