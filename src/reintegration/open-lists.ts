import { OpenList } from '../kernel/open-list.ts'

/** What a grant is for. */
export const grantUses = new OpenList('grantUse', {
  tools: { ar: 'أدوات', en: 'Tools', fr: 'Outils' },
  stock: { ar: 'بضاعة', en: 'Stock', fr: 'Marchandises' },
  rent: { ar: 'إيجار', en: 'Rent', fr: 'Loyer' },
  livestock: { ar: 'ماشية', en: 'Livestock', fr: 'Bétail' },
  seeds: { ar: 'بذور', en: 'Seeds', fr: 'Semences' },
  fees: { ar: 'رسوم', en: 'Fees', fr: 'Frais' },
  transport: { ar: 'نقل', en: 'Transport', fr: 'Transport' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
})
