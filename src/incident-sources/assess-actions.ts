import { z } from 'zod'
import { Attribution, Incident, incidentNoun, Reason } from '../incidents/incident.ts'
import { foundIncident, stepped } from '../incidents/incident-actions.ts'
import { type Context, defineAction } from '../kernel/action.ts'
import { accept, type Decision, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { allows, allowsAttribution, judge } from './establishing.ts'
import { Evidence, NamedActor } from './evidence.ts'
import { IncidentProposal, incidentProposalNoun } from './evidence-file.ts'
import { analysts } from './source.ts'

/** Who can be the second person of what takes two. */
export const approvers: readonly Role[] = [...analysts, 'director']

const Note = requiredText(2000)
const evidenceFacts = z.object({ evidence: Evidence })

/** The incident within reach, that may be assessed now: it is no duplicate, and not closed. */
function assessable(incident: Incident | null | undefined, actor: Actor): Incident | Refusal {
  const found = foundIncident(incident, actor)
  if (isRefusal(found)) return found
  return found.state === 'duplicate' || found.handling === 'closed' ? refuse('incident.notNow') : found
}

/** What remains of an attribution in a state: it stays a step behind, and falls back to a claim with what it rested on (§2.3). */
export function attributionIn(state: Incident['state'], { attribution }: Pick<Incident, 'attribution'>): Attribution {
  if (attribution === 'none' || attribution === 'claimed') return attribution
  if (attribution === 'corroborated' && (state === 'corroborated' || state === 'verified')) return attribution
  return attribution === 'verified' && state === 'verified' ? attribution : 'claimed'
}

/** An incident in a new state, that is supported: it was looked at now. */
function inState(
  incident: Incident,
  state: Incident['state'],
  step: Parameters<typeof stepped>[2],
  context: Context,
): Decision {
  const change = { state, attribution: attributionIn(state, incident), unsupported: false }
  return accept(stepped(incident, change, step, context))
}

/**
 * Decides how far an incident is established by its statements, with the reason (§2.3). The program suggests and a person decides: less
 * than is established may always be said; `corroborated` is refused without two statements of different roots, each A–C and 1–3, that
 * agree on place, time and what; `partlyCorroborated` without one such and another. `verified` and `refuted` take two people.
 */
export const assessIncident = defineAction({
  name: 'incident.assess',
  kind: 'intent',
  noun: incidentNoun,
  roles: analysts,
  input: z.strictObject({
    ...{ id: Id, state: z.enum(['assessing', 'unverified', 'partlyCorroborated', 'corroborated']), note: Note },
  }),
  facts: evidenceFacts,
  decide(incident, { state, note }, { evidence }, context) {
    const found = assessable(incident, context.actor)
    if (isRefusal(found)) return found
    const judgement = judge(found, evidence)
    if (!allows(judgement, state))
      return refuse(
        state === 'corroborated' ? 'incident.notCorroborated' : 'incident.notPartly',
        { counted: judgement.counted.length, missing: 2 - judgement.counted.length },
        'state',
      )
    return inState(found, state, { kind: 'assessed', note: `${state}: ${note}` }, context)
  },
})

/**
 * Says whom an incident is laid to, with the reason (§2.3). Attribution has a stricter state of its own: `claimed` takes a statement that
 * names the actor, `corroborated` an incident that is corroborated or verified and two independent statements that count and name the
 * same actor. That it is verified takes two people.
 */
export const attributeIncident = defineAction({
  name: 'incident.attribute',
  kind: 'intent',
  noun: incidentNoun,
  roles: analysts,
  input: z.strictObject({
    ...{ id: Id, attribution: Attribution.exclude(['verified']), actor: NamedActor.nullable(), note: Note },
  }),
  facts: evidenceFacts,
  decide(incident, { attribution, actor, note }, { evidence }, context) {
    const found = assessable(incident, context.actor)
    if (isRefusal(found)) return found
    if (attribution === 'none')
      return accept(stepped(found, { attribution, attributedTo: '' }, { kind: 'attributed', note }, context))
    if (actor === null) return refuse('incident.actorNeeded', {}, 'actor')
    if (!allowsAttribution(found, evidence, judge(found, evidence), { attribution, actor }))
      return refuse(attribution === 'claimed' ? 'incident.notClaimed' : 'incident.notAttributed', {}, 'attribution')
    const change = { attribution, attributedTo: actor.name }
    return accept(stepped(found, change, { kind: 'attributed', note: `${actor.name}: ${note}` }, context))
  },
})

/**
 * Proposes what takes two people: that an incident is verified, by an own observation of a monitor or authenticated material; that it is
 * refuted, by what contradicts it; or that it is verified who did it (§2.3). Refused to who observed it, and without what it rests on.
 */
export const proposeOnIncident = defineAction({
  name: 'incidentProposal.make',
  kind: 'intent',
  noun: incidentProposalNoun,
  roles: analysts,
  input: z.strictObject({
    ...{ id: Id, incidentId: Id, what: IncidentProposal.shape.what, actor: NamedActor.nullable(), reason: Note },
  }),
  facts: evidenceFacts.extend({ incident: Incident.nullable(), isOpen: z.boolean() }),
  needs: ({ incidentId }) => ({ incident: { noun: incidentNoun, id: incidentId } }),
  decide(proposal, { id, incidentId, what, actor: named, reason }, { incident, evidence, isOpen }, context) {
    const { actor, at } = context
    if (proposal) return refuse('incidentProposal.exists')
    const found = assessable(incident, actor)
    if (isRefusal(found)) return found
    if (isOpen) return refuse('incidentProposal.open', {}, 'what')
    const judgement = judge(found, evidence)
    if (judgement.observers.includes(actor.id)) return refuse('incident.observedByYou')
    const wanting = wantingFor(found, evidence, { what, named })
    if (wanting) return wanting
    return accept([
      put(incidentProposalNoun, {
        ...{ id, sideId: found.sideId, incidentId, what, reason, version: found.version, status: 'proposed' },
        ...{ actorName: what === 'attribution' ? (named?.name ?? '') : '' },
        ...{ actorGroupId: what === 'attribution' ? (named?.groupId ?? null) : null },
        basis: [
          ...(what === 'refuted' ? judgement.contradicting : what === 'verified' ? judgement.basis : judgement.counted),
        ],
        ...{ proposedBy: actor.id, proposedAt: at, decidedBy: null, decidedAt: null, decision: '' },
      }),
      ...stepped(found, {}, { kind: 'proposed', note: reason }, context),
    ])
  },
})

/** What is missing for what takes two people; undefined where nothing is (§2.3). */
export function wantingFor(
  incident: Incident,
  evidence: Evidence,
  { what, named }: { what: IncidentProposal['what']; named: NamedActor | null },
): Refusal | undefined {
  const judgement = judge(incident, evidence)
  if (what === 'verified') return allows(judgement, 'verified') ? undefined : refuse('incident.notVerified', {}, 'what')
  if (what === 'refuted') return allows(judgement, 'refuted') ? undefined : refuse('incident.notRefuted', {}, 'what')
  if (named === null) return refuse('incident.actorNeeded', {}, 'actor')
  const attribution = 'verified' as const
  if (allowsAttribution(incident, evidence, judgement, { attribution, actor: named })) return undefined
  return refuse('incident.notAttributed', {}, 'what')
}

/**
 * The second person of what takes two: approves, and the incident changes, or turns it down, with the reason (§2.3). Refused to who
 * proposed it and to who observed it (R-SOD), and once the incident was told anew or lost what the proposal rested on.
 */
export const decideProposal = defineAction({
  name: 'incidentProposal.decide',
  kind: 'intent',
  noun: incidentProposalNoun,
  roles: approvers,
  input: z.strictObject({ id: Id, approve: z.boolean(), note: Note }),
  facts: evidenceFacts.extend({ incident: Incident.nullable() }),
  needs: (_input, _actor, proposal) => ({
    incident: proposal ? { noun: incidentNoun, id: proposal.incidentId } : null,
  }),
  decide(proposal, { approve, note }, { incident, evidence }, context) {
    const { actor, at } = context
    const found = foundIncident(incident, actor)
    if (!proposal || isRefusal(found)) return refuse('incidentProposal.unknown')
    if (proposal.status !== 'proposed') return refuse('incidentProposal.decided')
    const by = { decidedBy: actor.id, decidedAt: at, decision: note }
    if (!approve) {
      const step = { kind: 'turnedDown', note } as const
      return accept([
        put(incidentProposalNoun, { ...proposal, ...by, status: 'turnedDown' }),
        ...stepped(found, {}, step, context),
      ])
    }
    if (proposal.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    const ready = assessable(found, actor)
    if (isRefusal(ready)) return ready
    if (proposal.version !== found.version) return refuse('incidentProposal.toldAnew')
    const { observers } = judge(found, evidence)
    if (observers.includes(actor.id)) return refuse('incident.observedByYou')
    const named = proposal.actorName === '' ? null : { name: proposal.actorName, groupId: proposal.actorGroupId }
    const wanting = wantingFor(found, evidence, { what: proposal.what, named })
    if (wanting) return { ...wanting, facts: {} }
    const approved = put(incidentProposalNoun, { ...proposal, ...by, status: 'approved' })
    const { what, actorName: attributedTo } = proposal
    const decision =
      what === 'attribution'
        ? accept(stepped(found, { attribution: 'verified', attributedTo }, { kind: 'attributed', note }, context))
        : inState(found, what, { kind: what, note }, context)
    return decision.outcome === 'refused' ? decision : accept([approved, ...decision.writes])
  },
})

/** Settles a dispute, with the reason: only a person does, and the statement that contradicts stays with its grade (§2.3). */
export const settleDispute = defineAction({
  name: 'incident.settle',
  kind: 'intent',
  noun: incidentNoun,
  roles: analysts,
  input: z.strictObject({ id: Id, note: Reason }),
  facts: z.object({}),
  decide(incident, { note }, _facts, context) {
    const found = foundIncident(incident, context.actor)
    if (isRefusal(found)) return found
    if (!found.disputed) return refuse('incident.notNow')
    return accept(stepped(found, { disputed: false }, { kind: 'settled', note }, context))
  },
})
