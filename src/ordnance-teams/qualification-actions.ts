import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import {
  Qualification,
  qualificationConfirmers,
  qualificationMay,
  qualificationNoun,
  qualificationWithdrawers,
} from './qualification.ts'
import { OrdnanceTeam, teamKeepers, teamNoun } from './team.ts'
import { teamFor } from './team-actions.ts'

const undecided = {
  ...{ status: 'recorded' as const, confirmedBy: null, confirmedAt: null },
  ...{ withdrawnBy: null, withdrawnAt: null, withdrawnReason: null },
}

/**
 * Records a certificate of a member (§1.3, written certification). It is a fact that somebody holds it, expired or not; what is
 * refused is what no certificate can say: an end before its beginning, or modules of another level than 3+.
 */
export const recordQualification = defineAction({
  name: 'teamQualification.record',
  kind: 'fact',
  noun: qualificationNoun,
  roles: teamKeepers,
  input: Qualification.pick({
    ...{ id: true, teamId: true, personName: true, userId: true, level: true, modules: true },
    ...{ certificate: true, issuedBy: true, validFrom: true, validUntil: true },
  }).strict(),
  facts: z.object({ team: OrdnanceTeam.nullable(), userKnown: z.boolean(), certificateKnown: z.boolean() }),
  needs: ({ teamId }) => ({ team: { noun: teamNoun, id: teamId } }),
  decide(qualification, input, { team, userKnown, certificateKnown }, { actor, at }) {
    if (qualification) return refuse('teamQualification.exists')
    const found = teamFor(team, 'qualify', actor)
    if (isRefusal(found)) return found
    if (!userKnown) return refuse('teamQualification.noUser', {}, 'userId')
    if (certificateKnown) return refuse('teamQualification.certificateKnown', {}, 'certificate')
    if (input.validFrom > input.validUntil) return refuse('dates.reversed', {}, 'validUntil')
    if (input.modules.length > 0 && input.level !== 'level3Plus')
      return refuse('teamQualification.modules', {}, 'modules')
    const recorded = { sideId: found.sideId, recordedBy: actor.id, recordedAt: at, ...undecided }
    return accept([put(qualificationNoun, { ...input, ...recorded })])
  },
})

function within(qualification: Qualification | undefined, step: 'confirm' | 'withdraw', actor: Actor) {
  const unknown: Refusal = refuse('teamQualification.unknown')
  if (!qualification || !reaches(actor, { ...qualification, siteId: null })) return unknown
  return qualificationMay(step, qualification) ? qualification : refuse('teamQualification.notNow')
}

/** Confirms that the certificate was seen and is what it says: by somebody else than who recorded it and than its holder (R-SOD). */
export const confirmQualification = defineAction({
  name: 'teamQualification.confirm',
  kind: 'intent',
  noun: qualificationNoun,
  roles: qualificationConfirmers,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(qualification, _input, _facts, { actor, at }) {
    const found = within(qualification, 'confirm', actor)
    if (isRefusal(found)) return found
    if (found.recordedBy === actor.id || found.userId === actor.id) return refuse('signature.twoPersonRule')
    const confirmed = { status: 'confirmed', confirmedBy: actor.id, confirmedAt: at } as const
    return accept([put(qualificationNoun, { ...found, ...confirmed })])
  },
})

/** Withdraws a qualification with the reason; one person is enough, since it is the safe side. */
export const withdrawQualification = defineAction({
  name: 'teamQualification.withdraw',
  kind: 'fact',
  noun: qualificationNoun,
  roles: qualificationWithdrawers,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(qualification, { reason }, _facts, { actor, at }) {
    const found = within(qualification, 'withdraw', actor)
    if (isRefusal(found)) return found
    const withdrawn = { status: 'withdrawn', withdrawnBy: actor.id, withdrawnAt: at, withdrawnReason: reason } as const
    return accept([put(qualificationNoun, { ...found, ...withdrawn })])
  },
})
