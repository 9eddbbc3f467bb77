import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of dossiers for sanctions, talks, commitments and public releases: the page where each is done, and what it is called. */
export const talksKinds = {
  'commitment.due': {
    href: (id: string) => `/commitments/${id}`,
    words: { ar: 'التزام حان موعده', en: 'Commitment falls due', fr: 'Engagement à échéance' },
  },
  'commitment.open': {
    href: (id: string) => `/commitments/${id}`,
    words: {
      ar: 'فتح التزام للجهتين',
      en: 'Let both sides read a commitment',
      fr: 'Ouvrir un engagement aux deux parties',
    },
  },
  'commitmentExtension.decide': {
    href: (id: string) => `/commitments/${id}`,
    words: { ar: 'الجواب عن تمديد', en: 'Answer a proposal of more time', fr: 'Répondre à une prolongation' },
  },
  'commitmentFinding.confirm': {
    href: (id: string) => `/commitments/${id}`,
    words: {
      ar: 'تأكيد ما وُجد من التزام',
      en: 'Confirm a finding of a commitment',
      fr: 'Confirmer un constat d’engagement',
    },
  },
  'commitmentWords.confirm': {
    href: (id: string) => `/commitments/${id}`,
    words: {
      ar: 'تأكيد صيغة التزام',
      en: 'Confirm the words of a commitment',
      fr: 'Confirmer le libellé d’un engagement',
    },
  },
  'confidenceMeasure.answer': {
    href: (id: string) => `/confidence-measures/${id}`,
    words: {
      ar: 'الجواب عن تدبير لبناء الثقة',
      en: 'Answer a measure that was offered',
      fr: 'Répondre à une mesure offerte',
    },
  },
  'confidenceMeasure.offer': {
    href: (id: string) => `/confidence-measures/${id}`,
    words: { ar: 'عرض تدبير لبناء الثقة', en: 'Offer a measure', fr: 'Offrir une mesure' },
  },
  'confidenceTask.decide': {
    href: (id: string) => `/confidence-measures/${id}`,
    words: { ar: 'تأكيد مهمة تدبير', en: 'Confirm a task of a measure', fr: 'Confirmer une tâche de mesure' },
  },
  'confidenceTask.report': {
    href: (id: string) => `/confidence-measures/${id}`,
    words: { ar: 'مهمة تدبير حان موعدها', en: 'Task of a measure falls due', fr: 'Tâche de mesure à échéance' },
  },
} satisfies Readonly<Record<string, { href: (id: string) => string; words: Texts }>>
