import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { streamTexts } from '../code-lists.ts'
import { Finance } from '../evidence.ts'
import { texts } from './texts.ts'

interface FinanceDraft {
  readonly amount: string
  readonly currency: string
  readonly stream: Finance['stream'] | ''
  readonly from: string
  readonly to: string
}
export const noFinance: FinanceDraft = { amount: '', currency: '', stream: '', from: '', to: '' }

/** Money as it is sent. */
export function financeOf({ amount, currency, stream, from, to }: FinanceDraft) {
  return { amount: amount.trim(), currency: currency.trim().toUpperCase(), stream, from: from || null, to: to || null }
}

/** An amount, where it comes from, and of which time. */
export function FinanceFields({ value, onChange }: { value: FinanceDraft; onChange: (value: FinanceDraft) => void }) {
  const t = useText()
  const field = (key: 'amount' | 'currency') => (
    <TextField
      name={`words.finance.${key}`}
      label={t(texts[key])}
      value={value[key]}
      onChange={(text) => onChange({ ...value, [key]: text })}
      code
    />
  )
  const day = (key: 'from' | 'to') => (
    <DayField
      name={`words.finance.${key}`}
      label={t(texts[key])}
      value={value[key]}
      onChange={(text) => onChange({ ...value, [key]: text })}
      optional
    />
  )
  return (
    <>
      {field('amount')}
      {field('currency')}
      <Pick
        name="words.finance.stream"
        label={texts.stream}
        words={streamTexts}
        options={Finance.shape.stream.options}
        value={value.stream}
        onChange={(stream) => onChange({ ...value, stream })}
      />
      {day('from')}
      {day('to')}
    </>
  )
}
