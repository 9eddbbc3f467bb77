import { column, defineExportedList } from '../kernel/exported-list.ts'
import { forceReaders } from './force.ts'
import { DeparturesQuery } from './views.ts'

/** Departures of foreign forces as they go out, without who told of them. */
export const forceDeparturesList = defineExportedList({
  name: 'forceDepartures',
  path: '/api/force-departures',
  title: { ar: 'مغادرة القوات الأجنبية', en: 'Departures of foreign forces', fr: 'Départs de forces étrangères' },
  readers: forceReaders,
  query: DeparturesQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('nameArabic', { ar: 'الاسم بالعربية', en: 'Name in Arabic', fr: 'Nom en arabe' }, '#org+name+i_ar'),
    column('nameLatin', { ar: 'الاسم باللاتينية', en: 'Name in Latin letters', fr: 'Nom en latin' }, '#org+name+i_en'),
    column('leftOn', { ar: 'غادرت في', en: 'Left on', fr: 'Partie le' }, '#date'),
    column('number', { ar: 'العدد', en: 'Number', fr: 'Nombre' }, '#indicator+left+num'),
    column('means', { ar: 'الوسيلة', en: 'By what means', fr: 'Moyen' }),
    column('exitPoint', { ar: 'نقطة الخروج', en: 'Point of exit', fr: 'Point de sortie' }, '#loc+exit'),
    column('reportedBy', { ar: 'أبلغ عنها', en: 'Reported by', fr: 'Signalé par' }),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
