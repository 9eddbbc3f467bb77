import { z } from 'zod'
import type { Action } from '../../kernel/action.ts'
import type { Id } from '../../kernel/ids.ts'
import type { Actor, Role } from '../../kernel/roles.ts'
import { scopesOf } from '../../station-register/scope-store.ts'
import { carriesAct } from '../../station-register/work-parts.ts'
import type { BoxOpener } from '../../stations/box.ts'
import { Hash, logKey, type StationEntry } from '../../stations/entry.ts'
import type { EntryOutcome } from '../../stations/exchange.ts'
import { type Scope, scopeOfEntry } from '../../stations/scope.ts'
import { rolesWithFactor } from '../accounts.ts'
import { type ActorRow, actorColumns, actorOfRow } from '../actor-row.ts'
import { isDatabaseAway } from '../database.ts'
import type { Outcome, Request } from '../perform.ts'
import type { Sulh } from '../sulh.ts'
import { waitsForAPerson } from './held-refusals.ts'
import { awaitPhotos } from './picture-store.ts'

/** Why an entry is held that no rule of an action refused; the words stand in `src/station-register/refusals.ts`. */
export type HeldCode =
  | 'station.unreadable'
  | 'station.unknownAction'
  | 'station.otherVersion'
  | 'station.unknownAuthor'
  | 'station.authorSuspended'
  | 'station.foreignAuthor'
  | 'station.factorNeeded'
  | 'station.shutOut'
  | 'station.otherScope'
  | 'station.notItsWork'
  | 'station.failed'
  | 'hub.centreAlone'

const Content = z.strictObject({
  input: z.record(z.string(), z.unknown()),
  /** Photos that the act names and that come by themselves, perhaps later. */
  pictures: z.array(Hash).max(50).optional(),
})

interface Author {
  readonly actor: Actor
  readonly appointed: boolean
}

interface Place {
  readonly sideId: Id
  readonly revokedUpTo: number
  /** Every scope that the station had: an entry is judged by the one under which it was made. */
  readonly scopes: readonly Scope[]
}

/** Decides entries of stations by `perform`, as the rules of this tier are and as their authors stand now. */
export class EntryDecider {
  readonly #sulh: Sulh
  readonly #opener: BoxOpener
  readonly #actions: ReadonlyMap<string, Action>
  readonly #isDecidedHere: (action: string) => boolean

  /** `isDecidedHere`: a hub leaves to the centre what it alone can do, also where a tablet brings it. */
  constructor(sulh: Sulh, opener: BoxOpener, isDecidedHere: (action: string) => boolean) {
    this.#sulh = sulh
    this.#isDecidedHere = isDecidedHere
    this.#opener = opener
    this.#actions = new Map(sulh.actions.filter(({ roles }) => roles.length > 0).map((one) => [one.name, one]))
  }

  /**
   * Decides these in order, each by its own id once. What cannot be decided is held, whatever is wrong with it. Throws only where
   * the database is away: then nothing is known of any, and they are asked again.
   */
  async decide(entries: readonly StationEntry[]): Promise<EntryOutcome[]> {
    const [authors, places, aside] = await Promise.all([
      this.#authors(entries),
      this.#places(entries),
      this.#setAside(entries),
    ])
    const judged = await Promise.all(
      entries.map((entry) => this.#requestOf(entry, authors.get(entry.actor), places.get(entry.station))),
    )
    return Promise.all(
      entries.map(async ({ seq, id }, i) => {
        // It comes again in a later log of its station; what a person decided of the act stands.
        if (aside.has(id)) return { seq, id, outcome: 'refused', codes: ['station.setAside'] }
        const request = judged[i] ?? 'station.failed'
        if (typeof request === 'string') return { seq, id, outcome: 'held', codes: [request] }
        return { seq, id, ...(await this.#performed(request)) }
      }),
    )
  }

  /**
   * Does the act of a held entry after all, in the name of its author, because a person at the centre answers for it: where its
   * author was dismissed since, or worked elsewhere, and where its station was shut out. Its rules and roles hold as ever.
   */
  async doAfterAll(entry: StationEntry): Promise<Outcome | HeldCode> {
    const author = (await this.#authors([entry])).get(entry.actor)
    const request = author ? await this.#openedAs(entry, author.actor) : 'station.unknownAuthor'
    return typeof request === 'string' ? request : this.#sulh.performer.perform(request)
  }

  /** What was typed; undefined where the box does not open. */
  async contentOf(entry: StationEntry): Promise<Record<string, unknown> | undefined> {
    return (await this.#opened(entry))?.input
  }

  async #opened(entry: StationEntry): Promise<z.infer<typeof Content> | undefined> {
    return Content.safeParse(await this.#opener.open(entry.box, entry.id)).data
  }

  async #requestOf(
    entry: StationEntry,
    author: Author | undefined,
    place: Place | undefined,
  ): Promise<Request | HeldCode> {
    if (!place || entry.epoch <= place.revokedUpTo) return 'station.shutOut'
    if (!author) return 'station.unknownAuthor'
    const { actor, appointed } = author
    if (!appointed) return 'station.authorSuspended'
    const scope = scopeOfEntry(entry, place.scopes)
    if (!scope) return 'station.otherScope'
    const elsewhere = actor.sideId !== place.sideId || (actor.siteId !== null && actor.siteId !== scope.siteId)
    if (elsewhere && !actor.joint) return 'station.foreignAuthor'
    if (!carriesAct(scope.parts, entry.action)) return 'station.notItsWork'
    const request = await this.#openedAs(entry, actor, scope.siteId)
    if (typeof request === 'string') return request
    // A device vouches for who sits at it, and has no second factor: what needs one is confirmed by a person.
    const able = actor.roles.filter((role) => request.action.roles.includes(role))
    return able.length > 0 && able.every(needsFactor) ? 'station.factorNeeded' : request
  }

  async #openedAs(entry: StationEntry, actor: Actor, siteId?: Id): Promise<Request | HeldCode> {
    const action = this.#actions.get(entry.action)
    if (!action) return 'station.unknownAction'
    if (!this.#isDecidedHere(action.name)) return 'hub.centreAlone'
    const { input, pictures = [] } = (await this.#opened(entry)) ?? {}
    if (!input || input.id !== entry.subject) return 'station.unreadable'
    // The rules of today decide. What was typed for another version of them, and does not fit these, a person looks at.
    if (entry.version !== action.version && !action.input.safeParse(input).success) return 'station.otherVersion'
    await awaitPhotos(this.#sulh, { station: entry.station, siteId }, pictures)
    const envelope = { id: entry.id, at: entry.at, input }
    return { action, envelope, actor, station: { id: logKey(entry), sequence: entry.seq } }
  }

  async #performed(request: Request): Promise<Pick<EntryOutcome, 'outcome' | 'codes'>> {
    try {
      const outcome = await this.#sulh.performer.perform(request)
      this.#sulh.metrics.actions.inc({ action: request.action.name, outcome: outcome.outcome })
      return outcomeTold(request.action, outcome)
    } catch (error) {
      if (isDatabaseAway(error)) throw error
      this.#sulh.log.error({ action: request.action.name, kind: nameOf(error) }, 'an entry of a station failed')
      return { outcome: 'held', codes: ['station.failed'] }
    }
  }

  /** Everybody who is named, as they are appointed now. */
  async #authors(entries: readonly StationEntry[]): Promise<ReadonlyMap<Id, Author>> {
    const { rows } = await this.#sulh.database.writer.query<ActorRow & { appointed: boolean }>({
      name: 'authors of entries',
      text: `select ${actorColumns}, u.status = 'appointed' as appointed
             from users u join authorities a on a.id = u.side_id where u.id = any($1)`,
      values: [[...new Set(entries.map(({ actor }) => actor))]],
    })
    return new Map(rows.map((row) => [row.id, { actor: actorOfRow(row), appointed: row.appointed }]))
  }

  /** Those of the acts that a named person set aside. */
  async #setAside(entries: readonly StationEntry[]): Promise<ReadonlySet<Id>> {
    const { rows } = await this.#sulh.database.writer.query<{ id: Id }>({
      name: 'acts that were set aside',
      text: `select id from held_settlements where id = any($1) and kind = 'setAside'`,
      values: [entries.map(({ id }) => id)],
    })
    return new Set(rows.map(({ id }) => id))
  }

  async #places(entries: readonly StationEntry[]): Promise<ReadonlyMap<Id, Place>> {
    const stations = [...new Set(entries.map(({ station }) => station))]
    const { rows } = await this.#sulh.database.writer.query<{ id: Id; side_id: Id; revoked_up_to: number }>({
      name: 'places of entries',
      text: 'select id, side_id, revoked_up_to from stations where id = any($1)',
      values: [stations],
    })
    const scopes = await scopesOf(this.#sulh.database.writer, stations)
    return new Map(
      rows.map((row) => [
        row.id,
        { sideId: row.side_id, revokedUpTo: row.revoked_up_to, scopes: scopes.get(row.id) ?? [] },
      ]),
    )
  }
}

/**
 * What a station is told. A fact that the rules refuse is held for a person, but for one about somebody who was erased: of them
 * nothing may be kept. What does not fit its form is held, since no person typed it so.
 */
function outcomeTold(action: Action, outcome: Outcome): Pick<EntryOutcome, 'outcome' | 'codes'> {
  if (outcome.outcome !== 'refused')
    return { outcome: outcome.outcome, codes: [...new Set(outcome.flags.map(({ code }) => code))].slice(0, 20) }
  const isJudged = !outcome.issues && !waitsForAPerson(action, outcome.code)
  const isFinal = outcome.code === 'subject.erased' || isJudged
  return { outcome: isFinal ? 'refused' : 'held', codes: [outcome.code] }
}

function needsFactor(role: Role): boolean {
  return rolesWithFactor.includes(role)
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
