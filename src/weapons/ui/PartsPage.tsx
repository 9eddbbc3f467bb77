import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { classTexts } from '../code-lists.ts'
import { partTexts } from '../part.ts'
import { type PartRow, PartsView } from '../part-views.ts'
import { PartBadge } from './PartBadge.tsx'
import { texts } from './texts.ts'

const filters = ['all', 'inCustody', 'inTransit', 'incoming', 'disputed', 'refitted', 'destroyed'] as const

/** The principal parts within reach that were taken off their weapons, those moved last first. */
export function PartsPage() {
  const t = useText()
  const list = useListQuery({ status: filters }, '-moved')
  const read = useRead(list.path('/api/parts'), PartsView)
  const columns: Column<PartRow>[] = [
    {
      key: 'tag',
      header: t(texts.tag),
      cell: ({ part }) => (
        <Link href={`/parts/${part.id}`}>
          <Code>{part.tag}</Code>
        </Link>
      ),
      ordered: true,
    },
    { key: 'kind', header: t(texts.partKind), cell: ({ part }) => t(partTexts[part.kind]) },
    {
      key: 'weapon',
      header: t(texts.ofWeapon),
      cell: ({ weapon }) =>
        weapon ? (
          <>
            <Code>{weapon.tag}</Code> {t(classTexts[weapon.class])}
          </>
        ) : (
          '—'
        ),
    },
    { key: 'status', header: t(texts.status), cell: ({ part }) => <PartBadge status={part.status} /> },
    { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName) },
    { key: 'keptIn', header: t(texts.keptIn), cell: ({ part }) => <Bidi>{part.keptIn}</Bidi> },
    {
      key: 'moved',
      header: t(texts.moved),
      cell: ({ part }) => <DateText value={part.movedAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Page title={t(texts.parts)} lead={t(texts.partsLead)}>
      <div className="filters">
        <SearchField label={t(texts.searchPart)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {({ parts, ...paging }) => (
          <>
            <Table
              caption={t(texts.parts)}
              columns={columns}
              rows={parts}
              order={list.order}
              onOrder={list.setOrder}
              rowKey={({ part }) => part.id}
              empty={<Empty>{t(texts.noParts)}</Empty>}
            />
            <Pagination {...paging} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
