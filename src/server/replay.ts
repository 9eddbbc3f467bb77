import { z } from 'zod'
import { canonicalJson } from '../journal/canonical.ts'
import { Entry } from '../journal/entry.ts'
import { statementBytes } from '../journal/receipt-code.ts'
import { type Action, type Needs, neededFacts, neededRefs } from '../kernel/action.ts'
import type { Acceptance } from '../kernel/decision.ts'
import type { Id } from '../kernel/ids.ts'
import type { AnyRecord, Noun, Ref, Write } from '../kernel/record.ts'
import { LeftRemains, type Remains } from '../kernel/remains.ts'
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

/** An entry that was decided again: what it says, which records it asked for, and what it leaves. */
export interface Replayed {
  readonly leaf: number
  readonly entry: Entry
  readonly asked: readonly Ref[]
  readonly decision: Acceptance
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
  /** Papers that an erasure emptied. */
  readonly emptied = new Set<Id>()
  readonly #tx: Tx
  readonly #sealer: Sealer
  readonly #actions: ReadonlyMap<string, Action>
  readonly #nouns: ReadonlyMap<string, Noun>
  readonly #remains = new Map<number, Remains['writes']>()
  readonly #onReplayed: (replayed: Replayed) => void

  constructor(
    parts: { tx: Tx; sealer: Sealer; actions: readonly Action[]; nouns: readonly Noun[] },
    onReplayed: (replayed: Replayed) => void = () => {},
  ) {
    this.#tx = parts.tx
    this.#sealer = parts.sealer
    this.#actions = new Map(parts.actions.map((action) => [`${action.name} ${action.version}`, action]))
    this.#nouns = new Map(parts.nouns.map((noun) => [noun.name, noun]))
    this.#onReplayed = onReplayed
  }

  /** Reads what erasures left of entries, before the first entry is taken: they stand later in the journal. */
  async prepare(): Promise<void> {
    const names = [...this.#actions.values()].filter((action) => action.leavesRemains).map(({ name }) => name)
    const { rows } = await this.#tx.query<{ leaf_index: number; body: string }>(
      'select leaf_index, body::text from journal where action = any($1) order by leaf_index',
      [names],
    )
    for (const { leaf_index, body } of rows) {
      const entry = Entry.safeParse(safeJson(body)).data
      const said = entry && (await this.#open(entry, () => {}))
      const left = said && said !== 'erased' && LeftRemains.safeParse(said.input).data
      // An erasure that does not open is found when it is its turn.
      if (!left) continue
      for (const { leaf, writes } of left.remains) if (leaf < leaf_index) this.#remains.set(leaf, writes)
      for (const id of left.papers) this.emptied.add(id)
    }
  }

  /** A record as the entries so far lead to it. */
  find({ noun, id }: Ref): AnyRecord | undefined {
    return this.records.get(recordKey(noun, id))?.record
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
    // What came by a station's log has its number there, which the checks of the logs hold.
    if (entry.station.id === 'centre' && entry.station.sequence !== leafIndex)
      fail(`says it is number ${entry.station.sequence}`)
    const action = this.#actions.get(`${entry.action} ${entry.version}`)
    if (!action) {
      fail(`names an action that this Sulh does not know: ${entry.action} ${entry.version}`)
      return
    }
    const left = this.#remains.get(leafIndex)
    if (left) {
      await this.#takeRemains(entry, left, fail)
      return
    }
    const opened = await this.#open(entry, fail)
    if (opened === 'erased') fail('cannot be read any more, and no erasure says what is left of it')
    else if (opened) this.#decide(action, { leaf: leafIndex, entry }, opened, fail)
  }

  /** What an erasure left of an entry, in its place. One that can still be read must not be replaced. */
  async #takeRemains(entry: Entry, left: Remains['writes'], fail: (what: string) => void): Promise<void> {
    if (entry.sealed !== null && (await this.#open(entry, fail)) !== 'erased')
      fail('was replaced by an erasure though it can be read')
    this.erased++
    for (const { noun: name, record } of left) {
      const noun = this.#nouns.get(name)
      if (noun) this.records.set(recordKey(noun, record.id), { noun, record })
      else fail(`leaves a record that this Sulh does not know: ${name}`)
    }
  }

  async #open(entry: Entry, fail: (what: string) => void): Promise<z.infer<typeof sealedParts> | 'erased' | undefined> {
    if (entry.sealed === null) return sealedParts.parse({ input: entry.input, facts: entry.facts })
    try {
      const plain = await this.#sealer.open(this.#tx, entry.sealed.under, entry.sealed.box, entry.id)
      if (!plain) return 'erased'
      const secret = sealedParts.parse(JSON.parse(plain.toString()))
      return { input: { ...z.record(z.string(), z.json()).parse(entry.input), ...secret.input }, facts: secret.facts }
    } catch {
      fail('has sealed data that does not open with its key')
    }
    return undefined
  }

  #decide(
    action: Action,
    { leaf, entry }: { leaf: number; entry: Entry },
    said: z.infer<typeof sealedParts>,
    fail: (what: string) => void,
  ): void {
    const again = this.#decideAgain(action, entry, said)
    if (typeof again === 'string') {
      fail(again)
      return
    }
    const { decision, needs } = again
    const put = ({ noun, record }: Write) => this.records.set(recordKey(noun, record.id), { noun, record })
    for (const write of decision.writes) put(write)
    for (const { noun, id } of decision.removes ?? []) this.records.delete(recordKey(noun, id))
    this.#onReplayed({ leaf, entry, asked: neededRefs(needs), decision })
    for (const document of decision.documents) this.statements.set(document.id, statementBytes(document.statement))
    const flags = decision.flags.map(({ code, facts }) => ({ code, facts: { ...facts } }))
    if (canonicalJson(flags) !== canonicalJson(entry.flags)) fail('raised other flags than deciding it again raises')
  }

  /** The acceptance again, or what does not hold. */
  #decideAgain(
    action: Action,
    entry: Entry,
    said: z.infer<typeof sealedParts>,
  ): { decision: Acceptance; needs: Needs } | string {
    const input = action.input.safeParse(said.input)
    if (!input.success) return 'has an input that its action refuses'
    const actor = { ...entry.actor, name: '', roles: Role.array().parse(entry.actor.roles) }
    const record = this.find({ noun: action.noun, id: entry.subject.id })
    const needs = action.needs(input.data, actor, record)
    const needed = neededFacts(needs, (ref) => this.find(ref))
    const facts = action.facts.safeParse({ ...needed, ...said.facts })
    if (!facts.success) return 'has facts that its action refuses'
    const context = { actionId: entry.id, actor, at: entry.at, received: entry.received }
    const decision = action.decide(record, input.data, facts.data, context)
    if (decision.outcome === 'refused') return `was ${entry.outcome}, and deciding it again refuses it`
    return decision.outcome === entry.outcome
      ? { decision, needs }
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
