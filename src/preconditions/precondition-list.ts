import { column, defineExportedList } from '../kernel/exported-list.ts'
import { preconditionReaders } from './precondition.ts'
import { PreconditionsQuery } from './views.ts'

/** How the four preconditions of groups and regions stand, as it goes out. */
export const preconditionsList = defineExportedList({
  name: 'preconditions',
  path: '/api/preconditions',
  title: { ar: 'الشروط المسبقة', en: 'Preconditions', fr: 'Conditions préalables' },
  readers: preconditionReaders,
  query: PreconditionsQuery,
  columns: [
    column('code', { ar: 'الرمز', en: 'Code', fr: 'Code' }, '#meta+code'),
    column('name', { ar: 'الجماعة أو المكان', en: 'Group or place', fr: 'Groupe ou lieu' }, '#meta+name'),
    column('side', { ar: 'السلطة', en: 'Authority', fr: 'Autorité' }, '#org+name'),
    column('agreement', { ar: 'الاتفاق', en: 'Agreement', fr: 'Accord' }, '#status+agreement'),
    column('trust', { ar: 'الثقة', en: 'Trust', fr: 'Confiance' }, '#status+trust'),
    column('willingness', { ar: 'الإرادة', en: 'Willingness', fr: 'Volonté' }, '#status+willingness'),
    column('security', { ar: 'الأمن', en: 'Security', fr: 'Sécurité' }, '#status+security'),
    column('met', { ar: 'المتحقق منها', en: 'Met', fr: 'Remplies' }, '#indicator+met+num'),
    column('open', { ar: 'المراحل المفتوحة', en: 'Open phases', fr: 'Phases ouvertes' }),
    column('waiting', { ar: 'استثناءات تنتظر', en: 'Waivers that wait', fr: 'Dérogations en attente' }),
  ],
})
