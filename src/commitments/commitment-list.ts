import { column, defineExportedList } from '../kernel/exported-list.ts'
import { commitmentReaders } from './commitment.ts'
import { CommitmentsQuery } from './views.ts'

/** Commitments as they go out: of a talk of two, to who may read it alone. */
export const commitmentList = defineExportedList({
  name: 'commitments',
  path: '/api/commitments',
  title: { ar: 'الالتزامات', en: 'Commitments', fr: 'Engagements' },
  readers: commitmentReaders,
  query: CommitmentsQuery,
  columns: [
    column('reference', { ar: 'الرقم', en: 'Reference', fr: 'Référence' }, '#meta+reference'),
    column('what', { ar: 'الالتزام', en: 'Commitment', fr: 'Engagement' }, '#description'),
    column('owedBy', { ar: 'على', en: 'Owed by', fr: 'Débiteur' }, '#org+debtor'),
    column('owedTo', { ar: 'تجاه', en: 'Owed to', fr: 'Créanciers' }, '#org+creditor'),
    column('source', { ar: 'المصدر', en: 'Source', fr: 'Source' }, '#meta+source'),
    column('dueOn', { ar: 'موعده', en: 'Due', fr: 'Échéance' }, '#date+due'),
    column('recurrence', { ar: 'التكرار', en: 'Recurrence', fr: 'Récurrence' }),
    column('audience', { ar: 'من يقرؤه', en: 'Read by', fr: 'Lecteurs' }),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('verdict', { ar: 'ما ثبت', en: 'Found', fr: 'Constat' }, '#status+verdict'),
    column('asOf', { ar: 'حتى يوم', en: 'As of', fr: 'Au' }, '#date+verdict'),
    column('overdue', { ar: 'متأخر', en: 'Overdue', fr: 'En retard' }),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
