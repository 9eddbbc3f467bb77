import { SourceKind } from '../../kernel/intake-source.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { classTexts, sourceTexts } from '../code-lists.ts'
import { type WeaponRow, WeaponsView } from '../views.ts'
import { makeAndModel } from '../weapon.ts'
import { texts } from './texts.ts'
import { WeaponBadge } from './WeaponBadge.tsx'

const filters = [
  ...(['all', 'inCustody', 'inTransit', 'incoming', 'disputed'] as const),
  ...(['missing', 'writtenOff', 'destroyed', 'transferred'] as const),
] as const
const sources = ['all', ...SourceKind.options] as const

/** The weapons within reach, those moved last first. */
export function WeaponsPage() {
  const t = useText()
  const list = useListQuery({ status: filters, source: sources }, '-moved')
  const read = useRead(list.path('/api/weapons'), WeaponsView)
  return (
    <Page title={t(texts.weapons)} actions={<TakeInLink />}>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={filters.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <Select
          {...list.select('source')}
          label={t(texts.source)}
          choices={sources.map((key) => ({ key, label: t(key === 'all' ? texts.allSources : sourceTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <WeaponTable rows={data.weapons} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/weapons')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function TakeInLink() {
  const t = useText()
  const { actor } = useSession()
  if (!actor.roles.includes('armourer')) return null
  return (
    <ButtonLink href="/weapons/new" look="main">
      {t(texts.takeIn)}
    </ButtonLink>
  )
}

function WeaponTable({ rows, order, onOrder }: OrderedRows<WeaponRow>) {
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
      ordered: true,
    },
    {
      key: 'class',
      header: t(texts.class),
      cell: ({ weapon }) => t(classTexts[weapon.class]),
      ordered: true,
    },
    {
      key: 'model',
      header: t(texts.model),
      cell: ({ weapon }) => <Bidi>{makeAndModel(weapon)}</Bidi>,
      ordered: true,
    },
    {
      key: 'serial',
      header: t(texts.serialShort),
      cell: ({ weapon }) => (weapon.serial === null ? '—' : <Code>{weapon.serial}</Code>),
      ordered: true,
    },
    {
      key: 'status',
      header: t(texts.status),
      cell: ({ weapon }) => <WeaponBadge status={weapon.status} />,
      ordered: true,
    },
    { key: 'site', header: t(texts.site), cell: ({ siteName }) => t(siteName) },
    {
      key: 'holder',
      header: t(texts.holder),
      cell: ({ weapon, holderName }) => (weapon.status === 'inTransit' ? '—' : <Bidi>{holderName}</Bidi>),
    },
    {
      key: 'moved',
      header: t(texts.moved),
      cell: ({ weapon }) => <DateText value={weapon.movedAt} plain />,
      ordered: true,
    },
  ]
  return (
    <Table
      caption={t(texts.weapons)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ weapon }) => weapon.id}
      empty={<Empty>{t(texts.none)}</Empty>}
    />
  )
}
