import { useState } from 'react'
import { daysAfter } from '../../kernel/deadline.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { useToday } from '../../web/time-zone.ts'
import { findingTexts, kindTexts, outcomeTexts } from '../code-lists.ts'
import { ConductFiguresView, type ConductUnitFigures } from '../views.ts'
import { texts } from './texts.ts'

/** How many complaints there are about each unit, by kind and by what was found: numbers without words. */
export function ConductFiguresPage() {
  const t = useText()
  const today = useToday()
  const [from, setFrom] = useState(daysAfter(today, -364))
  const [to, setTo] = useState(today)
  const [page, setPage] = useState(1)
  const inOrder = from !== '' && to !== '' && from <= to
  return (
    <Page title={t(texts.figures)} lead={t(texts.figuresLead)}>
      <Notice kind="info">{t(texts.figuresAid)}</Notice>
      <div className="filters">
        <DayField name="from" label={t(texts.from)} value={from} onChange={setFrom} max={today} />
        <DayField name="to" label={t(texts.until)} value={to} onChange={setTo} max={today} />
      </div>
      {inOrder ? (
        <Figures from={from} to={to} page={page} onPage={setPage} />
      ) : (
        <Notice kind="warning">{t(texts.wrongPeriod)}</Notice>
      )}
    </Page>
  )
}

function Figures({ from, to, page, onPage }: { from: string; to: string; page: number; onPage: (n: number) => void }) {
  const t = useText()
  const { number, percent } = useFormat()
  const read = useRead(`/api/conduct-figures?from=${from}&to=${to}&page=${page}`, ConductFiguresView)
  const shown = (n: number | null) => (n === null ? t(texts.fewer) : number(n))
  const columns: Column<ConductUnitFigures>[] = [
    { key: 'unit', header: t(texts.unit), wide: true, cell: ({ name }) => t(name) },
    { key: 'complaints', header: t(texts.complaintsShort), end: true, cell: ({ complaints }) => shown(complaints) },
    { key: 'before', header: t(texts.before), end: true, cell: ({ before }) => shown(before) },
    { key: 'decided', header: t(texts.decided), end: true, cell: ({ decided }) => shown(decided) },
    { key: 'found', header: t(texts.foundOf), end: true, cell: ({ found }) => shown(found) },
    {
      key: 'share',
      header: t(texts.share),
      end: true,
      cell: ({ share }) =>
        share === null ? '—' : leftToRight(`${percent(share.share)} (${percent(share.low)}–${percent(share.high)})`),
    },
  ]
  return (
    <Loaded read={read}>
      {(data) => (
        <>
          <Section title={t(texts.byUnit)}>
            <Table
              caption={t(texts.byUnit)}
              columns={columns}
              rows={data.units}
              rowKey={({ unitId }) => unitId}
              empty={<Empty>{t(texts.noUnits)}</Empty>}
            />
            <Pagination {...data} onPage={onPage} />
          </Section>
          <Counts
            title={t(texts.byKind)}
            rows={data.kinds.map(({ key, n }) => ({ key, label: t(kindTexts[key]), n }))}
          />
          <Counts
            title={t(texts.byFinding)}
            rows={data.findings.map(({ key, n }) => ({ key, label: t(findingTexts[key]), n }))}
          />
          <Counts
            title={t(texts.byOutcome)}
            rows={data.outcomes.map(({ key, n }) => ({ key, label: t(outcomeTexts[key]), n }))}
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
            header: t(texts.complaintsShort),
            end: true,
            cell: ({ n }) => (n === null ? t(texts.fewer) : number(n)),
          },
        ]}
      />
    </Section>
  )
}
