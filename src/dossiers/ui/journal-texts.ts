import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'dossier.open': { ar: 'فتح ملف عقوبات', en: 'Opened a dossier', fr: 'Dossier ouvert' },
  'dossier.identify': {
    ar: 'كتابة هوية صاحب ملف',
    en: 'Wrote the identity of a dossier’s subject',
    fr: 'Identité d’un dossier écrite',
  },
  'dossier.send': {
    ar: 'إرسال ملف إلى المراجعة القانونية',
    en: 'Sent a dossier to legal review',
    fr: 'Dossier envoyé en relecture',
  },
  'dossier.reopen': { ar: 'أخذ ملف من جديد', en: 'Took a dossier up again', fr: 'Dossier repris' },
  'dossier.close': { ar: 'إغلاق ملف', en: 'Closed a dossier', fr: 'Dossier clos' },
  'dossierFinding.record': { ar: 'تسجيل استنتاج في ملف', en: 'Recorded a finding', fr: 'Constat consigné' },
  'dossierFinding.drop': { ar: 'إسقاط استنتاج', en: 'Dropped a finding', fr: 'Constat retiré' },
  'dossierLegalBasis.propose': { ar: 'اقتراح سند قانوني', en: 'Proposed a legal basis', fr: 'Base légale proposée' },
  'dossierLegalBasis.settle': { ar: 'البت في سند قانوني', en: 'Settled a legal basis', fr: 'Base légale tranchée' },
  'dossierLegalBasis.revoke': { ar: 'إبطال سند قانوني', en: 'Revoked a legal basis', fr: 'Base légale révoquée' },
  'dossierEvidence.record': { ar: 'تسجيل دليل في ملف', en: 'Recorded evidence of a dossier', fr: 'Élément consigné' },
  'dossierSearch.sign': {
    ar: 'توقيع بحث عن أدلة النفي',
    en: 'Signed an exculpatory search',
    fr: 'Recherche à décharge signée',
  },
  'dossierActor.name': { ar: 'ذكر طرف في ملف', en: 'Named an actor of a dossier', fr: 'Acteur nommé' },
  'dossierLink.record': { ar: 'رسم صلة في ملف', en: 'Drew a link of a dossier', fr: 'Lien tracé' },
  'dossierLink.drop': { ar: 'إسقاط صلة', en: 'Dropped a link', fr: 'Lien retiré' },
  'dossierReview.record': { ar: 'مراجعة ملف قانونياً', en: 'Reviewed a dossier', fr: 'Dossier relu' },
} as const satisfies Readonly<Record<string, Texts>>
