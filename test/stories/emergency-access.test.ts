import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmergencyAccess, reviewEmergencyAccess } from '../../src/emergency-access/actions.ts'
import { EmergencyAccessesView, EmergencyRecord, OwnEmergencyAccessesView } from '../../src/emergency-access/views.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { readWork } from '../../src/work/store.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
let now = Date.now()
let man: Id
let number: string
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true }, () => new Date(now))
  man = await world.done('gaston', register, applicant())
  number = await numberOf(man)
})
afterAll(() => world.end())

const english = { 'accept-language': 'en' }
const hours = (n: number) => n * 3_600_000
const reason = 'A wounded man carries this card and nobody at Belmo answers.'
async function numberOf(id: Id): Promise<string> {
  const { rows } = await world.sulh.database.owner.query<{ number: string }>(
    'select number from people where id = $1',
    [id],
  )
  return rows[0]?.number ?? ''
}
const opened = (given: Record<string, unknown> = {}) => ({ id: newId(), number, cause: 'medical', reason, ...given })
const became = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const record = (who: CastName, id: Id) => world.get(who, `/api/emergency-accesses/${id}/record`, english)
const all = async (who: CastName) =>
  EmergencyAccessesView.parse(JSON.parse((await world.get(who, '/api/emergency-accesses?show=all', english)).body))
    .accesses

describe('a record opened in an emergency', () => {
  it('is one person’s, to who opened it alone, for four hours', async () => {
    // An officer of another site does not see him otherwise.
    expect((await world.get('basma', `/api/people/${man}`)).status).toBe(404)
    const input = opened({ number: ` ${number.toLowerCase()} ` })
    const id = await world.done('basma', openEmergencyAccess, input)
    const { status, body } = await record('basma', id)
    expect(status, body).toBe(200)
    expect(EmergencyRecord.parse(JSON.parse(body))).toMatchObject({
      person: { number, nameLatin: { given: 'Mansour' } },
      siteName: { en: 'BEL' },
    })
    expect((await world.get('basma', `/api/people/${man}`)).status).toBe(404)
    for (const who of ['mona', 'fatou', 'hania'] as const) expect((await record(who, id)).status).toBe(404)
    for (const who of ['jana', 'karim'] as const) expect((await record(who, id)).status).toBe(403)
    const own = async () =>
      OwnEmergencyAccessesView.parse(JSON.parse((await world.get('basma', '/api/emergency-accesses/own')).body))
        .accesses
    expect(await own()).toMatchObject([{ access: { id }, personNumber: number, open: true }])
    now += hours(4) + 1000
    world.forgetSessions()
    expect(JSON.parse((await record('basma', id)).body).code).toBe('emergencyAccess.shut')
    expect(await own()).toMatchObject([{ access: { id }, open: false }])
  })

  it('is on the work list of those who oversee at once, with every time that it was read', async () => {
    const waits = async (who: CastName) => {
      const actor = cast[who]
      const { items } = await world.sulh.database.read(actor, (tx) =>
        readWork(tx, workSources, { kind: 'emergencyAccess.review', page: 1 }, actor, new Date(now)),
      )
      return items.map(({ label }) => label)
    }
    for (const who of ['fatou', 'karim', 'kamila'] as const) expect(await waits(who)).toEqual([number])
    for (const who of ['ismail', 'basma', 'dalia'] as const) expect(await waits(who)).toEqual([])
    expect(await all('karim')).toMatchObject([{ userName: cast.basma.name, personNumber: number, access: { reason } }])
    expect((await all('fatou'))[0]?.reads.length).toBe(1)
    expect((await world.get('basma', '/api/emergency-accesses')).status).toBe(403)
  })

  it('is reviewed by another, once, and stays', async () => {
    const id = await world.done('omran', openEmergencyAccess, opened())
    const found = { id, finding: 'notJustified', note: 'The clinic had the papers.' }
    expect(await became('omran', reviewEmergencyAccess, found)).toBe('emergencyAccess.twoPersons')
    expect(await became('ismail', reviewEmergencyAccess, found)).toBe('emergencyAccess.unknown')
    await world.done('fatou', reviewEmergencyAccess, found)
    expect(await became('kamila', reviewEmergencyAccess, found)).toBe('emergencyAccess.reviewed')
    await expect(
      world.asOwner(`update emergency_accesses set reason = reason || ' more' where id = '${id}'`),
    ).rejects.toThrow()
    await expect(world.asOwner(`update emergency_accesses set review_note = 'x' where id = '${id}'`)).rejects.toThrow(
      'reviewed',
    )
  })
})

describe('what stays shut', () => {
  it('is the other side, who is not there, and who went another way; all with one answer', async () => {
    const south = await numberOf(await world.done('hania', register, applicant({ nameLatin: latin('Salem') })))
    const moved = await world.done('gaston', register, applicant({ nameLatin: latin('Tahir') }))
    const movedNumber = await numberOf(moved)
    await world.asOwner(`update people set transferred_at = now() where id = '${moved}'`)
    for (const one of [south, movedNumber, 'P-BEL-999999'])
      expect(await became('mona', openEmergencyAccess, opened({ number: one }))).toBe('emergencyAccess.noPerson')
    await expect(
      world.asOwner(`insert into emergency_accesses values ('${newId()}', '${idOf('authority north')}', '${cast.mona.id}', '${moved}',
        'medical', '${reason}', now(), now(), null, null, null, '')`),
    ).rejects.toThrow('ordinary record')
    for (const who of ['jana', 'karim'] as const)
      expect(await became(who, openEmergencyAccess, opened())).toBe('action.notAllowed')
    expect(await became('mona', openEmergencyAccess, opened({ reason: 'urgent' }))).toBe('input.invalid')
  })

  it('is everything further to who has three that nobody reviewed, or one for three days', async () => {
    for (let i = 0; i < 3; i++) await world.done('mona', openEmergencyAccess, opened())
    expect(await became('mona', openEmergencyAccess, opened())).toBe('emergencyAccess.tooMany')
    await world.done('farida', openEmergencyAccess, opened())
    now += hours(73)
    expect(await became('farida', openEmergencyAccess, opened())).toBe('emergencyAccess.reviewOverdue')
  })
})

const latin = (given: string) => ({ given, father: 'Nuri', grandfather: 'Ali', family: 'Tarsi' })
