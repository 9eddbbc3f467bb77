import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { eraseJob } from '../../src/data-protection/erase-job.ts'
import { decideErasure, recommendErasure, requestErasure } from '../../src/data-protection/erasure-actions.ts'
import { ErasureView } from '../../src/data-protection/views.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { keepNobody } from '../erasing.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { Tablet } from '../stations.ts'
import { adoptInventedList, applicant, rifle } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
  await adoptInventedList(world, [{ id: 'INV-1', name: 'Tariq Salem Idris Bouhadi' }])
  await keepNobody(world)
})
afterAll(() => world.end())

const setAside = async (id: Id) =>
  expect((await world.post('fatou', 'heldEntry.setAside', { id, reason: 'Not of this site' })).body.outcome).toBe(
    'accepted',
  )

it('what was set aside keeps its words until who they are of is erased, and the record holds', async () => {
  const tablet = await Tablet.enrolled(world, 'Tarsa 1')
  const [erased, other] = [
    await world.done('awa', register, applicant()),
    await world.done(
      'awa',
      register,
      applicant({
        nameArabic: { given: 'طاهر', father: 'قاسم', grandfather: '', family: 'الهوني' },
        nameLatin: { given: 'Tahir', father: 'Qasim', grandfather: '', family: 'al-Huni' },
        birth: { from: '1971-02-03', to: '1971-02-03', precision: 'day' },
      }),
    ),
  ]
  // An armourer of another site: each waits for a person.
  const entries: Id[] = []
  for (const personId of [erased, other, erased]) {
    const { id } = await tablet.record({ who: 'zeid', action: takeIn, input: rifle(personId) })
    entries.push(id)
  }
  const log = await tablet.push()
  expect(log.outcomes.map(({ outcome }) => outcome)).toEqual(['held', 'held', 'held'])
  const [ofErased = '', ofOther = '', stillHeld = ''] = entries
  await setAside(ofErased)
  await setAside(ofOther)

  const id = await world.done('kamila', requestErasure, {
    ...{ id: newId(), personId: erased, ground: 'asked', reason: 'Asked in person.' },
  })
  const view = async () => ErasureView.parse(JSON.parse((await world.get('kamila', `/api/erasures/${id}`)).body))
  expect((await view()).grounds).toEqual([])
  await world.done('luay', recommendErasure, { id, verdict: 'erase', reason: 'Nothing keeps it.' })
  await world.done('fatou', decideErasure, { id, verdict: 'erase', reason: 'Both agree.' })
  await runJob(world.sulh, eraseJob, () => {})
  expect((await view()).erasure.status).toBe('executed')
  await setAside(stillHeld)

  const { rows } = await world.sulh.database.owner.query<{ id: Id; kept: boolean }>(
    'select id, box is not null as kept from station_entries order by seq',
  )
  expect(rows).toEqual([
    { id: ofErased, kept: false },
    { id: ofOther, kept: true },
    { id: stillHeld, kept: false },
  ])
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
