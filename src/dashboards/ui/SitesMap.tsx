import type { Point, Ring } from '../../kernel/geo.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import type { PlacesPanel } from '../views.ts'
import { texts } from './texts.ts'

type Place = PlacesPanel['places'][number]

/** Sites as circles on the map of the country, each as large as what is counted there, and the same as a table. */
export function SitesMap({ places, title }: { places: readonly Place[]; title: string }) {
  const t = useText()
  const { number } = useFormat()
  const most = Math.max(1, ...places.map(({ count }) => count))
  return (
    <>
      <CountryMap
        label={t(texts.map)}
        shapes={places.flatMap(({ id, name, point, count }) =>
          point && count > 0
            ? [
                {
                  key: id,
                  look: 'dots' as const,
                  label: `${t(name)}: ${number(count)}`,
                  points: circleAround(point, widest * Math.sqrt(count / most)),
                },
              ]
            : [],
        )}
      />
      <Table
        caption={title}
        rows={places}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'site',
            header: t(texts.site),
            sort: ({ name }) => t(name),
            cell: ({ id, name }) => <Link href={`/dashboard?site=${id}`}>{t(name)}</Link>,
          },
          { key: 'place', header: t(texts.place), sort: ({ place }) => t(place), cell: ({ place }) => t(place) },
          {
            key: 'count',
            header: t(texts.count),
            end: true,
            sort: ({ count }) => count,
            cell: ({ count }) => number(count),
          },
        ]}
      />
    </>
  )
}

/** The radius of the largest circle, in degrees of latitude: seen on the map of a country, and smaller than a district. */
const widest = 0.3
const corners = 32

/** A circle as the map shows it: as wide as it is high, for which a degree of longitude is narrower away from the equator. */
function circleAround([longitude, latitude]: Point, radius: number): Ring {
  const wide = radius / Math.max(0.1, Math.cos((latitude * Math.PI) / 180))
  return Array.from({ length: corners }, (_, at): Point => {
    const angle = (2 * Math.PI * at) / corners
    return [longitude + wide * Math.cos(angle), latitude + radius * Math.sin(angle)]
  })
}
