import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'cardSetting.propose': {
    ar: 'اقتراح إعداد البطاقات',
    en: 'Proposed what cards say',
    fr: 'Proposition du contenu des cartes',
  },
  'cardSetting.sign': {
    ar: 'توقيع إعداد البطاقات',
    en: 'Signed what cards say',
    fr: 'Signature du contenu des cartes',
  },
  'cardSetting.turnDown': {
    ar: 'رفض إعداد البطاقات',
    en: 'Turned down what cards should say',
    fr: 'Refus du contenu des cartes',
  },
  'cardBlock.lease': { ar: 'تأجير أرقام بطاقات', en: 'Leased card numbers', fr: 'Attribution de numéros de carte' },
  'cardBlock.void': { ar: 'إلغاء أرقام بطاقات', en: 'Made card numbers void', fr: 'Annulation de numéros de carte' },
  'card.issue': { ar: 'إصدار بطاقة', en: 'Issued a card', fr: 'Émission d’une carte' },
  'card.print': { ar: 'طباعة بطاقة', en: 'Printed a card', fr: 'Impression d’une carte' },
  'card.report': { ar: 'إبلاغ عن بطاقة', en: 'Reported a card', fr: 'Signalement d’une carte' },
  'cardRevocation.propose': {
    ar: 'اقتراح سحب بطاقة',
    en: 'Proposed to take a card away',
    fr: 'Proposition de retrait d’une carte',
  },
  'cardRevocation.sign': { ar: 'توقيع سحب بطاقة', en: 'Took a card away', fr: 'Retrait d’une carte' },
  'cardRevocation.turnDown': {
    ar: 'رفض سحب بطاقة',
    en: 'Turned down taking a card away',
    fr: 'Refus du retrait d’une carte',
  },
  'cardRevocation.lift': { ar: 'رفع سحب بطاقة', en: 'Lifted a revocation', fr: 'Levée d’un retrait' },
  'discharge.certify': {
    ar: 'إصدار شهادة إتمام',
    en: 'Issued a discharge certificate',
    fr: 'Établissement d’un certificat de sortie',
  },
  'certificateRevocation.propose': {
    ar: 'اقتراح إبطال شهادة',
    en: 'Proposed to revoke a certificate',
    fr: 'Révocation d’un certificat proposée',
  },
  'certificateRevocation.sign': { ar: 'إبطال شهادة', en: 'Revoked a certificate', fr: 'Certificat révoqué' },
  'certificateRevocation.turnDown': {
    ar: 'رفض إبطال شهادة',
    en: 'Did not revoke a certificate',
    fr: 'Révocation d’un certificat refusée',
  },
  'biometric.withdraw': {
    ar: 'سحب بصمة ومحوها',
    en: 'Withdrew a biometric template',
    fr: 'Gabarit biométrique retiré',
  },
  'biometric.record': {
    ar: 'حفظ قالب بصمة',
    en: 'Kept a biometric template',
    fr: 'Conservation d’un gabarit biométrique',
  },
} as const satisfies Readonly<Record<string, Texts>>
