import { formCommittee } from '../src/community-projects/committee-actions.ts'
import { conveneMeeting } from '../src/community-projects/meeting-actions.ts'
import { draftProject } from '../src/community-projects/project-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import type { World } from './world.ts'

export const enough = { women: 4, men: 6, young: 3, womenLeading: 1, menLeading: 2 }
const none = { women: 0, men: 0 }
export const targets = {
  ...{ waitingExCombatants: { women: 0, men: 20 }, nonSignatories: none },
  ...{ atRisk: { women: 30, men: 10 }, community: none },
}

/** A committee as it is recorded; what differs is given. */
export const committee = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), placeCode: 'B1', name: 'لجنة الحي', composition: enough, ...given },
})

/** What a paper says; what differs is given. */
export const paper = (given: Record<string, unknown> = {}) => ({
  ...{ theme: 'livelihoods', summary: 'ورش للنجارة', forWomen: true, weaponCondition: false, targets },
  ...{ funding: 'voluntary', currency: 'LYD', startsOn: '2027-01-01', endsOn: '2027-09-30' },
  budget: [
    { title: 'أدوات', amount: '12000.500' },
    { title: 'أجور', amount: '8000' },
  ],
  ...given,
})

/** A draft of a community of this side, with a meeting to come and a report; its words say the marker. */
export async function communityOf(world: World, who: 'malak' | 'idris', said: string, placeCode: string): Promise<Id> {
  const committeeId = await world.done(who, formCommittee, committee({ name: said, placeCode }))
  await world.done(who, conveneMeeting, { id: newId(), meetsOn: '2199-01-01', place: said })
  const words = { summary: said, budget: [{ title: said, amount: '1' }] }
  const project = { id: newId(), paperId: newId(), committeeId, title: said, ...paper(words) }
  const id = await world.done(who, draftProject, project)
  await world.asOwner(`insert into community_reports (id, side_id, project_id, starts_on, ends_on, reached, ages, spent, results,
      reported_by, reported_at)
    select gen_random_uuid(), side_id, id, '2026-01-01', '2026-02-01', '${JSON.stringify(targets)}',
      '{"under18": 0, "young": 40, "older": 20}', '["1"]', '${said}', drafted_by, now()
    from community_projects where id = '${id}'`)
  return id
}
