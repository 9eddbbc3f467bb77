import { useState } from 'react'
import type { Estimate } from '../../incidents/tolls.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import type { Balance } from '../balance.ts'
import { flagTexts, rowTexts } from '../code-lists.ts'
import type { DeadlineOn } from '../views.ts'
import { texts } from './texts.ts'

/** A number as it is known: the most likely, and between which two. */
export function EstimateText({ of: { low, best, high } }: { of: Estimate }) {
  const { number } = useFormat()
  return low === high ? (
    <bdi>{number(best)}</bdi>
  ) : (
    <bdi>
      {number(best)} ({number(low)}–{number(high)})
    </bdi>
  )
}

/** A last day, and how many days are left or past. */
export function DeadlineText({ deadline }: { deadline: Pick<DeadlineOn, 'dueOn' | 'daysLeft'> | null }) {
  const t = useText()
  if (!deadline) return <>{t(texts.noDeadline)}</>
  const { dueOn, daysLeft } = deadline
  return (
    <>
      <DateText value={dueOn} plain />{' '}
      <Badge tone={daysLeft < 0 ? 'bad' : daysLeft <= 30 ? 'waiting' : 'neutral'}>
        {daysLeft < 0 ? t(texts.daysPast, { count: -daysLeft }) : t(texts.daysLeft, { count: daysLeft })}
      </Badge>
    </>
  )
}

const parts = ['seen', 'outOfSight', 'arrived', 'returned'] as const
const departures = ['reported', 'verified'] as const

/** The balance of a force on a day: each figure opens to the rows that it is the sum of. */
export function BalanceSection({
  balance,
  on,
  today,
  onDay,
}: {
  balance: Balance
  on: string
  today: string
  onDay: (day: string) => void
}) {
  const t = useText()
  const { number } = useFormat()
  const [typed, setTyped] = useState(on)
  const lines = [
    ...parts.map((key) => ({ key, of: balance[key], rows: balance[key].rows })),
    { key: 'present' as const, of: balance.present, rows: [] },
    ...departures.map((key) => ({ key, of: balance[key], rows: balance[key].rows })),
    { key: 'remaining' as const, of: balance.remaining, rows: [] },
    { key: 'remainingIfReported' as const, of: balance.remainingIfReported, rows: [] },
  ]
  const shown = lines.filter(
    ({ key, rows }) => rows.length > 0 || !parts.some((part) => part === key) || key === 'seen',
  )
  return (
    <Section title={t(texts.balance)}>
      <DayField
        name="on"
        label={t(texts.balanceOn)}
        value={typed}
        max={today}
        onChange={(day) => {
          setTyped(day)
          if (/^\d{4}-\d{2}-\d{2}$/.test(day)) onDay(day)
        }}
      />
      {balance.flags.map((flag) => (
        <Notice key={flag} kind="warning">
          {t(flagTexts[flag])}
        </Notice>
      ))}
      <Table
        caption={t(texts.balance)}
        rows={shown}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'figure',
            header: t(texts.figure),
            cell: ({ key, rows }) => (
              <>
                {t(texts[key])}
                {rows.length > 0 && (
                  <Disclosure title={t(texts.rows, { count: rows.length })}>
                    {() => (
                      <ul>
                        {rows.map((row) => (
                          <li key={row.id}>
                            {t(rowTexts[row.kind])} · <DateText value={row.day} plain /> · <EstimateText of={row} />
                          </li>
                        ))}
                      </ul>
                    )}
                  </Disclosure>
                )}
              </>
            ),
          },
          { key: 'low', header: t(texts.low), end: true, cell: ({ of }) => number(of.low) },
          { key: 'best', header: t(texts.best), end: true, cell: ({ of }) => number(of.best) },
          { key: 'high', header: t(texts.high), end: true, cell: ({ of }) => number(of.high) },
        ]}
      />
      <p className="hint">
        {t(texts.ever, { reported: number(balance.everReported), verified: number(balance.everVerified) })}
      </p>
    </Section>
  )
}
