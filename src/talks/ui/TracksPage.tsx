import { Given } from '../../ceasefire/ui/Given.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { TrackKind } from '../track.ts'
import { openTrack } from '../track-actions.ts'
import { TracksView } from '../views.ts'
import { kindTexts, texts, trackStatusTexts } from './texts.ts'

const kinds = ['all', ...TrackKind.options] as const
const statuses = ['all', 'open', 'closed'] as const

/** The tracks in which the reader's authority takes part. */
export function TracksPage() {
  const t = useText()
  const { list: listed, number } = useFormat()
  const nameOf = usePartyName()
  const list = useListQuery({ kind: kinds, status: statuses }, '-opened')
  const read = useRead(list.path('/api/talk-tracks'), TracksView)
  const mayOpen = useRoleBar(openTrack) === undefined
  return (
    <Page
      title={t(texts.tracks)}
      lead={t(texts.lead)}
      actions={
        <>
          {mayOpen && (
            <ButtonLink href="/talks/new" look="main">
              {t(texts.open)}
            </ButtonLink>
          )}
          <ButtonLink href="/talk-meetings">{t(texts.meetings)}</ButtonLink>
        </>
      }
    >
      <div className="filters">
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : kindTexts[key]) }))}
        />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : trackStatusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.tracks)}
              rows={data.tracks}
              rowKey={({ track }) => track.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'name',
                  header: t(texts.track),
                  wide: true,
                  cell: ({ track }) => (
                    <Link href={`/talks/${track.id}`}>
                      <Given of={track.name} />
                    </Link>
                  ),
                },
                { key: 'kind', header: t(texts.kind), cell: ({ track }) => t(kindTexts[track.kind]) },
                {
                  key: 'parties',
                  header: t(texts.parties),
                  wide: true,
                  cell: ({ track }) => <Bidi>{listed(track.parties.map(({ name }) => nameOf(name)))}</Bidi>,
                },
                { key: 'meetings', header: t(texts.meetings), end: true, cell: ({ meetings }) => number(meetings) },
                { key: 'texts', header: t(texts.textCount), end: true, cell: ({ texts: count }) => number(count) },
                {
                  key: 'opened',
                  header: t(texts.openedOn),
                  ordered: true,
                  cell: ({ track }) => <Moment value={track.openedAt} />,
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ track }) => (
                    <Badge tone={track.status === 'open' ? 'moving' : 'neutral'} icon="circle">
                      {t(trackStatusTexts[track.status])}
                    </Badge>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
