import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, type OrderedRows, Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { type ListQuery, useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { Precondition, type PreconditionAssessment } from '../precondition.ts'
import { type Cell, PreconditionsView, type ScopeRow } from '../views.ts'
import { kindTexts, preconditionTexts, statusTexts, texts } from './texts.ts'

const filters = ['all', 'blocked', 'ready', 'open', 'warned', 'waiting'] as const
const kinds = ['group', 'place'] as const

/** Groups, or regions and districts, against the four preconditions: what holds, what blocks, what is open. */
export function PreconditionsPage() {
  const t = useText()
  const list = useListQuery({ kind: kinds, show: filters }, 'scope')
  const kind = list.filter('kind')
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <Tabs
        label={t(texts.title)}
        value={kind}
        onChange={(key) => list.setFilter('kind', key)}
        tabs={kinds.map((key) => ({
          key,
          title: t(texts[key]),
          content: key === kind ? <Matrix key={key} kind={key} list={list} /> : null,
        }))}
      />
    </Page>
  )
}

type MatrixList = ListQuery<'kind' | 'show'>

function Matrix({ kind, list }: { kind: (typeof kinds)[number]; list: MatrixList }) {
  const t = useText()
  const read = useRead(list.path('/api/preconditions'), PreconditionsView)
  const counts = read.data?.counts ?? { open: 0, warned: 0, waiting: 0 }
  const words = (key: (typeof filters)[number]) =>
    key === 'open' || key === 'warned' || key === 'waiting' ? t(texts[key], { count: counts[key] }) : t(texts[key])
  return (
    <>
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
            <Rows rows={view.rows} caption={t(texts[kind])} order={list.order} onOrder={list.setOrder} />
            <Pagination {...view} onPage={list.setPage} address={list.path('/api/preconditions')} />
          </>
        )}
      </Loaded>
    </>
  )
}

function Rows({ rows, caption, order, onOrder }: OrderedRows<ScopeRow> & { caption: string }) {
  const t = useText()
  const { actor } = useSession()
  const columns: Column<ScopeRow>[] = [
    {
      key: 'scope',
      ordered: true,
      header: t(texts.scope),
      cell: ({ scope }) => (
        <div>
          <Link href={`/preconditions/${scope.sideId}/${scope.id}`}>
            <Code>{scope.code}</Code> <Bidi>{t(scope.name)}</Bidi>
          </Link>
          {actor.joint && <div className="muted">{t(scope.sideName)}</div>}
        </div>
      ),
    },
    ...Precondition.options.map(
      (precondition): Column<ScopeRow> => ({
        key: precondition,
        header: t(preconditionTexts[precondition]),
        cell: ({ cells }) => {
          const cell = cells.find((one) => one.precondition === precondition)
          return cell ? <CellState cell={cell} /> : '—'
        },
      }),
    ),
    {
      // By what needs a look: a programme that lost a precondition, a waiver that waits.
      key: 'attention',
      ordered: true,
      header: t(texts.phases),
      cell: ({ phases, missing, waiting }) => (
        <span className="row">
          {phases.length === 0 && (
            <span className="muted">
              {t(missing.length === 0 ? texts.nothingBlocks : texts.missingCount, { count: missing.length })}
            </span>
          )}
          {phases.map(({ id, kind, lost }) => (
            <Badge key={id} tone={lost.length > 0 ? 'bad' : 'good'}>
              {t(kindTexts[kind])}
              {lost.length > 0 && ` · ${t(texts.lostBadge)}`}
            </Badge>
          ))}
          {waiting > 0 && <Badge tone="moving">{t(texts.waits)}</Badge>}
        </span>
      ),
    },
  ]
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      order={order}
      onOrder={onOrder}
      rowKey={({ scope }) => `${scope.sideId} ${scope.id}`}
      empty={<Empty>{t(texts.nothing)}</Empty>}
    />
  )
}

/** How a precondition stands today, in a word. */
export function StatusBadge({ status }: { status: PreconditionAssessment['status'] }) {
  const t = useText()
  const tone = { met: 'good', partly: 'waiting', notMet: 'bad', unknown: 'neutral' } as const
  return <Badge tone={tone[status]}>{t(statusTexts[status])}</Badge>
}

function CellState({ cell }: { cell: Cell }) {
  const t = useText()
  return (
    <div>
      <StatusBadge status={cell.status} />
      {cell.validUntil !== null && (
        <div className="muted">
          {cell.expired ? (
            t(texts.expired)
          ) : (
            <>
              {t(texts.evidenceCount, { count: cell.evidence })} · {t(texts.until)}{' '}
              <DateText value={cell.validUntil} plain />
            </>
          )}
        </div>
      )}
    </div>
  )
}
