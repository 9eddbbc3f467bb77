import { z } from 'zod'
import { canonicalJson } from '../journal/canonical.ts'
import { Entry } from '../journal/entry.ts'
import { statementBytes } from '../journal/receipt-code.ts'
import { type Action, neededFacts } from '../kernel/action.ts'
import type { Acceptance } from '../kernel/decision.ts'
import type { AnyRecord, Noun } from '../kernel/record.ts'
import { Role } from '../kernel/roles.ts'
import type { Tx } from './database.ts'
import { recordKey } from './records.ts'
import type { Sealer } from './sealer.ts'

/** Something that does not hold, and the row where it shows. */
export interface Finding {
  readonly table: string
  readonly row: string
  readonly what: string
}

const sealedParts = z.object({ input: z.record(z.string(), z.json()), facts: z.record(z.string(), z.json()) })

/**
 * Decides every entry again, in the order of the journal, over nothing but what the entries before it left: the state
 * that the journal alone leads to. Facts that SQL or the name engine found are taken from the entry, records from the
 * replay itself.
 */
export class Replay {
  readonly findings: Finding[] = []
  /** Every record, as the journal leads to it. */
  readonly records = new Map<string, { noun: Noun; record: AnyRecord }>()
  /** Statements of the documents that were issued, by id. */
  readonly statements = new Map<string, Uint8Array>()
  /** Entries whose sealed data cannot be opened any more, because the person was erased. */
  erased = 0
  readonly #tx: Tx
  readonly #sealer: Sealer
  readonly #actions: ReadonlyMap<string, Action>

  constructor(tx: Tx, sealer: Sealer, actions: readonly Action[]) {
    this.#tx = tx
    this.#sealer = sealer
    this.#actions = new Map(actions.map((action) => [`${action.name} ${action.version}`, action]))
  }

  /** Takes the next entry of the journal. What does not hold is kept in `findings`. */
  async take(leafIndex: number, body: string): Promise<void> {
    const fail = (what: string) => this.findings.push({ table: 'journal', row: `leaf ${leafIndex}`, what })
    const parsed = Entry.safeParse(safeJson(body))
    if (!parsed.success) {
      fail('is no entry')
      return
    }
    const entry = parsed.data
    if (entry.station.sequence !== leafIndex) fail(`says it is number ${entry.station.sequence}`)
    const action = this.#actions.get(`${entry.action} ${entry.version}`)
    if (!action) {
      fail(`names an action that this Sulh does not know: ${entry.action} ${entry.version}`)
      return
    }
    const opened = await this.#open(entry, fail)
    if (opened) this.#decide(action, entry, opened, fail)
  }

  async #open(entry: Entry, fail: (what: string) => void): Promise<z.infer<typeof sealedParts> | undefined> {
    if (entry.sealed === null) return sealedParts.parse({ input: entry.input, facts: entry.facts })
    try {
      const plain = await this.#sealer.open(this.#tx, entry.sealed.under, entry.sealed.box, entry.id)
      if (plain) {
        const secret = sealedParts.parse(JSON.parse(plain.toString()))
        return { input: { ...z.record(z.string(), z.json()).parse(entry.input), ...secret.input }, facts: secret.facts }
      }
      this.erased++
    } catch {
      fail('has sealed data that does not open with its key')
    }
    return undefined
  }

  #decide(action: Action, entry: Entry, said: z.infer<typeof sealedParts>, fail: (what: string) => void): void {
    const decision = this.#decideAgain(action, entry, said)
    if (typeof decision === 'string') {
      fail(decision)
      return
    }
    for (const write of decision.writes) this.records.set(recordKey(write.noun, write.record.id), write)
    for (const document of decision.documents) this.statements.set(document.id, statementBytes(document.statement))
    const flags = decision.flags.map(({ code, facts }) => ({ code, facts: { ...facts } }))
    if (canonicalJson(flags) !== canonicalJson(entry.flags)) fail('raised other flags than deciding it again raises')
  }

  /** The acceptance again, or what does not hold. */
  #decideAgain(action: Action, entry: Entry, said: z.infer<typeof sealedParts>): Acceptance | string {
    const input = action.input.safeParse(said.input)
    if (!input.success) return 'has an input that its action refuses'
    const actor = { ...entry.actor, name: '', roles: Role.array().parse(entry.actor.roles) }
    const record = this.records.get(recordKey(action.noun, entry.subject.id))?.record
    const needs = action.needs(input.data, actor, record)
    const needed = neededFacts(needs, ({ noun, id }) => this.records.get(recordKey(noun, id))?.record)
    const facts = action.facts.safeParse({ ...needed, ...said.facts })
    if (!facts.success) return 'has facts that its action refuses'
    const context = { actionId: entry.id, actor, at: entry.at, received: entry.received }
    const decision = action.decide(record, input.data, facts.data, context)
    if (decision.outcome === 'refused') return `was ${entry.outcome}, and deciding it again refuses it`
    return decision.outcome === entry.outcome
      ? decision
      : `was ${entry.outcome}, and deciding it again gives ${decision.outcome}`
  }
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
