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

/** What is counted of a person `p` for each step after the lists; nobody has to have passed the one before. */
const steps = {
  registered: '*',
  clear: 's.id',
  eligible: 'd.person_id',
  discharged: 'v.person_id',
  inReintegration: 'c.person_id',
  reintegrated: 'c.reintegrated',
}
/**
 * Where it is found, once for a person: joined whole, since to look each of 200,000 people up in five tables takes seconds. A case that
 * has not ended well is none of the last step.
 */
const stepsFrom = `
  left join screening_results s on s.id = p.id and s.status = 'clear'
  left join (select distinct person_id from eligibility_decisions where stage = 'demobilization' and kind = 'grant'
    and status = 'decided' and outcome = 'eligible') d on d.person_id = p.id
  left join (select distinct person_id from site_visits where status = 'discharged') v on v.person_id = p.id
  left join (select person_id, max(outcome) filter (where outcome in ('employed', 'selfEmployed', 'inEducation',
    'selfReliant', 'securityForces')) as reintegrated from reintegration_cases group by 1) c on c.person_id = p.id`

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
    const counts = Object.entries(steps).map(([key, of]) => `count(${of})::integer as "${key}"`)
    const { rows } = await tx.query<Record<string, number>>(
      `select ${counts.join(', ')} from people p ${stepsFrom} where ${where.where}`,
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
  read: (tx, scope) =>
    placesOfSites(tx, scope, `select p.site_id, count(*) as n from people p where ${once} group by 1`),
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
