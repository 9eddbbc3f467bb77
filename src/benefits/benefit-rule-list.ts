import { column, defineExportedList } from '../kernel/exported-list.ts'
import { ruleReaders } from './readers.ts'
import { BenefitRulesQuery } from './views.ts'

/** Rules of benefits as they go out. */
export const benefitRulesList = defineExportedList({
  name: 'benefitRules',
  path: '/api/benefit-rules',
  title: { ar: 'قواعد المنافع', en: 'Rules of benefits', fr: 'Règles de prestations' },
  readers: ruleReaders,
  query: BenefitRulesQuery,
  columns: [
    column('support', { ar: 'الدعم', en: 'Support', fr: 'Appui' }),
    column('version', { ar: 'الإصدار', en: 'Version', fr: 'Version' }, '#meta+version'),
    column('title', { ar: 'العنوان', en: 'Title', fr: 'Titre' }),
    column('currency', { ar: 'العملة', en: 'Currency', fr: 'Devise' }, '#currency'),
    column('instalments', { ar: 'الأقساط', en: 'Instalments', fr: 'Tranches' }),
    column('announcedOn', { ar: 'أُعلنت في', en: 'Announced', fr: 'Annoncée' }, '#date+announced'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('proposedAt', { ar: 'اقتُرح في', en: 'Proposed', fr: 'Proposé' }, '#date+proposed'),
    column('signedAt', { ar: 'وُقّع في', en: 'Signed', fr: 'Signé' }, '#date+signed'),
  ],
})
