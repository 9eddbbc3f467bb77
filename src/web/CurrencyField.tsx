import type { Currency } from '../kernel/money.ts'
import { currencies } from './currencies.ts'
import { useLanguage } from './i18n.tsx'
import { Select } from './kit/Select.tsx'
import { localeOf } from './language.ts'

/** In which currency an amount is. */
export function CurrencyField(props: {
  name: string
  label: string
  value: Currency | ''
  onChange: (value: Currency) => void
}) {
  const { language } = useLanguage()
  return <Select {...props} choices={currencies(localeOf[language])} />
}
