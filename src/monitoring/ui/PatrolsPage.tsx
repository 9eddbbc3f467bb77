import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
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
import { useSession } from '../../web/session.tsx'
import { patrolStatusTexts } from '../code-lists.ts'
import { watchers } from '../monitoring-post.ts'
import { PatrolStatus } from '../patrol.ts'
import { type PatrolRow, PatrolsView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['all', 'overdue', ...PatrolStatus.options] as const

/** Patrols: planned, on the road, reported. */
export function PatrolsPage() {
  const t = useText()
  const { list: listed } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses }, '-planned')
  const read = useRead(list.path('/api/patrols'), PatrolsView)
  const wordsOf = (key: (typeof statuses)[number]) =>
    t(key === 'all' ? texts.all : key === 'overdue' ? texts.overdue : patrolStatusTexts[key])
  return (
    <Page
      title={t(texts.patrols)}
      lead={t(texts.patrolsLead)}
      actions={
        watchers.some((role) => actor.roles.includes(role)) && (
          <ButtonLink href="/patrols/new" look="main">
            {t(texts.plan)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <SearchField label={t(texts.name)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: wordsOf(key) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.patrols)}
              rows={data.patrols}
              rowKey={({ patrol }) => patrol.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noPatrols)}</Empty>}
              columns={[
                {
                  key: 'name',
                  header: t(texts.name),
                  cell: ({ patrol }) => (
                    <Link href={`/patrols/${patrol.id}`}>
                      <Bidi>{patrol.name}</Bidi>
                    </Link>
                  ),
                },
                {
                  key: 'planned',
                  header: t(texts.plannedFrom),
                  ordered: true,
                  cell: ({ patrol }) => <Moment value={patrol.plannedFrom} />,
                },
                {
                  key: 'route',
                  header: t(texts.route),
                  cell: ({ placeNames }) => listed(placeNames.map((name) => t(name))),
                },
                { key: 'whose', header: t(texts.whose), cell: ({ sideName }) => t(sideName) },
                { key: 'status', header: t(texts.status), cell: (row) => <PatrolBadge row={row} /> },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const tones = { planned: 'waiting', carriedOut: 'good', turnedBack: 'bad', cancelled: 'neutral' } as const

/** How far a patrol is, in words. */
export function PatrolBadge({ row: { patrol, overdue } }: { row: Pick<PatrolRow, 'patrol' | 'overdue'> }) {
  const t = useText()
  return (
    <Badge tone={overdue ? 'bad' : tones[patrol.status]}>
      {t(overdue ? texts.overdue : patrolStatusTexts[patrol.status])}
    </Badge>
  )
}
