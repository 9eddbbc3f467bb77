import { commanderListReaders } from '../../commander-lists/commander-list.ts'
import { holds, reachOf } from '../../kernel/roles.ts'
import { countOne, countParts, countWeeks } from '../counting-store.ts'
import { type PanelSource, within } from '../panel-store.ts'
import { placesOfSites } from '../places-store.ts'

/** Who was registered twice counts once: the registration that was linked to another is left out. */
const once = `not exists (select from merges m where m.merged_id = p.id and m.status = 'standing')`

/**
 * From the lists of the commanders to the end of reintegration. Each step counts people; a list counts entries, since of who was never
 * seen nothing else is known.
 */
export const pathwayPanel: PanelSource = {
  key: 'pathway',
  ofSites: true,
  href: '/people',
  async read(tx, scope) {
    const people = (has: string) => {
      const where = within(scope, 'p')
      where.say(once)
      where.say(has)
      return countOne(tx, `select count(*) from people p where ${where.where}`, where.values)
    }
    // A list belongs to a group and to no site.
    const lists =
      reachOf(scope.actor) !== 'site' && scope.siteId === undefined && holds(scope.actor, commanderListReaders)
    const listed = within(scope, 'l', false)
    const entries = async () => ({
      key: 'listed',
      count: await countOne(
        tx,
        `select count(*) from commander_list_entries e join commander_lists l on l.id = e.list_id
         where l.in_force and e.state not in ('duplicate', 'rejected', 'minor') and ${listed.where}`,
        listed.values,
      ),
    })
    return {
      kind: 'steps',
      steps: [
        ...(lists ? [await entries()] : []),
        { key: 'registered', count: await people('true') },
        {
          key: 'clear',
          count: await people(`exists (select from screening_results s where s.id = p.id and s.status = 'clear')`),
        },
        {
          key: 'eligible',
          count: await people(`exists (select from eligibility_decisions d where d.person_id = p.id
            and d.stage = 'demobilization' and d.kind = 'grant' and d.status = 'decided' and d.outcome = 'eligible')`),
        },
        {
          key: 'discharged',
          count: await people(
            `exists (select from site_visits v where v.person_id = p.id and v.status = 'discharged')`,
          ),
        },
        {
          key: 'inReintegration',
          count: await people(`exists (select from reintegration_cases c where c.person_id = p.id)`),
        },
        {
          key: 'reintegrated',
          count: await people(`exists (select from reintegration_cases c where c.person_id = p.id
            and c.outcome in ('employed', 'selfEmployed', 'inEducation', 'selfReliant', 'securityForces'))`),
        },
      ],
    }
  },
}

export const registrationsPanel: PanelSource = {
  key: 'registrations',
  ofSites: true,
  href: '/people',
  read(tx, scope) {
    const where = within(scope, 'p')
    where.say(once)
    return countWeeks(tx, scope, {
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
    return countParts(tx, { from, by: 'v.status', parts: ['open', 'discharged', 'left'], where: within(scope, 'v') })
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
      parts: [
        ...(['opened', 'counselled', 'planned', 'referred', 'enrolled', 'attending', 'completed'] as const),
        ...(['placed', 'followUp', 'dropped', 'closed'] as const),
      ],
      where: within(scope, 'c'),
    })
  },
}
