import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { RingSample } from '../../web/map/PointSample.tsx'
import type { MapShape, ShapeLook } from '../../web/map/shapes.ts'
import { useSession } from '../../web/session.tsx'
import { sectorRing } from '../bearings.ts'
import { postKindTexts, postStateTexts } from '../code-lists.ts'
import { PostKind, watchers } from '../monitoring-post.ts'
import { HoursView, MonitoringMap, type PostRow, PostState, PostsView } from '../views.ts'
import { texts } from './texts.ts'

const states = ['all', ...PostState.options] as const
const kinds = ['all', ...PostKind.options] as const
const tones = { watching: 'good', silent: 'waiting', suspended: 'bad', closed: 'neutral' } as const

/** Posts and cameras with what each does now, the map of what they see, and the hours watched of late. */
export function MonitoringPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ state: states, kind: kinds }, 'name')
  const read = useRead(list.path('/api/monitoring-posts'), PostsView)
  const watches = watchers.some((role) => actor.roles.includes(role))
  return (
    <Page
      title={t(texts.monitoring)}
      lead={t(texts.lead)}
      actions={
        watches && (
          <>
            <ButtonLink href="/watches/new" look="main">
              {t(texts.recordWatch)}
            </ButtonLink>
            <ButtonLink href="/monitoring/new">{t(texts.open)}</ButtonLink>
          </>
        )
      }
    >
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('state')}
          label={t(texts.state)}
          choices={states.map((key) => ({ key, label: t(key === 'all' ? texts.all : postStateTexts[key]) }))}
        />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : postKindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.posts)}
              columns={columnsIn(t)}
              rows={data.posts}
              rowKey={({ post }) => post.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noPosts)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
      <PostsMap />
      <Hours />
    </Page>
  )
}

/** What a post does now, in words; its tone only repeats them. */
export function StateBadge({ state }: { state: PostState }) {
  const t = useText()
  return <Badge tone={tones[state]}>{t(postStateTexts[state])}</Badge>
}

function columnsIn(t: ReturnType<typeof useText>): Column<PostRow>[] {
  return [
    {
      key: 'name',
      header: t(texts.name),
      ordered: true,
      cell: ({ post }) => (
        <Link href={`/monitoring/${post.id}`}>
          <Bidi>{post.name}</Bidi>
        </Link>
      ),
    },
    { key: 'kind', header: t(texts.kind), cell: ({ post }) => t(postKindTexts[post.kind]) },
    { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
    { key: 'whose', header: t(texts.whose), cell: ({ sideName }) => t(sideName) },
    { key: 'state', header: t(texts.state), cell: ({ state }) => <StateBadge state={state} /> },
    {
      key: 'since',
      header: t(texts.since),
      cell: ({ since }) => (since === null ? t(texts.never) : <Moment value={since} />),
    },
  ]
}

const lookOf: Readonly<Record<PostState, ShapeLook>> = {
  watching: 'lines',
  silent: 'dots',
  suspended: 'crossed',
  closed: 'dots',
}

/**
 * What posts see, as slices and circles: a pattern says what each does now. A few kilometres are nothing on the map of a country, so a
 * ring stands around each post there.
 */
function shapesOf({ post, state }: PostRow): MapShape[] {
  const sectors = post.sectors.length === 0 ? [{ from: 0, to: 360 }] : post.sectors
  return sectors.map((sector, i) => ({
    ...{ key: `${post.id} ${i}`, points: sectorRing(post.point, post.reachM, sector), look: lookOf[state] },
    ...(i === 0 ? { label: post.name, ring: true } : { label: '' }),
  }))
}

function PostsMap() {
  const t = useText()
  const { number } = useFormat()
  const read = useRead('/api/monitoring-map', MonitoringMap)
  return (
    <Section title={t(texts.map)}>
      <Loaded read={read}>
        {({ posts, areaKm2 }) => (
          <>
            <CountryMap
              label={t(texts.map)}
              shapes={posts.flatMap(shapesOf)}
              closest={12}
              keys={(['watching', 'silent', 'suspended'] as const).map((state) => ({
                look: lookOf[state],
                word: t(postStateTexts[state]),
              }))}
            />
            <ul className="map-keys" aria-label={t(texts.ringKey)}>
              <li>
                <RingSample /> {t(texts.ring)}
              </li>
            </ul>
            <p className="hint">{t(texts.seenArea, { km2: number(Math.round(areaKm2)) })}</p>
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Hours() {
  const t = useText()
  const { number } = useFormat()
  const read = useRead('/api/monitored-hours', HoursView)
  const tenth = (hours: number) => number(Math.round(hours * 10) / 10)
  return (
    <Section title={t(texts.hours)}>
      <p className="hint">{t(texts.hoursHint)}</p>
      <Loaded read={read}>
        {({ districts }) => (
          <Table
            caption={t(texts.hours)}
            rows={districts}
            rowKey={({ placeCode }) => placeCode}
            empty={<Empty>{t(texts.nobody)}</Empty>}
            columns={[
              { key: 'district', header: t(texts.district), cell: ({ name }) => t(name) },
              { key: 'hours', header: t(texts.hoursOf), end: true, cell: ({ hours }) => tenth(hours) },
              {
                key: 'all',
                header: t(texts.watcherHours),
                end: true,
                cell: ({ watcherHours }) => tenth(watcherHours),
              },
              { key: 'days', header: t(texts.daysWatched), end: true, cell: ({ days }) => number(days) },
            ]}
          />
        )}
      </Loaded>
    </Section>
  )
}
