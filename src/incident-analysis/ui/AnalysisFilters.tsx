import { useState } from 'react'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { useToday } from '../../web/time-zone.ts'
import { texts } from './texts.ts'
import type { AnalysisAsked } from './use-analysis-query.ts'

/** What the figures are of: two days, and what of the incidents. */
export function AnalysisFilters({
  asked,
  period,
}: {
  asked: AnalysisAsked
  /** As the server took it, once it answered. */
  period: { readonly from: string; readonly until: string } | undefined
}) {
  const t = useText()
  const today = useToday()
  const [typed, setTyped] = useState<{ from?: string; until?: string }>({})
  const from = typed.from ?? (asked.from || period?.from) ?? ''
  const until = typed.until ?? (asked.until || period?.until) ?? ''
  const reversed = from !== '' && until !== '' && until < from
  return (
    <>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault()
          setTyped({})
          if (!reversed) asked.setPeriod(from, until)
        }}
      >
        <DayField
          name="from"
          label={t(texts.from)}
          value={from}
          max={today}
          onChange={(day) => setTyped({ ...typed, from: day })}
        />
        <DayField
          name="until"
          label={t(texts.until)}
          value={until}
          onChange={(day) => setTyped({ ...typed, until: day })}
        />
        <Button type="submit" disabledReason={reversed ? t(texts.reversed) : undefined}>
          {t(texts.apply)}
        </Button>
      </form>
      <div className="filters filters-many">
        {(['source', 'place', 'type', 'level', 'side', 'cell', 'metres', 'days', 'least'] as const)
          .filter((name) => (name !== 'side' && name !== 'source') || asked.choices(name).length > 1)
          .map((name) => (
            <Select key={name} {...asked.list.select(name)} label={t(texts[name])} choices={asked.choices(name)} />
          ))}
      </div>
    </>
  )
}
