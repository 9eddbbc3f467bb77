import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { cashReaders } from './readers.ts'
import { CashMovesQuery } from './views.ts'

/** Moves of cash as they go out; to which desk, how much and when is guarded: it is what a robber would ask. */
export const cashMovesList = defineExportedList({
  name: 'cashMoves',
  path: '/api/cash-moves',
  title: { ar: 'نقل النقد', en: 'Cash on the move', fr: 'Transferts d’espèces' },
  readers: cashReaders,
  query: CashMovesQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    guardedColumn('site', { ar: 'الموقع', en: 'Site', fr: 'Site' }, '#org+site+code'),
    column('direction', { ar: 'الاتجاه', en: 'Direction', fr: 'Sens' }),
    guardedColumn('handedOver', { ar: 'المسلَّم', en: 'Handed over', fr: 'Remis' }, '#value+sent'),
    guardedColumn('received', { ar: 'المستلَم', en: 'Received', fr: 'Reçu' }, '#value+received'),
    column('currency', { ar: 'العملة', en: 'Currency', fr: 'Devise' }, '#currency'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    guardedColumn('handedOverAt', { ar: 'سُلّم في', en: 'Handed over at', fr: 'Remis le' }, '#date+start'),
    guardedColumn('receivedAt', { ar: 'استُلم في', en: 'Received at', fr: 'Reçu le' }, '#date+end'),
  ],
})
