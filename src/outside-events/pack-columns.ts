import { incidentTypes } from '../incidents/incident-types.ts'
import { dayNumber } from '../kernel/deadline.ts'
import type { EventColumns } from './event-columns.ts'
import type { TakenEvent } from './formats/outside-event.ts'

/** Packed columns with what a page needs beside them: which row of the import each event is, and its district. */
export interface PackedEvents extends EventColumns {
  readonly rows: Int32Array
  /** Index in `places`; -1 where the district is not known. */
  readonly districts: Int16Array
  readonly places: readonly string[]
}

/** What is kept of packed columns: the names that the numbers of types and districts stand for, and the bytes. */
export interface KeptColumns {
  readonly count: number
  readonly types: readonly string[]
  readonly places: readonly string[]
  readonly body: Uint8Array
}

const typeNames: readonly string[] = Object.keys(incidentTypes)

/** Gathers the events of an import and packs them in the order of their first days. Those that stand elsewhere already are left out. */
export class ColumnsMaker {
  readonly #events: {
    day: number
    end: number
    x: number
    y: number
    radius: number
    type: number
    killed: number
    row: number
    district: number
  }[] = []
  readonly #places = new Map<string, number>()

  add({ again, ...event }: TakenEvent): void {
    if (again) return
    const { longitude, latitude, placeCode } = event
    if (placeCode !== null && !this.#places.has(placeCode)) this.#places.set(placeCode, this.#places.size)
    this.#events.push({
      ...{
        day: dayNumber(event.startedOn),
        end: dayNumber(event.endedOn),
        x: longitude ?? Number.NaN,
        y: latitude ?? Number.NaN,
      },
      ...{ radius: event.radiusM ?? -1, type: typeNames.indexOf(event.type), killed: event.killedBest ?? 0 },
      ...{ row: event.row, district: placeCode === null ? -1 : (this.#places.get(placeCode) ?? -1) },
    })
  }

  packed(): KeptColumns {
    const events = this.#events.sort((a, b) => a.day - b.day || a.row - b.row)
    const of = emptyColumns(events.length)
    events.forEach((event, at) => {
      of.longitudes[at] = event.x
      of.latitudes[at] = event.y
      of.days[at] = event.day
      of.endDays[at] = event.end
      of.radii[at] = event.radius
      of.killed[at] = event.killed
      of.rows[at] = event.row
      of.districts[at] = event.district
      of.types[at] = event.type
    })
    return { count: events.length, types: typeNames, places: [...this.#places.keys()], body: new Uint8Array(of.buffer) }
  }
}

const bytesOfEvent = 2 * 8 + 5 * 4 + 2 + 1

/** The columns over one buffer, the widest numbers first so that each begins where it may. */
function columnsOver(buffer: ArrayBuffer, count: number) {
  const at = (bytes: number) => bytes * count
  return {
    buffer,
    ...{ longitudes: new Float64Array(buffer, 0, count), latitudes: new Float64Array(buffer, at(8), count) },
    ...{ days: new Int32Array(buffer, at(16), count), endDays: new Int32Array(buffer, at(20), count) },
    ...{ radii: new Int32Array(buffer, at(24), count), killed: new Int32Array(buffer, at(28), count) },
    rows: new Int32Array(buffer, at(32), count),
    districts: new Int16Array(buffer, at(36), count),
    types: new Uint8Array(buffer, at(38), count),
  }
}

const emptyColumns = (count: number) => columnsOver(new ArrayBuffer(bytesOfEvent * count), count)

/**
 * The columns of kept bytes. Types are numbers of the list of their time; where that list has changed since, they become numbers of today's. Throws
 * where the bytes are not as many as the events: somebody changed the row by hand.
 */
export function unpackColumns({ count, types, places, body }: KeptColumns): PackedEvents {
  if (body.length !== bytesOfEvent * count) throw new Error('packed columns have another length than their events')
  const buffer = new ArrayBuffer(body.length)
  new Uint8Array(buffer).set(body)
  const of = columnsOver(buffer, count)
  if (types.some((name, at) => typeNames[at] !== name)) {
    const other = typeNames.indexOf('otherViolence')
    const today = types.map((name) => (typeNames.includes(name) ? typeNames.indexOf(name) : other))
    for (let at = 0; at < count; at++) of.types[at] = today[of.types[at] ?? 0] ?? other
  }
  return { ...of, count, places }
}
