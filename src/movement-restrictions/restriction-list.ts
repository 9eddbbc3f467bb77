import { incidentReaders } from '../incidents/incident.ts'
import { column, defineExportedList } from '../kernel/exported-list.ts'
import { RestrictionsQuery } from './views.ts'

/** Restrictions of movement as they go out, without which post or patrol met them. */
export const movementRestrictionsList = defineExportedList({
  name: 'movementRestrictions',
  path: '/api/movement-restrictions',
  title: { ar: 'قيود الحركة', en: 'Restrictions of movement', fr: 'Restrictions de mouvement' },
  readers: incidentReaders,
  query: RestrictionsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('kind', { ar: 'النوع', en: 'Kind', fr: 'Type' }),
    column('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    column('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    column('beganAt', { ar: 'بدأ في', en: 'Began', fr: 'Début' }, '#date+start'),
    column('endedAt', { ar: 'انتهى في', en: 'Ended', fr: 'Fin' }, '#date+end'),
    column('imposedBy', { ar: 'فرضه', en: 'Imposed by', fr: 'Imposée par' }, '#org'),
    column('reasonGiven', { ar: 'السبب المعلن', en: 'Reason given', fr: 'Motif donné' }),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
