import { z } from 'zod'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { withinReach } from '../kernel/roles.ts'
import { requiredText, Texts } from '../kernel/texts.ts'
import { type OrganisationChange, organisationChangeNoun } from './organisation.ts'
import { type Office, officeNoun, siteNoun } from './programme.ts'

const reason = requiredText(500)
const renaming = z.strictObject({ id: Id, name: Texts, reason })

/** Gives an office another name; papers that were issued keep the old one. */
export const renameOffice = defineAction({
  name: 'office.rename',
  kind: 'intent',
  noun: officeNoun,
  roles: ['administrator'],
  input: renaming,
  facts: noFacts,
  decide(found, { name, reason: why }, _facts, context) {
    const office = withinReach(context.actor, found, refuse('office.unknown'))
    if (isRefusal(office)) return office
    if (sameName(office.name, name)) return refuse('office.sameName', {}, 'name')
    return changed({ ...office, name }, office, 'officeRenamed', why, context)
  },
})

/** Closes an office: nobody is appointed to it any more. Refuses one where somebody works still. */
export const closeOffice = defineAction({
  name: 'office.close',
  kind: 'intent',
  noun: officeNoun,
  roles: ['administrator'],
  input: z.strictObject({ id: Id, reason }),
  facts: z.object({ people: z.int().min(0) }),
  decide(found, { reason: why }, { people }, context) {
    const office = withinReach(context.actor, found, refuse('office.unknown'))
    if (isRefusal(office)) return office
    if (office.closedAt !== null) return refuse('office.closed')
    if (people > 0) return refuse('office.peopleLeft', { count: people })
    return changed({ ...office, closedAt: context.at }, office, 'officeClosed', why, context)
  },
})

/** Opens an office again that was closed. */
export const reopenOffice = defineAction({
  name: 'office.reopen',
  kind: 'intent',
  noun: officeNoun,
  roles: ['administrator'],
  input: z.strictObject({ id: Id, reason }),
  facts: noFacts,
  decide(found, { reason: why }, _facts, context) {
    const office = withinReach(context.actor, found, refuse('office.unknown'))
    if (isRefusal(office)) return office
    if (office.closedAt === null) return refuse('office.open')
    return changed({ ...office, closedAt: null }, office, 'officeReopened', why, context)
  },
})

/** Gives a site another name. Its code, which is printed on every tag and receipt, never changes. */
export const renameSite = defineAction({
  name: 'site.rename',
  kind: 'intent',
  noun: siteNoun,
  roles: ['administrator'],
  input: renaming,
  facts: noFacts,
  decide(found, { name, reason: why }, _facts, context) {
    const site = withinReach(context.actor, found, refuse('site.unknown'))
    if (isRefusal(site)) return site
    if (sameName(site.name, name)) return refuse('office.sameName', {}, 'name')
    const renamed = { ...site, name }
    return accept([
      put(siteNoun, renamed),
      put(organisationChangeNoun, changeOf(renamed, site, 'siteRenamed', why, context)),
    ])
  },
})

function sameName(one: Texts, other: Texts): boolean {
  return one.ar === other.ar && one.en === other.en && one.fr === other.fr
}

function changed(
  next: Office,
  before: Office,
  kind: OrganisationChange['kind'],
  why: string,
  context: Context,
): Decision {
  return accept([put(officeNoun, next), put(organisationChangeNoun, changeOf(next, before, kind, why, context))])
}

function changeOf(
  next: { id: Id; sideId: Id; name: Texts },
  before: { name: Texts },
  kind: OrganisationChange['kind'],
  why: string,
  { actionId, actor, at }: Context,
): OrganisationChange {
  return {
    ...{ id: actionId, sideId: next.sideId, subjectId: next.id, kind },
    ...{ nameBefore: before.name, nameAfter: next.name, reason: why, changedBy: actor.id, changedAt: at },
  }
}
