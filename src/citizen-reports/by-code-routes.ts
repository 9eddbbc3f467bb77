import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Action } from '../kernel/action.ts'
import type { Compartment } from '../kernel/compartments.ts'
import type { Id } from '../kernel/ids.ts'
import { theProgram } from '../kernel/roles.ts'
import { isWork } from '../ordnance-reports/proof-of-work.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import { envelopeOf } from '../server/http/action-routes.ts'
import { Pace } from '../server/http/pace.ts'
import { sendProblem } from '../server/http/server.ts'
import type { Outcome } from '../server/perform.ts'
import { publicPhotos } from '../server/public-photos.ts'
import type { Sealer } from '../server/sealer.ts'
import type { Sulh } from '../server/sulh.ts'
import { keepPublicPhotos, type PhotoTables } from './photo-store.ts'

/** What people send without an account and follow by a code: citizens' reports, and complaints about conduct. */
export interface SentByCode<Answer> {
  readonly compartment: Compartment
  /** What the codes of its refusals begin with. */
  readonly refusals: 'citizenReport' | 'conductComplaint'
  readonly tables: PhotoTables
  readonly receive: Action
  readonly add: Action
  readonly withdraw: Action
  readonly referenceOf: (id: Id) => string
  /** Under what a code is kept. */
  readonly markOf: (sealer: Sealer, code: string) => string
  /** What whoever holds the code learns. */
  readonly follow: (tx: Tx, mark: string) => Promise<Answer | undefined>
}

/**
 * The routes of people without an account. No address is written down: in memory alone, and under a hash whose salt ends with the process.
 * Nobody is refused for coming often; who does is held. Codes travel in bodies, so that no log of addresses has one, and no answer is kept.
 */
export class ByCode<Answer> {
  readonly #sulh: Sulh
  readonly #of: SentByCode<Answer>
  readonly #pace = new Pace()

  constructor(sulh: Sulh, of: SentByCode<Answer>) {
    this.#sulh = sulh
    this.#of = of
  }

  /** How often in a minute an address may ask by a code: enough for a village, too few to try codes. */
  get limit() {
    const keyGenerator = ({ ip }: { ip: string }) => this.#pace.addressOf(ip)
    return { rateLimit: { max: 60, timeWindow: '1 minute', keyGenerator } }
  }

  /** Takes in what was sent, with its pictures unless it is held. */
  async receive(
    request: FastifyRequest,
    reply: FastifyReply,
    body: { id: Id; code: string; work: number; photos: readonly string[] },
  ): Promise<FastifyReply | { reference: string; photosKept: number }> {
    const { receive, refusals, markOf, referenceOf } = this.#of
    const { photos, code, work, ...said } = body
    unkept(reply)
    const inTime = this.#pace.inTime(request.ip, this.#sulh.now().getTime())
    const held = !inTime || !isWork(said.id, work)
    // The browser's id of what it sends is also that of the act, so that sending it again after no answer is harmless.
    const outcome = await this.perform(receive, said.id, { ...said, held, followMark: markOf(this.#sulh.sealer, code) })
    const again = outcome.outcome === 'refused' && [`${refusals}.exists`, 'envelope.reused'].includes(outcome.code)
    if (outcome.outcome === 'refused' && !again) return this.#refuse(request, reply, outcome)
    // Who sends it again does so with its code: nobody else adds pictures to it.
    const own = again ? (await this.#idOf(code)) === said.id : true
    const photosKept = held || !own ? 0 : await this.#keep(said.id, said.id, photos)
    return { reference: referenceOf(said.id), photosKept }
  }

  /** How far it is. */
  async status(request: FastifyRequest, reply: FastifyReply, code: string): Promise<FastifyReply | Answer> {
    unkept(reply)
    const mark = this.#of.markOf(this.#sulh.sealer, code)
    const found = await this.#sulh.database.read(theProgram, (tx) => this.#of.follow(tx, mark), this.#of.compartment)
    return found ?? this.#noSuchCode(request, reply)
  }

  /** Takes in what is added or answered, with its pictures. */
  async add(
    request: FastifyRequest,
    reply: FastifyReply,
    { code, id: entryId, said, photos }: { code: string; id: Id; said: string; photos: readonly string[] },
  ): Promise<FastifyReply | Answer> {
    return this.step(request, reply, code, 'envelope.reused', async (id) => {
      const outcome = await this.perform(this.#of.add, entryId, { id, said, photos: photos.length })
      if (outcome.outcome !== 'refused') await this.#keep(id, entryId, photos)
      return outcome
    })
  }

  /** Takes it back: nobody opens it from then on, and neither does this process. */
  async withdraw(request: FastifyRequest, reply: FastifyReply, code: string): Promise<FastifyReply | Answer> {
    return this.step(request, reply, code, `${this.#of.refusals}.withdrawn`, async (id) => {
      const { id: actionId } = envelopeOf({}, this.#sulh.now())
      const outcome = await this.perform(this.#of.withdraw, actionId, { id })
      this.#sulh.sealer.forget(id)
      return outcome
    })
  }

  /** A step of whoever holds the code, and how far it is then; a refusal of the code `done` says that it was taken before. */
  async step(
    request: FastifyRequest,
    reply: FastifyReply,
    code: string,
    done: string,
    take: (id: Id) => Promise<Outcome>,
  ): Promise<FastifyReply | Answer> {
    unkept(reply)
    const id = await this.#idOf(code)
    if (id === undefined) return this.#noSuchCode(request, reply)
    const outcome = await take(id)
    if (outcome.outcome === 'refused' && outcome.code !== done) return this.#refuse(request, reply, outcome)
    return this.status(request, reply, code)
  }

  /** Does an action in the name of the program, as the act of this id. */
  perform(action: Action, actionId: Id, input: Record<string, unknown>): Promise<Outcome> {
    const envelope = { ...envelopeOf(input, this.#sulh.now()), id: actionId }
    return this.#sulh.performer.perform({ action, actor: theProgram, envelope })
  }

  async #idOf(code: string): Promise<Id | undefined> {
    const { compartment, markOf, tables } = this.#of
    const sql = `select id from ${tables.reports} where follow_mark = $1`
    const mark = markOf(this.#sulh.sealer, code)
    const { rows } = await this.#sulh.database.read(theProgram, (tx) => tx.query<{ id: Id }>(sql, [mark]), compartment)
    return rows[0]?.id
  }

  async #keep(reportId: Id, entryId: Id, photos: readonly string[]): Promise<number> {
    const pictures = (await publicPhotos(photos)).map(({ jpeg }) => jpeg)
    if (pictures.length === 0) return 0
    const of = { reportId, entryId, at: this.#sulh.now() }
    return inTransaction(this.#sulh.database.writer, (tx) =>
      keepPublicPhotos(tx, this.#sulh.sealer, this.#of.tables, of, pictures),
    )
  }

  #noSuchCode(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    return sendProblem(this.#sulh, request, reply, 404, `${this.#of.refusals}.noSuchCode`)
  }

  #refuse(
    request: FastifyRequest,
    reply: FastifyReply,
    { code, facts }: Extract<Outcome, { outcome: 'refused' }>,
  ): FastifyReply {
    return sendProblem(this.#sulh, request, reply, 400, code, facts)
  }
}

/** Says that nobody keeps the answer: neither the browser nor what lies between. */
export const unkept = (reply: FastifyReply) => reply.header('cache-control', 'no-store')
