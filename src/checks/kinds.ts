import { z } from 'zod'
import type { Texts } from '../kernel/texts.ts'

/** What is asked of an office: who has a record, who is wanted, who is who, who was vetted, who was trained. */
export const CheckKind = z.enum(['criminalRecord', 'interpol', 'civilStatus', 'externalVetting', 'trainingRecord'])
export type CheckKind = z.infer<typeof CheckKind>

/** The code of the office that answers each kind, in every authority (ddr.md §1.2). */
export const officeCodes: Readonly<Record<CheckKind, string>> = {
  criminalRecord: 'criminal-investigation',
  interpol: 'interpol',
  civilStatus: 'central-administration',
  externalVetting: 'security-cooperation',
  trainingRecord: 'training',
}

export const checkKindTexts: Readonly<Record<CheckKind, Texts>> = {
  criminalRecord: { ar: 'السجل الجنائي', en: 'Criminal record', fr: 'Casier judiciaire' },
  interpol: { ar: 'سجلات الإنتربول', en: 'INTERPOL records', fr: 'Fichiers d’INTERPOL' },
  civilStatus: { ar: 'السجل المدني', en: 'Civil registry', fr: 'État civil' },
  externalVetting: { ar: 'تدقيق جهة خارجية', en: 'Vetting by a partner', fr: 'Vérification par un partenaire' },
  trainingRecord: { ar: 'سجل التدريب', en: 'Training record', fr: 'Dossier de formation' },
}
