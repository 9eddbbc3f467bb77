import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { useServerBar } from '../../web/stations/needs-server.ts'
import { cardBlockSizes, numbersOf } from '../number.ts'
import { leaseNumbers } from '../number-actions.ts'
import { type CardBlockRow, CardBlocksView } from '../views.ts'
import { texts } from './texts.ts'

const filters = ['all', 'unused'] as const

/** The blocks of card numbers within reach, and leasing another. */
export function CardBlocksPage() {
  const t = useText()
  const list = useListQuery({ status: filters }, '-at')
  const read = useRead(list.path('/api/card-blocks'), CardBlocksView)
  return (
    <Page title={t(texts.blocks)} lead={t(texts.blocksLead)} crumbs={[{ title: t(texts.cards), href: '/cards' }]}>
      <Lease />
      <div className="filters">
        <SearchField label={t(texts.searchSite)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.map((key) => ({ key, label: t(key === 'all' ? texts.all : texts.withUnused) }))}
        />
      </div>
      <Loaded read={read}>
        {({ blocks, ...paging }) => (
          <>
            <BlockTable rows={blocks} order={list.order} onOrder={list.setOrder} />
            <Pagination {...paging} onPage={list.setPage} address={list.path('/api/card-blocks')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function BlockTable({ rows, order, onOrder }: OrderedRows<CardBlockRow>) {
  const t = useText()
  const { number } = useFormat()
  const count = (key: 'leased' | 'used' | 'void'): Column<CardBlockRow> => ({
    key,
    header: t(texts[key]),
    cell: (row) => number(row[key]),
    end: true,
  })
  const columns: Column<CardBlockRow>[] = [
    {
      key: 'first',
      header: t(texts.firstNumber),
      cell: ({ block }) => (
        <Link href={`/card-blocks/${block.id}`}>
          <Code>{numbersOf({ ...block, size: 1 })[0]}</Code>
        </Link>
      ),
      ordered: true,
    },
    { key: 'site', header: t(texts.site), cell: ({ code }) => <Code>{code}</Code> },
    count('leased'),
    count('used'),
    count('void'),
    { key: 'by', header: t(texts.leasedBy), cell: ({ leasedByName }) => <Bidi>{leasedByName}</Bidi> },
    { key: 'at', header: t(texts.leasedAt), cell: ({ block }) => <Moment value={block.leasedAt} />, ordered: true },
  ]
  return (
    <Table
      caption={t(texts.blocks)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ block }) => block.id}
      empty={<Empty>{t(texts.noBlocks)}</Empty>}
    />
  )
}

const sizes = cardBlockSizes.map(String)

function Lease() {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [siteId, setSite] = useState<string>(actor.siteId ?? '')
  const [size, setSize] = useState(sizes[1] ?? '')
  const programme = useRead('/api/programme', ProgrammeView)
  const sites = (programme.data?.sites ?? []).filter(
    (site) => actor.joint || (site.sideId === actor.sideId && (actor.siteId === null || site.id === actor.siteId)),
  )
  const may = actor.roles.some((role) => leaseNumbers.roles.includes(role))
  const serverBar = useServerBar(leaseNumbers)
  return (
    <Section title={t(texts.lease)}>
      <Form
        state={useAction(leaseNumbers)}
        input={() => ({ id, siteId, size: Number(size) })}
        onDone={({ subject }) => go(`/card-blocks/${subject}`)}
        submit={t(texts.lease)}
        disabledReason={may ? serverBar : t(texts.siteOnly)}
      >
        <Select
          name="siteId"
          label={t(texts.site)}
          value={siteId}
          onChange={setSite}
          choices={sites.map((site) => ({ key: site.id, label: `${site.code} · ${t(site.name)}` }))}
        />
        <Select
          name="size"
          label={t(texts.size)}
          value={size}
          onChange={setSize}
          choices={sizes.map((key) => ({ key, label: key }))}
        />
      </Form>
    </Section>
  )
}
