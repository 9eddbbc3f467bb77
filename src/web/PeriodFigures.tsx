import { type ReactNode, useState } from 'react'
import type { Day } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import type { Texts } from '../kernel/texts.ts'
import { useFormat, useText } from './i18n.tsx'
import { DayField } from './kit/DayField.tsx'
import { Notice } from './kit/Notice.tsx'
import { Section } from './kit/Page.tsx'
import { Empty } from './kit/States.tsx'
import { Table } from './kit/Table.tsx'
import { webTexts } from './texts.ts'
import { useToday } from './time-zone.ts'

/** The year up to today, or another period that the reader chooses; `children` shows it once its days are in order. */
export function InPeriod({ children }: { children: (from: Day, to: Day) => ReactNode }) {
  const t = useText()
  const today = useToday()
  const [from, setFrom] = useState(daysAfter(today, -364))
  const [to, setTo] = useState(today)
  const inOrder = from !== '' && to !== '' && from <= to
  return (
    <>
      <div className="filters">
        <DayField name="from" label={t(webTexts.fromDay)} value={from} onChange={setFrom} max={today} />
        <DayField name="to" label={t(webTexts.untilDay)} value={to} onChange={setTo} max={today} />
      </div>
      {inOrder ? children(from, to) : <Notice kind="warning">{t(webTexts.wrongPeriod)}</Notice>}
    </>
  )
}

/** A count without small cells: null is fewer than five, or what five would follow from. */
export interface ShownCount {
  readonly key: string
  readonly label: string
  readonly n: number | null
}

/** Counts that may leave the desk, under a heading of their own. */
export function ShownCounts({
  title,
  rows,
  words,
}: {
  title: string
  rows: readonly ShownCount[]
  words: Readonly<Record<'count' | 'fewer' | 'none', Texts>>
}) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={title}>
      <Table
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<Empty>{t(words.none)}</Empty>}
        columns={[
          { key: 'what', header: title, cell: ({ label }) => label },
          {
            key: 'count',
            header: t(words.count),
            end: true,
            cell: ({ n }) => (n === null ? t(words.fewer) : number(n)),
          },
        ]}
      />
    </Section>
  )
}
