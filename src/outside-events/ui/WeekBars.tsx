import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import type { OutsideSummaryView } from '../views.ts'
import { texts } from './texts.ts'

const bars = 120
const [wide, high] = [960, 140]

/** Events over time as bars: a week each, or as many weeks as make at most 120 bars. The numbers stand in the table of districts and the list. */
export function WeekBars({ weeks }: Pick<OutsideSummaryView, 'weeks'>) {
  const t = useText()
  const { number } = useFormat()
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return null
  const span = (Date.parse(last.monday) - Date.parse(first.monday)) / 604_800_000 + 1
  const together = Math.ceil(span / bars)
  const counts = new Array<number>(Math.ceil(span / together)).fill(0)
  for (const { monday, events } of weeks) {
    const at = Math.floor((Date.parse(monday) - Date.parse(first.monday)) / 604_800_000 / together)
    counts[at] = (counts[at] ?? 0) + events
  }
  const most = Math.max(1, ...counts)
  const step = wide / counts.length
  return (
    <figure className="map">
      <svg
        viewBox={`0 0 ${wide} ${high}`}
        role="img"
        aria-label={`${t(texts.weeks)}: ${first.monday} – ${last.monday}`}
      >
        <title>{t(texts.weeks)}</title>
        {counts.map((count, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is known by its place in time
            key={at}
            x={at * step}
            y={high - (count / most) * high}
            width={Math.max(1, step - 1)}
            height={(count / most) * high}
            fill="currentColor"
          />
        ))}
      </svg>
      <figcaption>
        <Bidi>
          {first.monday} – {last.monday}
        </Bidi>{' '}
        · {number(most)}
      </figcaption>
    </figure>
  )
}
