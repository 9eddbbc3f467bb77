import { useState } from 'react'
import { daysAfter } from '../../kernel/deadline.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useToday } from '../../web/time-zone.ts'
import { kindTexts } from '../code-lists.ts'
import { CitizenFiguresView } from '../views.ts'
import { texts } from './texts.ts'

/** How many reports of each kind and district, as figures that may leave the desk. */
export function CitizenFiguresPage() {
  const t = useText()
  const today = useToday()
  const [from, setFrom] = useState(daysAfter(today, -364))
  const [to, setTo] = useState(today)
  const inOrder = from !== '' && to !== '' && from <= to
  return (
    <Page
      title={t(texts.figures)}
      lead={t(texts.figuresLead)}
      crumbs={[{ title: t(texts.reports), href: '/citizen-reports' }]}
    >
      <div className="filters">
        <DayField name="from" label={t(texts.from)} value={from} onChange={setFrom} max={today} />
        <DayField name="to" label={t(texts.until)} value={to} onChange={setTo} max={today} />
      </div>
      {inOrder ? <Figures from={from} to={to} /> : <Notice kind="warning">{t(texts.wrongPeriod)}</Notice>}
    </Page>
  )
}

function Figures({ from, to }: { from: string; to: string }) {
  const t = useText()
  const read = useRead(`/api/citizen-report-figures?from=${from}&to=${to}`, CitizenFiguresView)
  return (
    <Loaded read={read}>
      {({ inTheLog, notInTheLog, kinds, districts }) => (
        <>
          <Counts
            title={t(texts.count)}
            rows={[
              { key: 'log', label: t(texts.inTheLog), n: inTheLog },
              { key: 'other', label: t(texts.notInTheLog), n: notInTheLog },
            ]}
          />
          <Counts title={t(texts.byKind)} rows={kinds.map(({ key, n }) => ({ key, label: t(kindTexts[key]), n }))} />
          <Counts
            title={t(texts.byDistrict)}
            rows={districts.map(({ key, name, n }) => ({ key, label: t(name), n }))}
          />
        </>
      )}
    </Loaded>
  )
}

interface Row {
  readonly key: string
  readonly label: string
  readonly n: number | null
}

function Counts({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={title}>
      <Table
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<Empty>{t(texts.none)}</Empty>}
        columns={[
          { key: 'what', header: title, cell: ({ label }) => label },
          {
            key: 'count',
            header: t(texts.count),
            end: true,
            cell: ({ n }) => (n === null ? t(texts.fewer) : number(n)),
          },
        ]}
      />
    </Section>
  )
}
