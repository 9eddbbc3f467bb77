import { type Refusal, refuse } from '../kernel/decision.ts'
import type { Id } from '../kernel/ids.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { User, userNoun } from '../programme/programme.ts'
import { type CaseStepName, caseMay, ReintegrationCase, reintegrationCaseNoun } from './reintegration-case.ts'

/** What every step of a case is told beside its own: the case, the person, and the officer who takes it. */
export const caseFacts = {
  case: ReintegrationCase.nullable(),
  person: Person.nullable(),
  officer: User.nullable(),
}

/** The records behind `caseFacts`. */
export function caseNeeds(about: { caseId: Id; personId: Id } | undefined, actor: Actor) {
  return {
    case: about ? { noun: reintegrationCaseNoun, id: about.caseId } : null,
    person: about ? { noun: personNoun, id: about.personId } : null,
    officer: { noun: userNoun, id: actor.id },
  }
}

/**
 * The case, where this officer may take this step of it now; or why not. Nobody who was handed over to another pathway or erased is
 * worked with here, and with whoever wished a woman no man works (IDDRS 5.10; R-GEN1); who only signs meets nobody.
 */
export function caseAt(
  step: CaseStepName,
  facts: { case: ReintegrationCase | null; person: Person | null; officer: User | null },
  actor: Actor,
  meets = true,
): ReintegrationCase | Refusal {
  const found = facts.case
  const { person } = facts
  if (!found || !person || found.personId !== person.id || !reaches(actor, found))
    return refuse('reintegrationCase.unknown')
  if (isTransferred(person)) return refuse('person.transferred')
  if (person.erasedAt !== null) return refuse('subject.erased')
  if (!caseMay(step, found)) return refuse('reintegrationCase.notNow')
  if (meets && lacksWoman(found, facts.officer)) return refuse('reintegrationCase.womanWished')
  return found
}

/** Whether they wished a woman and this is none; whose sex was never recorded is not taken for one. */
export function lacksWoman({ womanWished }: { womanWished: boolean }, officer: Pick<User, 'sex'> | null): boolean {
  return womanWished && officer?.sex !== 'female'
}

/** Whether somebody works as a caseworker at the site of a case. */
export function isCaseworkerAt(user: User | null, { siteId }: { siteId: Id }): boolean {
  return user?.status === 'appointed' && user.siteId === siteId && user.roles.includes('caseworker')
}
