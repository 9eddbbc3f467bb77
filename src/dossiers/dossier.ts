import { z } from 'zod'
import type { ActMoment } from '../kernel/action.ts'
import { Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id, shortCode } from '../kernel/ids.ts'
import { defineNoun, put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'

/** Whom a dossier is about. */
export const DossierKind = z.enum(['person', 'group', 'network'])
export type DossierKind = z.infer<typeof DossierKind>

/**
 * How far a dossier is (ddr.md §8): drafted, read by a lawyer, given to the lawful authority, and what came of it. What the authority
 * does is recorded and never decided here.
 */
export const DossierStatus = z.enum([
  ...(['opened', 'collecting', 'legalReview', 'returned', 'ready', 'released', 'submitted'] as const),
  ...(['listed', 'notListed', 'delisted', 'closed'] as const),
])
export type DossierStatus = z.infer<typeof DossierStatus>

/**
 * A dossier on a person, a group or a network, in the compartment `dossier` (docs/decisions/0053-dossiers.md): a draft for the lawful
 * authority, never a listing. Own authority alone: neither another side nor a joint body sees it; a joint body has dossiers of its own.
 * Who it is about is sealed, and everything else that is said in it, under the dossier's own key.
 */
export const Dossier = z.object({
  id: Id,
  sideId: Id,
  kind: DossierKind,
  status: DossierStatus,
  /** Counts the identity blocks that were written. */
  version: z.int().min(1),
  /** Counts the changes of what the dossier says: a review and a release are of one revision. */
  revision: z.int().min(1),
  /** The group of the register that it is, and the entry of a list that names the subject already. */
  groupId: Id.nullable(),
  listedEntryId: Id.nullable(),
  /** `Identity` in its newest version, sealed. */
  sealed: z.string(),
  /** Who sent it to legal review last; another reads it. */
  sentBy: Id.nullable(),
  openedBy: Id,
  openedAt: Instant,
  changedBy: Id,
  changedAt: Instant,
})
export type Dossier = z.infer<typeof Dossier>
export const dossierNoun = defineNoun({ name: 'dossier', table: 'dossiers', schema: Dossier })

/** One step of a dossier, its words sealed; never changed. */
export const DossierStep = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  kind: z.enum([
    ...(['opened', 'identified', 'finding', 'findingDropped', 'evidence', 'searched', 'linked', 'unlinked'] as const),
    ...(['basisProposed', 'basisConfirmed', 'basisTurnedDown', 'basisRevoked', 'sent', 'returned', 'ready'] as const),
    ...(['reopened', 'released', 'submitted', 'listed', 'notListed', 'delisted', 'closed'] as const),
  ]),
  /** Words between officers, sealed; empty where there are none. */
  sealed: z.string(),
  takenBy: Id,
  takenAt: Instant,
})
export type DossierStep = z.infer<typeof DossierStep>
export const dossierStepNoun = defineNoun({
  name: 'dossierStep',
  table: 'dossier_steps',
  schema: DossierStep,
  appendOnly: true,
})

/** Which step is possible in which status (ddr.md §8 "Dossier"). */
export const dossierCan = {
  collect: ['opened', 'collecting', 'returned'],
  send: ['collecting', 'returned'],
  review: ['legalReview'],
  reopen: ['legalReview', 'ready', 'notListed', 'closed'],
  close: ['opened', 'collecting', 'returned', 'ready'],
  release: ['ready'],
  submit: ['released'],
  list: ['submitted', 'notListed', 'delisted'],
  notList: ['submitted'],
  delist: ['listed'],
} as const satisfies Record<string, readonly DossierStatus[]>
export const dossierMay = mayBy<Dossier, keyof typeof dossierCan>(dossierCan)

/** What a dossier is called. It comes of the id's random part, so that it tells neither whom it is about nor how many there are. */
export function dossierReference(id: Id): string {
  return shortCode('DS', id)
}

/** Who reads and keeps dossiers: one role, which opens the compartment. */
export const dossierDesk: readonly Role[] = ['dossierOfficer']

/**
 * A dossier of the actor's own authority. A joint body reaches the whole programme elsewhere, and not here: a dossier of a side is unknown
 * to it, as it is to the other side.
 */
export function ownDossier(dossier: Dossier | null | undefined, actor: Pick<Actor, 'sideId'>): Dossier | Refusal {
  return dossier?.sideId === actor.sideId ? dossier : refuse('dossier.unknown')
}

/** The dossier of the actor's own authority to which a row is added; refused where that is there already, and while nothing is collected. */
export function collecting(
  dossier: Dossier | null,
  row: object | undefined,
  actor: Pick<Actor, 'sideId'>,
): Dossier | Refusal {
  const own = ownDossier(dossier, actor)
  if (isRefusal(own)) return own
  if (row) return refuse('dossier.rowExists')
  return dossierMay('collect', own) ? own : refuse('dossier.notNow')
}

/** The step that an act took with a dossier. */
export function dossierStep(
  { id: dossierId, sideId }: Pick<Dossier, 'id' | 'sideId'>,
  kind: DossierStep['kind'],
  sealed: string,
  { actionId, actor, at }: ActMoment,
): Write {
  const id = derivedId(actionId, 'step')
  return put(dossierStepNoun, { id, sideId, dossierId, kind, sealed, takenBy: actor.id, takenAt: at })
}

/** A dossier that says something else from now on: another revision, which nobody has read yet. */
export function revised(dossier: Dossier, { actor, at }: Pick<ActMoment, 'actor' | 'at'>): Dossier {
  const status = dossier.status === 'opened' ? 'collecting' : dossier.status
  return { ...dossier, status, revision: dossier.revision + 1, changedBy: actor.id, changedAt: at }
}

/** A dossier in another status, saying what it said. */
export function moved(
  dossier: Dossier,
  status: DossierStatus,
  { actor, at }: Pick<ActMoment, 'actor' | 'at'>,
): Dossier {
  return { ...dossier, status, changedBy: actor.id, changedAt: at }
}
