import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { reportReaders } from './ordnance-report.ts'
import { OrdnanceReportsQuery } from './views.ts'

/** Reports of ordnance as the desk's list goes out: never who told it. Maps and tables for other tools go by src/ordnance-exchange. */
export const reportList = defineExportedList({
  name: 'ordnanceReports',
  path: '/api/ordnance-reports',
  title: { ar: 'بلاغات الذخائر', en: 'Reports of ordnance', fr: 'Signalements d’engins' },
  readers: reportReaders,
  query: OrdnanceReportsQuery,
  columns: [
    column('reference', { ar: 'الرقم', en: 'Reference', fr: 'Référence' }, '#meta+reference'),
    column('class', { ar: 'الصنف', en: 'Class', fr: 'Classe' }, '#item+type'),
    column('quantity', { ar: 'العدد', en: 'Quantity', fr: 'Quantité' }, '#item+num'),
    column('channel', { ar: 'الورود', en: 'Channel', fr: 'Voie' }, '#channel'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('priority', { ar: 'الأولوية', en: 'Priority', fr: 'Priorité' }, '#severity'),
    column('seenOn', { ar: 'شوهد في', en: 'Seen on', fr: 'Vu le' }, '#date+seen'),
    column('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    column('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    // Explosives that nobody has cleared yet, to the metre, and words of the public that can name people.
    guardedColumn('latitude', { ar: 'خط العرض', en: 'Latitude', fr: 'Latitude' }, '#geo+lat'),
    guardedColumn('longitude', { ar: 'خط الطول', en: 'Longitude', fr: 'Longitude' }, '#geo+lon'),
    guardedColumn('description', { ar: 'الوصف', en: 'Description', fr: 'Description' }, '#description'),
    column('outcome', { ar: 'النتيجة', en: 'Outcome', fr: 'Issue' }, '#status+outcome'),
    column('receivedAt', { ar: 'ورد في', en: 'Received', fr: 'Reçu le' }, '#date+received'),
  ],
})
