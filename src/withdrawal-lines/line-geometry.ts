import { type Point, ringHolds } from '../kernel/geo.ts'
import { type Band, countsOn, type Judgement, type Line, type LineVerdict, type Sighting } from './line.ts'

interface Metres {
  readonly x: number
  readonly y: number
}

const rad = Math.PI / 180

/**
 * Points in metres east and north of a place, on a plane that touches WGS 84 there: lengths of a degree from the series of the
 * ellipsoid at the place's latitude. Within half a per cent up to a hundred kilometres, which is further than any line asks.
 */
export function metresAround([lon0, lat0]: Point): (point: Point) => Metres {
  const lat = lat0 * rad
  const north = 111_132.954 - 559.822 * Math.cos(2 * lat) + 1.175 * Math.cos(4 * lat)
  const east = 111_412.84 * Math.cos(lat) - 93.5 * Math.cos(3 * lat) + 0.118 * Math.cos(5 * lat)
  return ([lon, lat1]) => ({ x: (lon - lon0) * east, y: (lat1 - lat0) * north })
}

const cross = (a: Metres, b: Metres) => a.x * b.y - a.y * b.x
const length = ({ x, y }: Metres) => Math.hypot(x, y)
const minus = (a: Metres, b: Metres): Metres => ({ x: a.x - b.x, y: a.y - b.y })
const unit = (a: Metres): Metres => ({ x: a.x / length(a), y: a.y / length(a) })

/** Where a place lies by a line: metres to its left as it runs (negative to its right), and whether past one of its ends. */
export interface ByLine {
  readonly left: number
  readonly pastEnd: boolean
}

/**
 * The distance of a place from a line in metres, positive on its left hand. Where the nearest point is a corner, the hand is told by both
 * stretches that meet there, since either alone is wrong behind a sharp bend; past an end the last stretch is thought on.
 */
export function leftOf(points: readonly Point[], place: Point): ByLine {
  const flat = points.map(metresAround(place))
  const corners = flat.filter((point, i) => i === 0 || length(minus(point, flat[i - 1] ?? point)) > 0)
  let best = { distance: Number.POSITIVE_INFINITY, left: 0, pastEnd: false }
  for (let i = 0; i + 1 < corners.length; i++) {
    const [from, to] = [corners[i], corners[i + 1]]
    if (!from || !to) continue
    const along = minus(to, from)
    // The place is the origin.
    const t = (-from.x * along.x - from.y * along.y) / (along.x ** 2 + along.y ** 2)
    const [isFirst, isLast] = [i === 0, i + 2 === corners.length]
    const at = Math.min(1, Math.max(0, t))
    const nearest = { x: from.x + along.x * at, y: from.y + along.y * at }
    const distance = length(nearest)
    if (distance >= best.distance) continue
    const before = corners[i - 1]
    const after = corners[i + 2]
    const heading =
      t <= 0 && before
        ? sum(unit(minus(from, before)), unit(along))
        : t >= 1 && after
          ? sum(unit(along), unit(minus(after, to)))
          : along
    const hand = Math.sign(cross(heading, minus({ x: 0, y: 0 }, nearest)))
    best = { distance, left: hand * distance, pastEnd: (isFirst && t < 0) || (isLast && t > 1) }
  }
  return { left: best.left, pastEnd: best.pastEnd }
}

const sum = (a: Metres, b: Metres): Metres => ({ x: a.x + b.x, y: a.y + b.y })

/** Metres from a place to the edge of a zone: positive outside, negative inside. */
export function outsideOf(ring: readonly Point[], place: Point): number {
  const [first] = ring
  const edge = first ? Math.abs(leftOf([...ring, first], place).left) : 0
  return ringHolds(ring, place) ? -edge : edge
}

/** What holds of a place that is known within a radius: certain only where the whole circle agrees. */
function verdictOf(metres: number, required: number, radius: number, kind: Line['kind']): LineVerdict {
  if (metres - radius >= required) return kind === 'line' ? 'behind' : 'outside'
  if (kind === 'zone') return metres + radius < required ? 'inside' : 'uncertain'
  if (metres + radius < 0) return 'across'
  return metres + radius < required ? 'tooClose' : 'uncertain'
}

/** What a line says of weapons of a class seen at a place within a radius in metres; undefined where it says nothing of the class. */
export function judge(
  line: Pick<Line, 'id' | 'kind' | 'points' | 'behind' | 'bands'>,
  seen: { point: Point; radiusM: number; weaponClass: Band['weaponClass'] },
): Judgement | undefined {
  const band = line.bands.find(({ weaponClass }) => weaponClass === seen.weaponClass)
  if (!band) return undefined
  const by: ByLine =
    line.kind === 'zone'
      ? { left: outsideOf(line.points, seen.point), pastEnd: false }
      : leftOf(line.points, seen.point)
  const metres = line.behind === 'right' ? -by.left : by.left
  const verdict = verdictOf(metres, band.metres, seen.radiusM, line.kind)
  return { lineId: line.id, verdict, metres: Math.round(metres), required: band.metres, pastEnd: by.pastEnd }
}

/** Whether somebody has to look: the place is on the wrong side of a line, too close to it or inside a zone, or may be. */
export function asksToExamine(judgements: readonly Judgement[]): boolean {
  return judgements.some(({ verdict }) => verdict !== 'behind' && verdict !== 'outside')
}

/** Whether the whole circle in which a place is known lies where the weapons must not be. */
export function isWrong({ verdict }: Pick<Judgement, 'verdict'>): boolean {
  return verdict === 'across' || verdict === 'tooClose' || verdict === 'inside'
}

/** What each line that counted on the day says of a sighting: those of its party, and zones that are everybody's. */
export function judgements(
  lines: readonly Line[],
  seen: Pick<Sighting, 'point' | 'radiusM' | 'weaponClass' | 'seenOn' | 'partySideId'>,
): Judgement[] {
  return lines
    .filter((line) => countsOn(line, seen.seenOn))
    .filter(({ partySideId }) => partySideId === null || partySideId === seen.partySideId)
    .flatMap((line) => judge(line, seen) ?? [])
}
