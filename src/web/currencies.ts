import { Currency } from '../kernel/money.ts'

/** The currencies a programme keeps accounts in, named in the reader's language: the Libyan dinar first, then by code. */
export function currencies(locale: string): { key: Currency; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  const codes = Currency.options.filter((code) => code !== 'LYD').sort()
  return (['LYD', ...codes] as const).map((key) => ({ key, label: `${key} · ${names.of(key) ?? key}` }))
}
