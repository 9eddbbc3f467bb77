import { column, defineExportedList } from '../kernel/exported-list.ts'
import { riskReaders } from './risk-session.ts'
import { RiskSessionsQuery } from './views.ts'

/** Sessions of risk education as they go out. */
export const riskEducationList = defineExportedList({
  name: 'riskEducation',
  path: '/api/risk-education',
  title: { ar: 'جلسات التوعية بالمخاطر', en: 'Risk education sessions', fr: 'Séances d’éducation au risque' },
  readers: riskReaders,
  query: RiskSessionsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('category', { ar: 'الصنف', en: 'Category', fr: 'Catégorie' }, '#activity+type'),
    column('activity', { ar: 'النشاط', en: 'Activity', fr: 'Activité' }, '#activity'),
    column('method', { ar: 'الطريقة', en: 'Method', fr: 'Méthode' }),
    column('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    column('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    column('startsOn', { ar: 'من', en: 'From', fr: 'Du' }, '#date+start'),
    column('endsOn', { ar: 'إلى', en: 'Until', fr: 'Au' }, '#date+end'),
    column('sessions', { ar: 'الجلسات', en: 'Sessions', fr: 'Séances' }, '#indicator+sessions+num'),
    column('audience', { ar: 'الجمهور', en: 'Audience', fr: 'Public' }, '#beneficiary'),
    column('total', { ar: 'الحضور', en: 'People reached', fr: 'Personnes touchées' }, '#reached'),
    column('firstTime', { ar: 'لأول مرة', en: 'For the first time', fr: 'Pour la première fois' }, '#reached+new'),
    column('organisation', { ar: 'المنظمة', en: 'Organisation', fr: 'Organisation' }, '#org+name'),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
