import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { InPeriod, ShownCounts } from '../../web/PeriodFigures.tsx'
import { findingTexts, kindTexts, outcomeTexts } from '../code-lists.ts'
import { ConductFiguresView, type ConductUnitFigures } from '../views.ts'
import { texts } from './texts.ts'

const countWords = { count: texts.complaintsShort, fewer: texts.fewer, none: texts.none }

/** How many complaints there are about each unit, by kind and by what was found: numbers without words. */
export function ConductFiguresPage() {
  const t = useText()
  return (
    <Page title={t(texts.figures)} lead={t(texts.figuresLead)}>
      <Notice kind="info">{t(texts.figuresAid)}</Notice>
      <InPeriod>{(from, to) => <Figures key={`${from} ${to}`} from={from} to={to} />}</InPeriod>
    </Page>
  )
}

/** The figures of one period; another period begins at its first page. */
function Figures({ from, to }: { from: string; to: string }) {
  const t = useText()
  const [page, setPage] = useState(1)
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
            <Pagination {...data} onPage={setPage} />
          </Section>
          <ShownCounts
            words={countWords}
            title={t(texts.byKind)}
            rows={data.kinds.map(({ key, n }) => ({ key, label: t(kindTexts[key]), n }))}
          />
          <ShownCounts
            words={countWords}
            title={t(texts.byFinding)}
            rows={data.findings.map(({ key, n }) => ({ key, label: t(findingTexts[key]), n }))}
          />
          <ShownCounts
            words={countWords}
            title={t(texts.byOutcome)}
            rows={data.outcomes.map(({ key, n }) => ({ key, label: t(outcomeTexts[key]), n }))}
          />
        </>
      )}
    </Loaded>
  )
}
