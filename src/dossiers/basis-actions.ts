import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Dossier, dossierDesk, dossierNoun, dossierStep, ownDossier } from './dossier.ts'
import { ProgrammeKind } from './evidence.ts'
import { BasisWords, type LegalBasis, legalBasisNoun } from './legal-basis.ts'
import { Reason } from './spoken.ts'

/**
 * Proposes the legal basis on which records of persons in the programme may be used in this dossier (IDDRS 6.20; R-DOS): who ordered
 * it, under which article and reference, for which kinds and until when, with the number of the data protection officer's opinion.
 * Another confirms it. Refused are one that ends before it is given, that is over already, or that begins on a day to come.
 */
export const proposeBasis = defineAction({
  name: 'dossierLegalBasis.propose',
  kind: 'intent',
  noun: legalBasisNoun,
  roles: dossierDesk,
  input: z.strictObject({
    ...{ id: Id, dossierId: Id, givenOn: Day, expiresOn: Day, words: BasisWords },
    kinds: z.array(ProgrammeKind).min(1).max(ProgrammeKind.options.length),
  }),
  sealed: ['words'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object({ programme: Programme.nullable(), dossier: Dossier.nullable(), sealed: z.string() }),
  needs: ({ dossierId }) => ({ programme: programmeRef, dossier: { noun: dossierNoun, id: dossierId } }),
  decide(basis, { words: _, ...input }, { programme, dossier, sealed }, context) {
    const of = ownDossier(dossier, context.actor)
    if (isRefusal(of)) return of
    if (basis) return refuse('dossier.rowExists')
    if (new Set(input.kinds).size < input.kinds.length) return refuse('dossierLegalBasis.kindTwice', {}, 'kinds')
    const today = dayOf(context.received, programme?.timeZone ?? 'UTC')
    if (input.givenOn > today) return refuse('dossierLegalBasis.notYet', {}, 'givenOn')
    if (input.expiresOn < today) return refuse('dossierLegalBasis.over', {}, 'expiresOn')
    const by = proposedBy({ id: context.actor.id, at: context.at })
    const open = { status: 'proposed', revokedBy: null, revokedAt: null, sealedReason: '' } as const
    return accept([
      put(legalBasisNoun, { ...input, sideId: of.sideId, sealed, ...open, ...by }),
      dossierStep(of, 'basisProposed', '', context),
    ])
  },
})

const Settling = z.object({ dossier: Dossier.nullable(), sealedReason: z.string() })
const needs = (_input: unknown, _actor: unknown, basis: LegalBasis | undefined) => ({
  dossier: basis ? { noun: dossierNoun, id: basis.dossierId } : null,
})

/** Confirms a legal basis, or turns it down with the reason; by another than who proposed it (R-SOD). */
export const settleBasis = defineAction({
  name: 'dossierLegalBasis.settle',
  kind: 'intent',
  noun: legalBasisNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, verdict: z.enum(['confirmed', 'turnedDown']), reason: Reason }),
  sealed: ['reason'],
  sealedUnder: (_input, basis) => basis?.dossierId ?? null,
  facts: Settling,
  needs,
  decide(basis, { verdict }, { dossier, sealedReason }, context) {
    const of = ownDossier(dossier, context.actor)
    if (isRefusal(of)) return refuse('dossierLegalBasis.unknown')
    if (basis?.status !== 'proposed') return refuse('dossierLegalBasis.notNow')
    const next = signed(basis, { id: context.actor.id, at: context.at })
    if (isRefusal(next)) return next
    const kind = verdict === 'confirmed' ? 'basisConfirmed' : 'basisTurnedDown'
    return accept([put(legalBasisNoun, { ...next, status: verdict, sealedReason }), dossierStep(of, kind, '', context)])
  },
})

/** Says that a legal basis holds no more, with the reason. Evidence that stands on it keeps the dossier from legal review. */
export const revokeBasis = defineAction({
  name: 'dossierLegalBasis.revoke',
  kind: 'intent',
  noun: legalBasisNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, reason: Reason }),
  sealed: ['reason'],
  sealedUnder: (_input, basis) => basis?.dossierId ?? null,
  facts: Settling,
  needs,
  decide(basis, _input, { dossier, sealedReason }, context) {
    const of = ownDossier(dossier, context.actor)
    if (isRefusal(of)) return refuse('dossierLegalBasis.unknown')
    if (basis?.status !== 'confirmed') return refuse('dossierLegalBasis.notNow')
    const { actor, at } = context
    return accept([
      put(legalBasisNoun, { ...basis, status: 'revoked', revokedBy: actor.id, revokedAt: at, sealedReason }),
      dossierStep(of, 'basisRevoked', '', context),
    ])
  },
})
