import { z } from 'zod'
import { Party } from '../ceasefire/agreement.ts'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Commitment, commitmentNoun, commitmentWriters, knownCommitment } from './commitment.ts'
import { versionOf } from './commitment-actions.ts'
import { commitmentExtensionNoun, commitmentStatementNoun } from './finding.ts'

/**
 * What a party says of the commitment itself, beside what others find (right of reply, §2.2). An authority speaks for itself and nobody for
 * it; what an outside party said is written down by one of the parties or a joint body, with where it said so. It may speak again.
 */
export const stateAsParty = defineAction({
  name: 'commitmentStatement.give',
  sealed: ['party', 'words', 'source'],
  sealedUnder: ({ commitmentId }) => commitmentId,
  kind: 'intent',
  noun: commitmentStatementNoun,
  roles: commitmentWriters,
  input: z.strictObject({
    ...{ id: Id, commitmentId: Id, party: Party, words: requiredText(4000), source: plainText(500), statedOn: Day },
  }),
  facts: z.object({ programme: Programme.nullable(), commitment: Commitment.nullable() }),
  needs: ({ commitmentId }) => ({ programme: programmeRef, commitment: { noun: commitmentNoun, id: commitmentId } }),
  decide(statement, { id, commitmentId, party, words, source, statedOn }, facts, { actor, at, received }) {
    const of = knownCommitment(facts.commitment, actor)
    if (isRefusal(of)) return of
    if (statement) return refuse('commitmentStatement.exists')
    const same = (one: Party) => one.sideId === party.sideId && one.name === party.name
    const owes = same(of.owedBy)
    if (!owes && !of.owedTo.some(same)) return refuse('commitment.notAPartyOfIt', {}, 'party')
    if (party.sideId !== null && party.sideId !== actor.sideId)
      return refuse('commitmentStatement.notYours', {}, 'party')
    if (party.sideId === null && source === '') return refuse('commitmentStatement.noSource', {}, 'source')
    if (party.sideId === null && !actor.joint && !of.partySideIds.includes(actor.sideId))
      return refuse('commitment.notAPartyOfIt', {}, 'party')
    if (statedOn > dayOf(received, facts.programme?.timeZone ?? 'UTC'))
      return refuse('commitmentFinding.notYet', {}, 'statedOn')
    return accept([
      put(commitmentStatementNoun, {
        ...{ id, sideId: actor.sideId, commitmentId, party: party.name, partySideId: party.sideId },
        ...{ part: owes ? 'debtor' : 'creditor', words, source, statedOn, statedBy: actor.id, statedAt: at },
      }),
    ])
  },
})

/** A party proposes more time, with the reason. Refused to who is no party, for an earlier day, and while another proposal waits. */
export const proposeExtension = defineAction({
  name: 'commitmentExtension.propose',
  sealed: ['reason'],
  sealedUnder: ({ commitmentId }) => commitmentId,
  kind: 'intent',
  noun: commitmentExtensionNoun,
  roles: commitmentWriters,
  input: z.strictObject({ id: Id, commitmentId: Id, newDueOn: Day, reason: requiredText(1000) }),
  facts: z.object({ commitment: Commitment.nullable(), waits: z.boolean() }),
  needs: ({ commitmentId }) => ({ commitment: { noun: commitmentNoun, id: commitmentId } }),
  decide(extension, { id, commitmentId, newDueOn, reason }, { commitment, waits }, { actor, at }) {
    const of = knownCommitment(commitment, actor)
    if (isRefusal(of)) return of
    if (extension || waits) return refuse('commitmentExtension.waits')
    if (!of.partySideIds.includes(actor.sideId)) return refuse('commitment.notAPartyOfIt')
    if (of.dueOn === null || newDueOn <= of.dueOn) return refuse('commitmentExtension.notLater', {}, 'newDueOn')
    return accept([
      put(commitmentExtensionNoun, {
        ...{ id, sideId: actor.sideId, commitmentId, newDueOn, reason, status: 'proposed' },
        ...{ proposedBy: actor.id, proposedAt: at, decidedBy: null, decidedAt: null, decisionReason: '' },
      }),
    ])
  },
})

/**
 * The other party agrees to more time or declines it; agreed, it is a new version of the commitment, confirmed by both. Where the other
 * party is outside, another person writes down where it agreed (R-SOD).
 */
export const decideExtension = defineAction({
  name: 'commitmentExtension.decide',
  sealed: ['reason'],
  sealedUnder: (_input, extension) => extension?.commitmentId ?? null,
  kind: 'intent',
  noun: commitmentExtensionNoun,
  roles: commitmentWriters,
  input: z.strictObject({ id: Id, decision: z.enum(['agreed', 'declined']), reason: plainText(1000) }),
  facts: z.object({ commitment: Commitment.nullable() }),
  needs: (_input, _actor, extension) => ({
    commitment: extension ? { noun: commitmentNoun, id: extension.commitmentId } : null,
  }),
  decide(extension, { decision, reason }, { commitment }, context) {
    const { actor, at } = context
    const of = knownCommitment(commitment, actor)
    if (isRefusal(of) || !extension) return refuse('commitmentExtension.unknown')
    if (extension.status !== 'proposed') return refuse('commitmentFinding.notNow')
    if (extension.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    if (!of.partySideIds.includes(actor.sideId)) return refuse('commitment.notAPartyOfIt')
    const otherIsOutside = of.partySideIds.length < 2
    if (!otherIsOutside && extension.sideId === actor.sideId) return refuse('commitment.byTheOther')
    if (reason === '' && (decision === 'declined' || otherIsOutside))
      return refuse('commitmentExtension.noReason', {}, 'reason')
    const settled = put(commitmentExtensionNoun, {
      ...{ ...extension, status: decision, decidedBy: actor.id, decidedAt: at, decisionReason: reason },
    })
    if (decision === 'declined') return accept([settled])
    const next = {
      ...{ ...of, dueOn: extension.newDueOn, period: null, version: of.version + 1 },
      ...{ changedBy: extension.proposedBy, changedAt: extension.proposedAt, confirmedBy: actor.id, confirmedAt: at },
    }
    return accept([settled, put(commitmentNoun, next), versionOf(next, 'extended', extension.reason, context)])
  },
})
