import { canonicalJson } from '../journal/canonical.ts'
import type { Entry } from '../journal/entry.ts'
import type { Action, Envelope } from '../kernel/action.ts'
import type { Proof } from '../kernel/answer.ts'
import type { Instant } from '../kernel/dates.ts'
import type { Acceptance, Flag, Refusal } from '../kernel/decision.ts'
import { refuse } from '../kernel/decision.ts'
import type { Id } from '../kernel/ids.ts'
import type { AnyRecord, Noun, Write } from '../kernel/record.ts'
import type { Actor } from '../kernel/roles.ts'
import { BatchRun } from './batch-run.ts'
import type { Database, Tx } from './database.ts'
import { inTransaction } from './database.ts'
import { entryOf, type PendingEntry, requestHashOf } from './entries.ts'
import { type Answered, type FirstAnswer, firstAnswers, keepRefusals, sameStanding } from './first-answers.ts'
import { type Follower, type Left, leftBy } from './followers.ts'
import type { JournalStore, NewDocument, NewEntry } from './journal-store.ts'
import { admitted, judge, type Misfit, subjectOf, unofferedCode } from './judge.ts'
import type { Sealer } from './sealer.ts'
import { waitsForAPerson } from './stations/held-refusals.ts'

/** What a feature's store adds to an action: facts that SQL finds, and reference rows that travel beside it. */
export interface Lookup {
  /** Facts beside `needs`; they are kept in the journal, sealed where the action seals. */
  readonly facts?: (
    tx: Tx,
    input: Record<string, unknown>,
    actor: Actor,
    record: AnyRecord | undefined,
    sealer: Sealer,
    received: Instant,
  ) => Promise<Record<string, unknown>>
  /** Runs after the records were saved, in the same transaction, and before facts are asked for the next action. */
  readonly accepted?: (
    tx: Tx,
    accepted: { input: Record<string, unknown>; writes: readonly Write[]; attachment: unknown },
  ) => Promise<void>
}

export interface Request {
  readonly action: Action
  readonly envelope: Envelope
  readonly actor: Actor
  readonly attachment?: unknown
  /** The hash of the session's token; checked again inside the transaction, so that an ended session ends at once. */
  readonly session?: Buffer
  /** Which log of a station it came by, and its number there. What a rule refuses of a fact is then held and may be asked again. */
  readonly station?: Entry['station']
}

/** What became of a request, before it is put in the reader's language. */
export type Outcome =
  | {
      outcome: 'accepted' | 'flagged'
      id: Id
      subject: Id
      flags: readonly Flag[]
      documents: readonly Id[]
      proof: Proof
    }
  | (Misfit & { id: Id })

/** What would come of an act. */
export type Foreseen = Pick<Acceptance, 'outcome' | 'flags'> | Misfit

interface Waiting {
  readonly request: Request
  readonly input: Record<string, unknown>
  readonly received: string
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

const batchLimit = 64
const queueLimit = 2000
/** How long a batch waits for as many requests as the one before it had; one officer alone never waits. */
const lingerMs = 1

/**
 * The only writer (design.md, sentence 3). Requests that wait are decided one after the other inside one transaction:
 * the head of the journal is locked, records and facts are loaded, each action decides over what those before it
 * left, records are saved, entries appended, the head signed, and all is committed at once. One commit for many
 * acts is what lets a serial journal keep up with parallel officers (ADR 0004).
 */
export class Performer {
  readonly #database: Database
  readonly #journal: JournalStore
  readonly #sealer: Sealer
  readonly #lookups: ReadonlyMap<string, Lookup>
  readonly #nouns: readonly Noun[]
  readonly #now: () => Date
  readonly #followers: Follower[] = []
  #asksBefore = false
  #queue: Waiting[] = []
  #running: Promise<void> | undefined

  constructor(parts: {
    database: Database
    journal: JournalStore
    sealer: Sealer
    lookups: ReadonlyMap<string, Lookup>
    nouns: readonly Noun[]
    now?: () => Date
  }) {
    this.#database = parts.database
    this.#journal = parts.journal
    this.#sealer = parts.sealer
    this.#lookups = parts.lookups
    this.#nouns = parts.nouns
    this.#now = parts.now ?? (() => new Date())
  }

  /**
   * Adds who writes along in each transaction. Who asks for `before` is told of every record what it was, also of one that the act
   * did not look at; for the others that may be null.
   */
  follow(follower: Follower, asks: { before: boolean } = { before: false }): void {
    this.#followers.push(follower)
    this.#asksBefore ||= asks.before
  }

  /** Whether so many requests wait that another should come back later. */
  get overloaded(): boolean {
    return this.#queue.length >= queueLimit
  }

  /**
   * Does an action, or says why not. Refuses who has none of its roles and input that does not fit; a repeated id
   * gets its first answer. Throws only when the database or the program fails; nothing is then half-saved.
   */
  async perform(request: Request): Promise<Outcome> {
    const one = admitted(request)
    if ('outcome' in one) return { ...one, id: request.envelope.id }
    return new Promise((resolve, reject) => {
      const received = this.#now().toISOString()
      this.#queue.push({ request, input: one.input, received, resolve, reject })
      this.#running ??= this.#drain()
    })
  }

  /**
   * Says what would come of acts if they were performed now in this order, and writes nothing: the database is asked in a transaction
   * that can only read. Each is decided over the records that those before it would leave; what SQL counts stands as it is now.
   */
  async foresee(requests: readonly Pick<Request, 'action' | 'envelope' | 'actor'>[]): Promise<Foreseen[]> {
    const received = this.#now().toISOString()
    const work = async (tx: Tx) => {
      const run = new BatchRun(tx, this.#nouns, this.#sealer)
      const asks = { lookups: this.#lookups, sealer: this.#sealer, beforeLookup: async () => {} }
      const foreseen: Foreseen[] = []
      for (const request of requests) {
        const { action, envelope, actor } = request
        const one = admitted(request)
        if ('outcome' in one) {
          foreseen.push(one)
          continue
        }
        await run.load([{ noun: action.noun, id: subjectOf(one.input) }])
        const act = { action, input: one.input, actor, at: envelope.at, actionId: envelope.id, received }
        const decision = unofferedCode(run, act) ?? (await judge(run, act, asks)).decision
        if (decision.outcome !== 'refused') run.put(decision.writes, decision.removes ?? [], async () => {})
        foreseen.push(decision)
      }
      return foreseen
    }
    return inTransaction(this.#database.writer, work, 'begin read only')
  }

  async #drain(): Promise<void> {
    for (let expected = 1; ; ) {
      await this.#gather(expected)
      const batch = this.#queue.slice(0, this.#batchSize())
      if (batch.length === 0) break
      this.#queue = this.#queue.slice(batch.length)
      await this.#runBatch(batch)
      expected = batch.length
    }
    this.#running = undefined
    if (this.#queue.length > 0) this.#running = this.#drain()
  }

  /** An act that leaves remains is decided alone: it says what is left of the whole journal before it. */
  #batchSize(): number {
    const alone = this.#queue.findIndex(({ request }) => request.action.leavesRemains === true)
    return alone === -1 ? batchLimit : Math.min(batchLimit, Math.max(1, alone))
  }

  /** Lets requests that arrive together share a transaction: a turn of the event loop, or the linger under load. */
  async #gather(expected: number): Promise<void> {
    const until = performance.now() + lingerMs
    do await new Promise((resolve) => setImmediate(resolve))
    while (this.#queue.length < expected && performance.now() < until)
  }

  async #runBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await inTransaction(this.#database.writer, (tx) => this.#decideAll(tx, batch), '')
      batch.forEach((waiting, i) => {
        const outcome = outcomes[i]
        if (outcome) waiting.resolve(outcome)
        else waiting.reject(new Error('a request got no outcome'))
      })
    } catch (error) {
      this.#journal.forget()
      this.#sealer.forgetAll()
      const [only] = batch
      if (batch.length > 1) for (const waiting of batch) await this.#runBatch([waiting])
      else if (only && isConstraint(error))
        only.resolve({ ...refuse('record.conflict', { rule: error.constraint ?? '' }), id: only.request.envelope.id })
      else only?.reject(error)
    }
  }

  async #decideAll(tx: Tx, batch: readonly Waiting[]): Promise<Outcome[]> {
    const size = await this.#journal.beginLocked(tx)
    const run = new BatchRun(tx, this.#nouns, this.#sealer)
    const { answered, sessions } = await firstAnswers(tx, batch)
    await run.load(batch.map(({ request, input }) => ({ noun: request.action.noun, id: subjectOf(input) })))
    await run.foresee(
      batch.flatMap(
        ({ request: { action }, input }) => action.sealedUnder(input, run.get(action.noun, subjectOf(input))) ?? [],
      ),
    )
    const steps: Step[] = []
    for (const waiting of batch) {
      const { session, actor } = waiting.request
      if (session && !sameStanding(actor, sessions.get(session.toString('hex')))) {
        steps.push({ kind: 'refused', waiting, refusal: refuse('session.needed'), hash: null })
      } else steps.push(await this.#decideOne(run, waiting, answered))
    }
    const accepted = steps.filter((step) => step.kind === 'accepted')
    await run.flush()
    const followed = accepted.map(({ waiting, left }) => ({ request: waiting.request, input: waiting.input, left }))
    if (followed.length > 0) for (const follower of this.#followers) await follower(tx, followed)
    await keepRefusals(
      tx,
      steps.flatMap((step) =>
        step.kind === 'refused' && step.hash ? [{ ...step.waiting, refusal: step.refusal, hash: step.hash }] : [],
      ),
    )
    const proofs = await this.#append(tx, size, accepted, steps)
    return steps.map((step) => outcomeOf(step, proofs))
  }

  async #decideOne(run: BatchRun, waiting: Waiting, answered: Answered): Promise<Step> {
    const { request, input, received } = waiting
    const { action, envelope, actor } = request
    const requestHash = requestHashOf(action.name, envelope, actor)
    // What waits for a person is asked again once its cause is gone: no refusal of it is kept.
    const isHeld = ({ code }: Refusal) => request.station !== undefined && waitsForAPerson(action, code)
    const first = answered.get(envelope.id)
    if (first && !(first.refusal && isHeld(first.refusal))) {
      if (!first.requestHash.equals(requestHash))
        return { kind: 'refused', waiting, refusal: refuse('envelope.reused'), hash: null }
      return { kind: 'repeated', waiting, first }
    }
    const act = { action, input, actor, at: envelope.at, actionId: envelope.id, received }
    const unknown = request.station ? undefined : unofferedCode(run, act)
    if (unknown) return { kind: 'refused', waiting, refusal: unknown, hash: null }
    const asks = { lookups: this.#lookups, sealer: this.#sealer, beforeLookup: () => run.flush() }
    const { decision, looked, keyOwner } = await judge(run, act, asks)
    if (decision.outcome === 'refused') {
      const hash = isHeld(decision) ? null : requestHash
      const step = { kind: 'refused', waiting, refusal: decision, hash } as const
      answered.set(envelope.id, { requestHash, refusal: decision })
      return step
    }
    const { writes, removes = [] } = decision
    if (this.#asksBefore) await run.load([...writes.map(({ noun, record }) => ({ noun, id: record.id })), ...removes])
    const left = leftBy(writes, removes, ({ noun, id }) => run.get(noun, id))
    // The tombstone first: only where it stands do row triggers let anything be emptied, or end.
    const tombstone = action.leavesRemains ? writes.filter(({ noun }) => noun === action.noun) : []
    if (tombstone.length > 0) {
      run.put(tombstone, [], async () => {})
      await run.flush()
    }
    const accepted = this.#lookups.get(action.name)?.accepted
    run.put(writes, removes, async () => accepted?.(run.tx, { input, writes, attachment: request.attachment }))
    const entry = await entryOf(run.tx, this.#sealer, {
      action,
      envelope,
      input,
      actor,
      received,
      decision,
      looked,
      keyOwner,
      station: request.station,
    })
    answered.set(envelope.id, { requestHash, pending: entry })
    return { kind: 'accepted', waiting, decision, entry, hash: requestHash, left }
  }

  async #append(
    tx: Tx,
    size: number,
    accepted: readonly AcceptedStep[],
    steps: readonly Step[],
  ): Promise<Map<Id, Proof>> {
    const leaves: (NewEntry | NewDocument)[] = []
    const places: { id: Id; index: number }[] = []
    for (const { entry, hash, waiting } of accepted) {
      const id = waiting.request.envelope.id
      places.push({ id, index: size + leaves.length })
      leaves.push({ body: canonicalJson(entry.finish(size + leaves.length)), requestHash: hash }, ...entry.documents)
    }
    let head: { size: number; checkpoint: string } | undefined
    const wanted: { id: Id; index: number; hash: Uint8Array }[] = []
    if (leaves.length > 0) {
      const appended = await this.#journal.append(tx, leaves, this.#now().toISOString())
      head = appended
      for (const place of places) {
        const hash = appended.hashes[place.index - size]
        if (hash) wanted.push({ ...place, hash })
      }
    }
    for (const step of steps) {
      if (step.kind === 'repeated' && step.first.accepted)
        wanted.push({ id: step.waiting.request.envelope.id, ...step.first.accepted })
    }
    if (wanted.length === 0) return new Map()
    const proofs = await this.#journal.prove(tx, wanted, head ?? (await this.#journal.head(tx)))
    return new Map(wanted.flatMap(({ id }, i) => (proofs[i] ? [[id, proofs[i]]] : [])))
  }
}

interface AcceptedStep {
  readonly kind: 'accepted'
  readonly waiting: Waiting
  readonly decision: Acceptance
  readonly entry: PendingEntry
  readonly hash: Buffer
  readonly left: readonly Left[]
}
type Step =
  | AcceptedStep
  | { readonly kind: 'refused'; readonly waiting: Waiting; readonly refusal: Refusal; readonly hash: Buffer | null }
  | { readonly kind: 'repeated'; readonly waiting: Waiting; readonly first: FirstAnswer }

function outcomeOf(step: Step, proofs: ReadonlyMap<Id, Proof>): Outcome {
  const { id } = step.waiting.request.envelope
  if (step.kind === 'refused') return { ...step.refusal, id }
  if (step.kind === 'repeated' && step.first.refusal) return { ...step.first.refusal, id }
  const proof = proofs.get(id)
  const summary = step.kind === 'accepted' ? step.entry.summary : (step.first.summary ?? step.first.pending?.summary)
  if (!proof || !summary) throw new Error('an accepted action has no proof')
  return { id, ...summary, proof }
}

function isConstraint(error: unknown): error is Error & { code: string; constraint?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('23')
}
