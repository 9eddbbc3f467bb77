import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'foreign.open': { ar: 'فتح حالة أجنبي', en: 'Opened a foreign case', fr: 'Cas étranger ouvert' },
  'foreign.disarm': { ar: 'نزع سلاح أجنبي', en: 'Foreigner disarmed', fr: 'Étranger désarmé' },
  'foreign.separate': { ar: 'نقل أجنبي إلى مكان منفصل', en: 'Foreigner separated', fr: 'Étranger séparé' },
  'foreign.review': { ar: 'مراجعة احتجاز', en: 'Holding looked at again', fr: 'Rétention réexaminée' },
  'foreign.document': { ar: 'توثيق أجنبي', en: 'Foreigner documented', fr: 'Étranger documenté' },
  'foreign.askOrigin': { ar: 'سؤال بلد المنشأ', en: 'Asked the country of origin', fr: 'Pays d’origine interrogé' },
  'foreign.establish': { ar: 'إثبات جنسية', en: 'Nationality established', fr: 'Nationalité établie' },
  'foreign.consular': { ar: 'شأن قنصلي', en: 'Consular contact', fr: 'Contact consulaire' },
  'foreign.claimAsylum': { ar: 'طلب لجوء', en: 'Claim of asylum', fr: 'Demande d’asile' },
  'foreign.settleAsylum': { ar: 'حسم طلب لجوء', en: 'Claim of asylum settled', fr: 'Demande d’asile réglée' },
  'foreign.resolve': { ar: 'حل آخر', en: 'Another way out', fr: 'Autre issue' },
  'foreign.agree': { ar: 'اتفاق على العودة', en: 'Repatriation agreed', fr: 'Rapatriement convenu' },
  'foreign.withdraw': { ar: 'سحب موافقة على العودة', en: 'Consent withdrawn', fr: 'Consentement retiré' },
  'foreign.issueTravel': { ar: 'وثيقة سفر', en: 'Travel document', fr: 'Titre de voyage' },
  'foreign.reportDeparture': { ar: 'إبلاغ عن مغادرة', en: 'Departure reported', fr: 'Départ signalé' },
  'foreign.verifyDeparture': { ar: 'تحقق من مغادرة', en: 'Departure verified', fr: 'Départ vérifié' },
  'foreign.receive': { ar: 'استقبال في الوطن', en: 'Received at home', fr: 'Accueil au pays' },
  'foreign.assess': { ar: 'تقدير ارتزاق', en: 'Mercenary assessment', fr: 'Évaluation de mercenariat' },
  'foreign.signMercenary': {
    ar: 'توقيع تقدير ارتزاق',
    en: 'Signed a mercenary finding',
    fr: 'Constat de mercenariat signé',
  },
  'ceasefireTerm.propose': { ar: 'اقتراح أجل المغادرة', en: 'Proposed the deadline', fr: 'Délai proposé' },
  'ceasefireTerm.sign': { ar: 'توقيع أجل المغادرة', en: 'Signed the deadline', fr: 'Délai signé' },
} as const satisfies Readonly<Record<string, Texts>>
