import type { Texts } from './texts.ts'

/** Words for a question that one person proposes an answer to and another decides. */
export const reviewTexts = {
  open: { ar: 'تنتظر اقتراحاً', en: 'Waits for a proposal', fr: 'Attend une proposition' },
  proposed: { ar: 'تنتظر القرار', en: 'Waits for the decision', fr: 'Attend la décision' },
  same: { ar: 'الشخص نفسه', en: 'The same person', fr: 'La même personne' },
  different: { ar: 'شخصان مختلفان', en: 'Two different persons', fr: 'Deux personnes différentes' },
  verdict: { ar: 'الرأي', en: 'Finding', fr: 'Avis' },
  reason: { ar: 'الأسباب', en: 'Reasons', fr: 'Motifs' },
  reasonHint: {
    ar: 'قد تُقرأ على الشخص المعني وفي الاستئناف.',
    en: 'They may be read to the person concerned and at an appeal.',
    fr: 'Ils peuvent être lus à la personne concernée et lors d’un recours.',
  },
  propose: { ar: 'اقتراح', en: 'Propose', fr: 'Proposer' },
  decide: { ar: 'قرار', en: 'Decide', fr: 'Décider' },
  proposedBy: { ar: 'اقترح', en: 'Proposed', fr: 'Proposé' },
  decidedBy: { ar: 'قرّر', en: 'Decided', fr: 'Décidé' },
  raised: { ar: 'ظهرت', en: 'Raised', fr: 'Soulevée' },
  notYourRole: {
    ar: 'هذا عمل مسؤول الفرز.',
    en: 'This is the work of a screening officer.',
    fr: 'C’est le travail d’un agent de contrôle.',
  },
  youProposed: {
    ar: 'أنت من اقترح، فلا بد أن يقرر شخص آخر.',
    en: 'You proposed, so another person decides.',
    fr: 'Vous avez proposé ; une autre personne décide.',
  },
  reopen: { ar: 'إعادة طرح السؤال', en: 'Ask again', fr: 'Reposer la question' },
  reopenHint: {
    ar: 'يبقى القرار السابق نافذاً إلى أن يقرر شخصان من جديد.',
    en: 'The decision before stands until two people have decided again.',
    fr: 'La décision précédente vaut jusqu’à ce que deux personnes aient décidé de nouveau.',
  },
  asked: { ar: 'أُعيد طرح السؤال', en: 'Asked again', fr: 'Question reposée' },
  entryChanged: {
    ar: 'أُعيد فتحها: تغيّر القيد في القائمة',
    en: 'Reopened: the entry on the list changed',
    fr: 'Rouverte : l’inscription sur la liste a changé',
  },
  entryLeft: {
    ar: 'أُعيد فتحها: خرج القيد من القائمة',
    en: 'Reopened: the entry left the list',
    fr: 'Rouverte : l’inscription a quitté la liste',
  },
  personChanged: {
    ar: 'أُعيد فتحها: صُحّحت بيانات المتقدم',
    en: 'Reopened: the applicant’s particulars were corrected',
    fr: 'Rouverte : les données du candidat ont été corrigées',
  },
} satisfies Record<string, Texts>
