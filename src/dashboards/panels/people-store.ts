import { commanderListReaders } from '../../commander-lists/commander-list.ts'
import { holds, reachOf } from '../../kernel/roles.ts'
import { ReintegrationCase } from '../../reintegration/reintegration-case.ts'
import type { Tx } from '../../server/database.ts'
import { SiteVisit } from '../../site-flow/visit.ts'
import { countParts, countTrend } from '../counting-store.ts'
import { type PanelSource, type Scope, within } from '../panel-store.ts'
import { placesOfSites } from '../places-store.ts'

/** Who was registered twice counts once: the registration that was linked to another is left out. */
const once = `not exists (select from merges m where m.merged_id = p.id and m.status = 'standing')`

/** What each step after the lists asks of a person `p`; nobody has to have passed the one before. */
const steps = {
  registered: 'true',
  clear: `exists (select from screening_results s where s.id = p.id and s.status = 'clear')`,
  eligible: `exists (select from eligibility_decisions d where d.person_id = p.id and d.stage = 'demobilization'
    and d.kind = 'grant' and d.status = 'decided' and d.outcome = 'eligible')`,
  discharged: `exists (select from site_visits v where v.person_id = p.id and v.status = 'discharged')`,
  inReintegration: 'exists (select from reintegration_cases c where c.person_id = p.id)',
  reintegrated: `exists (select from reintegration_cases c where c.person_id = p.id
    and c.outcome in ('employed', 'selfEmployed', 'inEducation', 'selfReliant', 'securityForces'))`,
}

/**
 * From the lists of the commanders to the end of reintegration. Each step counts people; a list counts entries, since of who was never
 * seen nothing else is known. A list belongs to a group and to no site.
 */
export const pathwayPanel: PanelSource = {
  key: 'pathway',
  ofSites: true,
  href: '/people',
  async read(tx, scope) {
    const readsLists =
      reachOf(scope.actor) !== 'site' && scope.siteId === undefined && holds(scope.actor, commanderListReaders)
    const listed = readsLists ? [{ key: 'listed', count: await countListed(tx, scope) }] : []
    const where = within(scope, 'p')
    where.say(once)
    const counts = Object.entries(steps).map(([key, has]) => `count(*) filter (where ${has})::integer as "${key}"`)
    const { rows } = await tx.query<Record<string, number>>(
      `select ${counts.join(', ')} from people p where ${where.where}`,
      where.values,
    )
    return {
      kind: 'steps',
      steps: [...listed, ...Object.keys(steps).map((key) => ({ key, count: rows[0]?.[key] ?? 0 }))],
    }
  },
}

/** Entries of the lists in force that may be somebody who comes. */
async function countListed(tx: Tx, scope: Scope): Promise<number> {
  const where = within(scope, 'l', false)
  const { rows } = await tx.query<{ n: number }>(
    `select count(*)::integer as n from commander_list_entries e join commander_lists l on l.id = e.list_id
     where l.in_force and e.state not in ('duplicate', 'rejected', 'minor') and ${where.where}`,
    where.values,
  )
  return rows[0]?.n ?? 0
}

export const registrationsPanel: PanelSource = {
  key: 'registrations',
  ofSites: true,
  href: '/people',
  read(tx, scope) {
    const where = within(scope, 'p')
    where.say(once)
    return countTrend(tx, scope, {
      from: 'people p',
      at: 'p.registered_at',
      by: 'p.sex',
      series: ['male', 'female'],
      where,
    })
  },
}

export const sitesPanel: PanelSource = {
  key: 'sites',
  ofSites: true,
  href: '/people',
  read: (tx, scope) => placesOfSites(tx, scope, `(select count(*) from people p where p.site_id = s.id and ${once})`),
}

export const visitsPanel: PanelSource = {
  key: 'visits',
  ofSites: true,
  href: '/site-board',
  read(tx, scope) {
    const from = 'site_visits v'
    return countParts(tx, { from, by: 'v.status', parts: SiteVisit.shape.status.options, where: within(scope, 'v') })
  },
}

export const casesPanel: PanelSource = {
  key: 'cases',
  ofSites: true,
  href: '/reintegration',
  read(tx, scope) {
    return countParts(tx, {
      from: 'reintegration_cases c',
      by: 'c.status',
      parts: ReintegrationCase.shape.status.options,
      where: within(scope, 'c'),
    })
  },
}
