import { z } from 'zod'
import { Party } from '../ceasefire/agreement.ts'
import { givenTexts } from '../ceasefire/given-texts.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { MeasureId } from './measures/measure.ts'

/** Where a commitment was made: an article of a ceasefire agreement, or a talk, a meeting, a text or a public statement. */
export const CommitmentSource = z.strictObject({
  kind: z.enum(['agreementArticle', 'talk', 'meeting', 'text', 'statement']),
  /** The record that it is in; null where it is kept outside. */
  id: Id.nullable(),
  /** What it is called, and where in it. */
  label: requiredText(300),
})
export type CommitmentSource = z.infer<typeof CommitmentSource>

/** "Within so many days of": kept beside the day that follows from it. */
export const Period = z.strictObject({ days: z.int().min(0).max(3650), from: Day })
export type Period = z.infer<typeof Period>

export const Recurrence = z.enum(['once', 'continuing', 'weekly', 'monthly', 'quarterly', 'yearly'])
export type Recurrence = z.infer<typeof Recurrence>

/**
 * Who reads it: both sides and the joint bodies alike, or its own parties alone, as of a talk of two (issue 10, proof: "the other side sees
 * the joint text, not the positions").
 */
export const Audience = z.enum(['both', 'parties'])
export type Audience = z.infer<typeof Audience>

/** What is said of a commitment; each version keeps it whole. */
export const commitmentTold = {
  source: CommitmentSource,
  /** Who owes: an authority, or an outside party by its name. */
  owedBy: Party,
  owedTo: z.array(Party).min(1).max(10),
  what: givenTexts(2000),
  dueOn: Day.nullable(),
  period: Period.nullable(),
  recurrence: Recurrence,
  /** The figure of the system that it is followed by; null where the system measures nothing of it. */
  measure: MeasureId.nullable(),
  /** The day whose figure the later ones are compared with, and the figure that would be all of it. */
  baselineOn: Day.nullable(),
  target: z.int().min(0).max(1_000_000_000).nullable(),
}
export const CommitmentInput = z.strictObject(commitmentTold)
export type CommitmentInput = z.infer<typeof CommitmentInput>
const CommitmentDetail = z.object(commitmentTold)

export const Commitment = z.object({
  id: Id,
  /** Whose officer wrote it down. */
  sideId: Id,
  version: z.int().min(1),
  ...commitmentTold,
  audience: Audience,
  /** The authorities among its parties. */
  partySideIds: z.array(Id).max(20),
  status: z.enum(['standing', 'withdrawn']),
  recordedBy: Id,
  recordedAt: Instant,
  /** Who wrote the words that stand, and the other person who said that they are the words. */
  changedBy: Id,
  changedAt: Instant,
  confirmedBy: Id.nullable(),
  confirmedAt: Instant.nullable(),
  /** Who proposed that both sides read it, and the other person who let them. */
  openProposedBy: Id.nullable(),
  openProposedAt: Instant.nullable(),
  openedBy: Id.nullable(),
  openedAt: Instant.nullable(),
})
export type Commitment = z.infer<typeof Commitment>
export const commitmentNoun = defineNoun({ name: 'commitment', table: 'commitments', schema: Commitment })

/** A commitment as it was told once, and why it was told anew; never changed. */
export const CommitmentVersion = z.object({
  id: Id,
  sideId: Id,
  commitmentId: Id,
  version: z.int().min(1),
  kind: z.enum(['recorded', 'corrected', 'extended', 'withdrawn']),
  detail: CommitmentDetail,
  change: plainText(1000),
  writtenBy: Id,
  writtenAt: Instant,
})
export type CommitmentVersion = z.infer<typeof CommitmentVersion>
export const commitmentVersionNoun = defineNoun({
  name: 'commitmentVersion',
  table: 'commitment_versions',
  schema: CommitmentVersion,
  appendOnly: true,
})

/** What a day and a period say together: the period's last day, or the day; null where the text gives no time. */
export function dueOf({ dueOn, period }: Pick<CommitmentInput, 'dueOn' | 'period'>): Day | null {
  return period ? daysAfter(period.from, period.days) : dueOn
}

/** The authorities among who owes and who is owed. */
export function partySidesOf({ owedBy, owedTo }: Pick<CommitmentInput, 'owedBy' | 'owedTo'>): Id[] {
  return [...new Set([owedBy, ...owedTo].flatMap(({ sideId }) => sideId ?? []))]
}

/** Whether somebody may know of it: of a talk of two, neither the other side nor a joint body does. */
export function mayKnow(
  { audience, partySideIds }: Pick<Commitment, 'audience' | 'partySideIds'>,
  actor: Actor,
): boolean {
  return audience === 'both' || (!actor.joint && partySideIds.includes(actor.sideId))
}

/** The commitment, if the actor may know it and it stands. */
export function knownCommitment(commitment: Commitment | null | undefined, actor: Actor): Commitment | Refusal {
  if (!commitment || !mayKnow(commitment, actor)) return refuse('commitment.unknown')
  return commitment.status === 'standing' ? commitment : refuse('commitment.notNow')
}

/** What a commitment is called; made of the id's random part. */
export function commitmentReference(id: Id): string {
  return shortCode('CM', id)
}

export const commitmentWriters: readonly Role[] = ['talksOfficer']
export const commitmentReaders: readonly Role[] = ['talksOfficer', 'ceasefireOfficer', 'director', 'auditor']
