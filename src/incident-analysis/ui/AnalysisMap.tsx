import { useMemo, useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { PointSample, RingSample } from '../../web/map/PointSample.tsx'
import type { MapShape, ShapeLook } from '../../web/map/shapes.ts'
import type { HotCell } from '../figures.ts'
import { type AnalysisView, RecordsView } from '../views.ts'
import { RecordsTable } from './Records.tsx'
import { texts } from './texts.ts'

/** The pattern of each verdict; no colour has to tell them apart. */
export const verdictLooks = { more99: 'crossed', more95: 'lines' } as const satisfies Record<string, ShapeLook>

const cornersOf = ({ west, south, east, north }: HotCell): MapShape['points'] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]

/** Hot spots as patterned cells, clusters as dotted outlines, and the incidents as points. */
export function AnalysisMap({ view, filters }: { view: AnalysisView; filters: URLSearchParams }) {
  const t = useText()
  const [picked, setPicked] = useState<string[]>([])
  const { figures } = view
  const shapes = useMemo(() => {
    if (!figures) return []
    const cells = figures.hotSpots.found.flatMap((cell): MapShape[] =>
      cell.verdict === 'fewer95'
        ? []
        : [
            {
              ...{ key: `${cell.west} ${cell.south}`, points: cornersOf(cell), look: verdictLooks[cell.verdict] },
              // The key says what the patterns mean; so many words over the cells would hide the map.
              label: '',
            },
          ],
    )
    const outlines = figures.clusters.found.map(({ outline, count }, i): MapShape => {
      const label = t(texts.clusterLabel, { n: i + 1, count })
      return { key: `cluster ${i}`, points: outline, look: 'dots', label, ring: true }
    })
    return [...cells, ...outlines]
  }, [figures, t])
  return (
    <>
      <CountryMap
        label={t(texts.map)}
        shapes={shapes}
        closest={8}
        keys={[
          { look: 'crossed', word: t(texts.keyMore99) },
          { look: 'lines', word: t(texts.keyMore95) },
          { look: 'dots', word: t(texts.keyCluster) },
        ]}
        data={{ points: `/api/incident-analysis/points?${filters}`, onPick: setPicked }}
      />
      <ul className="map-keys" aria-label={t(texts.pointsKey)}>
        <li>
          <PointSample look="other" /> {t(texts.point)}
        </li>
        <li>
          <PointSample look="group" /> {t(texts.points)}
        </li>
        <li>
          <RingSample /> {t(texts.ring)}
        </li>
      </ul>
      <p className="hint">{t(texts.tapHint)}</p>
      {picked.length > 0 && <Tapped ids={picked} filters={filters} onClose={() => setPicked([])} />}
    </>
  )
}

function Tapped({ ids, filters, onClose }: { ids: readonly string[]; filters: URLSearchParams; onClose: () => void }) {
  const t = useText()
  const query = new URLSearchParams(filters)
  query.set('only', ids.join(','))
  const read = useRead(`/api/incident-analysis/records?${query}`, RecordsView)
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
        <Loaded read={read}>{({ records }) => <RecordsTable rows={records} />}</Loaded>
      </div>
    </Section>
  )
}
