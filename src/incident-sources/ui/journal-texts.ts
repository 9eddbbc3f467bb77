import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'incident.assess': { ar: 'تقدير حادثة', en: 'Assessed an incident', fr: 'Incident évalué' },
  'incident.attribute': { ar: 'نسبة حادثة إلى جهة', en: 'Attributed an incident', fr: 'Incident attribué' },
  'incident.settle': {
    ar: 'حسم خلاف على حادثة',
    en: 'Settled a dispute over an incident',
    fr: 'Contestation tranchée',
  },
  'incident.markDuplicate': {
    ar: 'حادثة مكررة',
    en: 'Marked an incident as a duplicate',
    fr: 'Incident marqué doublon',
  },
  'incident.restore': { ar: 'فصل حادثة مكررة', en: 'Undid a duplicate', fr: 'Doublon annulé' },
  'incidentSource.record': { ar: 'تسجيل مصدر', en: 'Recorded a source', fr: 'Source consignée' },
  'incidentStatement.record': { ar: 'تسجيل قول مصدر', en: 'Recorded a statement', fr: 'Déclaration consignée' },
  'incidentStatement.grade': { ar: 'تقدير قول', en: 'Graded a statement', fr: 'Déclaration cotée' },
  'incidentStatement.withdraw': { ar: 'سحب قول', en: 'Withdrew a statement', fr: 'Déclaration retirée' },
  'incidentProposal.make': { ar: 'اقتراح عن حادثة', en: 'Proposed on an incident', fr: 'Proposition sur un incident' },
  'incidentProposal.decide': {
    ar: 'قرار في اقتراح عن حادثة',
    en: 'Decided a proposal on an incident',
    fr: 'Décision sur une proposition',
  },
  'incidentFile.takeIn': { ar: 'استلام ملف إثبات', en: 'Took in a file of evidence', fr: 'Fichier de preuve reçu' },
  'incidentFile.noteCustody': { ar: 'حلقة في عهدة ملف', en: 'Noted custody of a file', fr: 'Garde d’un fichier' },
  'fileFinding.record': { ar: 'نتيجة فحص ملف', en: 'Recorded a finding on a file', fr: 'Constat sur un fichier' },
  'fileFinding.decide': { ar: 'قرار في نتيجة فحص', en: 'Decided a finding on a file', fr: 'Décision sur un constat' },
  'incidentObservation.record': { ar: 'معاينة حادثة', en: 'Recorded an observation', fr: 'Observation consignée' },
} as const satisfies Readonly<Record<string, Texts>>
