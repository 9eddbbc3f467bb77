import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { counts, countTexts, groupingTexts, lineName } from '../count-texts.ts'
import { type ReconciliationQuery, type ReconciliationRow, ReconciliationView } from '../views.ts'
import { texts } from './texts.ts'

type Grouping = ReconciliationQuery['by']
const groupings: readonly Grouping[] = ['class', 'site', 'authority', 'group', 'source']

/** Where every weapon is that was ever received, now or at the end of any day, and whether the figures agree. */
export function ReconciliationPage() {
  const t = useText()
  const [by, setBy] = useState<Grouping>('class')
  const [on, setOn] = useState('')
  const { language } = useLanguage()
  const asked = new URLSearchParams({ by, on })
  const read = useRead(`/api/reconciliation?${asked}`, ReconciliationView)
  return (
    <Page title={t(texts.reconciliation)} lead={t(texts.reconciliationLead)}>
      <div className="filters">
        <Select
          name="by"
          label={t(texts.by)}
          value={by}
          onChange={setBy}
          choices={groupings.map((key) => ({ key, label: t(groupingTexts[key]) }))}
        />
        <DayField name="on" label={t(texts.on)} hint={t(texts.onHint)} value={on} onChange={setOn} />
      </div>
      <Loaded read={read}>{(view) => <Figures view={view} by={by} />}</Loaded>
      <Section title={t(texts.reportTitle)}>
        <PaperLinks path={`/api/reconciliation/report?${asked}`} />
        <p>
          <a href={`/api/reconciliation/lines?${asked}&language=${language}`}>{t(texts.csv)}</a>
        </p>
      </Section>
    </Page>
  )
}

function Figures({ view: { rows, total, agrees }, by }: { view: ReconciliationView; by: Grouping }) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<ReconciliationRow>[] = [
    { key: 'key', header: t(groupingTexts[by]), cell: (row) => <RowName row={row} by={by} />, sort: ({ key }) => key },
    ...counts.map(
      (count): Column<ReconciliationRow> => ({
        key: count,
        header: t(countTexts[count]),
        cell: (row) => number(row[count]),
        sort: (row) => row[count],
        end: true,
      }),
    ),
  ]
  return (
    <>
      <Notice kind={agrees ? 'success' : 'danger'}>{t(agrees ? texts.agrees : texts.disagrees)}</Notice>
      <Table
        caption={t(texts.reconciliation)}
        columns={columns}
        rows={rows.length === 0 ? [] : [...rows, { ...total, key: '', name: texts.total }]}
        rowKey={({ key, name }) => `${key} ${name?.en ?? ''}`}
        empty={<Empty>{t(texts.nothing)}</Empty>}
      />
    </>
  )
}

function RowName({ row, by }: { row: ReconciliationRow; by: Grouping }) {
  const t = useText()
  if (row.name === texts.total) return <strong>{t(texts.total)}</strong>
  const name = t(lineName(row, by))
  if (by === 'class' || by === 'source') return name
  if (row.key === '') return <span className="muted">{name}</span>
  return (
    <>
      <Code>{row.key}</Code> {name}
    </>
  )
}
