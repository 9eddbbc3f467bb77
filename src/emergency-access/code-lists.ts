import type { Texts } from '../kernel/texts.ts'
import type { EmergencyCause } from './emergency-access.ts'

/** What each cause of an emergency is called. */
export const causeTexts: Readonly<Record<EmergencyCause, Texts>> = {
  dangerToLife: { ar: 'خطر على حياة', en: 'Danger to a life', fr: 'Danger pour une vie' },
  medical: { ar: 'إسعاف', en: 'Medical emergency', fr: 'Urgence médicale' },
  missing: { ar: 'شخص مفقود', en: 'Somebody is missing', fr: 'Personne disparue' },
  securityIncident: { ar: 'حادث أمني', en: 'Security incident', fr: 'Incident de sécurité' },
  systemFailure: {
    ar: 'تعطل موقع أو غياب موظفه',
    en: 'A site is down, or its officer away',
    fr: 'Site en panne ou agent absent',
  },
}
