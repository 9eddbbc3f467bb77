import type { z } from 'zod'
import { interviewNoun, setAside as interviewSetAside } from '../interviews/interview.ts'
import type { Instant } from '../kernel/dates.ts'
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
  /** Officers who took part, as the record itself names them; others come from `officersOf` in the store. */
  readonly officers: readonly Id[]
  /** The record that says that it counts no more. */
  readonly setAside: () => Write
}

export interface AppealSubject {
  readonly noun: Noun
  /** The decision in a record of the noun; undefined where it is none. */
  readonly read: (record: unknown) => AppealedDecision | undefined
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
export const appealSubjects: Readonly<Partial<Record<SubjectKind, AppealSubject>>> = {
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
}
