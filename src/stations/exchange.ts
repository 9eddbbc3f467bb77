import { z } from 'zod'
import { utf8 } from '../journal/bytes.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Receiver } from './box.ts'
import { Hash, LogName, StationEntry } from './entry.ts'
import { Scope } from './scope.ts'

/** The form of what stations say to one another; a tier takes those from `oldestProtocol` on. */
export const protocol = 1
export const oldestProtocol = 1

/**
 * The form in which to speak to one who speaks up to `theirs`: the newest that both know. Undefined where they are too old for
 * one another: then nothing is sent, and nothing is lost, until one of them is brought up to date.
 */
export function agreedProtocol(
  theirs: number,
  mine = { oldest: oldestProtocol, newest: protocol },
): number | undefined {
  const both = Math.min(theirs, mine.newest)
  return both >= mine.oldest ? both : undefined
}

/** Whether a message is in a form that this program takes. */
export function isSpoken({ protocol: asked }: { readonly protocol: number }): boolean {
  return asked >= oldestProtocol && asked <= protocol
}

/** How many entries go in one message, and what a message may weigh, in bytes of JSON. */
export const entriesPerPush = 500
export const pushBytesMax = 900_000

/** A tier that takes entries in: a hub or the centre. After a restoration from a backup it has another generation. */
export const Tier = z.strictObject({ id: Id, kind: z.enum(['hub', 'centre']), generation: Id })
export type Tier = z.infer<typeof Tier>

/** What became of an act. Held: a person at the centre looks at it; it is neither done nor lost. */
export const EntryOutcome = z.strictObject({
  seq: z.int().positive(),
  id: Id,
  outcome: z.enum(['accepted', 'flagged', 'refused', 'held']),
  /** Why: codes of refusals or flags, or why it is held. */
  codes: z.array(z.string().max(100)).max(20),
  /** Of what was told as held and is decided since: which such change of the log it is, as the tier counts them. */
  later: z.int().positive().optional(),
})
export type EntryOutcome = z.infer<typeof EntryOutcome>

/** How a tier stands with one log. */
export const LogAnswer = z.strictObject({
  ...LogName.shape,
  /** The last of the entries that it has without a gap, durably, and that one's hash; 0 and `noHash` for none. */
  received: z.int().nonnegative(),
  hash: Hash,
  /** The last up to which it decided all of them. What a hub decided is provisional. */
  decided: z.int().nonnegative(),
  /** Outcomes of decided entries that the sender may not know yet, oldest first; before them those with `later`, in that order. */
  outcomes: z.array(EntryOutcome),
  /** Forked: two entries with one number. Revoked: nothing of it is decided any more. The station has to be enrolled anew. */
  standing: z.enum(['inForce', 'forked', 'revoked', 'unknown']),
})
export type LogAnswer = z.infer<typeof LogAnswer>

/** Entries of one or more logs, in the order of their numbers: a tablet sends its own, a hub those of all of its site. */
export const PushRequest = z.strictObject({
  protocol: z.int().positive(),
  app: z.string().max(40),
  now: Instant,
  entries: z.array(StationEntry).max(entriesPerPush),
  /**
   * Every log that it wants to hear of, and up to where it knows the outcomes that this tier gave, and which of them changed later; of
   * a hub it asks beside those the centre's after `knowsFinal`.
   */
  asks: z
    .array(
      z.strictObject({
        ...LogName.shape,
        knows: z.int().nonnegative(),
        knowsLater: z.int().nonnegative().optional(),
        knowsFinal: z.int().nonnegative().optional(),
        knowsFinalLater: z.int().nonnegative().optional(),
      }),
    )
    .max(200),
  /** What still waits at the sender, for the health of stations. */
  backlog: z.int().nonnegative(),
})
export type PushRequest = z.infer<typeof PushRequest>

export const PushAnswer = z.strictObject({
  protocol: z.int().positive(),
  tier: Tier,
  now: Instant,
  logs: z.array(LogAnswer),
  /**
   * At a hub: how the centre stood with the same logs when the hub last heard, and when that was by the centre's clock
   * (`now` of its answer). Null at the centre itself, and where the hub never heard it.
   */
  centre: z.strictObject({ tier: Tier, heard: Instant, logs: z.array(LogAnswer) }).nullable(),
  /** To a tablet: its scope, once it was changed since the device was first enrolled. */
  scope: Scope.optional(),
})
export type PushAnswer = z.infer<typeof PushAnswer>

/** Asks for what changed in the records of its scope, after the `after`th change that this generation counted. */
export const PullRequest = z.strictObject({
  protocol: z.int().positive(),
  generation: Id.nullable(),
  after: z.int().nonnegative(),
  limit: z.int().min(1).max(5000),
  /** Of a hub: it takes the keys of a page in one box. An older one takes each in a box of its own. */
  keysTogether: z.literal(true).optional(),
})
export type PullRequest = z.infer<typeof PullRequest>

/** A record as it is now; null where the reader may not have it any more, or it was erased: the copy has to go. */
export const RecordChange = z.strictObject({
  n: z.int().positive(),
  noun: z.string().max(100),
  id: Id,
  record: z.record(z.string(), z.unknown()).nullable(),
})
export type RecordChange = z.infer<typeof RecordChange>

export const PullAnswer = z.strictObject({
  protocol: z.int().positive(),
  tier: Tier,
  /** The reader's cursor belongs to another generation: it forgets its copy, and begins at 0. */
  reset: z.boolean(),
  changes: z.array(RecordChange),
  /** Everything up to here is in this answer or before it. Numbers of a scope have no gap and are given at commit. */
  upTo: z.int().nonnegative(),
  more: z.boolean(),
})
export type PullAnswer = z.infer<typeof PullAnswer>

export const StationKind = z.enum(['tablet', 'hub'])
export type StationKind = z.infer<typeof StationKind>

/** `POST /api/stations/enrol`: a device shows the code that was made for it, once, and its public keys (32 bytes each). */
export const EnrolRequest = z.strictObject({
  protocol: z.int().positive(),
  app: z.string().max(40),
  code: z.string().min(8).max(64),
  kind: StationKind,
  /** Ed25519, signs entries and requests. */
  signKey: z.base64().length(44),
  /** X25519, what is sealed for the station. */
  boxKey: z.base64().length(44),
  /** Signature of `enrolmentBytes` by `signKey`: whoever enrols has the key. */
  proof: z.base64().length(88),
})
export type EnrolRequest = z.infer<typeof EnrolRequest>

export const EnrolAnswer = z.strictObject({
  ...LogName.shape,
  name: z.string().max(200),
  siteId: Id,
  sideId: Id,
  tier: Tier,
  /** Whose keys its captures are sealed for: the centre's, and the hub's where it enrolled at one. */
  receivers: z.array(Receiver).min(1).max(4),
  /** 32 bytes in base64: half of the key of the station's store. The tier gives it out again as long as the station is in force. */
  share: z.base64().length(44),
  /** Its scope, where that was changed since it was first enrolled: what it records from now on names it. */
  scope: Scope.optional(),
})
export type EnrolAnswer = z.infer<typeof EnrolAnswer>

/** `POST /api/stations/share`, signed: the share again, for a station that is in force; 403 for one that was revoked. */
export const ShareAnswer = z.strictObject({ share: z.base64().length(44), receivers: z.array(Receiver).min(1).max(4) })
export type ShareAnswer = z.infer<typeof ShareAnswer>

/** What a device signs to enrol. */
export function enrolmentBytes(request: Omit<EnrolRequest, 'proof'>): Uint8Array {
  return utf8(`sulh station enrolment\n${[request.code, request.kind, request.signKey, request.boxKey].join('\n')}\n`)
}

/** Where stations ask, below the address of a tier. Every request but `enrol` is signed (`request-signature.ts`). */
export const stationPaths = {
  enrol: '/api/stations/enrol',
  push: '/api/stations/push',
  pull: '/api/stations/pull',
  share: '/api/stations/share',
  encodings: '/api/stations/encodings',
  leases: '/api/stations/leases',
  lists: '/api/stations/lists',
  shards: '/api/stations/shards',
  pictures: '/api/stations/pictures',
} as const
