import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { SiteSector, siteSectorNoun } from './sector.ts'
import { mostPeople, SiteSetting, StationPlan, siteSettingNoun, stationAmiss } from './site-setting.ts'
import { StationKind } from './station.ts'

/**
 * Proposes how a site works: for how long people stay, how many it takes, and which stations it has for whom (ddr.md §1.7; R-SITE).
 * Refuses more than 600 people, a station left out or named twice, and a site without reception, registration or discharge.
 */
export const proposeSetting = defineAction({
  name: 'siteSetting.propose',
  kind: 'intent',
  noun: siteSettingNoun,
  roles: ['siteManager'],
  input: SiteSetting.pick({ id: true, siteId: true, stay: true, capacity: true, reason: true })
    .extend({ stations: z.array(StationPlan).max(StationKind.options.length) })
    .strict(),
  facts: z.object({ site: Site.nullable(), waiting: z.boolean() }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(setting, input, { site, waiting }, { actor, at }) {
    if (setting) return refuse('siteSetting.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    if (site.kind !== 'registrationSite') return refuse('siteSetting.store', {}, 'siteId')
    if (waiting) return refuse('siteSetting.waiting')
    const amiss = stationAmiss(input.stations)
    if (amiss) return refuse('siteSetting.stationAmiss', {}, 'stations')
    const proposal = { status: 'proposed', turnedDownFor: null, ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(siteSettingNoun, { ...input, sideId: site.sideId, ...proposal })])
  },
})

/** Puts it in force as a director of the side; the former stays as it was, and visits keep the stations they came under. */
export const signSetting = defineAction({
  name: 'siteSetting.sign',
  kind: 'intent',
  noun: siteSettingNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ former: SiteSetting.nullable() }),
  decide(setting, _input, { former }, { actor, at }) {
    if (!setting || !reaches(actor, setting)) return refuse('siteSetting.unknown')
    if (setting.status !== 'proposed') return refuse('siteSetting.answered')
    const next = signed(setting, { id: actor.id, at })
    if (isRefusal(next)) return next
    const retired = former ? [put(siteSettingNoun, { ...former, status: 'retired' as const })] : []
    return accept([...retired, put(siteSettingNoun, { ...next, status: 'inForce' })])
  },
})

/** Does not sign, with the reason; the site works on as it did. */
export const turnDownSetting = defineAction({
  name: 'siteSetting.turnDown',
  kind: 'intent',
  noun: siteSettingNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(setting, { reason }, _facts, { actor, at }) {
    if (!setting || !reaches(actor, setting)) return refuse('siteSetting.unknown')
    if (setting.status !== 'proposed') return refuse('siteSetting.answered')
    const next = signed(setting, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([put(siteSettingNoun, { ...next, status: 'turnedDown', turnedDownFor: reason })])
  },
})

/**
 * Opens a sector: for men, for women with their small children, or for children, with its beds (IDDRS 4.20, 5.10). Refuses a code
 * that another bears, and more than 600 beds at a site together (R-SITE).
 */
export const openSector = defineAction({
  name: 'siteSector.open',
  kind: 'intent',
  noun: siteSectorNoun,
  roles: ['siteManager'],
  input: SiteSector.pick({ id: true, siteId: true, code: true, name: true, kind: true, beds: true }).strict(),
  facts: z.object({ site: Site.nullable(), codeTaken: z.boolean(), beds: z.int() }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(sector, input, { site, codeTaken, beds }, { actor, at }) {
    if (sector) return refuse('siteSector.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    if (site.kind !== 'registrationSite') return refuse('siteSetting.store', {}, 'siteId')
    if (codeTaken) return refuse('siteSector.codeTaken', { code: input.code }, 'code')
    if (beds + input.beds > mostPeople) return refuse('siteSector.tooMany', { left: mostPeople - beds }, 'beds')
    const opened = { status: 'open', openedBy: actor.id, openedAt: at, closedBy: null, closedAt: null } as const
    return accept([put(siteSectorNoun, { ...input, sideId: site.sideId, ...opened })])
  },
})

/** Closes a sector for good; refused while somebody sleeps there. One with other beds is opened anew. */
export const closeSector = defineAction({
  name: 'siteSector.close',
  kind: 'intent',
  noun: siteSectorNoun,
  roles: ['siteManager'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ taken: z.int() }),
  decide(sector, _input, { taken }, { actor, at }) {
    if (!sector || !reaches(actor, sector)) return refuse('siteSector.unknown')
    if (sector.status === 'closed') return refuse('siteSector.closed')
    if (taken > 0) return refuse('siteSector.slept', { count: taken })
    return accept([put(siteSectorNoun, { ...sector, status: 'closed', closedBy: actor.id, closedAt: at })])
  },
})
