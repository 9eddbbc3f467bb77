import { z } from 'zod'
import { Instant } from './dates.ts'
import type { Decision } from './decision.ts'
import { Id } from './ids.ts'
import type { AnyRecord, Noun, RecordOf, Ref } from './record.ts'
import type { Actor, Role } from './roles.ts'
import { brokenText } from './texts.ts'

/** What `decide` knows of the moment. Device time is what the tablet said; received time is the server's. */
export interface Context {
  readonly actionId: Id
  readonly actor: Actor
  readonly at: Instant
  readonly received: Instant
}

/** Which act it is, whose and when: what a row says of how it came to be. */
export type ActMoment = Pick<Context, 'actionId' | 'actor' | 'at'>

/**
 * Everything that changes the record is an action (design.md, sentence 2). One definition serves the web page, the
 * tablet's outbox, the command line, the permission matrix, the API description and the journal. `decide` is pure:
 * the journal replays it (ADR 0002), so a change of its meaning needs a new `version`.
 */
export interface Action<
  N extends Noun = Noun,
  Input extends z.ZodObject = z.ZodObject,
  Facts extends z.ZodType = z.ZodType,
> {
  readonly name: string
  readonly version: number
  /** A fact already happened and is never dropped, only flagged. An intent may be refused. */
  readonly kind: 'fact' | 'intent'
  readonly noun: N
  /** Who may; `nobody` for what only the program itself does (founding, list updates). */
  readonly roles: readonly Role[]
  /** Strict: unknown fields are refused. Always has `id`, the subject's id. */
  readonly input: Input
  /** Keys of the input that hold personal data: in the journal they are sealed with the subject's key. */
  readonly sealed: readonly (keyof z.output<Input> & string)[]
  /** Whose key seals them: the person concerned. Usually the subject itself. */
  sealedUnder(input: z.output<Input>, record: RecordOf<N> | undefined): Id | null
  /** What `decide` is told besides the record: records named by `needs`, and answers of the feature's `lookup`. */
  readonly facts: Facts
  /** Other records, by id, that `decide` is told as facts. They are found again when the journal is replayed. */
  needs(input: z.output<Input>, actor: Actor, record: RecordOf<N> | undefined): Needs
  /** Its input carries what is left of entries that cannot be read any more (`src/kernel/remains.ts`). */
  readonly leavesRemains?: true
  decide(record: RecordOf<N> | undefined, input: z.output<Input>, facts: z.output<Facts>, context: Context): Decision
}

/** Records by the name of the fact: one, none, or several, which come in the same order with null for what is not there. */
export type Needs = Readonly<Record<string, Ref | readonly Ref[] | null>>

/** Every record that is needed, each once or more. */
export function neededRefs(needs: Needs): Ref[] {
  return Object.values(needs).flatMap((need) => need ?? [])
}

/** The facts that the needed records are, as `find` knows them. */
export function neededFacts(needs: Needs, find: (ref: Ref) => AnyRecord | undefined): Record<string, unknown> {
  const told = (need: Needs[string]) => {
    if (need === null) return null
    return 'noun' in need ? (find(need) ?? null) : need.map((ref) => find(ref) ?? null)
  }
  return Object.fromEntries(Object.entries(needs).map(([key, need]) => [key, told(need)]))
}

type Optional = 'version' | 'sealed' | 'sealedUnder' | 'needs'

/** For an action that needs no facts beside its record and input. */
export const noFacts = z.strictObject({})

/** Completes a definition: version 1, nothing sealed, no other records needed, unless it says otherwise. */
export function defineAction<N extends Noun, I extends z.ZodObject, F extends z.ZodType>(
  definition: Omit<Action<N, I, F>, Optional> & Partial<Pick<Action<N, I, F>, Optional>>,
): Action<N, I, F> {
  return { version: 1, sealed: [], sealedUnder: () => null, needs: () => ({}), ...definition }
}

/** Typed values by their names. Text that is half of a character has no hash, and is refused where it stands. */
const Input = z.record(z.string(), z.unknown()).superRefine((input, context) => {
  const path = brokenText(input)
  if (path) context.addIssue({ code: 'custom', path: [...path], message: 'input.brokenText' })
})

/** What a device sends: the action's own id (chosen there, so that a retry is harmless), its time, and the input. */
export const Envelope = z.strictObject({ id: Id, at: Instant, input: Input })
export type Envelope = z.infer<typeof Envelope>
