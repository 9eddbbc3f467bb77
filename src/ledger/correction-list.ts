import { column, defineExportedList } from '../kernel/exported-list.ts'
import { bookReaders } from './readers.ts'
import { CorrectionsQuery } from './views.ts'

/** Corrections of entries of the books as they go out. */
export const moneyCorrectionsList = defineExportedList({
  name: 'moneyCorrections',
  path: '/api/money-corrections',
  title: { ar: 'تصحيحات القيود', en: 'Corrections of entries', fr: 'Corrections d’écritures' },
  readers: bookReaders,
  query: CorrectionsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('entry', { ar: 'القيد', en: 'Entry', fr: 'Écriture' }, '#meta+entry'),
    column('currency', { ar: 'العملة', en: 'Currency', fr: 'Devise' }, '#currency'),
    column('reason', { ar: 'السبب', en: 'Reason', fr: 'Motif' }),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('proposedAt', { ar: 'اقتُرح في', en: 'Proposed', fr: 'Proposé' }, '#date+proposed'),
    column('decidedAt', { ar: 'بُتّ فيه في', en: 'Decided', fr: 'Décidé' }, '#date+decided'),
  ],
})
