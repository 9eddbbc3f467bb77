import type { Texts } from '../../kernel/texts.ts'
import type { ImportProblemCode } from '../xlsform.ts'

/** What is wrong with a row of a workbook, and what to do. `{about}` is the piece that is meant. */
export const problemTexts: Readonly<Record<ImportProblemCode, Texts>> = {
  nameTwice: {
    ar: 'الاسم {about} واردٌ من قبل. غيّره.',
    en: 'The name {about} stands there already. Change it.',
    fr: 'Le nom {about} existe déjà. Changez-le.',
  },
  withinUnknown: {
    ar: 'المجموعة {about} غير موجودة قبل هذا الصف.',
    en: 'There is no group {about} before this row.',
    fr: 'Pas de groupe {about} avant cette ligne.',
  },
  tooDeep: {
    ar: 'أكثر من ثلاثة تكرارات بعضها داخل بعض. بسّطها.',
    en: 'More than three repeats in one another. Use fewer.',
    fr: 'Plus de trois répétitions imbriquées. Réduisez.',
  },
  listMissing: {
    ar: 'اذكر قائمة الخيارات بعد النوع.',
    en: 'Name the list of choices behind the type.',
    fr: 'Nommez la liste de choix après le type.',
  },
  listUnknown: {
    ar: 'لا قائمة باسم {about} في ورقة choices.',
    en: 'No list {about} in the sheet choices.',
    fr: 'Pas de liste {about} dans la feuille choices.',
  },
  listTwice: {
    ar: 'القائمة {about} واردة مرتين.',
    en: 'The list {about} stands there twice.',
    fr: 'La liste {about} figure deux fois.',
  },
  choiceTwice: {
    ar: 'الخيار {about} وارد مرتين في قائمته.',
    en: 'The choice {about} stands twice in its list.',
    fr: 'Le choix {about} figure deux fois dans sa liste.',
  },
  labelMissing: {
    ar: 'لا كلمات لهذا الصف. اكتبها في عمود label.',
    en: 'This row has no words. Write them into a column label.',
    fr: 'Cette ligne n’a pas de texte. Mettez-le dans une colonne label.',
  },
  calculationMissing: {
    ar: 'اكتب ما يُحسب في عمود calculation.',
    en: 'Write what is calculated into the column calculation.',
    fr: 'Indiquez le calcul dans la colonne calculation.',
  },
  notHere: {
    ar: 'لا معنى لهذا العمود في صف من هذا النوع. أفرغه.',
    en: 'This column means nothing in a row of this type. Empty it.',
    fr: 'Cette colonne n’a pas de sens pour ce type. Videz-la.',
  },
  presetBad: {
    ar: '«{about}» ليس جواباً يصلح بدايةً. تُقبل قيمة أو today() للتاريخ.',
    en: '“{about}” is no answer to begin with. A plain value, or today() for a date.',
    fr: '« {about} » n’est pas une valeur initiale. Une valeur simple, ou today() pour une date.',
  },
  refUnknown: {
    ar: 'لا سؤال باسم {about}.',
    en: 'There is no question {about}.',
    fr: 'Il n’y a pas de question {about}.',
  },
  refInRepeat: {
    ar: '{about} يتكرر، ولا يُعرف أي مرة تُقصد. استعمل count أو sum.',
    en: '{about} repeats, and it is not said which round is meant. Use count or sum.',
    fr: '{about} se répète ; on ne sait quel tour est visé. Utilisez count ou sum.',
  },
  overNothing: {
    ar: '{about} لا يتكرر، فلا عدّ له ولا جمع.',
    en: '{about} does not repeat, so there is nothing to count or sum.',
    fr: '{about} ne se répète pas ; rien à compter ni à sommer.',
  },
  selfHere: {
    ar: 'النقطة «.» تصلح في عمود constraint وحده.',
    en: 'The dot “.” has a meaning in the column constraint alone.',
    fr: 'Le point « . » n’a de sens que dans la colonne constraint.',
  },
  cycle: {
    ar: 'السؤال {about} ينتظر نفسه في دائرة. اقطعها.',
    en: '{about} waits for itself in a circle. Break it.',
    fr: '{about} s’attend lui-même en boucle. Rompez-la.',
  },
  syntax: {
    ar: 'تعذّرت قراءة العبارة عند «{about}».',
    en: 'The expression cannot be read at “{about}”.',
    fr: 'L’expression est illisible à « {about} ».',
  },
  function: {
    ar: 'الدالة {about} غير مفهومة هنا.',
    en: 'The function {about} is not understood here.',
    fr: 'La fonction {about} n’est pas comprise ici.',
  },
  arguments: {
    ar: 'معطيات الدالة {about} ليست كما يلزم.',
    en: 'The function {about} has not the arguments that it needs.',
    fr: 'La fonction {about} n’a pas les bons arguments.',
  },
  path: {
    ar: '«{about}» مسار. اكتب اسم السؤال بعلامة الدولار وقوسين.',
    en: '“{about}” is a path. Write the name of a question with a dollar and braces.',
    fr: '« {about} » est un chemin. Écrivez le nom d’une question avec dollar et accolades.',
  },
  pattern: {
    ar: 'النمط غير مفهوم عند «{about}».',
    en: 'The pattern is not understood at “{about}”.',
    fr: 'Le motif n’est pas compris à « {about} ».',
  },
  tooLong: {
    ar: 'العبارة أطول أو أعمق مما يُقرأ.',
    en: 'The expression is longer or deeper than is read.',
    fr: 'L’expression est trop longue ou trop profonde.',
  },
  sheetMissing: {
    ar: 'لا ورقة باسم {about}.',
    en: 'There is no sheet {about}.',
    fr: 'Il n’y a pas de feuille {about}.',
  },
  columnMissing: {
    ar: 'لا عمود باسم {about}، أو لا صف تحته.',
    en: 'There is no column {about}, or no row below it.',
    fr: 'Pas de colonne {about}, ou aucune ligne dessous.',
  },
  columnUnsupported: {
    ar: 'العمود {about} يغيّر ما يُسأل، ولا يُفهم هنا. أفرغه.',
    en: 'The column {about} changes what is asked and is not understood here. Empty it.',
    fr: 'La colonne {about} change ce qui est demandé et n’est pas comprise. Videz-la.',
  },
  columnTwice: {
    ar: 'العمود {about} وارد مرتين.',
    en: 'The column {about} stands there twice.',
    fr: 'La colonne {about} figure deux fois.',
  },
  typeUnknown: {
    ar: 'النوع «{about}» غير مفهوم هنا.',
    en: 'The type “{about}” is not understood here.',
    fr: 'Le type « {about} » n’est pas compris ici.',
  },
  nameBad: {
    ar: '«{about}» لا يصلح اسماً: حروف لاتينية وأرقام وشرطات، بلا مسافة.',
    en: '“{about}” is no name: Latin letters, digits and dashes, without a space.',
    fr: '« {about} » n’est pas un nom : lettres latines, chiffres, tirets, sans espace.',
  },
  endWithoutBegin: {
    ar: '«{about}» بلا بداية تقابله.',
    en: '“{about}” has no beginning.',
    fr: '« {about} » n’a pas de début.',
  },
  notClosed: {
    ar: '{about} يبدأ ولا ينتهي.',
    en: '{about} begins and does not end.',
    fr: '{about} commence et ne finit pas.',
  },
  requiredBad: {
    ar: 'في عمود required يُكتب yes أو no وحدهما.',
    en: 'The column required takes yes or no alone.',
    fr: 'La colonne required n’accepte que yes ou no.',
  },
  tooMany: {
    ar: 'الصفوف أكثر من {about}.',
    en: 'There are more than {about} rows.',
    fr: 'Il y a plus de {about} lignes.',
  },
  cellBad: {
    ar: 'هذه الخلية أطول مما يُقرأ.',
    en: 'This cell is longer than is read.',
    fr: 'Cette cellule est trop longue.',
  },
}
