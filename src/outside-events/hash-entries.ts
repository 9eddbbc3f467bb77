import { createHash } from 'node:crypto'
import type { TakenEvent } from './formats/outside-event.ts'

/** SHA-256 over what is told of an event, without its row and standing: the same event of two files has the same hash. */
export function hashEvent(event: TakenEvent): string {
  const actors = event.actors.map(({ role, kind, name }) => [role, kind, name])
  const told = [
    ...[event.providerId, event.startedOn, event.endedOn, event.dayPrecision, event.type, event.saidType],
    ...[event.longitude, event.latitude, event.radiusM, event.country, event.adm1, event.adm2, event.place, actors],
    ...[event.killedLow, event.killedBest, event.killedHigh, event.source, event.origin, event.text, event.faults],
  ]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url')
}

/** The chain of hashes after one more event: it depends on every row, their order, and how each stands. */
export function chainedEvent(chain: string, { row, placeCode, again }: TakenEvent, hash: string): string {
  return createHash('sha256')
    .update(`${chain} ${row} ${placeCode ?? ''} ${again} ${hash}`)
    .digest('hex')
}
