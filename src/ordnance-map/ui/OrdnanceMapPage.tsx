import { useEffect, useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { DayChoice } from '../../web/map/DayChoice.tsx'
import type { MapView } from '../../web/map/MapCanvas.tsx'
import { useToday } from '../../web/time-zone.ts'
import { OrdnanceMapView } from '../views.ts'
import { MapKeys } from './MapKeys.tsx'
import { MapTable } from './MapTable.tsx'
import { texts } from './texts.ts'
import { useMapQuery } from './use-map-query.ts'

/** While the slider moves, so many milliseconds pass before the server is asked. */
const settle = 250

/** Reports and hazardous areas on one map, as on a day, and the same in a table. */
export function OrdnanceMapPage() {
  const t = useText()
  const today = useToday()
  const [on, setOn] = useState(today)
  const [asked, setAsked] = useState(on)
  const [picked, setPicked] = useState<string[]>([])
  const [view, setView] = useState<MapView>()
  const { list, filters, labelled } = useMapQuery()
  useEffect(() => {
    const timer = setTimeout(() => setAsked(on), settle)
    return () => clearTimeout(timer)
  }, [on])
  // Today is as it is now, which is quicker to say than how it was.
  if (asked !== today) filters.set('on', asked)
  const read = useRead(`${list.path('/api/ordnance-map')}${asked === today ? '' : `&on=${asked}`}`, OrdnanceMapView)
  const earliest = useLatest(read.data)?.earliest ?? null
  const sheet = new URLSearchParams(filters)
  if (view) sheet.set('at', [...view.center, view.zoom].join(','))
  return (
    <Page
      title={t(texts.map)}
      lead={t(texts.lead)}
      actions={<ButtonLink href={`/ordnance-map/print?${sheet}`}>{t(texts.print)}</ButtonLink>}
    >
      <Notice kind="warning">{t(texts.aid)}</Notice>
      <div className="filters filters-many">
        {(['what', 'status', 'kind', 'class', 'danger', 'place'] as const).map((name) => (
          <Select key={name} {...list.select(name)} label={t(texts[name])} choices={labelled(name)} />
        ))}
      </div>
      <DayChoice
        value={on}
        earliest={earliest}
        latest={today}
        onChange={(day) => {
          setOn(day)
          if (list.page !== 1) list.setPage(1)
        }}
      />
      <CountryMap
        label={t(texts.map)}
        shapes={[]}
        data={{
          points: `/api/ordnance-map/points?${filters}`,
          areas: `/api/ordnance-map/areas?${filters}`,
          onPick: setPicked,
          onMove: setView,
        }}
      />
      <MapKeys />
      <p className="hint">{t(texts.tapHint)}</p>
      {picked.length > 0 && <Tapped ids={picked} on={filters.get('on')} onClose={() => setPicked([])} />}
      <Loaded read={read}>
        {(data) => (
          <>
            <MapTable caption={t(texts.list)} rows={data.rows} order={list.order} onOrder={list.setOrder} />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** What lies where somebody tapped, whatever the filters of the table are. */
function Tapped({ ids, on, onClose }: { ids: readonly string[]; on: string | null; onClose: () => void }) {
  const t = useText()
  const query = new URLSearchParams({ status: 'all', only: ids.join(','), ...(on === null ? {} : { on }) })
  const read = useRead(`/api/ordnance-map?${query}`, OrdnanceMapView)
  return (
    <Section
      title={t(texts.tapped)}
      actions={
        <Button look="quiet" onPress={onClose}>
          {t(texts.close)}
        </Button>
      }
    >
      <div role="status">
        <Loaded read={read}>{({ rows }) => <MapTable caption={t(texts.tapped)} rows={rows} />}</Loaded>
      </div>
    </Section>
  )
}

/** What was read last, while the next day is on its way. */
function useLatest<T>(now: T | undefined): T | undefined {
  const [latest, keep] = useState(now)
  if (now !== undefined && now !== latest) keep(now)
  return now ?? latest
}
