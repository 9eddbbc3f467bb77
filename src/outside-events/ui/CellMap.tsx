import type { Ring } from '../../kernel/geo.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import type { ShapeLook } from '../../web/map/shapes.ts'
import type { OutsideSummaryView } from '../views.ts'
import { texts } from './texts.ts'

/** Where events are few, more and most, by thirds of the squares that have any: a pattern for each, so that no colour has to tell. */
export function CellMap({ cells, degrees }: Pick<OutsideSummaryView, 'cells' | 'degrees'>) {
  const t = useText()
  const { number } = useFormat()
  const shown = cells.filter(({ events }) => events > 0)
  const sorted = shown.map(({ events }) => events).sort((a, b) => a - b)
  const third = (part: number) => sorted[Math.floor((sorted.length * part) / 3)] ?? 1
  const [some, many] = [third(1), third(2)]
  const lookOf = (events: number): ShapeLook => (events >= many ? 'crossed' : events >= some ? 'lines' : 'dots')
  const half = degrees / 2
  const ringOf = (x: number, y: number): Ring => [
    ...([
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ] satisfies Ring),
  ]
  return (
    <CountryMap
      label={t(texts.cellKeys)}
      shapes={shown.map(({ longitude, latitude, events }) => ({
        key: `${longitude} ${latitude}`,
        points: ringOf(longitude, latitude),
        look: lookOf(events),
        label: number(events),
      }))}
      keys={[
        { look: 'dots', word: t(texts.fewest, { n: number(some) }) },
        { look: 'lines', word: t(texts.middle, { n: number(some), m: number(Math.max(some, many - 1)) }) },
        { look: 'crossed', word: t(texts.most, { n: number(many) }) },
      ]}
    />
  )
}
