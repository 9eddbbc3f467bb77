import { benefitReaders, ruleReaders } from '../benefits/readers.ts'
import { bookReaders, cashReaders } from '../ledger/readers.ts'
import { listReaders, moneyWatchers } from '../payment-lists/readers.ts'
import { page } from './page.tsx'

/** The pages of benefits, payment lists, the books and what banks said of them. */
export const moneyRoutes = [
  page('/benefit-rules', () => import('../benefits/ui/BenefitRulesPage.tsx'), 'BenefitRulesPage', ruleReaders),
  page('/benefit-rules/new', () => import('../benefits/ui/NewBenefitRulePage.tsx'), 'NewBenefitRulePage', [
    ...(['benefitsOfficer', 'director'] as const),
  ]),
  page('/benefit-rules/$id', () => import('../benefits/ui/BenefitRulePage.tsx'), 'BenefitRulePage', ruleReaders),
  page(
    '/people/$id/benefits',
    () => import('../benefits/ui/PersonBenefitsPage.tsx'),
    'PersonBenefitsPage',
    benefitReaders,
  ),
  page('/payment-lists', () => import('../payment-lists/ui/PaymentListsPage.tsx'), 'PaymentListsPage', listReaders),
  page('/payment-lists/$id', () => import('../payment-lists/ui/PaymentListPage.tsx'), 'PaymentListPage', listReaders),
  page('/payment-lists/$id/shards', () => import('../payment-shards/ui/ShardsPage.tsx'), 'ShardsPage', listReaders),
  page('/tablet-shards', () => import('../payment-shards/ui/TabletShardsPage.tsx'), 'TabletShardsPage', ['cashier']),
  page('/cash-desk', () => import('../payment-lists/ui/CashDeskPage.tsx'), 'CashDeskPage', ['cashier']),
  page('/cash-desk/$id', () => import('../payment-lists/ui/DeskPaymentPage.tsx'), 'DeskPaymentPage', ['cashier']),
  page('/arrears', () => import('../payment-lists/ui/ArrearsPage.tsx'), 'ArrearsPage', moneyWatchers),
  page('/payment-suspicions', () => import('../payment-lists/ui/SuspicionsPage.tsx'), 'SuspicionsPage', moneyWatchers),
  page('/money-accounts', () => import('../ledger/ui/MoneyAccountsPage.tsx'), 'MoneyAccountsPage', cashReaders),
  page('/money-accounts/$id', () => import('../ledger/ui/MoneyAccountPage.tsx'), 'MoneyAccountPage', cashReaders),
  page('/money-entries', () => import('../ledger/ui/MoneyEntriesPage.tsx'), 'MoneyEntriesPage', bookReaders),
  page('/money-entries/$id', () => import('../ledger/ui/MoneyEntryPage.tsx'), 'MoneyEntryPage', bookReaders),
  page('/bank-entries', () => import('../bank-messages/ui/BankEntriesPage.tsx'), 'BankEntriesPage', bookReaders),
  page('/bank-entries/$id', () => import('../bank-messages/ui/BankEntryPage.tsx'), 'BankEntryPage', bookReaders),
  page('/bank-files', () => import('../bank-messages/ui/BankFilesPage.tsx'), 'BankFilesPage', bookReaders),
  page('/cash-moves', () => import('../ledger/ui/CashMovesPage.tsx'), 'CashMovesPage', cashReaders),
]
