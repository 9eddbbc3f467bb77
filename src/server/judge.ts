import { z } from 'zod'
import { type Action, type Context, type Envelope, neededFacts, neededRefs } from '../kernel/action.ts'
import { type Decision, type Refusal, refuse } from '../kernel/decision.ts'
import type { Id } from '../kernel/ids.ts'
import { notOffered } from '../kernel/open-list.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import type { BatchRun } from './batch-run.ts'
import type { Lookup } from './perform.ts'
import type { Sealer } from './sealer.ts'

/** A refusal, with what the input's schema found where it does not fit. */
export type Misfit = Refusal & { readonly issues?: readonly z.core.$ZodIssue[] }

/** The input of an act, where the officer may do such acts and it fits; or the refusal. */
export function admitted({
  action,
  envelope,
  actor,
}: {
  action: Action
  envelope: Envelope
  actor: Actor
}): { readonly input: Record<string, unknown> } | Misfit {
  if (!holds(actor, action.roles)) return refuse('action.notAllowed', { action: action.name })
  const input = action.input.safeParse(envelope.input)
  return input.success ? { input: input.data } : { ...refuse('input.invalid'), issues: input.error.issues }
}

/** The record that an input is about. */
export function subjectOf(input: Record<string, unknown>): Id {
  return z.uuid().parse(input.id)
}

/** A refusal where the officer names a code that the programme does not offer any more, or not at their place (ADR 0078). */
export function unofferedCode(
  run: BatchRun,
  { action, input, actor }: { action: Action; input: Record<string, unknown>; actor: Actor },
): Refusal | undefined {
  const schemas = { input: action.input, record: action.noun.schema }
  const unknown = notOffered(schemas, input, run.get(action.noun, subjectOf(input)), actor)
  return unknown && refuse('code.notOffered', { code: unknown.code }, unknown.field)
}

/** What was decided of an act, what SQL answered for it, and whose key seals it. */
export interface Judged {
  readonly decision: Decision
  readonly looked: Record<string, unknown>
  readonly keyOwner: Id | null
}

/**
 * Decides one act over what a batch left so far: the same for what is performed and for what is only foreseen. `beforeLookup` runs before
 * SQL is asked, so that it can see what the acts before it did.
 */
export async function judge(
  run: BatchRun,
  { action, input, ...context }: { action: Action; input: Record<string, unknown> } & Context,
  asks: {
    readonly lookups: ReadonlyMap<string, Lookup>
    readonly sealer: Sealer
    readonly beforeLookup: () => Promise<void>
  },
): Promise<Judged> {
  const { actor, received } = context
  const record = run.get(action.noun, subjectOf(input))
  const keyOwner = action.sealedUnder(input, record)
  if (keyOwner !== null && (await run.isErased(keyOwner)))
    return { decision: refuse('subject.erased'), looked: {}, keyOwner }
  const needs = action.needs(input, actor, record)
  await run.load(neededRefs(needs))
  const needed = neededFacts(needs, ({ noun, id }) => run.get(noun, id))
  const lookup = asks.lookups.get(action.name)
  let looked: Record<string, unknown> = {}
  if (lookup?.facts) {
    await asks.beforeLookup()
    looked = await lookup.facts(run.tx, input, actor, record, asks.sealer, received)
  }
  const facts = action.facts.parse({ ...needed, ...looked })
  return { decision: action.decide(record, input, facts, context), looked, keyOwner }
}
