import type { CommitmentVerdict } from '../ceasefire/commitment.ts'
import type { Texts } from '../kernel/texts.ts'
import type { Audience, CommitmentSource, Recurrence } from './commitment.ts'

export const verdictTexts: Readonly<Record<CommitmentVerdict, Texts>> = {
  met: { ar: 'أُوفي به', en: 'Met', fr: 'Tenu' },
  partly: { ar: 'أُوفي به جزئياً', en: 'Met in part', fr: 'Tenu en partie' },
  notMet: { ar: 'لم يُوفَ به', en: 'Not met', fr: 'Non tenu' },
  unknown: { ar: 'غير معروف', en: 'Unknown', fr: 'Inconnu' },
}
export const notFound: Texts = { ar: 'لم يُبحث بعد', en: 'Nothing found yet', fr: 'Pas encore constaté' }
export const overdueWord: Texts = { ar: 'فات موعده', en: 'Past its day', fr: 'Échéance passée' }
export const withdrawnWord: Texts = { ar: 'مسحوب', en: 'Withdrawn', fr: 'Retiré' }

export const sourceTexts: Readonly<Record<CommitmentSource['kind'], Texts>> = {
  agreementArticle: { ar: 'مادة من اتفاق', en: 'Article of an agreement', fr: 'Article d’un accord' },
  talk: { ar: 'محادثات', en: 'Talks', fr: 'Pourparlers' },
  meeting: { ar: 'لقاء', en: 'Meeting', fr: 'Réunion' },
  text: { ar: 'نص', en: 'Text', fr: 'Texte' },
  statement: { ar: 'تصريح أو بيان', en: 'Public statement or letter', fr: 'Déclaration publique ou lettre' },
}
export const recurrenceTexts: Readonly<Record<Recurrence, Texts>> = {
  once: { ar: 'مرة واحدة', en: 'Once', fr: 'Une fois' },
  continuing: { ar: 'مستمر', en: 'Continuing', fr: 'Continu' },
  weekly: { ar: 'كل أسبوع', en: 'Every week', fr: 'Chaque semaine' },
  monthly: { ar: 'كل شهر', en: 'Every month', fr: 'Chaque mois' },
  quarterly: { ar: 'كل ثلاثة أشهر', en: 'Every quarter', fr: 'Chaque trimestre' },
  yearly: { ar: 'كل سنة', en: 'Every year', fr: 'Chaque année' },
}
export const audienceTexts: Readonly<Record<Audience, Texts>> = {
  both: {
    ar: 'الجهتان والهيئات المشتركة',
    en: 'Both sides and joint bodies',
    fr: 'Les deux parties et les organes conjoints',
  },
  parties: { ar: 'أطرافه وحدهم', en: 'Its parties alone', fr: 'Ses seules parties' },
}

/** Headers of the file and of the sheet. */
export const columnTexts = {
  reference: { ar: 'المرجع', en: 'Reference', fr: 'Référence' },
  owedBy: { ar: 'على من', en: 'Owed by', fr: 'Dû par' },
  owedTo: { ar: 'لمن', en: 'Owed to', fr: 'Dû à' },
  what: { ar: 'الالتزام', en: 'Commitment', fr: 'Engagement' },
  dueOn: { ar: 'حتى يوم', en: 'By', fr: 'Échéance' },
  period: { ar: 'المهلة', en: 'Period', fr: 'Délai' },
  recurrence: { ar: 'التكرار', en: 'How often', fr: 'Fréquence' },
  source: { ar: 'المصدر', en: 'Source', fr: 'Source' },
  state: { ar: 'ما وُجد', en: 'Found', fr: 'Constat' },
  asOf: { ar: 'كما كان يوم', en: 'As of', fr: 'Au' },
  overdue: { ar: 'الموعد', en: 'Deadline', fr: 'Délai échu' },
  confirmed: { ar: 'الصيغة مؤكدة', en: 'Words confirmed', fr: 'Libellé confirmé' },
  audience: { ar: 'من يقرؤه', en: 'Who reads it', fr: 'Qui le lit' },
} as const satisfies Readonly<Record<string, Texts>>
export const yesNo: Readonly<Record<'yes' | 'no', Texts>> = {
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
}
export const withinDays: Texts = {
  ar: '{days} يوماً من {from}',
  en: '{days} days from {from}',
  fr: '{days} jours à partir du {from}',
}

/** Words of the sheet. */
export const sheetTexts = {
  title: { ar: 'حال الالتزامات', en: 'State of commitments', fr: 'État des engagements' },
  on: { ar: 'حتى يوم', en: 'As of', fr: 'Au' },
  count: { ar: 'العدد', en: 'Number', fr: 'Nombre' },
  table: { ar: 'الالتزامات', en: 'Commitments', fr: 'Engagements' },
  figure: { ar: 'رقم النظام يوم {on}', en: 'Figure of the system on {on}', fr: 'Chiffre du système au {on}' },
  cut: {
    ar: 'تضم هذه الورقة أول {shown} منها. ملف CSV يضمها كلها.',
    en: 'This sheet has the first {shown} of them; the CSV file has them all.',
    fr: 'Cette feuille en porte les {shown} premiers ; le fichier CSV les a tous.',
  },
  people: {
    ar: 'ما وُجد وجده شخصان، لا رقم. الأرقام مما تسجله الجهة المذكورة، ولا تُجمع أرقام جهتين.',
    en: 'What was found was found by two people, and by no figure. Figures are of what the named office records; those of two offices are never added up.',
    fr: 'Chaque constat est fait par deux personnes, jamais par un chiffre. Les chiffres viennent de l’autorité nommée ; ceux de deux autorités ne sont jamais additionnés.',
  },
  mine: {
    ar: 'مطبوع لـ {office}: ما تراه هذه الجهة، لا أكثر.',
    en: 'Printed for {office}: what this authority may read, and no more.',
    fr: 'Imprimé pour {office} : ce que cette autorité peut lire, rien de plus.',
  },
} as const satisfies Readonly<Record<string, Texts>>
