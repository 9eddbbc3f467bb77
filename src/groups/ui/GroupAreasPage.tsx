import { useEffect, useMemo, useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { ErrorState, Loading } from '../../web/kit/States.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { DayChoice } from '../../web/map/DayChoice.tsx'
import { useToday } from '../../web/time-zone.ts'
import { AreaKind } from '../area.ts'
import { AreasView } from '../views.ts'
import { AreaTable, areaLooks, shapeOf } from './AreaTable.tsx'
import { areaTexts } from './code-texts.ts'
import { texts } from './texts.ts'

/** While the slider moves, so many milliseconds pass before the server is asked. */
const settle = 200

/** Who has influence where, as sources say for one day: on a map, and the same in a table. */
export function GroupAreasPage() {
  const t = useText()
  const today = useToday()
  const [on, setOn] = useState(today)
  const [asked, setAsked] = useState(on)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(on), settle)
    return () => clearTimeout(timer)
  }, [on])
  const read = useRead(`/api/group-areas?on=${asked}`, AreasView)
  const view = useLatest(read.data)
  const shapes = useMemo(() => (view?.areas ?? []).map(({ area, group }) => shapeOf(area, group.code)), [view])
  const keys = AreaKind.options.map((kind) => ({ look: areaLooks[kind], word: t(areaTexts[kind]) }))
  return (
    <Page
      title={t(texts.mapOfInfluence)}
      lead={t(texts.mapLead)}
      crumbs={[{ title: t(texts.groups), href: '/groups' }]}
    >
      <DayChoice value={on} earliest={view?.earliest ?? null} latest={today} onChange={setOn} />
      {read.error && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      <CountryMap label={t(texts.mapOfInfluence)} shapes={shapes} keys={keys} />
      {view ? <AreaTable rows={view.areas} /> : <Loading />}
    </Page>
  )
}

/** What was read last, while the next day is on its way: the map then changes and does not blink. */
function useLatest<T>(now: T | undefined): T | undefined {
  const [latest, keep] = useState(now)
  if (now !== undefined && now !== latest) keep(now)
  return now ?? latest
}
