import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { bringBack } from '../people/transfer.ts'
import { sealedDetail } from './actions.ts'
import { AgeAssessment, AgeGround, ageAssessmentNoun, groundsMisfit } from './age-assessment.ts'
import { ChildCase, childCaseNoun, childMay } from './child-case.ts'
import { childStepNoun, stepOf } from './child-step.ts'
import { childRecruiterNoun } from './recruiter.ts'

const ofCase = { child: ChildCase.nullable(), ...sealedDetail }

/**
 * Judges an age, by at least two disciplines and never by medicine alone (IDDRS 5.20). A child, and in doubt a child: that
 * holds at once. That they are an adult is a proposal which another officer signs.
 */
export const assessAge = defineAction({
  name: 'childAge.assess',
  kind: 'intent',
  noun: ageAssessmentNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({
    id: Id,
    caseId: Id,
    grounds: z.array(AgeGround).max(AgeGround.options.length),
    outcome: AgeAssessment.shape.outcome,
    reason: requiredText(2000),
  }),
  sealed: ['grounds', 'outcome', 'reason'],
  sealedUnder: (input) => input.caseId,
  facts: z.object({ ...ofCase, waiting: z.boolean() }),
  needs: (input) => ({ child: { noun: childCaseNoun, id: input.caseId } }),
  decide(assessment, input, { child, detail, waiting }, context) {
    const { actor, at } = context
    if (assessment) return refuse('childAge.exists')
    if (!child || !reaches(actor, child)) return refuse('child.unknown')
    if (!childMay('assessAge', child)) return refuse('child.notNow')
    if (waiting) return refuse('childAge.waiting')
    const wrong = groundsMisfit(input.grounds)
    if (wrong) return wrong
    const { id: caseId, sideId, siteId } = child
    const judged = {
      id: input.id,
      caseId,
      sideId,
      siteId,
      outcome: input.outcome,
      grounds: [...new Set(input.grounds)],
    }
    return accept([
      put(ageAssessmentNoun, {
        ...judged,
        ...proposedBy({ id: actor.id, at }),
        status: input.outcome === 'adult' ? 'proposed' : 'stands',
        turnedDownBy: null,
        turnedDownAt: null,
      }),
      put(childStepNoun, stepOf(child, 'assess', detail, context)),
    ])
  },
})

/** The second officer says so too: the case ends, and the person's ordinary record is back in sight. Never by the first. */
export const signAge = defineAction({
  name: 'childAge.sign',
  kind: 'intent',
  noun: ageAssessmentNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  sealed: ['reason'],
  sealedUnder: (_input, assessment) => assessment?.caseId ?? null,
  facts: z.object({
    ...ofCase,
    /** Whose ordinary record is hidden, if the case has one: only the case knows. */
    person: Person.nullable(),
  }),
  needs: (_input, _actor, one) => ({ child: one ? { noun: childCaseNoun, id: one.caseId } : null }),
  decide(assessment, _input, { child, detail, person }, context) {
    const { actor, at } = context
    if (!assessment || !child || !reaches(actor, child)) return refuse('childAge.unknown')
    if (assessment.status !== 'proposed') return refuse('childAge.decided')
    const both = signed(assessment, { id: actor.id, at })
    if ('outcome' in both && both.outcome === 'refused') return both
    const adult = { ...child, status: 'adult', closedAt: at } as const
    return accept([
      put(ageAssessmentNoun, { ...assessment, status: 'stands', signedBy: actor.id, signedAt: at }),
      put(childCaseNoun, adult),
      put(childStepNoun, stepOf(adult, 'signAge', detail, context)),
      ...(person ? bringBack(person, at) : []),
    ])
  },
})

/** The second officer is in doubt: they remain a child (benefit of the doubt). The first may take it back so, too. */
export const turnDownAge = defineAction({
  name: 'childAge.turnDown',
  kind: 'intent',
  noun: ageAssessmentNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  sealed: ['reason'],
  sealedUnder: (_input, assessment) => assessment?.caseId ?? null,
  facts: z.object(ofCase),
  needs: (_input, _actor, one) => ({ child: one ? { noun: childCaseNoun, id: one.caseId } : null }),
  decide(assessment, _input, { child, detail }, context) {
    const { actor, at } = context
    if (!assessment || !child || !reaches(actor, child)) return refuse('childAge.unknown')
    if (assessment.status !== 'proposed') return refuse('childAge.decided')
    const down = { ...assessment, status: 'turnedDown', turnedDownBy: actor.id, turnedDownAt: at } as const
    return accept([put(ageAssessmentNoun, down), put(childStepNoun, stepOf(child, 'turnDownAge', detail, context))])
  },
})

/**
 * Keeps the name of who recruited the child, where the child agrees (IDDRS 6.20). Sealed under a key of its own that no
 * page opens: handing it to justice is an act apart.
 */
export const keepRecruiter = defineAction({
  name: 'childRecruiter.keep',
  kind: 'intent',
  noun: childRecruiterNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({ id: Id, caseId: Id, name: requiredText(300), childAgrees: z.literal(true) }),
  sealed: ['name'],
  sealedUnder: (input) => input.id,
  facts: z.object({ child: ChildCase.nullable(), sealed: z.string() }),
  needs: (input) => ({ child: { noun: childCaseNoun, id: input.caseId } }),
  decide(kept, { id, caseId }, { child, sealed }, { actor, at }) {
    if (kept) return refuse('childRecruiter.exists')
    if (!child || !reaches(actor, child)) return refuse('child.unknown')
    const { sideId, siteId } = child
    return accept([put(childRecruiterNoun, { id, caseId, sideId, siteId, keptBy: actor.id, keptAt: at, sealed })])
  },
})
