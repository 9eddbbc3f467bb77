import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Texts } from '../kernel/texts.ts'
import { WitnessRule } from './witness-rule.ts'

/** How a witness stands: it cosigned lately, it did not for too long, it refused the last head, or it never cosigned. */
export const WitnessState = z.enum(['good', 'behind', 'refuses', 'never'])
export type WitnessState = z.infer<typeof WitnessState>

export const WitnessRow = z.object({
  name: z.string(),
  vkey: z.string(),
  holderId: Id.nullable(),
  runBy: z.string(),
  url: z.string().nullable(),
  state: WitnessState,
  /** The head that it cosigned last, when, and how many leaves were added since. */
  size: z.int().nullable(),
  cosignedAt: Instant.nullable(),
  leavesBehind: z.int().nullable(),
  /** What it answered when the centre last came to it; null where it comes by itself. */
  answer: z.string().nullable(),
  answeredAt: Instant.nullable(),
})
export type WitnessRow = z.infer<typeof WitnessRow>

/** A version of the rule with the names of those who made it; empty where they work for another authority. */
export const RuleRow = z.object({ rule: WitnessRule, proposedByName: z.string(), signedByName: z.string() })
export type RuleRow = z.infer<typeof RuleRow>

/** `GET /api/witnesses`: the rule in force and how its witnesses stand, what is proposed, and the newest versions. */
export const WitnessesView = z.object({
  origin: z.string(),
  /** The public key of the log, which each witness is told. */
  logKey: z.string(),
  /** How many leaves the journal has now. */
  size: z.int(),
  inForce: WitnessRule.nullable(),
  witnesses: z.array(WitnessRow),
  /** The newest head that the quorum cosigned; null where there is none. */
  witnessed: z.object({ size: z.int(), at: Instant, leavesBehind: z.int() }).nullable(),
  /** Heads that the journal’s key signed and that the journal does not continue: the newest that were handed in. */
  contradicted: z.array(z.object({ size: z.int(), reportedAt: Instant })),
  rules: z.array(RuleRow),
  /** Authorities by id; and which of them are sides, which hold witnesses of their own. */
  names: z.record(Id, Texts),
  sides: z.array(Id),
})
export type WitnessesView = z.infer<typeof WitnessesView>

/** `POST /log/cosignatures`: a head of this journal with the signature lines of witnesses. */
export const CosignedHead = z.strictObject({ checkpoint: z.string().max(20_000) })
