import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of dossiers for sanctions, talks, commitments, public releases and indicators: the page where each is done, and what it is called. */
export const talksKinds = {
  'designationCriterion.sign': {
    href: (id) => `/designation-criteria/${id}`,
    words: { ar: 'معيار إدراج ينتظر توقيعك', en: 'Criterion to sign', fr: 'Critère à signer' },
  },
  'dossier.review': {
    href: (id) => `/dossiers/${id}`,
    words: { ar: 'ملف ينتظر المراجعة القانونية', en: 'Dossier for legal review', fr: 'Dossier à relire en droit' },
  },
  'dossier.returned': {
    href: (id) => `/dossiers/${id}`,
    words: { ar: 'ملف أعادته المراجعة', en: 'Dossier sent back by the review', fr: 'Dossier renvoyé par la relecture' },
  },
  'dossierLegalBasis.confirm': {
    href: (id) => `/dossiers/${id}`,
    words: { ar: 'سند قانوني ينتظر تأكيدك', en: 'Legal basis to confirm', fr: 'Base légale à confirmer' },
  },
  'dossierLegalBasis.ends': {
    href: (id) => `/dossiers/${id}`,
    words: { ar: 'سند قانوني يوشك أن ينتهي', en: 'Legal basis about to end', fr: 'Base légale bientôt échue' },
  },
  'dossierRelease.decide': {
    href: (id) => `/dossier-releases/${id}`,
    words: {
      ar: 'إفراج عن ملف ينتظر قرارك',
      en: 'Release of a dossier to decide',
      fr: 'Remise d’un dossier à décider',
    },
  },
  'dossierSuggestion.decide': {
    href: (id) => `/dossier-releases/${id}`,
    words: {
      ar: 'قد يكون صاحب ملف أُدرج أو رُفع من قائمة',
      en: 'A dossier’s subject may be listed or delisted',
      fr: 'La personne d’un dossier est peut-être inscrite ou radiée',
    },
  },
  'indicatorPublication.decide': {
    href: (id: string) => `/indicator-publications/${id}`,
    words: {
      ar: 'أرقام فترة تنتظر من ينشرها',
      en: 'Figures of a period: publish',
      fr: 'Chiffres d’une période : publier',
    },
  },
  'reportTemplate.decide': {
    href: (id: string) => `/report-templates/${id}`,
    words: {
      ar: 'قالب تقرير ينتظر من يعتمده',
      en: 'Template of a report: approve',
      fr: 'Modèle de rapport : approuver',
    },
  },
  'publicBulletin.decide': {
    href: (id: string) => `/public-bulletins/${id}`,
    words: {
      ar: 'نشرة أرقام عامة تنتظر جهة أخرى',
      en: 'Public bulletin: another authority decides',
      fr: 'Bulletin public : une autre autorité décide',
    },
  },
  'publicRelease.decide': {
    href: (id: string) => `/public-releases/${id}`,
    words: {
      ar: 'نشر للعموم ينتظر قرار شخص آخر',
      en: 'Public release: another decides',
      fr: 'Publication au public : un autre décide',
    },
  },
  'talkMeeting.agree': {
    href: (id: string) => `/talk-meetings/${id}`,
    words: { ar: 'محضر ينتظر موافقتكم', en: 'Record of a meeting: agree', fr: 'Compte rendu : approuver' },
  },
  'talkMeeting.close': {
    href: (id: string) => `/talk-meetings/${id}`,
    words: {
      ar: 'محضر وافقت عليه الوفود: أغلقه',
      en: 'Record agreed by all: close it',
      fr: 'Compte rendu approuvé : clore',
    },
  },
  'talkMeeting.hold': {
    href: (id: string) => `/talk-meetings/${id}`,
    words: { ar: 'لقاء حان يومه', en: 'Meeting: its day has come', fr: 'Réunion : son jour est venu' },
  },
  'talkText.accept': {
    href: (id: string) => `/talk-texts/${id}`,
    words: { ar: 'نص ينتظر قبولكم', en: 'Joint text: accept it', fr: 'Texte commun : accepter' },
  },
  'talkText.consider': {
    href: (id: string) => `/talk-texts/${id}`,
    words: {
      ar: 'صيغة اقترحها غيركم وفيها أقواس',
      en: 'Joint text: another proposed a version',
      fr: 'Texte commun : autre version proposée',
    },
  },
  'talkText.release': {
    href: (id: string) => `/talk-texts/${id}`,
    words: { ar: 'بيان ينتظر النشر', en: 'Communiqué: release it', fr: 'Communiqué : publier' },
  },
  'talkOffer.answer': {
    href: (id: string) => `/talk-offers/${id}`,
    words: { ar: 'عرض ينتظر جوابكم', en: 'Offer: answer it', fr: 'Offre : répondre' },
  },
  'talkMatter.unequal': {
    href: (id: string) => `/talk-offers/${id}`,
    words: { ar: 'لم يُعامل الطرفان على السواء', en: 'Sides not treated alike', fr: 'Parties traitées inégalement' },
  },
  'talkMatter.sign': {
    href: (id: string) => `/talk-offers/${id}`,
    words: {
      ar: 'تفسير تفاوت ينتظر التوقيع',
      en: 'Unequal treatment: sign the explanation',
      fr: 'Inégalité : signer l’explication',
    },
  },
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
