import { useState } from 'react'
import { daysAfter } from '../../kernel/deadline.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TrendPeriod } from '../span.ts'
import { periodTexts, texts } from './texts.ts'

/** What the address of a dashboard says: of whom, and of which time its charts are. */
export type Asked = Partial<Record<'side' | 'site' | 'period' | 'from' | 'to', string | undefined>>

/** Of which time the charts are: one that ends today, or from one day to another. */
export function PeriodFields({
  asked,
  today,
  onChange,
}: {
  asked: Asked
  today: string
  onChange: (given: Asked) => void
}) {
  const t = useText()
  const ofDays = asked.from !== undefined
  const [from, setFrom] = useState(asked.from ?? '')
  const [to, setTo] = useState(asked.to ?? '')
  const say = (days: { from: string; to: string }) => {
    setFrom(days.from)
    setTo(days.to)
    if (days.from !== '' && days.to !== '' && days.from <= days.to) onChange({ period: undefined, ...days })
  }
  const period = TrendPeriod.options.find((one) => one === asked.period) ?? 'halfYear'
  return (
    <>
      <Select
        name="period"
        label={t(texts.period)}
        value={ofDays ? 'days' : period}
        onChange={(chosen) =>
          chosen === 'days'
            ? say({ from: daysAfter(today, -29), to: today })
            : onChange({ period: chosen === 'halfYear' ? undefined : chosen, from: undefined, to: undefined })
        }
        choices={(['month', 'quarter', 'halfYear', 'year', 'all', 'days'] as const).map((key) => ({
          ...{ key, label: t(periodTexts[key]) },
        }))}
      />
      {ofDays && (
        <>
          <DayField
            name="from"
            label={t(texts.from)}
            value={from}
            onChange={(day) => say({ from: day, to })}
            max={today}
          />
          <DayField name="to" label={t(texts.to)} value={to} onChange={(day) => say({ from, to: day })} max={today} />
          {from > to && <p className="hint">{t(texts.daysInOrder)}</p>}
        </>
      )}
    </>
  )
}
