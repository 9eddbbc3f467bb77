import { useText } from '../../web/i18n.tsx'
import { onCircle, type Place } from '../../web/kit/on-circle.ts'
import type { ActorPair, ActorsView } from '../views.ts'
import { useFigureFormat } from './numbers.ts'
import { texts } from './texts.ts'
import './analysis.css'

/** So many actors can be told apart on a circle. */
const mostDrawn = 12
const [middle, far, size] = [200, 150, 17]

/**
 * The actors named most on a circle, by their numbers in the table, and lines between them. Nothing is in the drawing that the tables
 * do not say; who cannot see it misses nothing.
 */
export function ActorsDrawing({ view: { actors, pairs } }: { view: ActorsView }) {
  const t = useText()
  const { number } = useFigureFormat()
  const drawn = actors.slice(0, mostDrawn)
  const circle = { middle: { x: middle, y: middle }, far }
  const places = new Map(drawn.map(({ key }, i) => [key, onCircle(i, drawn.length, circle)]))
  const most = Math.max(1, ...pairs.map(({ incidents }) => incidents))
  const lines = pairs.flatMap((pair) => {
    const [from, to] = [places.get(pair.one), places.get(pair.other)]
    return from && to ? [{ pair, from, to }] : []
  })
  return (
    <figure className="actors-drawing">
      <svg className="actors-picture" viewBox="0 0 400 400" role="img" aria-label={t(texts.graph)}>
        {lines.map(({ pair, from, to }) => (
          <path
            key={`${pair.one} ${pair.other} ${pair.how}`}
            d={lineBetween(pair, from, to)}
            className={pair.how === 'with' ? 'actor-line actor-with' : 'actor-line'}
            strokeWidth={1 + (5 * pair.incidents) / most}
          />
        ))}
        {drawn.map(({ key }, i) => {
          const place = places.get(key)
          return (
            place && (
              <g key={key}>
                <circle cx={place.x} cy={place.y} r={size} className="actor-dot" />
                <text x={place.x} y={place.y + 5} textAnchor="middle" className="actor-number">
                  {number(i + 1)}
                </text>
              </g>
            )
          )
        })}
      </svg>
      <figcaption className="hint">{t(texts.graph)}</figcaption>
    </figure>
  )
}

/** Two who were both with and against one another have two lines: one bends towards the middle, the other away. */
function lineBetween({ how }: ActorPair, from: Place, to: Place): string {
  const pull = how === 'with' ? 0.35 : 0
  const bend = (a: number, b: number) => (a + b) / 2 + (middle - (a + b) / 2) * pull
  return `M${from.x} ${from.y}Q${bend(from.x, to.x)} ${bend(from.y, to.y)} ${to.x} ${to.y}`
}
