import type { z } from 'zod'
import type { recordCommitment } from '../src/commitments/commitment-actions.ts'
import { confirmWords, proposeOpening, recordCommitment as record } from '../src/commitments/commitment-actions.ts'
import { confirmFinding, proposeFinding } from '../src/commitments/finding-actions.ts'
import { proposeExtension, stateAsParty } from '../src/commitments/party-actions.ts'
import type { draftMeasure } from '../src/confidence-measures/measure-actions.ts'
import { answerMeasure, draftMeasure as draft, offerMeasure } from '../src/confidence-measures/measure-actions.ts'
import { addTask, reportTask } from '../src/confidence-measures/task-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import { cast, type World } from './world.ts'

export const north = { sideId: cast.jamila.sideId, name: 'north' }
export const south = { sideId: cast.lamia.sideId, name: 'south' }
export const outside = { sideId: null, name: 'Republic of Outland' }
export const words = (said: string) => ({ ar: said, en: said, fr: said })

/** A commitment as an officer writes it down; `given` says what is different. */
export const commitment = (
  given: Partial<z.input<typeof recordCommitment.input>> = {},
  said = 'Leaves the road open',
) => ({
  ...{ id: newId(), owedBy: south, owedTo: [north], what: words(said), dueOn: '2020-11-20', period: null },
  source: { kind: 'meeting' as const, id: null, label: said },
  ...{ recurrence: 'once' as const, measure: null, baselineOn: null, target: null, audience: 'both' as const },
  ...given,
})

/** A measure as an officer of the north drafts it. */
export const measure = (given: Partial<z.input<typeof draftMeasure.input>> = {}, said = 'The coast road opens') => ({
  ...{ id: newId(), kind: 'roadOpening' as const, title: words(said), what: words(said) },
  ...{ offeredTo: south.sideId, reciprocalOf: null, answerBy: '2099-12-31' },
  ...given,
})

const people = {
  north: { writes: 'jamila', confirms: 'kenan', own: north, other: south, answers: 'lamia' },
  south: { writes: 'lamia', confirms: 'munther', own: south, other: north, answers: 'jamila' },
} as const

/**
 * What each side keeps of commitments: one of a talk with an outside party, which nobody else knows of and which says `secret`; one
 * of both sides, whose evidence alone is the side's; and a draft of a measure. What both read says `shared`.
 */
export async function commitmentsOf(
  world: World,
  side: 'north' | 'south',
  secret: string,
  said = secret,
  shared = 'Said to both',
): Promise<void> {
  const { writes, confirms, own, other, answers } = people[side]
  const talk = commitment({ owedBy: own, owedTo: [outside], audience: 'parties' }, secret)
  await world.done(writes, record, talk)
  await world.done(confirms, confirmWords, { id: talk.id })
  const evidence = [{ words: secret, reference: secret }]
  const of = { commitmentId: talk.id, asOf: '2020-11-20', verdict: 'partly' }
  const findingId = await world.done(writes, proposeFinding, { id: newId(), ...of, reasons: secret, evidence })
  await world.done(confirms, confirmFinding, { id: findingId })
  await world.done(writes, stateAsParty, {
    ...{ id: newId(), commitmentId: talk.id, party: own, words: secret, source: '', statedOn: '2020-11-20' },
  })
  await world.done(writes, proposeExtension, {
    ...{ id: newId(), commitmentId: talk.id, newDueOn: '2021-01-20', reason: secret },
  })
  await world.done(writes, proposeOpening, { id: talk.id })
  const both = commitment({ owedBy: other, owedTo: [own] }, shared)
  await world.done(writes, record, both)
  await world.done(writes, proposeFinding, {
    ...{
      id: newId(),
      commitmentId: both.id,
      verdict: 'unknown',
      asOf: '2020-11-21',
      reasons: said,
      evidence: [{ words: said, reference: said }],
    },
  })
  await world.done(answers, stateAsParty, {
    ...{ id: newId(), commitmentId: both.id, party: other, words: shared, source: '', statedOn: '2020-11-20' },
  })
  await world.done(writes, draft, measure({ offeredTo: other.sideId }, said))
  const offered = measure({ offeredTo: other.sideId }, shared)
  await world.done(writes, draft, offered)
  await world.done(confirms, offerMeasure, { id: offered.id })
  await world.done(answers, answerMeasure, { id: offered.id, answer: 'accepted', reason: shared })
  const taskId = await world.done(writes, addTask, {
    ...{ id: newId(), measureId: offered.id, what: shared, owedBy: own.sideId, dueOn: '2020-12-01' },
  })
  await world.done(writes, reportTask, { id: taskId, doneOn: '2020-11-30', evidence: shared, number: null })
}
