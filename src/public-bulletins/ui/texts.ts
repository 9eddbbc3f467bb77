import type { Texts } from '../../kernel/texts.ts'
import type { PublicBulletin } from '../bulletin.ts'
import type { ExplainedMoney } from '../money.ts'
import type { ExplainedTable } from '../tables.ts'

export const stateTexts: Readonly<Record<PublicBulletin['state'], Texts>> = {
  proposed: { ar: 'مقترحة', en: 'Proposed', fr: 'Proposé' },
  turnedDown: { ar: 'مرفوضة', en: 'Turned down', fr: 'Rejeté' },
  published: { ar: 'منشورة', en: 'Published', fr: 'Publié' },
}

/** Why a figure is not told. */
export const whyTexts: Readonly<Record<NonNullable<ExplainedTable['why'] | ExplainedMoney['why']>, Texts>> = {
  few: { ar: 'من واحد إلى أربعة', en: 'One to four', fr: 'De un à quatre' },
  change: {
    ar: 'يختلف بأقل من خمسة عما نُشر',
    en: 'Fewer than five from what was published',
    fr: 'Moins de cinq d’écart avec le publié',
  },
  before: { ar: 'حُجب من قبل', en: 'Withheld before', fr: 'Déjà omis' },
  wouldTell: { ar: 'يكشف غيره', en: 'Would tell another', fr: 'En révélerait un autre' },
  same: { ar: 'يقول عمر الجميع', en: 'Would tell everybody’s age', fr: 'Dirait l’âge de tous' },
  above: { ar: 'ما فوقه محجوب', en: 'The one above is withheld', fr: 'Celui du dessus est omis' },
  books: {
    ar: 'لا تساوي المدفوعات القائمة ما في الدفاتر',
    en: 'Payments that stand are not what the books have',
    fr: 'Les paiements valides ne sont pas ceux des livres',
  },
  notYours: { ar: 'لجهة أخرى', en: 'Of another authority', fr: 'D’une autre autorité' },
}

export const texts = {
  title: { ar: 'نشرات الأرقام العامة', en: 'Public bulletins', fr: 'Bulletins publics' },
  lead: {
    ar: 'ما يقرؤه الجميع في الصفحة العامة. يحسبها البرنامج ويحجب ما قد يدل على شخص، ويقترحها مدير وينشرها مدير جهة أخرى.',
    en: 'What everybody reads on the public page. The machine counts them and withholds what could point at somebody; one director proposes them, and a director of another authority publishes them.',
    fr: 'Ce que chacun lit sur la page publique. La machine les compte et omet ce qui désignerait quelqu’un ; un directeur les propose, un directeur d’une autre autorité les publie.',
  },
  openPublic: { ar: 'افتح الصفحة العامة', en: 'Open the public page', fr: 'Ouvrir la page publique' },
  number: { ar: 'الرقم', en: 'Number', fr: 'Numéro' },
  period: { ar: 'الفترة', en: 'Period', fr: 'Période' },
  fromBeginning: { ar: 'من البداية حتى', en: 'From the beginning until', fr: 'Du début jusqu’au' },
  state: { ar: 'الحال', en: 'State', fr: 'État' },
  everyState: { ar: 'الكل', en: 'All', fr: 'Tous' },
  proposed: { ar: 'اقتُرحت', en: 'Proposed', fr: 'Proposé le' },
  proposedBy: { ar: 'اقترحها', en: 'Proposed by', fr: 'Proposé par' },
  decidedBy: { ar: 'قررها', en: 'Decided by', fr: 'Décidé par' },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Note' },
  corrects: { ar: 'تصحح', en: 'Corrects', fr: 'Corrige' },
  correction: { ar: 'تصحيح', en: 'Correction', fr: 'Correction' },
  change: { ar: 'ما تغير', en: 'What is different', fr: 'Ce qui change' },
  changeAr: { ar: 'ما تغير، بالعربية', en: 'What is different, in Arabic', fr: 'Ce qui change, en arabe' },
  changeEn: { ar: 'ما تغير، بالإنجليزية', en: 'What is different, in English', fr: 'Ce qui change, en anglais' },
  changeFr: { ar: 'ما تغير، بالفرنسية', en: 'What is different, in French', fr: 'Ce qui change, en français' },
  hash: { ar: 'البصمة', en: 'Hash', fr: 'Empreinte' },
  none: { ar: 'لم تُقترح نشرة بعد.', en: 'No bulletin was proposed yet.', fr: 'Aucun bulletin n’est encore proposé.' },
  prepare: { ar: 'حضّر نشرة', en: 'Prepare a bulletin', fr: 'Préparer un bulletin' },
  until: { ar: 'حتى آخر شهر', en: 'Until the end of', fr: 'Jusqu’à la fin de' },
  propose: { ar: 'اقترح النشرة', en: 'Propose the bulletin', fr: 'Proposer le bulletin' },
  preview: {
    ar: 'هكذا تُنشر الآن. ما يُحجب مشطوب ومعه السبب، ولا يخرج من هنا.',
    en: 'This is how it would be published now. What is withheld is struck out, with the reason, and does not leave this page.',
    fr: 'Voici ce qui serait publié. Ce qui est omis est barré, avec la raison, et ne quitte pas cette page.',
  },
  agrees: {
    ar: 'سلسلة العهدة والمؤشر والجدول تقول عن الأسلحة العدد نفسه.',
    en: 'The chain of custody, the indicator and the table say the same of the weapons.',
    fr: 'La chaîne de garde, l’indicateur et le tableau disent le même nombre d’armes.',
  },
  doesNotAgree: {
    ar: 'سلسلة العهدة والمؤشر لا يتفقان: لا يُنشر شيء قبل أن يُعرف الفرق.',
    en: 'The chain of custody and the indicator do not agree: nothing is published before the difference is known.',
    fr: 'La chaîne de garde et l’indicateur ne concordent pas : rien n’est publié avant que l’écart soit connu.',
  },
  decide: { ar: 'القرار', en: 'Decision', fr: 'Décision' },
  publish: { ar: 'انشرها', en: 'Publish it', fr: 'Le publier' },
  turnDown: { ar: 'ارفضها', en: 'Turn it down', fr: 'Le rejeter' },
  forGood: {
    ar: 'ما يُنشر لا يتغير ولا يُسحب. يُصحح بنشرة أخرى، وتبقى الأولى.',
    en: 'What is published does not change and is not taken back. It is corrected by another bulletin, and the first one stays.',
    fr: 'Ce qui est publié ne change pas et ne se retire pas. Un autre bulletin le corrige, et le premier reste.',
  },
  youProposed: { ar: 'أنت من اقترحها.', en: 'You proposed it.', fr: 'Vous l’avez proposé.' },
  correct: { ar: 'اقترح تصحيحاً', en: 'Propose a correction', fr: 'Proposer une correction' },
  previewOfCorrection: {
    ar: 'ما يُنشر تصحيحاً الآن',
    en: 'What a correction would tell now',
    fr: 'Ce que dirait une correction',
  },
  bulletin: { ar: 'نشرة أرقام عامة', en: 'Public bulletin', fr: 'Bulletin public' },
} satisfies Readonly<Record<string, Texts>>
