import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'alertRule.draft': { ar: 'صياغة قاعدة إنذار', en: 'Drafted an alert rule', fr: 'Règle d’alerte rédigée' },
  'alertRule.sign': { ar: 'توقيع قاعدة إنذار', en: 'Signed an alert rule', fr: 'Règle d’alerte signée' },
  'alertRule.withdraw': {
    ar: 'سحب مسودة قاعدة إنذار',
    en: 'Withdrew a draft alert rule',
    fr: 'Projet de règle retiré',
  },
  'incidentAlert.raise': {
    ar: 'رفع إنذار بحوادث',
    en: 'Raised an alert on incidents',
    fr: 'Alerte sur des incidents levée',
  },
  'incidentAlert.answer': {
    ar: 'جواب عن إنذار بحوادث',
    en: 'Answered an alert on incidents',
    fr: 'Réponse à une alerte',
  },
} as const satisfies Readonly<Record<string, Texts>>
