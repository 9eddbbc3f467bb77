import { afterAll, beforeAll, expect, it } from 'vitest'
import { setThreshold } from '../../src/alarms/actions.ts'
import { ReadingAlarmsView } from '../../src/alarms/views.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast } from '../world.ts'

let world: HttpWorld
let people: Id[]
/** Noon at the programme, far from any midnight. */
let now = Date.parse('2020-06-20T10:00:00Z')
const dayMs = 86_400_000
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true }, () => new Date(now))
  people = await Promise.all(Array.from({ length: 24 }, () => world.done('awa', register, applicant())))
  // Four quiet weeks of the screener's, in which four records a day were usual.
  for (let back = 1; back <= 12; back++)
    for (const person of people.slice(0, 4))
      await world.sulh.database.writer.query(
        `insert into record_reads (at, side_id, reader_id, kind, record_id, person_id) values ($1, $2, $3, 'person', $4, $4)`,
        [new Date(now - back * dayMs), cast.dalia.sideId, cast.dalia.id, person],
      )
})
afterAll(() => world.end())

const alarms = async (who: CastName = 'kamila') => {
  const { status, body } = await world.get(who, '/api/reading-alarms')
  expect(status, body).toBe(200)
  return ReadingAlarmsView.parse(JSON.parse(body)).days
}
const keysOf = async (reader: CastName) =>
  (await alarms())
    .filter(({ day }) => day.readerId === cast[reader].id)
    .flatMap((one) => one.alarms.map(({ key }) => key))
const readAll = async (who: CastName) => {
  for (const person of people) await world.get(who, `/api/people/${person}`)
}

it('nothing is alarming about four quiet weeks', async () => {
  expect(await alarms()).toEqual([])
})

it('who reads six times as much as they usually do is shown to the officers who protect the data, with the numbers', async () => {
  await readAll('dalia')
  const [found, ...others] = await alarms()
  expect(others).toEqual([])
  expect(found).toMatchObject({
    readerName: cast.dalia.name,
    day: { records: 24, usualRecords: 4, daysBefore: 12, day: '2020-06-20' },
  })
  expect(found?.alarms).toEqual([{ key: 'timesUsual', value: 6, threshold: 5 }])
  // Somebody without an earlier day has no usual: the same reading is none of theirs.
  await readAll('emad')
  expect(await keysOf('emad')).toEqual([])
})

it('who reads in the night is shown', async () => {
  const noon = now
  now = Date.parse('2020-06-20T22:30:00Z')
  // Whoever was signed in at noon went home.
  world.forgetSessions()
  await readAll('rabia')
  expect(await keysOf('rabia')).toEqual(['nightReads'])
  now = noon
  world.forgetSessions()
})

it('who asks again and again for records of the other side, of a compartment or of nobody is shown, and which is not kept', async () => {
  for (const person of people.slice(0, 8)) expect((await world.get('hania', `/api/people/${person}`)).status).toBe(404)
  for (let n = 0; n < 3; n++) expect((await world.get('hania', `/api/child-cases/${newId()}`)).status).toBe(404)
  // The same one twice is asked for once.
  await world.get('hania', `/api/people/${people[0]}`)
  const southern = ReadingAlarmsView.parse(JSON.parse((await world.get('nizar', '/api/reading-alarms')).body)).days
  expect(southern).toMatchObject([{ day: { readerId: cast.hania.id, refused: 11, records: 0 } }])
  expect(southern[0]?.alarms.map(({ key }) => key)).toEqual(['refusedReads'])
  const { rows } = await world.sulh.database.owner.query<{ text: string }>(
    'select r::text as text from refused_reads r',
  )
  expect(rows.length).toBe(11)
  for (const { text } of rows) expect(people.some((id) => text.includes(id))).toBe(false)
  await expect(world.asOwner('delete from refused_reads')).rejects.toThrow('append-only')
})

it('who takes lists out beyond the threshold is shown', async () => {
  await world.asOwner(`set session_replication_role = replica; insert into list_export_files
    select gen_random_uuid(), '${cast.sana.sideId}', null, gen_random_uuid(), 1200, 1, repeat('0', 64), true, '${cast.sana.id}', '${new Date(now).toISOString()}'
    from generate_series(1, 2)`)
  expect(await keysOf('sana')).toEqual(['rowsADay'])
})

it('the thresholds are the side’s: a director sets one with the reason, and it counts at once', async () => {
  const stricter = { id: newId(), key: 'recordsADay', value: 24, reason: 'A list was offered for sale.' }
  expect(await world.do('kamila', setThreshold, stricter)).toMatchObject({ outcome: 'refused' })
  await world.done('omran', setThreshold, stricter)
  expect(await keysOf('emad')).toEqual(['recordsADay'])
})

it('is for auditors and protection officers, each of their own side; joint auditors see both', async () => {
  for (const who of ['dalia', 'fatou', 'jana', 'awa'] as const)
    expect((await world.get(who, '/api/reading-alarms')).status, who).toBe(403)
  expect((await alarms()).map(({ day }) => day.readerId)).not.toContain(cast.hania.id)
  const joint = (await alarms('karim')).map(({ day }) => day.readerId)
  expect(joint).toContain(cast.hania.id)
  expect(joint).toContain(cast.dalia.id)
})
