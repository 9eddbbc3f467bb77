import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import type { Id } from '../../src/kernel/ids.ts'
import { proposeRank, settleRank } from '../../src/ranks/decision-actions.ts'
import { declineFormula, draftFormula, signFormula } from '../../src/ranks/formula-actions.ts'
import { suggestRank } from '../../src/ranks/rank-formula.ts'
import { FormulasView, FormulaView, TraineeRanksView } from '../../src/ranks/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { planCourse } from '../../src/training/course-actions.ts'
import { attempt, stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { course, formula, passed, rank, trainee } from '../training.ts'
import { institutionMade, type MadeInstitution } from '../vetting.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
let police: MadeInstitution
let guard: MadeInstitution
let first: { id: Id; personId: Id; caseId: Id }
let formulaId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  police = await institutionMade(world, ['amira', 'fatou'], { places: 9 })
  guard = await institutionMade(world, ['amira', 'fatou'], { name: 'Border guard' })
  first = await trainee(world, police)
})
afterAll(() => world.end())

const ranksOf = async (id: Id, who: CastName = 'elias') =>
  TraineeRanksView.parse(JSON.parse((await world.get(who, `/api/trainees/${id}/ranks`)).body))
const sql = (text: string) => attempt(world, 'sulh_writer', text)

describe('a formula', () => {
  it('counts what everybody can show, line by line, is capped, and gives nothing for a title', () => {
    const said = formula(police.institutionId)
    const shown = { years: 14, schooling: 'degree', courses: 3, command: 'battalion' } as const
    expect(suggestRank(said, shown)).toEqual({
      points: 72,
      rank: 'lieutenant',
      lines: [
        { key: 'years', counted: '10', points: 20 },
        { key: 'schooling', counted: 'degree', points: 12 },
        { key: 'courses', counted: '2', points: 10 },
        { key: 'command', counted: 'battalion', points: 30 },
        { key: 'groupTitle', counted: '', points: 0 },
      ],
    })
    const none = { years: 0, schooling: 'none', courses: 0, command: 'none' } as const
    expect(suggestRank(said, none)).toMatchObject({ points: 0, rank: 'private' })
    expect(suggestRank(said, { ...none, years: 5 })).toMatchObject({ points: 10, rank: 'corporal' })
  })

  it('rises, is drafted by one and signed by a director who is another, and stays in its versions', async () => {
    const refused = (given: Parameters<typeof formula>[1]) =>
      world.do('elias', draftFormula, formula(police.institutionId, given))
    const ladder = [
      { rank: 'private' as const, points: 0 },
      { rank: 'sergeant' as const, points: 10 },
    ]
    expect(await refused({ ladder: ladder.slice(1) })).toMatchObject({ code: 'rankFormula.fromNothing' })
    expect(await refused({ ladder: [...ladder, { rank: 'corporal', points: 20 }] })).toMatchObject({
      code: 'rankFormula.rises',
    })
    expect(await refused({ highest: 'corporal', ladder })).toMatchObject({ code: 'rankFormula.beyond' })
    expect(await world.do('lamia', draftFormula, formula(police.institutionId))).toMatchObject({
      code: 'rankFormula.noInstitution',
    })
    const own = await world.done('fatou', draftFormula, formula(police.institutionId))
    expect(await world.do('fatou', signFormula, { id: own })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('elias', signFormula, { id: own })).toMatchObject({ code: 'action.notAllowed' })
    expect(await refused({})).toMatchObject({ code: 'rankFormula.draftWaits' })
    await world.done('elias', declineFormula, { id: own })
    formulaId = await world.done('elias', draftFormula, formula(police.institutionId))
    expect(await sql(`update rank_formulas set status = 'inForce' where id = '${formulaId}'`)).toBe('23514')
    expect(
      await sql(
        `update rank_formulas set status = 'inForce', signed_by = proposed_by, signed_at = now() where id = '${formulaId}'`,
      ),
    ).toBe('23514')
    await world.done('fatou', signFormula, { id: formulaId })
    expect(await sql(`update rank_formulas set year_points = 50 where id = '${formulaId}'`)).toBe('23001')
    const { formulas } = FormulasView.parse(JSON.parse((await world.get('elias', '/api/rank-formulas')).body))
    expect(formulas.map(({ formula: { version, status } }) => [version, status])).toEqual([
      [2, 'inForce'],
      [1, 'turnedDown'],
    ])
    const seen = FormulaView.parse(JSON.parse((await world.get('elias', `/api/rank-formulas/${formulaId}`)).body))
    expect(seen.formula.ladder).toHaveLength(4)
    expect((await world.get('lamia', `/api/rank-formulas/${formulaId}`)).status).toBe(404)
  })
})

describe('a rank', () => {
  it('is suggested by the formula and decided by two; courses of the directorate are counted from the record', async () => {
    const courseId = await world.done('elias', planCourse, course())
    await passed(world, courseId, first.id)
    // Eight for the years, five for school, five for the course: a corporal.
    const id = await world.done('elias', proposeRank, rank(first, formulaId))
    const { decisions } = await ranksOf(first.id)
    expect(decisions[0]?.decision).toMatchObject({ points: 18, courses: 1, suggested: 'corporal', status: 'proposed' })
    expect(await world.do('elias', proposeRank, rank(first, formulaId))).toMatchObject({ code: 'rankDecision.waits' })
    const settle = (who: CastName, verdict: 'confirmed' | 'turnedDown', reason = '') =>
      world.do(who, settleRank, { id, verdict, reason })
    expect(await settle('elias', 'confirmed')).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await settle('lamia', 'confirmed')).toMatchObject({ code: 'rankDecision.unknown' })
    expect(await settle('amira', 'confirmed')).toMatchObject({ code: 'action.notAllowed' })
    expect(
      await sql(
        `update rank_decisions set status = 'confirmed', settled_by = proposed_by, settled_at = now() where id = '${id}'`,
      ),
    ).toBe('23514')
    expect((await settle('fatou', 'confirmed')).outcome).toBe('accepted')
    expect(await sql(`update rank_decisions set decided = 'lieutenant' where id = '${id}'`)).toBe('23001')
  })

  it('departs from the suggestion with grounds and a reason, never above the highest, never by a title alone', async () => {
    const refused = (given: Parameters<typeof rank>[2], of = first) =>
      world.do('elias', proposeRank, rank(of, formulaId, given))
    expect(await refused({ decided: 'sergeant' })).toMatchObject({
      code: 'rankDecision.reasonMissing',
      field: 'reason',
    })
    const reason = 'He is called a general'
    expect(await refused({ decided: 'sergeant', reason })).toMatchObject({ code: 'rankDecision.groundMissing' })
    expect(await refused({ decided: 'sergeant', reason, grounds: ['groupTitle'] })).toMatchObject({
      code: 'rankDecision.titleAlone',
    })
    expect(await refused({ decided: 'colonel', reason, grounds: ['service'] })).toMatchObject({
      code: 'rankDecision.aboveHighest',
    })
    expect(await refused({ command: 'company', commandSource: '' })).toMatchObject({ field: 'commandSource' })
    expect(await refused({ personId: police.unitId })).toMatchObject({ code: 'trainee.unknown' })
    const copy = (decided: string, grounds: string) =>
      stoppedBy(
        world,
        'sulh_writer',
        `insert into rank_decisions select gen_random_uuid(), side_id, trainee_id, person_id, formula_id, years, years_source, schooling,
           schooling_source, command, command_source, group_title, courses, points, lines, suggested, '${decided}', '${grounds}', 'x',
           'proposed', proposed_by, proposed_at, null, null, '' from rank_decisions where status = 'confirmed'`,
      )
    expect(await copy('sergeant', '{groupTitle}')).toBe('no_rank_by_title')
    expect(await copy('colonel', '{service}')).toBe('rank_is_within')
    const id = await world.done('fatou', proposeRank, {
      ...rank(first, formulaId, {
        decided: 'sergeant',
        grounds: ['service', 'groupTitle'],
        reason: 'Two years abroad',
      }),
    })
    await world.done('elias', settleRank, { id, verdict: 'confirmed', reason: '' })
    const { decisions } = await ranksOf(first.id)
    expect(decisions.map(({ decision: { decided, status } }) => [decided, status])).toEqual([
      ['sergeant', 'confirmed'],
      ['corporal', 'replaced'],
    ])
  })

  it('is by the formula of their own institution, which gives no other a rank', async () => {
    const other = await world.done('elias', draftFormula, formula(guard.institutionId))
    expect(await world.do('elias', proposeRank, rank(first, other))).toMatchObject({ code: 'rankDecision.noFormula' })
    await world.done('fatou', signFormula, { id: other })
    expect(await world.do('elias', proposeRank, rank(first, other))).toMatchObject({ code: 'rankDecision.noFormula' })
    expect((await ranksOf(first.id)).formula?.id).toBe(formulaId)
  })

  it('says nothing in the journal of what shows it, and is read by who trains and who vets alone', async () => {
    const { rows } = await world.sulh.database.owner.query<{ body: string }>(
      `select body::text from journal where action = 'rankDecision.propose'`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { body } of rows) expect(body).not.toMatch(/Pay lists|General|Two years abroad/)
    for (const who of ['elias', 'amira', 'fatou'] as const)
      expect((await world.get(who, `/api/trainees/${first.id}/ranks`)).status).toBe(200)
    expect((await world.get('lamia', `/api/trainees/${first.id}/ranks`)).status).toBe(404)
    expect((await world.get('fares', `/api/trainees/${first.id}/ranks`)).status).toBe(403)
  })
})

it('is what the journal leads to', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
