import { ruleReaders } from '../../benefits/readers.ts'
import { texts as benefitTexts } from '../../benefits/ui/texts.ts'
import { bookReaders, cashReaders } from '../../ledger/readers.ts'
import { listReaders, moneyWatchers } from '../../payment-lists/readers.ts'
import { texts as paymentTexts } from '../../payment-lists/ui/texts.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to money: whom to pay and by which list, and the books. */
export const moneyMenu: readonly MenuSection[] = [
  {
    words: { ar: 'الصرف', en: 'Payments', fr: 'Paiements' },
    items: [
      { href: '/cash-desk', words: paymentTexts.desk, roles: ['cashier'] },
      { href: '/payment-lists', words: paymentTexts.lists, roles: listReaders },
      { href: '/benefit-rules', words: benefitTexts.rules, roles: ruleReaders },
      { href: '/arrears', words: paymentTexts.arrears, roles: moneyWatchers },
      { href: '/payment-suspicions', words: paymentTexts.suspicions, roles: moneyWatchers },
    ],
  },
  {
    words: { ar: 'المال', en: 'Money', fr: 'Argent' },
    items: [
      {
        href: '/money-accounts',
        words: { ar: 'الدفاتر المالية', en: 'The books', fr: 'Les livres' },
        roles: bookReaders,
      },
      {
        href: '/bank-entries',
        words: { ar: 'ما قالته المصارف', en: 'What the banks said', fr: 'Ce que disent les banques' },
        roles: bookReaders,
      },
      {
        href: '/cash-moves',
        words: { ar: 'نقد المواقع', en: 'Cash of the sites', fr: 'Espèces des sites' },
        roles: cashReaders,
      },
    ],
  },
]
