import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, alsoWriting, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { ofOwnSide } from '../programme/actions.ts'
import { Authority, authorityNoun, Site, siteNoun, User, userNoun } from '../programme/programme.ts'
import { siteMisfit } from './appointment.ts'

/** The rule until version 2, for entries that were decided by it: an officer's sex was not recorded. */
export const appointUntil2 = defineAction({
  name: 'user.appoint',
  kind: 'intent',
  noun: userNoun,
  roles: ['administrator'],
  input: User.omit({ status: true, sex: true }).strict(),
  facts: z.object({ authority: Authority.nullable(), site: Site.nullable(), loginTaken: z.boolean() }),
  needs: (input) => ({
    authority: { noun: authorityNoun, id: input.sideId },
    site: input.siteId === null ? null : { noun: siteNoun, id: input.siteId },
  }),
  decide(user, input, { authority, site, loginTaken }, { actor }) {
    if (user) return refuse('user.exists')
    if (!authority) return refuse('authority.unknown', {}, 'sideId')
    if (!ofOwnSide(actor, input.sideId)) return refuse('authority.notYours', {}, 'sideId')
    if (loginTaken) return refuse('user.loginTaken', {}, 'login')
    const wrong = siteMisfit(input, site)
    if (wrong) return wrong
    return accept([put(userNoun, { ...input, status: 'appointed', sex: null })])
  },
})

/** The rule until version 3: nothing was kept of what changed, and one person gave every role. */
export const appointUntil3 = defineAction({
  ...appointUntil2,
  version: 2,
  input: appointUntil2.input.extend({ sex: User.shape.sex.default(null) }),
  decide(user, { sex, ...input }, facts, context) {
    const decision = appointUntil2.decide(user, input, facts, context)
    return alsoWriting(decision, [put(userNoun, { ...input, status: 'appointed', sex })])
  },
})

/** The rule until version 2: one person gave every role. */
export const changeRolesUntil2 = defineAction({
  name: 'user.changeRoles',
  kind: 'intent',
  noun: userNoun,
  roles: ['administrator'],
  input: z.strictObject({
    id: User.shape.id,
    roles: User.shape.roles,
    siteId: User.shape.siteId,
    reason: requiredText(500),
  }),
  facts: z.object({ site: Site.nullable() }),
  needs: (input) => ({ site: input.siteId === null ? null : { noun: siteNoun, id: input.siteId } }),
  decide(user, input, { site }, { actor }) {
    if (!user || !reaches(actor, user)) return refuse('user.unknown')
    if (user.id === actor.id) return refuse('user.notYourself')
    if (user.status !== 'appointed') return refuse('user.dismissed')
    const next = { ...user, roles: input.roles, siteId: input.siteId }
    return siteMisfit(next, site) ?? accept([put(userNoun, next)])
  },
})

/** The rule until version 2: nothing was kept of what changed. */
export const dismissUntil2 = defineAction({
  name: 'user.dismiss',
  kind: 'intent',
  noun: userNoun,
  roles: ['administrator'],
  input: z.strictObject({ id: User.shape.id, reason: requiredText(500) }),
  facts: noFacts,
  decide(user, _input, _facts, { actor }) {
    if (!user || !reaches(actor, user)) return refuse('user.unknown')
    if (user.id === actor.id) return refuse('user.notYourself')
    if (user.status !== 'appointed') return refuse('user.dismissed')
    return accept([put(userNoun, { ...user, status: 'dismissed' })])
  },
})
