import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { incidentReaders } from './incident.ts'
import { IncidentsQuery } from './views.ts'

/**
 * Incidents as the log goes out: no words, actors, sources or coordinates. What is not released yet, where it was and who was hurt goes
 * out by two people; what is published or given to partners goes by src/incident-exchange.
 */
export const incidentList = defineExportedList({
  name: 'incidents',
  path: '/api/incidents',
  title: { ar: 'الحوادث', en: 'Incidents', fr: 'Incidents' },
  readers: incidentReaders,
  query: IncidentsQuery,
  columns: [
    column('reference', { ar: 'الرقم', en: 'Reference', fr: 'Référence' }, '#event+id'),
    column('type', { ar: 'النوع', en: 'Type', fr: 'Type' }, '#event+type'),
    column('startedOn', { ar: 'من', en: 'From', fr: 'Du' }, '#date+start'),
    column('endedOn', { ar: 'إلى', en: 'To', fr: 'Au' }, '#date+end'),
    column('dayPrecision', { ar: 'دقة اليوم', en: 'Day known to', fr: 'Précision' }, '#date+precision'),
    guardedColumn('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    guardedColumn('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    column('state', { ar: 'الثبوت', en: 'Established', fr: 'Établi' }, '#status'),
    column('disputed', { ar: 'متنازع فيها', en: 'Disputed', fr: 'Contesté' }),
    column('attribution', { ar: 'النسبة', en: 'Attribution', fr: 'Attribution' }, '#status+attribution'),
    column('handling', { ar: 'المعالجة', en: 'Handling', fr: 'Traitement' }, '#status+handling'),
    guardedColumn('killed', { ar: 'القتلى', en: 'Killed, best', fr: 'Tués, estimation' }, '#affected+killed'),
    guardedColumn('injured', { ar: 'الجرحى', en: 'Injured, best', fr: 'Blessés, estimation' }, '#affected+injured'),
    guardedColumn('displaced', { ar: 'النازحون', en: 'Displaced', fr: 'Déplacés' }, '#affected+displaced'),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
