import type { Language, Texts } from '../../kernel/texts.ts'
import type { CodeChange, CodeChangeKind } from '../code-change.ts'

/** What is done with a code. */
export const kindTexts: Readonly<Record<CodeChangeKind, Texts>> = {
  add: { ar: 'إضافة رمز', en: 'Code added', fr: 'Code ajouté' },
  reword: { ar: 'تسمية جديدة', en: 'Worded anew', fr: 'Nouveau nom' },
  retire: { ar: 'سحب من النماذج', en: 'Offered no longer', fr: 'Retiré des formulaires' },
  offer: { ar: 'عرض من جديد', en: 'Offered again', fr: 'Proposé de nouveau' },
}

export const statusTexts: Readonly<Record<CodeChange['status'], Texts>> = {
  proposed: { ar: 'ينتظر التوقيع', en: 'Waits for a signature', fr: 'Attend une signature' },
  signed: { ar: 'موقّع', en: 'Signed', fr: 'Signé' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Rejeté' },
}

export const texts = {
  title: { ar: 'قوائم الرموز', en: 'Code lists', fr: 'Listes de codes' },
  lead: {
    ar: 'ما تعرضه النماذج للاختيار. يضيف البرنامج رموزاً إلى القوائم المفتوحة ويسحبها ويسمّيها؛ يوقّع كل تغيير شخص ثانٍ.',
    en: 'What forms offer to choose from. To open lists the programme adds codes, retires them and words them; a second person signs each change.',
    fr: 'Ce que les formulaires proposent. Le programme ajoute, retire et renomme des codes dans les listes ouvertes ; une seconde personne signe chaque changement.',
  },
  open: { ar: 'قوائم مفتوحة', en: 'Open lists', fr: 'Listes ouvertes' },
  closed: { ar: 'قوائم مغلقة', en: 'Closed lists', fr: 'Listes fermées' },
  closedLead: {
    ar: 'تتغير مع البرنامج وحده. تقول صفحة كل قائمة لماذا. أسماؤها تُغيَّر في صفحة الترجمة.',
    en: 'They change with the program alone; the page of each says why. Their names are changed on the page of translations.',
    fr: 'Elles ne changent qu’avec le programme ; la page de chacune dit pourquoi. Leurs noms se changent à la page des traductions.',
  },
  list: { ar: 'القائمة', en: 'List', fr: 'Liste' },
  codes: { ar: 'رموز معروضة', en: 'Codes offered', fr: 'Codes proposés' },
  retiredCount: { ar: 'مسحوبة', en: 'Retired', fr: 'Retirés' },
  code: { ar: 'الرمز', en: 'Code', fr: 'Code' },
  codeHint: {
    ar: 'حروف لاتينية وأرقام، تبدأ بحرف صغير، مثل beekeeping. لا يتغير بعد ذلك.',
    en: 'Latin letters and digits, beginning with a small one, such as beekeeping. It never changes.',
    fr: 'Lettres latines et chiffres, en commençant par une minuscule, comme beekeeping. Il ne change plus.',
  },
  state: { ar: 'الوضع', en: 'State', fr: 'État' },
  offered: { ar: 'معروض', en: 'Offered', fr: 'Proposé' },
  retired: { ar: 'مسحوب', en: 'Retired', fr: 'Retiré' },
  fixed: { ar: 'تعرفه قاعدة', en: 'A rule knows it', fr: 'Connu d’une règle' },
  fixedWhy: {
    ar: 'تعرف قاعدة من قواعد البرنامج هذا الرمز، فلا يُسحب.',
    en: 'A rule of the program knows this code, so that it is not retired.',
    fr: 'Une règle du programme connaît ce code : il n’est pas retiré.',
  },
  applies: { ar: 'أين يُعرض', en: 'Where it is offered', fr: 'Où il est proposé' },
  everywhere: { ar: 'لدى كل السلطات', en: 'At every authority', fr: 'Dans toutes les autorités' },
  ownSide: { ar: 'لدى سلطتنا وحدها', en: 'At our authority alone', fr: 'Dans notre autorité seule' },
  oneSide: { ar: 'لدى سلطة واحدة', en: 'At one authority', fr: 'Dans une autorité' },
  add: { ar: 'اقتراح رمز جديد', en: 'Propose a new code', fr: 'Proposer un code' },
  change: { ar: 'تغيير', en: 'Change', fr: 'Changer' },
  what: { ar: 'ماذا يتغير', en: 'What changes', fr: 'Ce qui change' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  propose: { ar: 'اقتراح', en: 'Propose', fr: 'Proposer' },
  history: { ar: 'ما تغيّر', en: 'What was changed', fr: 'Ce qui a changé' },
  waiting: { ar: 'ينتظر التوقيع', en: 'Waits for a signature', fr: 'En attente de signature' },
  noWaiting: { ar: 'لا شيء ينتظر.', en: 'Nothing waits.', fr: 'Rien n’attend.' },
  noHistory: { ar: 'لم يتغير شيء.', en: 'Nothing was changed.', fr: 'Rien n’a changé.' },
  proposedBy: { ar: 'اقترحه', en: 'Proposed by', fr: 'Proposé par' },
  signedBy: { ar: 'وقّعه', en: 'Signed by', fr: 'Signé par' },
  words: { ar: 'الأسماء', en: 'Words', fr: 'Noms' },
  why: { ar: 'لماذا هي مغلقة', en: 'Why it is closed', fr: 'Pourquoi elle est fermée' },
  none: { ar: 'لا قائمة بهذا الاسم.', en: 'There is no list of this name.', fr: 'Aucune liste de ce nom.' },
} satisfies Record<string, Texts>

/** The words of a code in each language. */
export const wordsTexts: Readonly<Record<Language, Texts>> = {
  ar: { ar: 'بالعربية', en: 'In Arabic', fr: 'En arabe' },
  en: { ar: 'بالإنجليزية', en: 'In English', fr: 'En anglais' },
  fr: { ar: 'بالفرنسية', en: 'In French', fr: 'En français' },
}
