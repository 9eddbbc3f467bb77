import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerCheck, exportChecks, requestCheck, withdrawCheck } from '../../src/checks/actions.ts'
import { checksOf } from '../../src/checks/store.ts'
import { ChecksView, CheckView, PersonChecks } from '../../src/checks/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt as attemptAs } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast, dayHere, idOf } from '../world.ts'

let world: HttpWorld
let personId: Id
const secret = 'Wanted for the fire at the depot'
beforeAll(async () => {
  world = await newHttpWorld()
  personId = await world.done('awa', register, applicant({ documents: [{ kind: 'passport', number: 'LY-774 211' }] }))
})
afterAll(() => world.end())

const today = dayHere()
const ask = (kind: string, given: Record<string, unknown> = {}) => ({
  id: newId(),
  personId,
  kind,
  purpose: 'Does this person have a criminal record?',
  dueOn: null,
  ...given,
})
const clear = { result: 'clear', openAllegation: false, note: '', validUntil: daysAfter(today, 180) }
const adverse = { result: 'adverse', openAllegation: true, note: secret, validUntil: null }
const standing = (who: CastName = 'rabia') => world.sulh.database.read(cast[who], (tx) => checksOf(tx, personId))
const list = async (who: CastName, query = '') =>
  ChecksView.parse(JSON.parse((await world.get(who, `/api/checks?${query}`)).body))

describe('an office is asked about an applicant', () => {
  let criminal: Id
  let interpol: Id

  it('with a day by which to answer, once for each kind, and only where the side has that office', async () => {
    criminal = await world.done('dalia', requestCheck, ask('criminalRecord'))
    interpol = await world.done('rabia', requestCheck, ask('interpol', { purpose: 'Is there a notice?' }))
    const { checks, officeName } = await list('paul')
    expect(officeName?.en).toBe('criminal-investigation')
    expect(checks[0]?.check).toMatchObject({ id: criminal, dueOn: daysAfter(today, 14) })
    expect(await world.do('nadia', requestCheck, ask('criminalRecord'))).toMatchObject({ code: 'check.waiting' })
    expect(await world.do('dalia', requestCheck, ask('trainingRecord'))).toMatchObject({ code: 'check.noOffice' })
    const other = await world.done('awa', register, applicant())
    const past = ask('interpol', { personId: other, dueOn: daysAfter(today, -2) })
    expect(await world.do('dalia', requestCheck, past)).toMatchObject({ code: 'check.dueInPast', field: 'dueOn' })
    expect(await world.do('ismail', requestCheck, ask('criminalRecord'))).toMatchObject({ code: 'person.unknown' })
    expect(await world.do('awa', requestCheck, ask('criminalRecord'))).toMatchObject({ code: 'action.notAllowed' })
    expect(await standing()).toEqual([
      { kind: 'criminalRecord', result: 'waiting', openAllegation: false },
      { kind: 'interpol', result: 'waiting', openAllegation: false },
    ])
  })

  it('and sees its own requests alone: of the person what it needs, and nothing of the other offices', async () => {
    expect((await list('paul', 'status=all')).checks.map(({ check }) => check.id)).toEqual([criminal])
    expect((await list('qamar', 'status=all')).checks.map(({ check }) => check.id)).toEqual([interpol])
    const own = await world.get('paul', `/api/checks/${criminal}`)
    const view = CheckView.parse(JSON.parse(own.body))
    expect(Object.keys(view.person).sort()).toEqual(['birth', 'documents', 'nameArabic', 'nameLatin'])
    expect(own.body).not.toContain(personId)
    for (const path of [`/api/checks/${interpol}`, `/api/people/${personId}`, `/api/people/${personId}/checks`])
      expect((await world.get('paul', path)).status, path).toBeGreaterThanOrEqual(403)
    for (const path of ['/api/interviews', '/api/appeals', '/api/question-sets', '/api/people', '/api/matches'])
      expect((await world.get('paul', path)).status, path).toBe(403)
  })

  it('answers by its own officers, says until when, and why where it is not clear', async () => {
    expect(await world.do('qamar', answerCheck, { id: criminal, ...clear })).toMatchObject({ code: 'check.unknown' })
    const answer = (given: Record<string, unknown>) =>
      world.do('paul', answerCheck, { id: criminal, ...clear, ...given })
    expect(await answer({ validUntil: null })).toMatchObject({ code: 'check.validNeeded', field: 'validUntil' })
    expect(await answer({ validUntil: daysAfter(today, -2) })).toMatchObject({ code: 'check.validInPast' })
    expect(await answer({ result: 'adverse' })).toMatchObject({ code: 'check.noteNeeded' })
    expect(await answer({ openAllegation: true })).toMatchObject({ code: 'check.noteNeeded' })
    expect(await answer({})).toMatchObject({ outcome: 'accepted' })
    expect((await standing())[0]).toEqual({ kind: 'criminalRecord', result: 'clear', openAllegation: false })
    expect((await list('paul')).checks).toEqual([])
  })

  it('answers again when it learns more; what it said before is kept', async () => {
    await world.done('paul', answerCheck, { id: criminal, ...adverse })
    const view = CheckView.parse(JSON.parse((await world.get('rabia', `/api/checks/${criminal}`)).body))
    expect(view.check).toMatchObject({ result: 'adverse', openAllegation: true, note: secret })
    expect(view.check.earlier).toMatchObject([{ result: 'clear', answeredBy: cast.paul.id }])
    expect((await standing())[0]).toEqual({ kind: 'criminalRecord', result: 'adverse', openAllegation: true })
    expect(await world.do('dalia', withdrawCheck, { id: criminal, reason: 'x' })).toMatchObject({
      code: 'check.answered',
    })
  })

  it('is asked anew without lifting what it found', async () => {
    const again = await world.done('dalia', requestCheck, ask('criminalRecord'))
    expect((await standing())[0]).toMatchObject({ result: 'adverse', openAllegation: true })
    await world.done('dalia', withdrawCheck, { id: again, reason: 'Asked twice.' })
    expect(await world.do('paul', answerCheck, { id: again, ...clear })).toMatchObject({ code: 'check.withdrawn' })
  })

  it('writes what those read who weigh it, and not those who only asked', async () => {
    for (const [who, reads] of [
      ['rabia', true],
      ['dalia', true],
      ['fatou', true],
      ['nadia', false],
    ] as const) {
      const { body } = await world.get(who, `/api/checks/${criminal}`)
      expect(body.includes(secret), who).toBe(reads)
      expect(CheckView.parse(JSON.parse(body)).notesShown).toBe(reads)
    }
    const all = PersonChecks.parse(JSON.parse((await world.get('nadia', `/api/people/${personId}/checks`)).body))
    expect(all.checks).toHaveLength(3)
    expect(all.kinds).toEqual(['criminalRecord', 'interpol'])
  })

  it('of the other side sees nothing, and nobody else of it', async () => {
    for (const who of ['ismail', 'umar'] as const) {
      expect((await list(who, 'status=all')).checks).toEqual([])
      expect((await world.get(who, `/api/checks/${criminal}`)).status).toBe(404)
      expect((await world.get(who, `/api/people/${personId}/checks`)).status).toBe(404)
    }
  })

  it('is found by name in either script, by the number of a paper, and by what is overdue', async () => {
    const found = async (search: string) => (await list('qamar', `search=${encodeURIComponent(search)}`)).total
    expect(await found('منصور التاورغي')).toBe(1)
    expect(await found('Mansur Tawerghi')).toBe(1)
    expect(await found('ly774211')).toBe(1)
    expect(await found('Somebody Else')).toBe(0)
    expect((await list('qamar', 'status=overdue')).total).toBe(0)
    await world.asOwner(`update checks set due_on = current_date - 3 where id = '${interpol}'`)
    expect((await list('qamar', 'status=overdue')).total).toBe(1)
    await world.asOwner(`update checks set due_on = '${daysAfter(today, 14)}' where id = '${interpol}'`)
  })
})

describe('who may be a child', () => {
  it('is a matter of no office', async () => {
    const id = await world.done(
      'awa',
      register,
      applicant({ nameLatin: { given: 'Adam', father: 'Zuhri', grandfather: '', family: 'Mgarief' } }),
    )
    await world.asOwner(
      `update people set birth = '{"from":"2010-01-01","to":"2010-12-31","precision":"year"}' where id = '${id}'`,
    )
    const refused = await world.do('dalia', requestCheck, ask('interpol', { personId: id }))
    expect(refused).toMatchObject({ outcome: 'refused', code: 'check.child' })
    await world.asOwner(
      `update people set birth = '{"from":"1988-05-14","to":"1988-05-14","precision":"day"}' where id = '${id}'`,
    )
  })
})

describe('requests taken out to a system of the office’s own', () => {
  const share = (fields: string[]) => ({ id: newId(), purpose: 'interpolChannel', fields })

  it('hold what the share names and no more, and are had by that office alone', async () => {
    const id = await world.done('qamar', exportChecks, share(['nameLatin', 'birth', 'question']))
    const csv = await world.get('qamar', `/api/check-shares/${id}/packet`)
    expect(csv.body.split('\n')[0]).toContain('reference,nameLatin,birth,question')
    expect(csv.body).toContain('Mansour Othman Belgacem al-Tawergi')
    expect(csv.body).toContain('interpol: Is there a notice?')
    expect(csv.body).not.toMatch(/LY-774|منصور|criminal/)
    const json = await world.get('qamar', `/api/check-shares/${id}/packet?format=json`)
    expect(JSON.parse(json.body).requests).toHaveLength(1)
    for (const who of ['paul', 'fatou', 'umar'] as const)
      expect((await world.get(who, `/api/check-shares/${id}/packet`)).status, who).toBeGreaterThanOrEqual(403)
    expect((await world.get('qamar', '/api/check-shares')).body).toContain(id)
    expect((await world.get('paul', '/api/check-shares')).body).not.toContain(id)
  })

  it('run no formula in a spreadsheet', async () => {
    const named = { given: '=cmd()', father: 'Othman', grandfather: '', family: 'Formula' }
    const id = await world.done('awa', register, applicant({ nameLatin: named }))
    await world.done('dalia', requestCheck, ask('interpol', { personId: id }))
    const shareId = await world.done('qamar', exportChecks, share(['nameLatin']))
    expect((await world.get('qamar', `/api/check-shares/${shareId}/packet`)).body).toContain("'=cmd()")
  })

  it('are refused where nothing waits, and to who belongs to no office', async () => {
    expect(await world.do('paul', exportChecks, share(['birth']))).toMatchObject({ code: 'check.nothingWaits' })
    expect(await world.do('dalia', exportChecks, share(['birth']))).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('qamar', exportChecks, share([]))).toMatchObject({ code: 'input.invalid' })
  })
})

describe('past the application, the database', () => {
  const attempt = (...statements: string[]) => attemptAs(world, 'sulh_writer', statements.join(';'))
  const answered = (by: string, given = '') =>
    `update checks set status = 'answered', result = 'clear', open_allegation = false, note = '', answered_by = '${by}',
       answered_at = now()${given} where kind = 'interpol' and status = 'requested'`

  it.each([
    ['an answer from another office', () => answered(cast.paul.id), '23514'],
    ['an answer by who asked', () => answered(cast.qamar.id, `, requested_by = '${cast.qamar.id}'`), '23514'],
    [
      'an answer that drops the one before',
      () => `update checks set result = 'clear', answered_at = now() where result = 'adverse'`,
      '23514',
    ],
    ['a withdrawal without a name', () => `update checks set status = 'withdrawn' where status = 'requested'`, '23514'],
    [
      'a second request of one kind',
      () =>
        `insert into checks select (c).* from (select jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid())) as c from checks c where status = 'requested' limit 1) x`,
      '23505',
    ],
    ['a change of a share', () => `update check_shares set purpose = 'ownRecords'`, '42501'],
    ['a check deleted', () => 'delete from checks', '23001'],
  ])('refuses %s', async (_what, sql, code) => {
    expect(await attempt(sql())).toBe(code)
  })
})

it('the record verifies whole after all this', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  const { rows } = await world.sulh.database.owner.query('select body::text from journal')
  expect(rows.map(({ body }) => body).join('')).not.toContain(secret)
  expect(idOf('office interpol')).toBeTruthy()
})
