import { theProgram } from '../../kernel/roles.ts'
import { BoxSealer } from '../../stations/box.ts'
import { type Hash, noHash, type StationEntry, signEntry } from '../../stations/entry.ts'
import type { Tx } from '../database.ts'
import type { Followed } from '../followers.ts'
import { nodeEd25519 } from '../stations/node-ed25519.ts'
import type { Sulh } from '../sulh.ts'
import type { HubLink } from './link.ts'
import { insertOwnEntries } from './own-entries.ts'
import { noteActs } from './waiting.ts'

/**
 * The log of a hub: what its officers do on its own pages, each act as an entry that is sealed for the centre, in the transaction in
 * which the act itself is done. What a tablet brought is in that tablet's log and not here.
 */
export class OwnLog {
  readonly #sulh: Sulh
  readonly #link: HubLink
  readonly #sealer: BoxSealer

  private constructor(sulh: Sulh, link: HubLink, sealer: BoxSealer) {
    this.#sulh = sulh
    this.#link = link
    this.#sealer = sealer
  }

  static async open(sulh: Sulh, link: HubLink): Promise<OwnLog> {
    return new OwnLog(sulh, link, await BoxSealer.for(link.receivers))
  }

  /** A follower of perform(): writes the entries, and notes which records wait for the centre. */
  async follow(tx: Tx, acts: readonly Followed[]): Promise<void> {
    const byPeople = acts.filter(({ request }) => request.actor.id !== theProgram.id)
    await this.#append(
      tx,
      byPeople.filter(({ request }) => request.station === undefined),
    )
    await noteActs(
      this.#sulh,
      tx,
      byPeople.map(({ request, left }) => ({
        id: request.envelope.id,
        wrote: left.map(({ noun, id, before }) => ({ noun: noun.name, id, record: before })),
      })),
    )
  }

  async #append(tx: Tx, acts: readonly Followed[]): Promise<void> {
    if (acts.length === 0) return
    const { station, epoch } = this.#link.log
    let { received, hash } = await lockedEnd(tx, this.#link)
    const entries: StationEntry[] = []
    for (const { request, input } of acts) {
      const { action, envelope, actor } = request
      const claims = {
        ...{ v: 1 as const, station, epoch, seq: received + 1, prev: hash, id: envelope.id },
        ...{ action: action.name, version: action.version, subject: String(input.id), actor: actor.id },
        ...{ at: envelope.at, boot: this.#link.boot },
        box: await this.#sealer.seal({ input: envelope.input }, envelope.id),
      }
      const entry = signEntry(claims, this.#link.seed, nodeEd25519)
      entries.push(entry)
      received = entry.seq
      hash = entry.hash
    }
    await insertOwnEntries(tx, this.#link.log, entries, this.#sulh.now())
  }
}

/** The end of the hub's own log, under its lock; a log that has no entry yet begins. */
async function lockedEnd(tx: Tx, { log }: HubLink): Promise<{ received: number; hash: Hash }> {
  await tx.query('insert into station_logs (station_id, epoch) values ($1, $2) on conflict do nothing', [
    log.station,
    log.epoch,
  ])
  const { rows } = await tx.query<{ received: number; hash: Hash }>(
    'select received, hash from station_logs where station_id = $1 and epoch = $2 for update',
    [log.station, log.epoch],
  )
  return rows[0] ?? { received: 0, hash: noHash }
}
