import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Progress } from '../../web/kit/Progress.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo, useParam } from '../../web/navigation.ts'
import { stationTexts } from '../code-lists.ts'
import { BoardView, SiteVisitsView } from '../views.ts'
import { sectorTexts, texts, useTexts } from './texts.ts'
import { useSites } from './use-site.ts'
import { Since } from './VisitParts.tsx'
import { VisitTable } from './VisitTable.tsx'

const refreshMs = 15_000

/** The live board of a site: how full it is, who is where and since when, what stands idle, who stays too long. */
export function SiteBoardPage() {
  const t = useText()
  const go = useGo()
  const asked = useParam('id')
  const { read, sites } = useSites()
  const siteId = asked === '' ? (sites[0]?.id ?? '') : asked
  return (
    <Page
      title={t(texts.board)}
      actions={
        siteId !== '' && (
          <>
            <ButtonLink href={`/site-board/${siteId}/throughput`}>{t(texts.throughput)}</ButtonLink>
            <ButtonLink href={`/site-board/${siteId}/settings`}>{t(texts.settings)}</ButtonLink>
          </>
        )
      }
    >
      {sites.length > 1 && (
        <div className="filters">
          <Select
            name="site"
            label={t(texts.site)}
            value={siteId}
            onChange={(id) => go(`/site-board/${id}`)}
            choices={sites.map((site) => ({ key: site.id, label: `${site.code} · ${t(site.name)}` }))}
          />
        </div>
      )}
      <Loaded read={read}>
        {() => (siteId === '' ? <Empty>{t(texts.noBoard)}</Empty> : <Board key={siteId} siteId={siteId} />)}
      </Loaded>
    </Page>
  )
}

function Board({ siteId }: { siteId: string }) {
  const read = useRead(`/api/sites/${siteId}/board`, BoardView, { refetchInterval: () => refreshMs })
  return (
    <Loaded read={read}>
      {(view) => (
        <>
          <Head view={view} />
          <div className="columns">
            <Stations view={view} />
            <Sectors view={view} />
          </div>
          <Present siteId={siteId} />
        </>
      )}
    </Loaded>
  )
}

function Head({ view }: { view: BoardView }) {
  const t = useText()
  const { number } = useFormat()
  const { present, working, full } = view
  const counted = (key: string, count: number) =>
    count === 0 ? '—' : <Link href={`/site-visits?show=${key}`}>{number(count)}</Link>
  return (
    <>
      {full && (
        <Notice kind="danger" title={t(texts.full)}>
          {t(texts.fullText)}
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: t(texts.site), value: t(view.site.name) },
          {
            term: t(texts.present),
            value: (
              <Progress
                label={t(texts.ofCapacity, { present: number(present), capacity: number(working.capacity) })}
                share={Math.min(1, present / working.capacity)}
              />
            ),
          },
          { term: t(texts.late), value: counted('late', view.late) },
          { term: t(texts.underEighteen), value: counted('under18', view.under18) },
          { term: t(texts.unregistered), value: counted('unregistered', view.unregistered) },
          { term: t(texts.noBed), value: counted('noBed', view.noBed) },
        ]}
      />
      <p className="hint">
        {t(texts.refreshed)} <Moment value={view.at} />
      </p>
    </>
  )
}

function Stations({ view: { site, stations, at } }: { view: BoardView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(texts.stations)}>
      <Table
        caption={t(texts.stations)}
        rows={stations}
        rowKey={({ station }) => station}
        columns={[
          {
            key: 'station',
            header: t(texts.station),
            cell: ({ station, use, idle }) => (
              <span className="row">
                <Link href={`/site-stations/${site.id}/${station}`}>{t(stationTexts[station])}</Link>
                {use === 'armed' && <span className="muted">{t(useTexts.armed)}</span>}
                {idle && <Badge tone="bad">{t(texts.idle)}</Badge>}
              </span>
            ),
          },
          { key: 'waiting', header: t(texts.waiting), cell: ({ waiting }) => number(waiting), end: true },
          { key: 'called', header: t(texts.atDesks), cell: ({ called }) => number(called), end: true },
          {
            key: 'oldest',
            header: t(texts.oldest),
            cell: ({ oldest }) => <Since value={oldest} now={Date.parse(at)} />,
            end: true,
          },
          { key: 'done', header: t(texts.doneToday), cell: ({ doneToday }) => number(doneToday), end: true },
        ]}
      />
    </Section>
  )
}

function Sectors({ view: { sectors } }: { view: BoardView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(texts.sectors)}>
      <Table
        caption={t(texts.sectors)}
        rows={sectors}
        rowKey={({ sector }) => sector.id}
        empty={<Empty>{t(texts.noSectors)}</Empty>}
        columns={[
          {
            key: 'code',
            header: t(texts.sector),
            cell: ({ sector }) => (
              <span>
                <Code>{sector.code}</Code> <Bidi>{sector.name}</Bidi>
              </span>
            ),
          },
          { key: 'kind', header: t(texts.kind), cell: ({ sector }) => t(sectorTexts[sector.kind]) },
          {
            key: 'taken',
            header: t(texts.taken),
            cell: ({ sector, taken }) => t(texts.ofCapacity, { present: number(taken), capacity: number(sector.beds) }),
            end: true,
          },
        ]}
      />
    </Section>
  )
}

/** Everybody who is at the site now. */
function Present({ siteId }: { siteId: string }) {
  const t = useText()
  const list = useListQuery({}, 'arrived')
  const read = useRead(`${list.path('/api/site-visits')}&site=${siteId}`, SiteVisitsView, {
    refetchInterval: () => refreshMs,
  })
  return (
    <Section title={t(texts.present)}>
      <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
      <Loaded read={read}>
        {(data) => (
          <>
            <VisitTable rows={data.visits} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Section>
  )
}
