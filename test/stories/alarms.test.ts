import { afterAll, beforeAll, expect, it } from 'vitest'
import { setThreshold } from '../../src/alarms/actions.ts'
import { readAlarms } from '../../src/alarms/store.ts'
import { AlarmsView } from '../../src/alarms/views.ts'
import { freeze, receive } from '../../src/commander-lists/actions.ts'
import { keepFile } from '../../src/commander-lists/file-store.ts'
import { takeRowsJob } from '../../src/commander-lists/take-rows-job.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { runJob } from '../../src/server/jobs.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { signedGroup, withGroup } from '../groups.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast, rifle } from '../world.ts'

let world: HttpWorld
let groupId: Id
const fathers = ['ضو', 'سالم', 'فرج', 'نوري', 'عيسى', 'هشام']
const families = ['الورفلي', 'الزوي', 'المصراتي', 'الترهوني', 'الغرياني', 'الزنتاني']
beforeAll(async () => {
  world = await newHttpWorld()
  groupId = await signedGroup(world, 'nadia', { code: 'G-1', cap: 100, cutOff: '2019-04-04' })
  for (const [n, family] of families.entries()) {
    const name = { given: 'خليل', father: fathers[n] ?? '', grandfather: 'مسعود', family }
    const none = { given: '', father: '', grandfather: '', family: '' }
    const id = await world.done('awa', register, applicant({ nameArabic: name, nameLatin: none }))
    await withGroup(world, 'nadia', id, groupId)
    if (n < 5)
      await world.done(
        'bakary',
        takeIn,
        rifle(id, { serial: `S${n}00${n}`, condition: n < 2 ? 'serviceable' : 'unserviceable' }),
      )
  }
})
afterAll(() => world.end())

const read = async (who: CastName) =>
  world.sulh.database.read(cast[who], (tx) => readAlarms(tx, cast[who], new Date(), 'en'))
const groupOf = async (who: CastName = 'nadia') =>
  (await read(who)).groups.find(({ figures }) => figures.groupId === groupId)

it('counts working weapons against the combatants who brought them, and scrap among the weapons', async () => {
  const group = await groupOf()
  expect(group?.figures).toMatchObject({ combatants: 6, weapons: 5, serviceable: 2, eligible: 0, cap: 100, listed: 0 })
  expect(group?.alarms.map(({ key }) => key)).toEqual(['weaponsPerCombatant', 'lowQuality'])
})

it('looks at the list in force for late recruits, and at no list before it is frozen', async () => {
  const rows = families.map((family, n) => `خليل ${fathers[n]} مسعود ${family},1990,${n < 2 ? '2019-05-01' : '2015'}`)
  const file = Buffer.from(['الاسم,الميلاد,الانضمام', ...rows, 'طفل صغير جدا,2015,2019'].join('\n'))
  const fileHash = await keepFile(world.sulh, file, cast.nadia.sideId, cast.nadia)
  const columns = [
    { column: 0, role: 'name', order: null },
    { column: 1, role: 'birth', order: null },
    { column: 2, role: 'joined', order: null },
  ]
  const id = newId()
  const input = { id, groupId, fileHash, receivedFrom: 'x', receivedOn: '2020-06-20' }
  await world.done('nadia', receive, { ...input, mapping: { sheet: 0, headerRow: 1, columns } })
  await runJob(world.sulh, takeRowsJob, () => {})
  expect((await groupOf())?.figures).toMatchObject({ listed: 0, late: 0 })
  await world.done('omran', freeze, { id, acknowledgedExcess: null })
  expect((await groupOf())?.figures).toMatchObject({ listed: 6, late: 2 })
  expect((await groupOf())?.alarms).toContainEqual({ key: 'lateShare', value: 2 / 6, threshold: 0.1 })
})

it('sounds by the thresholds of the side, which a director sets with a reason and which stay readable', async () => {
  const set = { id: newId(), key: 'weaponsPerCombatant', value: 0.2, reason: 'Few had arms of their own.' }
  expect(await world.do('nadia', setThreshold, set)).toMatchObject({ outcome: 'refused' })
  await world.done('omran', setThreshold, set)
  expect((await groupOf())?.alarms.map(({ key }) => key)).not.toContain('weaponsPerCombatant')
  expect((await read('nadia')).history).toMatchObject([{ key: 'weaponsPerCombatant', value: 0.2 }])
})

it('is for the side’s own eyes, and for nobody at a site', async () => {
  expect(await groupOf('umar')).toBeUndefined()
  const { status, body } = await world.get('nadia', '/api/alarms')
  expect(status).toBe(200)
  expect(AlarmsView.parse(JSON.parse(body)).groups).toHaveLength(1)
  expect((await world.get('awa', '/api/alarms')).status).toBe(403)
})
