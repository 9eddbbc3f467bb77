import { useState } from 'react'
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
import { useQueryText } from '../../web/navigation.ts'
import { classTexts } from '../code-lists.ts'
import { type WeaponRow, WeaponsView } from '../views.ts'
import { texts } from './texts.ts'
import { WeaponBadge } from './WeaponBadge.tsx'

const filters = ['all', 'inCustody', 'inTransit', 'incoming', 'disputed', 'missing', 'writtenOff', 'destroyed'] as const
type Filter = (typeof filters)[number]

/** The weapons within reach, those moved last first. */
export function WeaponsPage() {
  const t = useText()
  const asked = useQueryText('status')
  const [status, setStatus] = useState<Filter>(filters.find((filter) => filter === asked) ?? 'all')
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(1)
  const read = useRead(`/api/weapons?${new URLSearchParams({ status, search, page: String(page) })}`, WeaponsView)
  return (
    <Page title={t(texts.weapons)}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={search} onSearch={setSearch} />
        <Select
          name="status"
          label={t(texts.status)}
          value={status}
          onChange={setStatus}
          choices={filters.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <WeaponTable rows={data.weapons} />
            <Pagination page={data.page} pageSize={data.pageSize} total={data.total} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function WeaponTable({ rows }: { rows: readonly WeaponRow[] }) {
  const t = useText()
  const columns: Column<WeaponRow>[] = [
    {
      key: 'tag',
      header: t(texts.tag),
      cell: ({ weapon }) => (
        <Link href={`/weapons/${weapon.id}`}>
          <Code>{weapon.tag}</Code>
        </Link>
      ),
      sort: ({ weapon }) => weapon.tag,
    },
    {
      key: 'class',
      header: t(texts.class),
      cell: ({ weapon }) => t(classTexts[weapon.class]),
      sort: ({ weapon }) => t(classTexts[weapon.class]),
    },
    {
      key: 'model',
      header: t(texts.model),
      cell: ({ weapon }) => <Bidi>{[weapon.make, weapon.model].filter((part) => part !== '').join(' ')}</Bidi>,
      sort: ({ weapon }) => weapon.model,
    },
    {
      key: 'serial',
      header: t(texts.serialShort),
      cell: ({ weapon }) => (weapon.serial === null ? '—' : <Code>{weapon.serial}</Code>),
      sort: ({ weapon }) => weapon.serial ?? '',
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ weapon }) => <WeaponBadge status={weapon.status} />,
      sort: ({ weapon }) => weapon.status,
    },
    { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName), sort: ({ siteName }) => t(siteName) },
    {
      key: 'holder',
      header: t(texts.holder),
      cell: ({ weapon, holderName }) => (weapon.status === 'inTransit' ? '—' : <Bidi>{holderName}</Bidi>),
    },
    {
      key: 'moved',
      header: t(texts.moved),
      cell: ({ weapon }) => <DateText value={weapon.movedAt} plain />,
      sort: ({ weapon }) => weapon.movedAt,
    },
  ]
  return (
    <Table
      caption={t(texts.weapons)}
      columns={columns}
      rows={rows}
      rowKey={({ weapon }) => weapon.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
