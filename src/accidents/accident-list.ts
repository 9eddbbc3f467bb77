import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { accidentReaders } from './accident.ts'
import { AccidentsQuery } from './views.ts'

/** Accidents as they go out; where each was and whom it hit is guarded. */
export const accidentsList = defineExportedList({
  name: 'accidents',
  path: '/api/accidents',
  title: { ar: 'الحوادث', en: 'Accidents', fr: 'Accidents' },
  readers: accidentReaders,
  query: AccidentsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('type', { ar: 'النوع', en: 'Type', fr: 'Type' }),
    column('occurredOn', { ar: 'اليوم', en: 'Day', fr: 'Jour' }, '#date+occurred'),
    guardedColumn('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    guardedColumn('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    guardedColumn('killed', { ar: 'قتلى', en: 'Killed', fr: 'Tués' }, '#affected+killed'),
    guardedColumn('injured', { ar: 'جرحى', en: 'Injured', fr: 'Blessés' }, '#affected+injured'),
    column('device', { ar: 'الجسم', en: 'Device', fr: 'Engin' }),
    column('cause', { ar: 'السبب', en: 'Cause', fr: 'Cause' }, '#cause'),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
    column('confirmedAt', { ar: 'أُكّد في', en: 'Confirmed', fr: 'Confirmé' }, '#date+confirmed'),
  ],
})
