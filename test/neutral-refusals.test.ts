import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '../src/kernel/ids.ts'
import { recordSex } from '../src/users/actions.ts'
import { type HttpWorld, newHttpWorld } from './http.ts'
import { type MatrixWorld, plant } from './matrix-world.ts'
import { type CastName, cast } from './world.ts'

/** Somebody whom a reader may not see answers exactly as somebody who does not exist (trust.md A4 rows 4 and 5, A6). */
let world: HttpWorld
let planted: MatrixWorld
/** Ids that the table below needs, of the North. */
const own: Record<string, Id> = {}

beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
  planted = await plant(world)
  const first = async (name: string, sql: string) => {
    const { rows } = await world.sulh.database.owner.query<{ id: Id }>(sql)
    const [row] = rows
    if (!row) throw new Error(`there is no ${name}`)
    own[name] = row.id
  }
  const ofSide = (who: CastName) => `side_id = '${cast[who].sideId}'`
  await first('questions', `select id from question_sets where ${ofSide('awa')} and status = 'inForce'`)
  await first('their interview', `select id from interviews where ${ofSide('hania')} and status = 'held' limit 1`)
  await first('criteria', `select id from criteria_sets where ${ofSide('awa')} and stage = 'reintegration'`)
  await first('their decision', `select id from eligibility_decisions where ${ofSide('hania')}`)
  await first('list', `select id from commander_lists where ${ofSide('awa')}`)
  await first('entry', `select id from commander_list_entries where ${ofSide('awa')}`)
  await first('receipt', `select id from receipts where person_id = '${planted.people.north}' limit 1`)
  await first('weapon', `select weapon_id as id from receipts where id = '${own.receipt}'`)
  await first('their receipt', `select id from receipts where ${ofSide('hania')} limit 1`)
  await first('their weapon', `select weapon_id as id from receipts where id = '${own['their receipt']}'`)
  await first('their group', `select id from armed_groups where ${ofSide('hania')} limit 1`)
  // An entry that a matching may still be tried on.
  await world.asOwner(
    `update commander_list_entries set state = 'unmatched', person_id = null where id = '${own.entry}'`,
  )
}, 120_000)
afterAll(() => world.end())

const silent = Object.fromEntries(
  ['joined', 'howJoined', 'base', 'commanders', 'subUnit', 'battle', 'task', 'paid'].map((key) => [
    key,
    { state: 'doesNotSay', value: '' },
  ]),
)
const how = { interviewerSex: 'male', sexReason: '', language: 'arabic', companion: false }
const held = (personId: Id) => ({ id: newId(), personId, questionSetId: own.questions, answers: silent, ...how })
const marks = Object.fromEntries(Object.keys(silent).map((key) => [key, 0]))
const said = { outcome: 'deferred', reasonCode: 'evidenceMissing', reason: 'x' }
const proposed = (personId: Id) => ({
  ...{ id: newId(), personId, stage: 'reintegration', criteriaSetId: own.criteria, results: [], orientation: 'none' },
  ...said,
})
const association = (personId: Id, groupId: Id) => ({
  ...{ id: newId(), personId, groupId, role: 'combatant', howJoined: 'voluntary', joined: null, leftIt: null },
  ...{ subUnit: '', duty: '' },
})
type Case = readonly [who: CastName, action: string, hidden: () => Id | undefined, input: (id: Id) => object]
const people = (name: string) => () => planted.people[name]
const claimed = (personId: Id) => ({ id: newId(), receiptId: own.receipt, weaponId: own.weapon, personId })
const matched = (personId: Id) => ({ id: own.list, pairs: [{ entryId: own.entry, personId }], reason: 'x' })
const checked = (personId: Id) => ({ id: newId(), personId, kind: 'criminalRecord', purpose: 'x', dueOn: null })
const arrived = (personId: Id) => ({
  ...{ id: newId(), personId, sex: null, ageGroup: 'adult', armed: false, accompanies: null },
})

const cases: readonly Case[] = [
  ...['south', 'south moved', 'bel'].flatMap((whom): Case[] => [
    ['awa', 'interview.hold', people(whom), held],
    ['awa', 'association.record', people(whom), (id) => association(id, planted.both.groups.north)],
    ['awa', 'siteVisit.receive', people(whom), arrived],
    ['awa', 'person.correct', people(whom), (id) => ({ ...particulars, id })],
  ]),
  ...['south', 'south moved'].flatMap((whom): Case[] => [
    ['dalia', 'interview.hold', people(whom), held],
    ['dalia', 'eligibility.propose', people(whom), proposed],
    ['fatou', 'benefit.claim', people(whom), claimed],
    ['dalia', 'check.request', people(whom), checked],
    ['nadia', 'commanderListEntry.match', people(whom), matched],
  ]),
  // Of their own side, and handed over: for a list there is nobody either.
  ['nadia', 'commanderListEntry.match', people('north moved'), matched],
  [
    'dalia',
    'interview.grade',
    () => own['their interview'],
    (id) => ({ id, marks, finding: 'notConvincing', reason: 'x' }),
  ],
  ['samir', 'eligibility.vote', () => own['their decision'], (id) => ({ id, ...said })],
  ['awa', 'association.record', () => own['their group'], (id) => association(planted.people['north man'] ?? '', id)],
  [
    ...(['fatou', 'benefit.claim', () => own['their receipt']] as const),
    (receiptId) => ({
      ...{ id: newId(), receiptId, weaponId: own['their weapon'], personId: planted.people.north },
    }),
  ],
]
const particulars = {
  ...{ nameArabic: { given: '', father: '', grandfather: '', family: '' }, sex: 'male', nationality: 'LY' },
  nameLatin: { given: 'Ali', father: 'Nuri', grandfather: 'Omar', family: 'x' },
  ...{
    birth: { from: '1988-05-14', to: '1988-05-14', precision: 'day' },
    placeCode: 'B1',
    claimedGroup: 'x',
    reason: 'x',
  },
}

describe('somebody hidden', () => {
  it.each(cases)('%s %s', async (who, action, hidden, input) => {
    const id = hidden()
    if (id === undefined) throw new Error('nobody is hidden')
    const about = await world.post(who, action, input(id))
    const nobody = await world.post(who, action, input(newId()))
    const code = String(nobody.body.code)
    expect(nobody.status, JSON.stringify(nobody.body)).toBe(409)
    expect(code).toMatch(/unknown|noPerson/i)
    const { id: _, ...told } = about.body
    const { id: __, ...other } = nobody.body
    expect({ status: about.status, ...told }).toEqual({ status: nobody.status, ...other })
  })
})

describe('the sex of who interviews', () => {
  it('is what they were appointed with, whatever they say', async () => {
    const person = planted.both.north.personId
    await world.done('jana', recordSex, { id: cast.dalia.id, sex: 'female' })
    const other = await world.post('dalia', 'interview.hold', { ...held(person), interviewerSex: 'male' })
    expect(other).toMatchObject({
      status: 409,
      body: { code: 'interview.otherSex', fields: [{ field: 'interviewerSex' }] },
    })
    const kept = 'select from interviews where interviewer = $1'
    expect((await world.sulh.database.owner.query(kept, [cast.dalia.id])).rowCount).toBe(0)
    const own = await world.post('dalia', 'interview.hold', { ...held(person), interviewerSex: 'female' })
    expect(own).toMatchObject({ status: 200, body: { outcome: 'accepted' } })
  })
})
