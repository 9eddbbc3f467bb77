import type { Texts } from '../kernel/texts.ts'
import type { Measure, Part } from './tables.ts'

export const measureTexts: Readonly<Record<Measure, Texts>> = {
  'DEM-11': { ar: 'من سُجلوا', en: 'People registered', fr: 'Personnes enregistrées' },
  'DEM-12': { ar: 'من سُرحوا', en: 'People demobilized', fr: 'Personnes démobilisées' },
  'DIS-01': { ar: 'الأسلحة المستلمة', en: 'Weapons handed in', fr: 'Armes remises' },
}

export const partTexts: Readonly<Record<Part, Texts>> = {
  sex: { ar: 'حسب الجنس', en: 'By sex', fr: 'Par sexe' },
  age: { ar: 'حسب العمر', en: 'By age', fr: 'Par âge' },
  region: { ar: 'حسب الإقليم', en: 'By region', fr: 'Par région' },
}

/** The words of the page for everybody: plain, and the same in three languages. */
export const pageTexts = {
  title: { ar: 'الأرقام العامة', en: 'Public figures', fr: 'Chiffres publics' },
  skip: { ar: 'إلى المحتوى', en: 'Skip to the content', fr: 'Aller au contenu' },
  languages: { ar: 'اللغة', en: 'Language', fr: 'Langue' },
  lead: {
    ar: 'ما أنجزه البرنامج، بأعداد لا تدل على أحد. تُحسب من سجلات العمل نفسها، وينشرها مديران من جهتين.',
    en: 'What the programme did, in numbers that point at nobody. They are counted from the records of the work itself, and published by directors of two authorities.',
    fr: 'Ce que le programme a fait, en nombres qui ne désignent personne. Ils sont comptés dans les données du travail et publiés par des directeurs de deux autorités.',
  },
  nothing: {
    ar: 'لم تُنشر جداول بعد. تُنشر بعد انتهاء شهر.',
    en: 'No tables were published yet. They are, once a month is over.',
    fr: 'Aucun tableau n’est encore publié. Ils le sont une fois un mois écoulé.',
  },
  until: { ar: 'حتى {day}', en: 'Until {day}', fr: 'Jusqu’au {day}' },
  between: { ar: 'من {from} إلى {to}', en: '{from} to {to}', fr: 'Du {from} au {to}' },
  sinceBeginning: { ar: 'منذ البداية', en: 'Since the beginning', fr: 'Depuis le début' },
  lastPeriod: { ar: 'آخر فترة', en: 'Last period', fr: 'Dernière période' },
  period: { ar: 'الفترة', en: 'Period', fr: 'Période' },
  byPeriod: { ar: 'فترة فترة', en: 'Period by period', fr: 'Période par période' },
  authority: { ar: 'الجهة', en: 'Authority', fr: 'Autorité' },
  all: { ar: 'الجميع', en: 'All', fr: 'Ensemble' },
  number: { ar: 'العدد', en: 'Number', fr: 'Nombre' },
  notRecorded: { ar: 'غير مسجل', en: 'Not recorded', fr: 'Non renseigné' },
  withheld: { ar: 'لا يُذكر', en: 'not told', fr: 'omis' },
  atLeast: { ar: '{n} على الأقل', en: 'at least {n}', fr: 'au moins {n}' },
  partsOf: { ar: '{who}: الجنس والعمر والإقليم', en: '{who}: sex, age and region', fr: '{who} : sexe, âge et région' },
  arms: { ar: 'أين الأسلحة', en: 'Where the weapons are', fr: 'Où sont les armes' },
  armsLead: {
    ar: 'كل قطعة استُلمت حتى {day}، إلى آخرها. المستلم يساوي مجموع ما بعده، ويساوي سلسلة العهدة: لا يُنشر الجدول إلا إذا تساويا.',
    en: 'Every weapon that was handed in until {day}, to the last one. Received equals the sum of all the others, and equals the chain of custody: the table is not published unless they agree.',
    fr: 'Chaque arme remise jusqu’au {day}, jusqu’à la dernière. Le total reçu égale la somme des autres et la chaîne de garde : le tableau n’est publié que s’ils concordent.',
  },
  money: { ar: 'ما دُفع للأشخاص', en: 'Paid out to people', fr: 'Versé aux personnes' },
  moneyLead: {
    ar: 'ما خرج من البنوك والصناديق للأشخاص حتى {day}، ناقصاً ما أعادته البنوك: من دفاتر البرنامج، إلى آخر فلس.',
    en: 'What left banks and cash desks for people until {day}, less what banks sent back: from the books of the programme, to the last coin.',
    fr: 'Ce qui a quitté banques et caisses pour des personnes jusqu’au {day}, moins ce que les banques ont renvoyé : d’après les livres du programme, au centime près.',
  },
  andMore: { ar: 'وما لا يُذكر', en: 'and what is not told', fr: 'et ce qui est omis' },
  noMoney: { ar: 'لم يُدفع شيء.', en: 'Nothing was paid.', fr: 'Rien n’a été versé.' },
  kindsOf: { ar: '{who}: حسب نوع الدعم', en: '{who}: by kind of support', fr: '{who} : par type d’aide' },
  amount: { ar: 'المبلغ', en: 'Amount', fr: 'Montant' },
  kind: { ar: 'نوع الدعم', en: 'Kind of support', fr: 'Type d’aide' },
  hiddenTitle: { ar: 'ما لا يُذكر ولماذا', en: 'What is not told, and why', fr: 'Ce qui est omis, et pourquoi' },
  hidden: {
    ar: 'عدد من واحد إلى أربعة قد يدل على شخص، فلا يُذكر، ولا يُذكر معه ما يكشفه بالطرح. وكذلك فرق كهذا عن نشرة سابقة. من يُعد في فترة لا يُعد في غيرها. والصفر يُذكر، إلا حيث يقول عمر الجميع.',
    en: 'A number from one to four could point at somebody and is not told, nor is what would reveal it by subtraction. The same holds of such a difference from an earlier bulletin. Nobody is counted in two periods. Zero is told, except where it would tell the age of everybody.',
    fr: 'Un nombre de un à quatre pourrait désigner quelqu’un : il est omis, avec ce qui le révélerait par soustraction. Il en va de même d’un tel écart avec un bulletin antérieur. Nul n’est compté dans deux périodes. Zéro est dit, sauf là où il dirait l’âge de tous.',
  },
  checkTitle: { ar: 'تحقق بنفسك', en: 'Check it yourself', fr: 'Vérifiez vous-même' },
  check: {
    ar: 'نزّل الملف. بصمة SHA-256 لنص حقل content هي البصمة أدناه. وقّعها سجل البرنامج الذي لا يُمحى منه شيء: افتح الرمز في صفحة التحقق، أو تحقق منه بلا شبكة بمفتاح السجل العام.',
    en: 'Download the file. SHA-256 of the text in its field content is the hash below. The programme’s journal, from which nothing can be taken away, has signed it: open the code on the checking page, or check it without a network with the journal’s public key.',
    fr: 'Téléchargez le fichier. Le SHA-256 du texte de son champ content est l’empreinte ci-dessous. Le journal du programme, dont rien ne peut être retiré, l’a signée : ouvrez le code sur la page de vérification, ou vérifiez-le sans réseau avec la clé publique du journal.',
  },
  bulletin: { ar: 'النشرة', en: 'Bulletin', fr: 'Bulletin' },
  published: { ar: 'نُشرت في', en: 'Published on', fr: 'Publié le' },
  hash: { ar: 'البصمة', en: 'Hash', fr: 'Empreinte' },
  file: { ar: 'الملف (JSON)', en: 'The file (JSON)', fr: 'Le fichier (JSON)' },
  keys: { ar: 'مفاتيح السجل', en: 'Keys of the journal', fr: 'Clés du journal' },
  openCode: {
    ar: 'افتح الرمز في صفحة التحقق',
    en: 'Open the code on the checking page',
    fr: 'Ouvrir le code sur la page de vérification',
  },
  code: { ar: 'الرمز', en: 'The code', fr: 'Le code' },
  historyTitle: { ar: 'كل ما نُشر', en: 'Everything that was published', fr: 'Tout ce qui a été publié' },
  history: {
    ar: 'النشرة لا تتغير بعد نشرها. ما كان خطأ تصححه نشرة أخرى، وتبقى الأولى.',
    en: 'A bulletin does not change once it is published. What was wrong is corrected by another, and the first one stays.',
    fr: 'Un bulletin publié ne change plus. Une erreur est corrigée par un autre, et le premier reste.',
  },
  corrects: { ar: 'تصحيح {number}', en: 'Corrects {number}', fr: 'Corrige {number}' },
  correctedBy: { ar: 'صححتها {number}', en: 'Corrected by {number}', fr: 'Corrigé par {number}' },
  what: { ar: 'ما تغير', en: 'What is different', fr: 'Ce qui change' },
  newest: { ar: 'إلى آخر الأرقام', en: 'To the newest figures', fr: 'Vers les derniers chiffres' },
  hazards: { ar: 'مناطق خطرة', en: 'Hazardous areas', fr: 'Zones dangereuses' },
  hazardsLead: {
    ar: 'مناطق فيها ذخائر غير منفجرة أو يُشتبه بها، كما هي الآن. المكان بدقة عُشر درجة (نحو 11 كم)، كي لا يدل من يبحث عن المتفجرات. ما ليس هنا ليس آمناً بذلك.',
    en: 'Areas with unexploded ordnance, known or suspected, as they stand now. Places are told to a tenth of a degree (some 11 km), so that nobody who looks for explosives is shown the way. A place that is not here is not safe for that reason.',
    fr: 'Zones avec des munitions non explosées, connues ou suspectées, telles qu’elles sont. Les lieux sont donnés au dixième de degré (environ 11 km), pour ne pas guider qui cherche des explosifs. Un lieu absent d’ici n’est pas sûr pour autant.',
  },
  noHazards: {
    ar: 'لا منطقة مسجلة. هذا لا يعني الأمان.',
    en: 'No area is on record. That does not mean that it is safe.',
    fr: 'Aucune zone n’est enregistrée. Cela ne veut pas dire que c’est sûr.',
  },
  district: { ar: 'البلدية', en: 'Municipality', fr: 'Municipalité' },
  elsewhere: { ar: 'مكان آخر', en: 'Elsewhere', fr: 'Ailleurs' },
  confirmed: { ar: 'مؤكدة', en: 'Confirmed', fr: 'Confirmées' },
  suspected: { ar: 'مشتبه بها', en: 'Suspected', fr: 'Suspectées' },
  squareKilometres: { ar: 'كم²', en: 'km²', fr: 'km²' },
  map: {
    ar: 'خريطة المربعات التي فيها منطقة خطرة؛ الجدول يقول ما فيها',
    en: 'Map of the squares in which a hazardous area lies; the table says what there is',
    fr: 'Carte des carrés où se trouve une zone dangereuse ; le tableau dit ce qu’il y a',
  },
  safety: { ar: 'إذا وجدت جسماً خطراً', en: 'If you find something dangerous', fr: 'Si vous trouvez un objet dangereux' },
  report: { ar: 'أبلغ عنه، بلا اسم', en: 'Report it, without a name', fr: 'Le signaler, sans nom' },
  releases: { ar: 'البيانات المنشورة', en: 'Statements', fr: 'Déclarations' },
} satisfies Readonly<Record<string, Texts>>
