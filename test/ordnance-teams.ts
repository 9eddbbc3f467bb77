import type { z } from 'zod'
import { recordHazard } from '../src/hazards/hazard-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { planDemolition } from '../src/ordnance-tasks/demolition-actions.ts'
import { draftTask, issueTask, prioritiseTask } from '../src/ordnance-tasks/draft-actions.ts'
import { acceptTask, mobiliseTask, startTask } from '../src/ordnance-tasks/field-actions.ts'
import { recordItem, recordItemEvent } from '../src/ordnance-tasks/item-actions.ts'
import { recordProgress } from '../src/ordnance-tasks/progress-actions.ts'
import { confirmQualification, recordQualification } from '../src/ordnance-teams/qualification-actions.ts'
import { recordTeam } from '../src/ordnance-teams/team-actions.ts'
import { hazard } from './ordnance.ts'
import { type CastName, cast, type World } from './world.ts'

/** A team with what it works with; `given` says what is different. */
export const team = (given: Partial<z.input<typeof recordTeam.input>> = {}) => ({
  ...{ id: newId(), name: 'Team One', organisation: 'Tarsa Clearance', accreditation: 'AC-7' },
  ...{ assets: ['disposal' as const, 'manual' as const], leaderId: cast.rami.id },
  ...given,
})

/** A certificate that counts once it is confirmed; `given` says what is different. */
export const qualification = (teamId: Id, given: Partial<z.input<typeof recordQualification.input>> = {}) => ({
  ...{ id: newId(), teamId, personName: 'Amin Sorel', userId: null, level: 'level2' as const, modules: [] },
  ...{ certificate: `C-${newId()}`, issuedBy: 'School', validFrom: '2020-01-01', validUntil: '2099-12-31' },
  ...given,
})

/** An order that lacks nothing; `given` says what is different. */
export const order = (teamId: Id, given: Partial<z.input<typeof draftTask.input>> = {}) => ({
  ...{ id: newId(), hazardId: null, reportId: null, kind: 'spotDisposal' as const, teamId, instructions: 'Destroy it' },
  ...{ handling: 'destroyInPlace' as const, several: false, neqKg: 2, guided: false, fuze: 'known' as const },
  ...{ chemical: false, improvised: false, assets: ['disposal' as const], allUpKg: null, exclusionM: 700 },
  ...{ exclusionNote: '', exclusionBy: null, security: 'Cleared by the sector command today' },
  medevac: { hospital: 'Tarsa Hospital', means: 'Ambulance', minutes: 40, contact: 'Channel 4', medicPresent: true },
  ...given,
})

/** A mortar bomb that was found; `given` says what is different. */
export const found = (taskId: Id, given: Partial<z.input<typeof recordItem.input>> = {}) => ({
  ...{ id: newId(), taskId, foundOn: '2020-06-01', category: 'mortar' as const, subcategory: null, model: '82 mm' },
  ...{ legal: 'unexploded' as const, quantity: 1, depthCm: 10, condition: 'corroded' as const, fuze: 'known' as const },
  ...{ guided: false, moved: false, placeTyped: '33S US 46500 34200', allUpKg: 3.1, neqKg: 0.4, note: '' },
  ...given,
})

/** A team whose members hold these levels, confirmed. */
export async function teamHolding(
  world: World,
  levels: readonly z.input<typeof recordQualification.input>['level'][],
  given: Partial<z.input<typeof recordTeam.input>> = {},
): Promise<{ teamId: Id; held: Id[] }> {
  const teamId = await world.done('khalil', recordTeam, team(given))
  const held: Id[] = []
  for (const level of levels) {
    const id = await world.done('khalil', recordQualification, qualification(teamId, { level }))
    await world.done('sawsan', confirmQualification, { id })
    held.push(id)
  }
  return { teamId, held }
}

const steps = [acceptTask, mobiliseTask, startTask]

/** A task about an area or a report that was issued and, up to so many steps of its leader, begun. */
export async function begun(
  world: World,
  input: ReturnType<typeof order>,
  upTo = 3,
  leader: CastName = 'rami',
): Promise<Id> {
  const id = await world.done('khalil', draftTask, input)
  await world.done('khalil', prioritiseTask, { id, circumstances: [], beginBy: '2099-01-01', note: '' })
  await world.done('fatou', issueTask, { id, note: '' })
  for (const step of steps.slice(0, upTo)) await world.done(leader, step, { id, note: '' })
  return id
}

const desks = {
  north: { drafts: 'khalil', leads: 'rami', signs: 'fatou' },
  south: { drafts: 'safa', leads: 'zaki', signs: 'ismail' },
} as const

/** A team, and a task under way with a day's progress, an item and a demolition planned, of a side; their words say the marker. */
export async function tasksOf(world: World, side: keyof typeof desks, said: string, placeCode: string): Promise<Id> {
  const { drafts, leads, signs } = desks[side]
  const teamId = await world.done(
    drafts,
    recordTeam,
    team({ name: said, organisation: said, leaderId: cast[leads].id }),
  )
  const held = await world.done(drafts, recordQualification, qualification(teamId, { personName: said }))
  await world.done(signs, confirmQualification, { id: held })
  const hazardId = await world.done(drafts, recordHazard, hazard({ placeCode, name: said }))
  const taskId = await world.done(drafts, draftTask, order(teamId, { hazardId, instructions: said, security: said }))
  await world.done(drafts, prioritiseTask, { id: taskId, circumstances: [], beginBy: '2099-01-01', note: said })
  await world.done(signs, issueTask, { id: taskId, note: said })
  for (const step of steps) await world.done(leads, step, { id: taskId, note: said })
  await world.done(leads, recordProgress, {
    ...{ id: newId(), taskId, day: '2020-06-02', areaM2: 10, hours: 1, people: 2, items: 1, depthCm: null },
    ...{ stoppage: null, stoppageHours: 0, note: said },
  })
  const itemId = await world.done(leads, recordItem, found(taskId, { quantity: 2, note: said }))
  await world.done(leads, recordItemEvent, {
    ...{ id: newId(), itemId, kind: 'left', quantity: 1, happenedAt: new Date().toISOString(), placeTyped: said },
    ...{ receipt: '', note: said },
  })
  return world.done(leads, planDemolition, {
    ...{ id: newId(), taskId, portions: [{ itemId, quantity: 1 }], method: said, explosive: said, explosiveKg: 1 },
    ...{ cordonM: 900, operatorId: held, authorisation: '' },
  })
}
