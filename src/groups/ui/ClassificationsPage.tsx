import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { ClassificationsView, type ClassifiedRow } from '../classification-views.ts'
import { CategoryBadge } from './ClassificationBadges.tsx'
import { texts } from './classification-texts.ts'

const filters = ['all', 'overdue', 'waiting', 'classified', 'unclassified'] as const

/** The groups with the class that stands: whose review is overdue, and what waits for its second signature. */
export function ClassificationsPage() {
  const t = useText()
  const list = useListQuery({ show: filters }, 'group')
  const read = useRead(list.path('/api/classifications'), ClassificationsView)
  const counts = read.data?.counts ?? { overdue: 0, waiting: 0, unclassified: 0 }
  const words = (key: (typeof filters)[number]) =>
    key === 'all' || key === 'classified' ? t(texts[key]) : t(texts[key], { count: counts[key] })
  return (
    <Page
      title={t(texts.classifications)}
      lead={t(texts.neverComputed)}
      actions={<ButtonLink href="/classification-schemes">{t(texts.schemes)}</ButtonLink>}
    >
      <Notice kind="info">{t(texts.notPerson)}</Notice>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('show')}
          label={t(texts.show)}
          choices={filters.map((key) => ({ key, label: words(key) }))}
        />
      </div>
      <Loaded read={read}>
        {(view) => (
          <>
            <Rows rows={view.rows} order={list.order} onOrder={list.setOrder} />
            <Pagination {...view} onPage={list.setPage} address={list.path('/api/classifications')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Rows({ rows, order, onOrder }: OrderedRows<ClassifiedRow>) {
  const t = useText()
  const columns: Column<ClassifiedRow>[] = [
    {
      key: 'group',
      ordered: true,
      header: t(texts.group),
      cell: ({ group }) => (
        <div>
          <Link href={`/groups/${group.id}/classification`}>
            <Code>{group.code}</Code>
          </Link>{' '}
          <Bidi lang="ar">{group.nameArabic}</Bidi>
          {group.nameLatin !== '' && (
            <div className="muted">
              <Bidi lang="en">{group.nameLatin}</Bidi>
            </div>
          )}
        </div>
      ),
    },
    {
      key: 'class',
      header: t(texts.class),
      cell: ({ category, waiting }) => (
        <span className="row">
          {category ? <CategoryBadge category={category} /> : <Badge>{t(texts.noClass)}</Badge>}
          {waiting !== null && <Badge tone="moving">{t(texts.waitsForSignature)}</Badge>}
        </span>
      ),
    },
    {
      key: 'scheme',
      header: t(texts.scheme),
      cell: ({ scheme }) =>
        scheme ? (
          <Link href={`/classification-schemes/${scheme.id}`}>
            {t(scheme.title)} · {t(texts.version, { version: scheme.version })}
          </Link>
        ) : (
          '—'
        ),
    },
    {
      key: 'review',
      ordered: true,
      header: t(texts.reviewDue),
      cell: ({ standing, overdue }) =>
        standing?.reviewDue ? (
          <div>
            <DateText value={standing.reviewDue} /> {overdue && <Badge tone="bad">{t(texts.overdueSince)}</Badge>}
          </div>
        ) : (
          '—'
        ),
    },
  ]
  return (
    <Table
      caption={t(texts.classifications)}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ group, standing }) => `${group.id} ${standing?.id}`}
      empty={<Empty>{t(texts.nothing)}</Empty>}
    />
  )
}
