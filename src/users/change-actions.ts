import { z } from 'zod'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Decision, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches, theProgram, withinReach } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { ofOwnSide } from '../programme/actions.ts'
import { Authority, authorityNoun, User, userNoun } from '../programme/programme.ts'
import {
  Appointment,
  administratorFacts,
  appointmentMisfit,
  changeMade,
  lastAdministratorGoes,
  placeFacts,
  placesOf,
} from './appointment.ts'
import { changeSigners, proposalInput, type UserChange, userChangeNoun, userManagers } from './user-change.ts'

/** Proposes somebody for roles of great reach: nobody is appointed before another person signs it. */
export const proposeAppointment = defineAction({
  name: 'userChange.proposeAppointment',
  kind: 'intent',
  noun: userChangeNoun,
  roles: userManagers,
  input: User.pick({ sideId: true, login: true, name: true, sex: true })
    .extend({ ...Appointment.shape, ...proposalInput.shape })
    .strict(),
  facts: z.object({
    ...{ user: User.nullable(), authority: Authority.nullable() },
    ...placeFacts,
    ...{ loginTaken: z.boolean(), waiting: z.boolean() },
  }),
  needs: (input) => ({
    user: { noun: userNoun, id: input.userId },
    authority: { noun: authorityNoun, id: input.sideId },
    ...placesOf(input),
  }),
  decide(change, { id, userId, reason, ...input }, { user, authority, loginTaken, waiting, ...places }, context) {
    if (change || waiting) return refuse('userChange.waits')
    if (user) return refuse('user.exists')
    if (!authority) return refuse('authority.unknown', {}, 'sideId')
    if (!ofOwnSide(context.actor, input.sideId)) return refuse('authority.notYours', {}, 'sideId')
    if (loginTaken) return refuse('user.loginTaken', {}, 'login')
    const wrong = appointmentMisfit(input, places)
    if (wrong) return wrong
    return proposed(
      { ...input, id: userId, status: 'appointed' },
      { id, kind: 'appoint', rolesBefore: [], reason },
      context,
    )
  },
})

const appointed = { user: User.nullable(), waiting: z.boolean() }
const userOf = ({ userId }: { userId: Id }) => ({ user: { noun: userNoun, id: userId } })

/** Proposes other roles for a user, some of them of great reach. */
export const proposeRoles = defineAction({
  name: 'userChange.proposeRoles',
  kind: 'intent',
  noun: userChangeNoun,
  roles: userManagers,
  input: Appointment.extend(proposalInput.shape).strict(),
  facts: z.object({ ...appointed, ...placeFacts }),
  needs: (input) => ({ ...userOf(input), ...placesOf(input) }),
  decide(change, { id, reason, userId: _, ...input }, { user: found, waiting, ...places }, context) {
    const user = proposable(change, found, waiting, context)
    if (isRefusal(user)) return user
    if (user.status !== 'appointed') return refuse('user.dismissed')
    const next: User = { ...user, ...input }
    const wrong = appointmentMisfit(next, places)
    return wrong ?? proposed(next, { id, kind: 'roles', rolesBefore: user.roles, reason }, context)
  },
})

/** Proposes to take somebody back who was dismissed, to the roles that are said. */
export const proposeReinstatement = defineAction({
  ...proposeRoles,
  name: 'userChange.proposeReinstatement',
  decide(change, { id, reason, userId: _, ...input }, { user: found, waiting, ...places }, context) {
    const user = proposable(change, found, waiting, context)
    if (isRefusal(user)) return user
    if (user.status !== 'dismissed') return refuse('user.notDismissed')
    const next: User = { ...user, ...input }
    const wrong = appointmentMisfit(next, places)
    return wrong ?? proposed(next, { id, kind: 'reinstate', rolesBefore: [], reason }, context)
  },
})

/** Proposes to take the second factor off an account whose owner lost it: with a code alone, one person could be anybody. */
export const proposeFactorReset = defineAction({
  name: 'userChange.proposeFactorReset',
  kind: 'intent',
  noun: userChangeNoun,
  roles: userManagers,
  input: proposalInput,
  facts: z.object(appointed),
  needs: userOf,
  decide(change, { id, reason }, { user: found, waiting }, context) {
    const user = proposable(change, found, waiting, context)
    if (isRefusal(user)) return user
    if (user.status !== 'appointed') return refuse('user.dismissed')
    return proposed(user, { id, kind: 'factor', rolesBefore: user.roles, reason }, context)
  },
})

/** Signs what another person proposed; it takes effect at once. Refuses the proposer, whom it concerns, and what is out of date. */
export const signUserChange = defineAction({
  name: 'userChange.sign',
  kind: 'intent',
  noun: userChangeNoun,
  roles: changeSigners,
  input: z.strictObject({ id: Id }),
  facts: z.object({ user: User.nullable(), ...placeFacts, ...administratorFacts, loginTaken: z.boolean() }),
  needs: (_input, _actor, change) =>
    change
      ? { ...userOf(change), ...placesOf({ siteId: change.atSite, officeId: change.officeId }) }
      : { user: null, site: null, office: null },
  decide(found, _input, { user, loginTaken, otherAdministrators, ...places }, context) {
    const change = decidable(found, context)
    if (isRefusal(change)) return change
    const next = userAfter(change, user, loginTaken)
    if (isRefusal(next)) return next
    const wrong = change.kind === 'factor' ? undefined : appointmentMisfit(next, places)
    if (wrong) return wrong
    if (user && lastAdministratorGoes(user, next.roles, otherAdministrators)) return refuse('user.lastAdministrator')
    return accept([put(userNoun, next), put(userChangeNoun, decided(change, 'done', '', context))])
  },
})

/** Turns down what another person proposed, or takes back what one proposed oneself, with the reason. */
export const turnDownUserChange = defineAction({
  name: 'userChange.turnDown',
  kind: 'intent',
  noun: userChangeNoun,
  roles: changeSigners,
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  facts: noFacts,
  decide(found, { reason }, _facts, context) {
    const change = withinReach(context.actor, found, refuse('userChange.unknown'))
    if (isRefusal(change)) return change
    if (change.status !== 'proposed') return refuse('userChange.decided')
    return accept([put(userChangeNoun, decided(change, 'turnedDown', reason, context))])
  },
})

/** The user whom a proposal concerns, or why none is made. */
function proposable(
  change: UserChange | undefined,
  user: User | null,
  waiting: boolean,
  { actor }: Context,
): User | Refusal {
  if (!user || !reaches(actor, user)) return refuse('user.unknown')
  if (change || waiting) return refuse('userChange.waits')
  return user.id === actor.id ? refuse('user.notYourself') : user
}

function proposed(
  next: User,
  { id, ...what }: Pick<UserChange, 'id' | 'kind' | 'rolesBefore' | 'reason'>,
  context: Context,
): Decision {
  return accept([put(userChangeNoun, { ...changeMade(next, what, context), id, status: 'proposed' })])
}

/** The change that somebody may decide, or why they may not. */
function decidable(found: UserChange | undefined, { actor }: Context): UserChange | Refusal {
  const change = withinReach(actor, found, refuse('userChange.unknown'))
  if (isRefusal(change)) return change
  if (change.status !== 'proposed') return refuse('userChange.decided')
  if (change.proposedBy === actor.id && actor.id !== theProgram.id) return refuse('userChange.twoPersons')
  return change.userId === actor.id ? refuse('user.notYourself') : change
}

function decided(
  change: UserChange,
  status: 'done' | 'turnedDown',
  decisionReason: string,
  { actor, at }: Context,
): UserChange {
  return { ...change, status, decidedBy: actor.id, decidedAt: at, decisionReason }
}

/** The user as the change leaves them; refused where they are no longer as they were when it was proposed. */
function userAfter(change: UserChange, user: User | null, loginTaken: boolean): User | Refusal {
  const { login, name, sex, sideId, officeId, atSite: siteId, roles } = change
  if (change.kind === 'appoint') {
    if (user || login === null || name === null) return refuse('user.exists')
    if (loginTaken) return refuse('user.loginTaken')
    return { id: change.userId, sideId, siteId, officeId, login, name, roles, status: 'appointed', sex }
  }
  const was = change.kind === 'reinstate' ? 'dismissed' : 'appointed'
  if (user?.status !== was) return refuse('userChange.outOfDate')
  if (change.kind !== 'reinstate' && !sameRoles(user.roles, change.rolesBefore)) return refuse('userChange.outOfDate')
  return change.kind === 'factor' ? user : { ...user, roles, siteId, officeId, status: 'appointed' }
}

function sameRoles(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role))
}
