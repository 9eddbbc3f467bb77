import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'incidentRelease.propose': {
    ar: 'اقتراح نشر حادثة',
    en: 'Proposed to publish an incident',
    fr: 'Publication proposée',
  },
  'incidentRelease.decide': { ar: 'قرار نشر حادثة', en: 'Decided on publication', fr: 'Publication décidée' },
  'incidentRelease.withdraw': { ar: 'سحب نشر حادثة', en: 'Withdrew a publication', fr: 'Publication retirée' },
  'incidentExport.record': { ar: 'تصدير حوادث', en: 'Exported incidents', fr: 'Incidents exportés' },
} as const satisfies Readonly<Record<string, Texts>>
