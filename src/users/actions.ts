import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
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
import { takesTwo, userChangeNoun, userManagers } from './user-change.ts'

/**
 * Appoints somebody to roles, at a site where the roles are a site's, with their sex where they say it: women are registered
 * and interviewed by women, or the reason is recorded (R-GEN1; IDDRS 5.10). Roles of great reach are proposed instead
 * (`userChange.proposeAppointment`), and some roles are not held together (ddr.md §1.2).
 */
export const appoint = defineAction({
  name: 'user.appoint',
  version: 3,
  kind: 'intent',
  noun: userNoun,
  roles: userManagers,
  input: User.omit({ status: true, sex: true })
    .extend({ sex: User.shape.sex.default(null), reason: plainText(500).default('') })
    .strict(),
  facts: z.object({ authority: Authority.nullable(), ...placeFacts, loginTaken: z.boolean() }),
  needs: (input) => ({ authority: { noun: authorityNoun, id: input.sideId }, ...placesOf(input) }),
  decide(user, { reason, ...input }, { authority, loginTaken, ...places }, context) {
    if (user) return refuse('user.exists')
    if (!authority) return refuse('authority.unknown', {}, 'sideId')
    if (!ofOwnSide(context.actor, input.sideId)) return refuse('authority.notYours', {}, 'sideId')
    if (loginTaken) return refuse('user.loginTaken', {}, 'login')
    const wrong = appointmentMisfit(input, places)
    if (wrong) return wrong
    if (takesTwo(input.roles, [], context.actor.id)) return refuse('user.twoNeeded', {}, 'roles')
    const appointed: User = { ...input, status: 'appointed' }
    const change = changeMade(appointed, { kind: 'appoint', rolesBefore: [], reason }, context)
    return accept([put(userNoun, appointed), put(userChangeNoun, change)])
  },
})

/** Records the sex of an officer who was appointed without it, or corrects it (R-GEN1). */
export const recordSex = defineAction({
  name: 'user.recordSex',
  kind: 'intent',
  noun: userNoun,
  roles: userManagers,
  input: z.strictObject({ id: User.shape.id, sex: User.shape.sex }),
  facts: noFacts,
  decide(user, { sex }, _facts, { actor }) {
    if (!user || !reaches(actor, user)) return refuse('user.unknown')
    if (user.status !== 'appointed') return refuse('user.dismissed')
    return accept([put(userNoun, { ...user, sex })])
  },
})

/** Changes what a user is appointed to; takes effect at once. Roles of great reach are proposed instead. */
export const changeRoles = defineAction({
  name: 'user.changeRoles',
  version: 2,
  kind: 'intent',
  noun: userNoun,
  roles: userManagers,
  input: Appointment.extend({ id: User.shape.id, reason: requiredText(500) }).strict(),
  facts: z.object({ ...placeFacts, ...administratorFacts }),
  needs: placesOf,
  decide(user, { reason, ...input }, { otherAdministrators, ...places }, context) {
    const { actor } = context
    if (!user || !reaches(actor, user)) return refuse('user.unknown')
    if (user.id === actor.id) return refuse('user.notYourself')
    if (user.status !== 'appointed') return refuse('user.dismissed')
    const next: User = { ...user, ...input }
    const wrong = appointmentMisfit(next, places)
    if (wrong) return wrong
    if (takesTwo(next.roles, user.roles, actor.id)) return refuse('user.twoNeeded', {}, 'roles')
    if (lastAdministratorGoes(user, next.roles, otherAdministrators)) return refuse('user.lastAdministrator')
    const change = changeMade(next, { kind: 'roles', rolesBefore: user.roles, reason }, context)
    return accept([put(userNoun, next), put(userChangeNoun, change)])
  },
})

/** Ends an appointment; the user's sessions end at once, and a code that waits for them opens nothing any more. */
export const dismiss = defineAction({
  name: 'user.dismiss',
  version: 2,
  kind: 'intent',
  noun: userNoun,
  roles: userManagers,
  input: z.strictObject({ id: User.shape.id, reason: requiredText(500) }),
  facts: z.object(administratorFacts),
  decide(user, { reason }, { otherAdministrators }, context) {
    if (!user || !reaches(context.actor, user)) return refuse('user.unknown')
    if (user.id === context.actor.id) return refuse('user.notYourself')
    if (user.status !== 'appointed') return refuse('user.dismissed')
    if (lastAdministratorGoes(user, [], otherAdministrators)) return refuse('user.lastAdministrator')
    const change = changeMade(user, { kind: 'dismiss', rolesBefore: user.roles, reason }, context)
    return accept([put(userNoun, { ...user, status: 'dismissed' }), put(userChangeNoun, change)])
  },
})

/** Ends every session of a user at once, such as after a telephone was lost; they sign in again. */
export const endSessions = defineAction({
  name: 'user.endSessions',
  kind: 'intent',
  noun: userNoun,
  roles: userManagers,
  input: z.strictObject({ id: User.shape.id, reason: requiredText(500) }),
  facts: noFacts,
  decide(user, { reason }, _facts, context) {
    if (!user || !reaches(context.actor, user)) return refuse('user.unknown')
    const change = changeMade(user, { kind: 'sessions', rolesBefore: user.roles, reason }, context)
    return user.id === context.actor.id ? refuse('user.notYourself') : accept([put(userChangeNoun, change)])
  },
})

/**
 * Says that a user gets a code, with which they choose their password: the first, or another where they lost it. The code itself is
 * made by the server afterwards, shown once, and in no journal. A second factor stays as it is, so that a code alone is not enough.
 */
export const issueCode = defineAction({
  name: 'user.issueCode',
  kind: 'intent',
  noun: userNoun,
  roles: userManagers,
  input: z.strictObject({ id: User.shape.id, reason: requiredText(500) }),
  facts: noFacts,
  decide(user, { reason }, _facts, context) {
    if (!user || !reaches(context.actor, user)) return refuse('user.unknown')
    if (user.id === context.actor.id) return refuse('user.notYourCode')
    if (user.status !== 'appointed') return refuse('user.dismissed')
    return accept([put(userChangeNoun, changeMade(user, { kind: 'code', rolesBefore: user.roles, reason }, context))])
  },
})
