import { watchers } from '../../monitoring/monitoring-post.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useQueryText } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { restrictionKindTexts } from '../code-lists.ts'
import { RestrictionKind, restrictionReference } from '../movement-restriction.ts'
import { RestrictionsView } from '../views.ts'
import { texts } from './texts.ts'

const kinds = ['all', ...RestrictionKind.options] as const
const states = ['all', 'lasting', 'notInLog'] as const

/** Where monitors were kept from their way. */
export function RestrictionsPage() {
  const t = useText()
  const { actor } = useSession()
  const patrol = useQueryText('patrol') ?? ''
  const list = useListQuery({ kind: kinds, state: states, patrol: [patrol] }, '-began')
  const read = useRead(list.path('/api/movement-restrictions'), RestrictionsView)
  return (
    <Page
      title={t(texts.restrictions)}
      lead={t(texts.lead)}
      actions={
        watchers.some((role) => actor.roles.includes(role)) && (
          <ButtonLink href="/movement-restrictions/new" look="main">
            {t(texts.record)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : restrictionKindTexts[key]) }))}
        />
        <Select
          {...list.select('state')}
          label={t(texts.state)}
          choices={states.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.restrictions)}
              rows={data.restrictions}
              rowKey={({ restriction }) => restriction.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'code',
                  header: t(texts.code),
                  cell: ({ restriction: { id } }) => (
                    <Link href={`/movement-restrictions/${id}`}>
                      <Code>{restrictionReference(id)}</Code>
                    </Link>
                  ),
                },
                {
                  key: 'kind',
                  header: t(texts.kind),
                  cell: ({ restriction }) => t(restrictionKindTexts[restriction.kind]),
                },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                {
                  key: 'began',
                  header: t(texts.began),
                  ordered: true,
                  cell: ({ restriction }) => <Moment value={restriction.beganAt} />,
                },
                {
                  key: 'ended',
                  header: t(texts.ended),
                  cell: ({ restriction: { endedAt } }) =>
                    endedAt === null ? t(texts.noEnd) : <Moment value={endedAt} />,
                },
                {
                  key: 'by',
                  header: t(texts.imposedBy),
                  cell: ({ restriction }) => <Bidi>{restriction.imposedBy}</Bidi>,
                },
                {
                  key: 'watcher',
                  header: t(texts.watcher),
                  cell: ({ watcherName }) => <Bidi>{watcherName ?? '—'}</Bidi>,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/movement-restrictions')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
