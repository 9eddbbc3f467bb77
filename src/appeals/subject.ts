import type { z } from 'zod'
import {
  decisionMay,
  EligibilityDecision,
  eligibilityDecisionNoun,
  setAside as eligibilitySetAside,
  reinstated,
} from '../eligibility/decision.ts'
import { classificationMay, classificationNoun, setAside as classificationSetAside } from '../groups/classification.ts'
import { interviewNoun, setAside as interviewSetAside } from '../interviews/interview.ts'
import type { Day, Instant } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { type Noun, put, type Write } from '../kernel/record.ts'
import type { SubjectKind } from './appeal.ts'

/** What an appeal needs to know of the decision that it is against. */
export interface AppealedDecision {
  readonly sideId: Id
  readonly siteId: Id | null
  readonly personId: Id | null
  readonly groupId: Id | null
  /** Whether it can be appealed as it stands now. */
  readonly appealable: boolean
  readonly decidedAt: Instant | null
  /** The last day to appeal where the decision has a clock of its own; null while that clock does not run yet. */
  readonly appealUntil?: Day | null
  /** The decision that this one had ended, and that stands again once this one is set aside. */
  readonly endedId?: Id | null
  /** Officers who took part, as the record itself names them; others come from `officersOf` in the store. */
  readonly officers: readonly Id[]
  /** The record that says that it counts no more. */
  readonly setAside: () => Write
}

export interface AppealSubject {
  readonly noun: Noun
  /** The decision in a record of the noun; undefined where it is none. */
  readonly read: (record: unknown) => AppealedDecision | undefined
  /** What stands again of the decision that was ended. */
  readonly standAgain?: (ended: unknown) => readonly Write[]
}

function subject<S extends z.ZodObject>(
  noun: Noun<string, S>,
  describe: (record: z.output<S>) => Omit<AppealedDecision, 'setAside'>,
  setAside: (record: z.output<S>) => z.output<S> & { id: Id },
): AppealSubject {
  return {
    noun,
    read: (value) => {
      const parsed = noun.schema.safeParse(value)
      if (!parsed.success) return undefined
      const record = parsed.data
      return { ...describe(record), setAside: () => put(noun, setAside(record)) }
    },
  }
}

/**
 * What can be appealed, one entry each: its noun, who decided, when it can be appealed, and how it is set aside. A new
 * kind of decision is an entry here, a word in ui/texts.ts and, where officers stand in another table, one in store.ts.
 */
export const appealSubjects: Readonly<Record<SubjectKind, AppealSubject>> = {
  interview: subject(
    interviewNoun,
    ({ sideId, siteId, personId, groupId, status, outcomeAt, interviewer, gradedBy }) => ({
      ...{ sideId, siteId, personId, groupId },
      appealable: status === 'failed',
      decidedAt: outcomeAt,
      officers: [interviewer, ...gradedBy],
    }),
    interviewSetAside,
  ),
  eligibility: {
    ...subject(
      eligibilityDecisionNoun,
      (decision) => ({
        ...{ sideId: decision.sideId, siteId: decision.siteId, personId: decision.personId, groupId: decision.groupId },
        appealable: decisionCanBeAppealed(decision),
        decidedAt: decision.decidedAt,
        appealUntil: decision.appealUntil,
        endedId: decision.kind === 'revocation' ? decision.replacesId : null,
        officers: [decision.proposedBy],
      }),
      eligibilitySetAside,
    ),
    standAgain: (ended) => {
      const decision = EligibilityDecision.safeParse(ended).data
      return decision?.status === 'revoked' ? [put(eligibilityDecisionNoun, reinstated(decision))] : []
    },
  },
  classification: subject(
    classificationNoun,
    ({ sideId, groupId, status, signedAt, proposedBy, signedBy }) => ({
      ...{ sideId, siteId: null, personId: null, groupId },
      appealable: classificationMay('setAside', { status }),
      decidedAt: signedAt,
      officers: [proposedBy, ...(signedBy === null ? [] : [signedBy])],
    }),
    classificationSetAside,
  ),
}

/**
 * Whether a decision on eligibility can be appealed now: it stands, and keeps somebody from something. Who was granted it or
 * keeps it has nothing to appeal.
 */
export function decisionCanBeAppealed(decision: Pick<EligibilityDecision, 'outcome' | 'status'>): boolean {
  const { outcome } = decision
  const against = outcome === 'ineligible' || outcome === 'deferred' || outcome === 'revoked'
  return against && decisionMay('setAside', decision)
}
