import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ManyRows } from '../../web/kit/ManyRows.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRowChoice } from '../../web/row-choice.ts'
import { useSession } from '../../web/session.tsx'
import { stationTexts, statusTexts } from '../code-lists.ts'
import { StationKind } from '../station.ts'
import { SiteVisitsView } from '../views.ts'
import { receiveVisit } from '../visit-actions.ts'
import { texts } from './texts.ts'
import { VisitTable } from './VisitTable.tsx'

const statuses = ['open', 'all', 'discharged', 'left'] as const
const stations = ['all', ...StationKind.options, 'none'] as const
const shows = ['all', 'late', 'under18', 'unregistered', 'noBed'] as const

/** Who is at the sites within reach, where, and who left. */
export function SiteVisitsPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses, station: stations, show: shows }, '-arrived')
  const read = useRead(list.path('/api/site-visits'), SiteVisitsView)
  const choice = useRowChoice()
  const statusWords = { all: texts.all, ...statusTexts }
  const stationWords = { all: texts.all, none: texts.between, ...stationTexts }
  const showWords = {
    all: texts.all,
    late: texts.late,
    under18: texts.underEighteen,
    unregistered: texts.unregistered,
    noBed: texts.noBed,
  }
  const receives = actor.siteId !== null && actor.roles.some((role) => receiveVisit.roles.includes(role))
  return (
    <Page
      title={t(texts.visits)}
      lead={t(texts.visitsLead)}
      actions={
        receives && (
          <ButtonLink href="/site-visits/new" look="main">
            {t(texts.receive)}
          </ButtonLink>
        )
      }
    >
      <div className="filters filters-many">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(statusWords[key]) }))}
        />
        <Select
          {...list.select('station')}
          label={t(texts.station)}
          choices={stations.map((key) => ({ key, label: t(stationWords[key]) }))}
        />
        <Select
          {...list.select('show')}
          label={t(texts.show)}
          choices={shows.map((key) => ({ key, label: t(showWords[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <VisitTable rows={data.visits} order={list.order} onOrder={list.setOrder} choice={choice} />
            <Pagination {...data} onPage={list.setPage} />
            <ManyRows address={list.path('/api/site-visits')} choice={choice} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
