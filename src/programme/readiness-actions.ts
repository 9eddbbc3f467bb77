import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { type Site, siteNoun } from './programme.ts'
import { missingItems, ReadinessConfirmation, ReadinessItem, readinessNoun, siteMay } from './readiness.ts'

const standingFacts = z.object({ standing: z.array(ReadinessConfirmation) })

/**
 * Says of several items of a site's checklist that they are in place, each with what shows it (ddr.md §1.7). With the last
 * of them the site is ready to be opened, by somebody else. Refuses an item that stands confirmed already.
 */
export const confirmReadiness = defineAction({
  name: 'site.confirmReadiness',
  kind: 'intent',
  noun: siteNoun,
  roles: ['administrator', 'director'],
  input: z.strictObject({
    id: Id,
    items: z
      .array(ReadinessConfirmation.pick({ item: true, evidence: true, note: true }).strict())
      .min(1)
      .max(ReadinessItem.options.length),
  }),
  facts: standingFacts,
  decide(site, { items }, { standing }, { actor, at, actionId }) {
    if (!site || !within(actor, site)) return refuse('site.unknown')
    if (site.kind === 'centralStore') return refuse('readiness.noChecklist')
    if (!siteMay('confirm', site)) return refuse('site.wrongStatus')
    const twice = items.findIndex(
      ({ item }, i) => standing.some((one) => one.item === item) || items.findIndex((one) => one.item === item) < i,
    )
    if (twice !== -1) return refuse('readiness.confirmed', {}, `items.${twice}.item`)
    const confirmed = items.map(
      (said): ReadinessConfirmation => ({
        ...said,
        id: derivedId(actionId, `readiness ${said.item}`),
        sideId: site.sideId,
        siteId: site.id,
        status: 'standing',
        confirmedBy: actor.id,
        confirmedAt: at,
        withdrawnBy: null,
        withdrawnAt: null,
        withdrawnReason: null,
      }),
    )
    const complete = missingItems(site, [...standing, ...confirmed]).length === 0
    const next = site.status === 'planned' && complete ? ({ status: 'ready', readyBy: actor.id } as const) : {}
    return accept([...confirmed.map((one) => put(readinessNoun, one)), put(siteNoun, { ...site, ...next })])
  },
})

/**
 * Takes a confirmation back, with the reason: the roster fell apart, the money did not come. A site that was ready is
 * planned again; one that is open stays open, since people are there, and its page warns.
 */
export const withdrawReadiness = defineAction({
  name: 'site.withdrawReadiness',
  kind: 'intent',
  noun: siteNoun,
  roles: ['administrator', 'director'],
  input: z.strictObject({ id: Id, item: ReadinessItem, reason: requiredText(500) }),
  facts: standingFacts,
  decide(site, input, { standing }, { actor, at }) {
    if (!site || !within(actor, site)) return refuse('site.unknown')
    const confirmation = standing.find(({ item }) => item === input.item)
    if (!confirmation) return refuse('readiness.notConfirmed', {}, 'item')
    const withdrawn = { withdrawnBy: actor.id, withdrawnAt: at, withdrawnReason: input.reason }
    const next = site.status === 'ready' ? ({ status: 'planned', readyBy: null } as const) : {}
    return accept([
      put(readinessNoun, { ...confirmation, ...withdrawn, status: 'withdrawn' }),
      put(siteNoun, { ...site, ...next }),
    ])
  },
})

/**
 * Opens a planned site: from now on people are registered there. A registration site opens only when its checklist is
 * complete, and never by who confirmed the last of it (ddr.md §1.7, R-SOD). A central store registers nobody and opens
 * without this checklist.
 */
export const openSite = defineAction({
  name: 'site.open',
  kind: 'intent',
  noun: siteNoun,
  roles: ['administrator', 'director'],
  input: z.strictObject({ id: Id }),
  facts: standingFacts,
  decide(site, _input, { standing }, { actor, at }) {
    if (!site || !within(actor, site)) return refuse('site.unknown')
    if (!siteMay('open', site)) return refuse('site.wrongStatus')
    const missing = missingItems(site, standing)
    if (missing.length > 0) return refuse('site.notReady', { count: missing.length })
    if (site.readyBy === actor.id) return refuse('site.twoPersonRule')
    return accept([put(siteNoun, { ...site, status: 'open', openedBy: actor.id, openedAt: at })])
  },
})

/** Begins to close an open site: nobody new is registered there, and what is held there is brought away. */
export const beginClosing = defineAction({
  name: 'site.beginClosing',
  kind: 'intent',
  noun: siteNoun,
  roles: ['administrator', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  facts: noFacts,
  decide(site, _input, _facts, { actor }) {
    if (!site || !within(actor, site)) return refuse('site.unknown')
    if (!siteMay('beginClosing', site)) return refuse('site.wrongStatus')
    return accept([put(siteNoun, { ...site, status: 'closing' })])
  },
})

/**
 * Closes a site for good, or gives up one that never opened. Refused while weapons, parts of them, ammunition or explosives are
 * there, on the way to it, or on the road from it.
 */
export const closeSite = defineAction({
  name: 'site.close',
  kind: 'intent',
  noun: siteNoun,
  roles: ['administrator', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  // What was closed before parts and ammunition were asked about had none that anybody counted.
  facts: z.object({ weapons: z.int(), parts: z.int().default(0), lots: z.int().default(0) }),
  decide(site, _input, { weapons, parts, lots }, { actor }) {
    if (!site || !within(actor, site)) return refuse('site.unknown')
    if (!siteMay('close', site)) return refuse('site.wrongStatus')
    if (weapons > 0) return refuse('site.weaponsLeft', { count: weapons })
    if (parts > 0) return refuse('site.partsLeft', { count: parts })
    if (lots > 0) return refuse('site.ammunitionLeft', { count: lots })
    return accept([put(siteNoun, { ...site, status: 'closed' })])
  },
})

function within(actor: Actor, site: Site): boolean {
  return reaches(actor, { sideId: site.sideId, siteId: site.id })
}
