import { createHash, randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { canonicalJson } from '../journal/canonical.ts'
import { documentLeafBytes, type Entry } from '../journal/entry.ts'
import { statementBytes } from '../journal/receipt-code.ts'
import type { Action, Envelope } from '../kernel/action.ts'
import type { Acceptance, Flag } from '../kernel/decision.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from './database.ts'
import type { NewDocument } from './journal-store.ts'
import type { Sealer } from './sealer.ts'

/** An entry that waits for its place in the journal. */
export interface PendingEntry {
  readonly finish: (sequence: number) => Entry
  readonly documents: readonly NewDocument[]
  readonly summary: { outcome: 'accepted' | 'flagged'; subject: Id; flags: readonly Flag[]; documents: readonly Id[] }
}

interface Decided {
  readonly action: Action
  readonly envelope: Envelope
  readonly input: Record<string, unknown>
  readonly actor: Actor
  readonly received: string
  readonly decision: Acceptance
  readonly looked: Record<string, unknown>
  readonly keyOwner: Id | null
  /** The log of a station that it came by; the centre's own acts are numbered by their place in the journal. */
  readonly station: Entry['station'] | undefined
}

/** What makes a repeated request the same request: who, what, and with which input. */
export function requestHashOf(action: string, envelope: Envelope, actor: Actor): Buffer {
  const { at, input } = envelope
  return createHash('sha256')
    .update(canonicalJson(json({ action, at, input, actor: actor.id })))
    .digest()
}

/**
 * The entry of an accepted action. Where the action seals, the sealed inputs and all looked-up facts go into one
 * ciphertext under the key of the person concerned, and so does each paper that it issues; the rest of the input stays
 * readable for every verifier.
 */
export async function entryOf(tx: Tx, sealer: Sealer, decided: Decided): Promise<PendingEntry> {
  const { action, envelope, input, actor, received, decision, looked, keyOwner } = decided
  const secret = action.sealed.filter((key) => key in input)
  // Facts that were looked up about a person are theirs as much as what was typed about them.
  const sealing = keyOwner !== null
  const plain = { input: pick(input, secret), facts: looked }
  const sealed = sealing
    ? { under: keyOwner, box: await sealer.seal(tx, keyOwner, Buffer.from(canonicalJson(json(plain))), envelope.id) }
    : null
  const documents = await Promise.all(
    decision.documents.map(async ({ id, statement }) => {
      const document = newDocument(id, envelope.id, statement)
      if (keyOwner === null) return document
      // The salt is sealed too: in clear it would tell, beside the leaf, whether a guess at the statement is right.
      const box = await sealer.seal(tx, keyOwner, Buffer.concat([document.salt, document.statement]), id)
      return { ...document, salt: null, statement: new Uint8Array(Buffer.from(box, 'base64')), sealedUnder: keyOwner }
    }),
  )
  const { id, sideId, side, joint, siteId, roles } = actor
  const subject = String(input.id)
  const entry = {
    v: 1 as const,
    id: envelope.id,
    action: action.name,
    version: action.version,
    subject: { noun: action.noun.name, id: subject },
    input: json(sealing ? omit(input, secret) : input),
    facts: json(sealing ? {} : looked),
    sealed,
    actor: { id, sideId, side, joint, siteId, roles: [...roles] },
    at: envelope.at,
    received,
    outcome: decision.outcome,
    flags: decision.flags.map((flag) => ({ code: flag.code, facts: { ...flag.facts } })),
    documents: documents.map((document) => ({
      id: document.id,
      leaf: createHash('sha256').update(document.leaf).digest('hex'),
    })),
  }
  return {
    finish: (sequence) => ({ ...entry, station: decided.station ?? { id: 'centre', sequence } }),
    documents,
    summary: {
      outcome: decision.outcome,
      subject,
      flags: decision.flags,
      documents: documents.map((document) => document.id),
    },
  }
}

function newDocument(id: Id, entryId: Id, statement: Readonly<Record<string, unknown>>) {
  const salt = new Uint8Array(randomBytes(16))
  const bytes = statementBytes(statement)
  return { id, entryId, salt, statement: bytes, sealedUnder: null, leaf: documentLeafBytes(bytes, salt) }
}

function pick(input: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, input[key]]))
}

function omit(input: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([key]) => !keys.includes(key)))
}

/** The value as JSON carries it. */
function json(value: unknown): z.core.util.JSONType {
  return JSON.parse(JSON.stringify(value))
}
