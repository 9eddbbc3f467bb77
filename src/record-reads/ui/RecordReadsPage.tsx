import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useQueryText } from '../../web/navigation.ts'
import { readKindTexts } from '../code-lists.ts'
import { ReadKind } from '../record-read.ts'
import { type ReadCount, ReadCountsView, type RecordRead, RecordReadsView } from '../views.ts'
import { texts } from './texts.ts'

const kinds = ['all', ...ReadKind.options] as const
const tabs = ['each', 'reader', 'person', 'day'] as const
type Tab = (typeof tabs)[number]

/** Who read whose record: each reading, and counted by reader, by person or by day. */
export function RecordReadsPage() {
  const t = useText()
  const list = useListQuery({ tab: tabs, kind: kinds }, '-at')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const reader = useQueryText('reader') ?? ''
  const person = useQueryText('person') ?? ''
  const asked = new URLSearchParams({ kind: list.filter('kind'), reader, person, from, to })
  const tab = tabs.find((one) => one === list.filter('tab')) ?? 'each'
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      {(reader !== '' || person !== '') && (
        <Notice kind="info">
          {t(texts.ofOne)}. <Link href="/record-reads">{t(texts.ofAll)}</Link>
        </Notice>
      )}
      <div className="filters">
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : readKindTexts[key]) }))}
        />
        <DayField name="from" label={t(texts.from)} value={from} onChange={setFrom} optional />
        <DayField name="to" label={t(texts.to)} value={to} onChange={setTo} optional />
      </div>
      <Tabs
        label={t(texts.title)}
        value={tab}
        onChange={(key) => list.setFilter('tab', key)}
        tabs={tabs.map((key) => ({
          key,
          title: t(texts[key]),
          content:
            key !== tab ? null : key === 'each' ? (
              <Each asked={asked} page={list.page} onPage={list.setPage} />
            ) : (
              <Counts asked={asked} by={key} />
            ),
        }))}
      />
    </Page>
  )
}

function Each({ asked, page, onPage }: { asked: URLSearchParams; page: number; onPage: (page: number) => void }) {
  const t = useText()
  const read = useRead(`/api/record-reads?${asked}&page=${page}`, RecordReadsView)
  const columns: Column<RecordRead>[] = [
    { key: 'at', header: t(texts.when), cell: ({ at }) => <Moment value={at} /> },
    {
      key: 'who',
      header: t(texts.who),
      cell: ({ readerId, readerName }) => (
        <Link href={`/record-reads?reader=${readerId}`}>
          {readerName === '' ? t(texts.someone) : <Bidi>{readerName}</Bidi>}
        </Link>
      ),
    },
    { key: 'kind', header: t(texts.kind), cell: ({ kind }) => t(readKindTexts[kind]) },
    { key: 'whose', header: t(texts.whose), cell: (row) => <Whose row={row} /> },
  ]
  return (
    <Loaded read={read}>
      {({ reads, ...paging }) => (
        <>
          <Table
            caption={t(texts.title)}
            columns={columns}
            rows={reads}
            rowKey={({ id }) => String(id)}
            empty={<Empty>{t(texts.none)}</Empty>}
          />
          <Pagination {...paging} onPage={onPage} />
        </>
      )}
    </Loaded>
  )
}

function Whose({ row }: { row: RecordRead }) {
  const t = useText()
  if (row.personId !== null)
    return (
      <Link href={`/record-reads?person=${row.personId}`}>
        <Code>{row.personNumber ?? '—'}</Code>
      </Link>
    )
  if (row.recordId !== null) return <Code>{row.recordId.slice(-8)}</Code>
  return row.compartment === null ? t(texts.list) : t(texts.hidden)
}

function Counts({ asked, by }: { asked: URLSearchParams; by: Exclude<Tab, 'each'> }) {
  const t = useText()
  const { number } = useFormat()
  const read = useRead(`/api/record-reads/counts?${asked}&by=${by}`, ReadCountsView)
  const columns: Column<ReadCount>[] = [
    { key: 'label', header: t(texts[by]), cell: (row) => <CountLabel row={row} by={by} /> },
    { key: 'reads', header: t(texts.reads), cell: ({ reads }) => number(reads), sort: ({ reads }) => reads, end: true },
    {
      key: 'records',
      header: t(texts.records),
      cell: ({ records }) => number(records),
      sort: ({ records }) => records,
      end: true,
    },
    { key: 'last', header: t(texts.last), cell: ({ last }) => <Moment value={last} />, sort: ({ last }) => last },
  ]
  return (
    <Loaded read={read}>
      {({ counts }) => (
        <Table
          caption={t(texts[by])}
          columns={columns}
          rows={counts}
          rowKey={({ key }) => key}
          empty={<Empty>{t(texts.none)}</Empty>}
        />
      )}
    </Loaded>
  )
}

function CountLabel({ row, by }: { row: ReadCount; by: Exclude<Tab, 'each'> }) {
  const t = useText()
  if (by === 'day') return <DateText value={row.key} plain />
  return (
    <Link href={`/record-reads?${by}=${row.key}`}>
      {row.label === '' ? t(texts.someone) : <Bidi>{row.label}</Bidi>}
    </Link>
  )
}
