import { Point } from '../../kernel/geo.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import type { MapView } from '../../web/map/MapCanvas.tsx'
import { useQueryText } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { MapKeys } from './MapKeys.tsx'
import { texts } from './texts.ts'
import { useMapQuery } from './use-map-query.ts'

/** The map on a sheet of A4, as it was left on the screen: with key, scale, north, day, and who may see it. */
export function OrdnanceMapSheet() {
  const t = useText()
  const { list: listed } = useFormat()
  const today = useToday()
  const { actor, programme } = useSession()
  const { filters, chosen, programme: all } = useMapQuery()
  const on = useQueryText('on') ?? today
  const view = viewIn(useQueryText('at') ?? '')
  if (on !== today) filters.set('on', on)
  const side = all?.authorities.find(({ id }) => id === actor.sideId)?.name
  return (
    <Page
      title={t(texts.print)}
      crumbs={[{ title: t(texts.map), href: `/ordnance-map?${filters}` }]}
      actions={
        <Button look="main" onPress={() => window.print()}>
          {t(texts.printNow)}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet that is wider than a telephone is moved by the keyboard too */}
      <section className="sheet-frame" aria-label={t(texts.print)} tabIndex={0}>
        <div className="map-sheet">
          <header>
            <h2>{t(texts.map)}</h2>
            <p>{t(programme.title)}</p>
            <NorthArrow word={t(texts.north)} />
          </header>
          <CountryMap
            label={t(texts.map)}
            shapes={[]}
            paper
            view={view}
            data={{ points: `/api/ordnance-map/points?${filters}`, areas: `/api/ordnance-map/areas?${filters}` }}
          />
          <MapKeys />
          <dl>
            <dt>{t(texts.asOn)}</dt>
            <dd>
              <DateText value={on} />
            </dd>
            <dt>{t(texts.printed)}</dt>
            <dd>
              <DateText value={today} />
            </dd>
            <dt>{t(texts.shown)}</dt>
            <dd>{chosen.length === 0 ? t(texts.everything) : listed(chosen.map((words) => t(words)))}</dd>
            <dt>{t(texts.for)}</dt>
            <dd>{t(texts.internal, { side: side ? t(side) : t(programme.title) })}</dd>
          </dl>
          <p>
            {t(texts.aid)} {t(texts.grid)}
          </p>
        </div>
      </section>
    </Page>
  )
}

function NorthArrow({ word }: { word: string }) {
  return (
    <svg className="north-arrow" viewBox="0 0 24 36" role="img" aria-label={word}>
      <path d="M12 1L21 27L12 21L3 27Z" fill="#16211f" />
      <text x="12" y="35.5" fontSize="9" textAnchor="middle" fill="#16211f">
        N
      </text>
    </svg>
  )
}

/** The middle and the zoom of the map as the address has them. */
function viewIn(text: string): MapView | undefined {
  const [x, y, zoom] = text.split(',').map(Number)
  const center = Point.safeParse([x, y])
  return center.success && zoom !== undefined && zoom >= 0 && zoom <= 22 ? { center: center.data, zoom } : undefined
}
