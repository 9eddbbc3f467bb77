import { useState } from 'react'
import { SourceKind } from '../../kernel/intake-source.ts'
import type { Texts } from '../../kernel/texts.ts'
import { classTexts, sourceTexts, WeaponClass } from '../../weapons/code-lists.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { type ReconciliationRow, ReconciliationView } from '../views.ts'
import { texts } from './texts.ts'

const groupings = {
  class: texts.byClass,
  site: texts.bySite,
  authority: texts.byAuthority,
  group: texts.byGroup,
  source: texts.bySource,
} as const
type Grouping = keyof typeof groupings
const groupingKeys: readonly Grouping[] = ['class', 'site', 'authority', 'group', 'source']
const counts = [
  ['received', texts.received],
  ['held', texts.held],
  ['inTransit', texts.inTransit],
  ['disputed', texts.disputed],
  ['missing', texts.missing],
  ['writtenOff', texts.writtenOffCount],
  ['destroyed', texts.destroyed],
  ['transferred', texts.transferred],
] as const

/** Where every weapon is that was ever received, now or at the end of any day, and whether the figures agree. */
export function ReconciliationPage() {
  const t = useText()
  const [by, setBy] = useState<Grouping>('class')
  const [on, setOn] = useState('')
  const read = useRead(`/api/reconciliation?${new URLSearchParams({ by, on })}`, ReconciliationView)
  return (
    <Page title={t(texts.reconciliation)} lead={t(texts.reconciliationLead)}>
      <div className="filters">
        <Select
          name="by"
          label={t(texts.by)}
          value={by}
          onChange={setBy}
          choices={groupingKeys.map((key) => ({ key, label: t(groupings[key]) }))}
        />
        <DayField name="on" label={t(texts.on)} hint={t(texts.onHint)} value={on} onChange={setOn} />
      </div>
      <Loaded read={read}>{(view) => <Figures view={view} by={by} />}</Loaded>
    </Page>
  )
}

function Figures({ view: { rows, total, agrees }, by }: { view: ReconciliationView; by: Grouping }) {
  const t = useText()
  const { number } = useFormat()
  const columns: Column<ReconciliationRow>[] = [
    { key: 'key', header: t(groupings[by]), cell: (row) => <RowName row={row} by={by} />, sort: ({ key }) => key },
    ...counts.map(
      ([key, words]): Column<ReconciliationRow> => ({
        key,
        header: t(words),
        cell: (row) => number(row[key]),
        sort: (row) => row[key],
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

function RowName({ row: { key, name }, by }: { row: ReconciliationRow; by: Grouping }) {
  const t = useText()
  if (name === texts.total) return <strong>{t(texts.total)}</strong>
  if (by === 'class') return t(classWords(key))
  if (by === 'source') return t(sourceWords(key))
  if (name === null) return <span className="muted">{t(texts.noGroup)}</span>
  return (
    <>
      <Code>{key}</Code> {t(name)}
    </>
  )
}

function classWords(key: string): Texts {
  const known = WeaponClass.safeParse(key)
  return known.success ? classTexts[known.data] : { ar: key, en: key, fr: key }
}

function sourceWords(key: string): Texts {
  const known = SourceKind.safeParse(key)
  return known.success ? sourceTexts[known.data] : { ar: key, en: key, fr: key }
}
