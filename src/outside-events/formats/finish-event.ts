import { type Box, isInside } from '../../kernel/geo.ts'
import type { OutsideEvent, ToldEvent } from './outside-event.ts'
import { type Rule, rules, type Say } from './report.ts'

/** The checks that all formats share, and what a file comes to: it knows the ids that were seen, and adds up who was killed. */
export class Finished {
  rows = 0
  taken = 0
  from: string | null = null
  to: string | null = null
  readonly killed = { low: 0, best: 0, high: 0 }
  readonly #ids = new Set<string>()
  readonly #box: Box | undefined

  constructor(box: Box | undefined) {
    this.#box = box
  }

  /** The next row's event, or null where a fault refuses it; `told` is undefined where the row could not be read at all. */
  take(
    told: ToldEvent | undefined,
    faults: readonly { readonly rule: Rule }[],
    say: Say,
  ): { row: number; event: OutsideEvent | null } {
    const row = ++this.rows
    if (!told) return { row, event: null }
    const { startedOn, endedOn, longitude, latitude, ...rest } = told
    if (rest.providerId === '') say('noId')
    else if (this.#ids.has(rest.providerId)) say('idTwice', rest.providerId)
    else this.#ids.add(rest.providerId)
    const days = daysOf(startedOn, endedOn, say)
    const place = this.#placeOf(longitude, latitude, say)
    tollsInOrder(rest, say)
    if (!days || faults.some(({ rule }) => rules[rule] === 'refused')) return { row, event: null }
    this.#add(rest, days)
    return { row, event: { ...rest, ...days, ...place, row, faults: [...new Set(faults.map(({ rule }) => rule))] } }
  }

  #add({ killedLow, killedBest, killedHigh }: Heads, { startedOn, endedOn }: Days): void {
    this.taken++
    this.killed.low += killedLow ?? killedBest ?? 0
    this.killed.best += killedBest ?? 0
    this.killed.high += killedHigh ?? killedBest ?? 0
    if (this.from === null || startedOn < this.from) this.from = startedOn
    if (this.to === null || endedOn > this.to) this.to = endedOn
  }

  #placeOf(rawLongitude: string, rawLatitude: string, say: Say): Pick<OutsideEvent, 'longitude' | 'latitude'> {
    const nowhere = { longitude: null, latitude: null }
    if (rawLongitude.trim() === '' || rawLatitude.trim() === '') {
      say('noPlace')
      return nowhere
    }
    const [longitude, latitude] = [degrees(rawLongitude), degrees(rawLatitude)]
    const said = `${rawLatitude}, ${rawLongitude}`
    if (longitude === undefined || latitude === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      say('coordinateRange', said)
      return nowhere
    }
    if (this.#box && !isInside(this.#box, [[longitude, latitude]])) {
      // Which of the two is latitude nobody can know for certain: it is taken as told, and said.
      say(isInside(this.#box, [[latitude, longitude]]) ? 'coordinatesSwapped' : 'outsideCountry', said)
    }
    return { longitude, latitude }
  }
}

type Heads = Pick<ToldEvent, 'killedLow' | 'killedBest' | 'killedHigh'>
type Days = Pick<OutsideEvent, 'startedOn' | 'endedOn'>

/** Both days, the earlier first; undefined where one cannot be read. */
function daysOf(startedOn: string | undefined, endedOn: string | undefined, say: Say): Days | undefined {
  if (startedOn === undefined || endedOn === undefined) {
    say('dayUnreadable')
    return undefined
  }
  if (endedOn >= startedOn) return { startedOn, endedOn }
  say('daysReversed', `${startedOn} – ${endedOn}`)
  return { startedOn: endedOn, endedOn: startedOn }
}

/** UCDP says low ≤ best ≤ high, and six of 3,194 rows break it (§2.1); they stand as told. */
function tollsInOrder({ killedLow, killedBest, killedHigh }: Heads, say: Say): void {
  const told = [killedLow, killedBest, killedHigh].flatMap((one) => (one === null ? [] : [one]))
  if (told.some((one, at) => at > 0 && one < (told[at - 1] ?? 0))) say('tollOrder', told.join(' / '))
}

/** Degrees with a point or a decimal comma; undefined where it is no number. */
function degrees(raw: string): number | undefined {
  const text = raw.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2')
  return /^[-+]?\d{1,3}(\.\d*)?$/.test(text) ? Number(text) : undefined
}
