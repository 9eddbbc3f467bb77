import { column, defineExportedList } from '../kernel/exported-list.ts'
import { agreementReaders } from './agreement.ts'
import { AgreementsQuery } from './views.ts'

/** Agreements on a ceasefire as they go out. */
export const ceasefireAgreementsList = defineExportedList({
  name: 'ceasefireAgreements',
  path: '/api/ceasefire-agreements',
  title: { ar: 'اتفاقات وقف إطلاق النار', en: 'Ceasefire agreements', fr: 'Accords de cessez-le-feu' },
  readers: agreementReaders,
  query: AgreementsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('title', { ar: 'العنوان', en: 'Title', fr: 'Titre' }),
    column('signedOn', { ar: 'وُقّع في', en: 'Signed on', fr: 'Signé le' }, '#date+signed'),
    column('inForceFrom', { ar: 'سارٍ منذ', en: 'In force from', fr: 'En vigueur dès' }, '#date+start'),
    column('signedAt', { ar: 'مكان التوقيع', en: 'Signed at', fr: 'Lieu de signature' }, '#loc+name'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('endedOn', { ar: 'انتهى في', en: 'Ended on', fr: 'Fin' }, '#date+end'),
  ],
})
