import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { decideForeign, flagged, foreignStepShape } from './actions.ts'
import { CeasefireTerm, ceasefireTermNoun } from './deadline.ts'
import { foreignCaseNoun, foreignStep, foreignStepNoun, MercenaryGround } from './foreign-case.ts'

const note = requiredText(2000)

/**
 * Agrees on repatriation, as the person wants it themselves (IDDRS 5.40: voluntary, in safety and dignity). Refused while
 * the nationality is not established, and while a claim of asylum waits. The family goes together or says otherwise.
 */
export const agreeRepatriation = defineAction({
  ...foreignStepShape,
  name: 'foreign.agree',
  input: z.strictObject({
    id: Id,
    wantsToGo: z.boolean(),
    destination: requiredText(200),
    familyUnity: z.enum(['noFamily', 'together', 'apartByWish']),
    note,
  }),
  sealed: ['wantsToGo', 'destination', 'familyUnity', 'note'],
  decide(one, { wantsToGo, destination, note: said }, _facts, context) {
    if (one && reaches(context.actor, one)) {
      if (!wantsToGo) return refuse('foreign.voluntary', {}, 'wantsToGo')
      if (one.asylum === 'claimed') return refuse('foreign.asylumWaits')
      if (one.establishedNationality === null) return refuse('foreign.nationalityOpen')
    }
    return decideForeign(
      one,
      'agree',
      { status: 'repatriationAgreed', consentAt: context.at, destination },
      said,
      context,
    )
  },
})

/** The person does not want to go any more; nothing else follows from it. */
export const withdrawConsent = defineAction({
  ...foreignStepShape,
  name: 'foreign.withdraw',
  input: z.strictObject({ id: Id, note }),
  sealed: ['note'],
  decide: (one, input, _facts, context) =>
    decideForeign(one, 'withdraw', { status: 'nationalityPending', consentAt: null }, input.note, context),
})

/** Records the paper to travel with: a card of the programme, or a paper of the Red Cross. */
export const issueTravel = defineAction({
  ...foreignStepShape,
  name: 'foreign.issueTravel',
  input: z.strictObject({ id: Id, travelDocument: requiredText(200), note: plainText(2000) }),
  sealed: ['travelDocument', 'note'],
  decide: (one, { travelDocument, note: said }, _facts, context) =>
    decideForeign(one, 'issueTravel', { status: 'travelDocument', travelDocument }, said, context),
})

/**
 * Records that somebody says they left. A report is no proof: the departure counts when another person verified it (R-FF).
 * Flagged where a claim of asylum waits, or where they never said that they want to go.
 */
export const reportDeparture = defineAction({
  ...foreignStepShape,
  kind: 'fact',
  name: 'foreign.reportDeparture',
  input: z.strictObject({ id: Id, departedOn: Day, note }),
  sealed: ['departedOn', 'note'],
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(one, { departedOn, note: said }, { programme }, context) {
    if (!one || !programme || !reaches(context.actor, one)) return refuse('foreign.unknown')
    if (departedOn > dayOf(context.received, programme.timeZone)) return refuse('foreign.dayAhead', {}, 'departedOn')
    const reported = { reportedBy: context.actor.id, reportedAt: context.at, departedOn, holdingPlace: null }
    const next = { ...reported, reviewDueOn: null, status: 'departedReported' } as const
    return flagged(one, decideForeign(one, 'report', next, said, context))
  },
})

/** Verifies a departure: another person saw it, or holds a document of it. Never by who reported it (R-SOD, R-FF). */
export const verifyDeparture = defineAction({
  ...foreignStepShape,
  name: 'foreign.verifyDeparture',
  roles: ['repatriationOfficer', 'screener', 'director'],
  input: z.strictObject({ id: Id, how: z.enum(['observed', 'document']), note }),
  sealed: ['how', 'note'],
  decide(one, { how, note: said }, _facts, context) {
    const decision = decideForeign(
      one,
      'verify',
      { status: 'departedVerified', verifiedBy: context.actor.id, verifiedAt: context.at, verifiedHow: how },
      said,
      context,
    )
    if (decision.outcome === 'refused') return decision
    return one?.reportedBy === context.actor.id ? refuse('foreign.twoPersonRule') : decision
  },
})

/** Records that the country of origin or the family received them. */
export const receiveAtHome = defineAction({
  ...foreignStepShape,
  name: 'foreign.receive',
  input: z.strictObject({ id: Id, note }),
  sealed: ['note'],
  decide: (one, input, _facts, context) => decideForeign(one, 'receive', { status: 'received' }, input.note, context),
})

/**
 * Judges whether somebody is a mercenary. Being foreign says nothing of it: yes takes every ground of the definition and a
 * second officer (IDDRS 5.40), no holds at once. Either may still take part if the State chooses so.
 */
export const assessMercenary = defineAction({
  ...foreignStepShape,
  name: 'foreign.assess',
  roles: ['repatriationOfficer', 'screener'],
  input: z.strictObject({ id: Id, grounds: z.array(MercenaryGround).max(6), finding: z.enum(['yes', 'no']), note }),
  sealed: ['grounds', 'finding', 'note'],
  decide(one, { grounds, finding, note: said }, _facts, context) {
    const all = MercenaryGround.options.every((ground) => grounds.includes(ground))
    if (finding === 'yes' && !all) return refuse('foreign.allGrounds', {}, 'grounds')
    const mercenary = finding === 'yes' ? 'proposed' : 'no'
    const judged = { mercenaryGrounds: [...new Set(grounds)], mercenaryBy: context.actor.id, mercenarySignedBy: null }
    return decideForeign(one, 'assess', { mercenary, ...judged }, said, context)
  },
})

/** The second officer says so too. Never who proposed it. */
export const signMercenary = defineAction({
  ...foreignStepShape,
  name: 'foreign.signMercenary',
  roles: ['repatriationOfficer', 'screener', 'director'],
  input: z.strictObject({ id: Id, note }),
  sealed: ['note'],
  decide(one, input, _facts, context: Context) {
    const { actor } = context
    if (!one || !reaches(actor, one)) return refuse('foreign.unknown')
    if (one.mercenary !== 'proposed') return refuse('foreign.notNow')
    if (one.mercenaryBy === actor.id) return refuse('foreign.twoPersonRule')
    const after = { ...one, mercenary: 'yes', mercenarySignedBy: actor.id } as const
    const step = foreignStep(after, 'signMercenary', input.note, context)
    return accept([put(foreignCaseNoun, after), put(foreignStepNoun, step)])
  },
})

/** Proposes by when foreign fighters leave under the agreement. */
export const proposeTerm = defineAction({
  name: 'ceasefireTerm.propose',
  kind: 'intent',
  noun: ceasefireTermNoun,
  roles: ['director'],
  input: CeasefireTerm.pick({ id: true, agreedOn: true, days: true, basis: true }).strict(),
  facts: z.object({ waiting: z.boolean() }),
  decide(term, input, { waiting }, { actor, at }) {
    if (term) return refuse('ceasefireTerm.exists')
    if (waiting) return refuse('ceasefireTerm.waiting')
    const proposed = { ...proposedBy({ id: actor.id, at }), sideId: actor.sideId, status: 'proposed' } as const
    return accept([put(ceasefireTermNoun, { ...input, ...proposed })])
  },
})

/** Signs it for another authority: neither side sets the other's clock. The one in force before is kept. */
export const signTerm = defineAction({
  name: 'ceasefireTerm.sign',
  kind: 'intent',
  noun: ceasefireTermNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ before: z.array(CeasefireTerm) }),
  decide(term, _input, { before }, { actor, at }) {
    if (!term) return refuse('ceasefireTerm.unknown')
    const both = signed(term, { id: actor.id, at })
    if ('outcome' in both) return both
    if (term.sideId === actor.sideId) return refuse('ceasefireTerm.otherSideSigns')
    return accept([
      ...before.map((one) => put(ceasefireTermNoun, { ...one, status: 'replaced' })),
      put(ceasefireTermNoun, { ...both, status: 'inForce' }),
    ])
  },
})
