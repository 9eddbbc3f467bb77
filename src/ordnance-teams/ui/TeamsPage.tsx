import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { assetTexts, levelTexts, teamStatusTexts } from '../code-lists.ts'
import { OrdnanceTeam, teamKeepers } from '../team.ts'
import { TeamsView } from '../views.ts'
import { TeamForm } from './TeamForm.tsx'
import { texts } from './texts.ts'

const statuses = [...OrdnanceTeam.shape.status.options, 'all'] as const
const statusTexts = { ...teamStatusTexts, all: texts.all }
export const teamTones: Readonly<Record<OrdnanceTeam['status'], Tone>> = { standing: 'good', stoodDown: 'waiting' }

/** The register of teams, with the levels that count today. */
export function TeamsPage() {
  const t = useText()
  const go = useGo()
  const { list: joined } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses }, 'name')
  const read = useRead(list.path('/api/ordnance-teams'), TeamsView)
  const keeps = teamKeepers.some((role) => actor.roles.includes(role))
  return (
    <Page title={t(texts.teams)} lead={t(texts.lead)}>
      {keeps && (
        <Disclosure title={t(texts.record)}>
          {() => <TeamForm onDone={(id) => go(`/ordnance-teams/${id}`)} />}
        </Disclosure>
      )}
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(statusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.teams)}
              rows={data.teams}
              rowKey={({ team }) => team.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'name',
                  header: t(texts.name),
                  ordered: true,
                  cell: ({ team }) => (
                    <Link href={`/ordnance-teams/${team.id}`}>
                      <Bidi>{team.name}</Bidi>
                    </Link>
                  ),
                },
                {
                  key: 'organisation',
                  header: t(texts.organisation),
                  cell: ({ team }) => <Bidi>{team.organisation}</Bidi>,
                },
                { key: 'leader', header: t(texts.leader), cell: ({ leaderName }) => <Bidi>{leaderName}</Bidi> },
                {
                  key: 'assets',
                  header: t(texts.assets),
                  wide: true,
                  cell: ({ team }) => joined(team.assets.map((asset) => t(assetTexts[asset]))),
                },
                {
                  key: 'levels',
                  header: t(texts.levels),
                  cell: ({ levels }) => joined(levels.map((level) => t(levelTexts[level]))) || t(texts.noLevels),
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ team }) => <Badge tone={teamTones[team.status]}>{t(teamStatusTexts[team.status])}</Badge>,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/ordnance-teams')} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
