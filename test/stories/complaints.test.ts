import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  closeComplaint,
  nameOfficer,
  noteComplaint,
  openComplaint,
  planSafety,
  referComplaint,
} from '../../src/complaints/actions.ts'
import { ComplaintCounts, ComplaintsView, ComplaintView } from '../../src/complaints/views.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { appoint } from '../../src/users/actions.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
let complaintId: Id
const secret = 'Sirrwordsgbv'
const told = { name: '', contact: '', narrative: secret, wishes: 'Nobody of her unit may know.' }
/** Officers of the desk of the North, appointed here: a woman, and a man. */
const woman = { ...cast.iman, id: newId(), name: 'Salma' }
const man = { ...cast.iman, id: newId(), name: 'Tarek' }

beforeAll(async () => {
  world = await newHttpWorld()
  const { sideId, siteId, roles } = cast.iman
  for (const [who, login, sex] of [
    [woman, 'salma', 'female'],
    [man, 'tarek', 'male'],
  ] as const) {
    const name = { ar: who.name, en: who.name, fr: who.name }
    await world.sulh.performAsProgram(appoint, { id: who.id, sideId, siteId, officeId: null, login, name, roles, sex })
  }
})
afterAll(() => world.end())

const as = (actor: typeof woman, action: Action, input: Record<string, unknown>) =>
  world.sulh.performer.perform({ action, actor, envelope: { id: newId(), at: new Date().toISOString(), input } })
const code = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const note = () => ({ id: complaintId, note: 'She called.' })

describe('the confidential desk', () => {
  it('takes a complaint in by a code alone, and seals what was told', async () => {
    const input = { id: newId(), siteId: idOf('site TAR'), sex: 'female', told }
    expect(await code('basma', openComplaint, input)).toBe('action.notAllowed')
    expect(await code('iman', openComplaint, { ...input, siteId: idOf('site SUD') })).toBe('site.unknown')
    complaintId = await world.done('iman', openComplaint, input)
    const view = ComplaintView.parse(await read('iman', `/api/complaints/${complaintId}`))
    expect(view.told).toMatchObject({ name: '', narrative: secret })
    expect(view.complaint.code).toMatch(/^S-/)
    expect(await read('iman', '/api/work')).toMatchObject({ items: [{ kind: 'complaint.plan', id: complaintId }] })
  })

  it('is seen by officers of her sex, and by nobody else of the desk unless named', async () => {
    expect(await as(woman, noteComplaint, note())).toMatchObject({ outcome: 'accepted' })
    expect(await as(man, noteComplaint, note())).toMatchObject({ outcome: 'refused', code: 'complaint.unknown' })
    expect(await code('nizar', noteComplaint, note())).toBe('complaint.unknown')
    expect(ComplaintsView.parse(await read('nizar', '/api/complaints?status=all')).total).toBe(0)
    const named = { id: complaintId, officerId: man.id, consent: 'She trusts him.' }
    expect(await code('iman', nameOfficer, { ...named, officerId: cast.nizar.id })).toBe('complaint.notOfTheDesk')
    expect(await code('iman', nameOfficer, { ...named, officerId: cast.ghada.id })).toBe('complaint.notOfTheDesk')
    await world.done('iman', nameOfficer, named)
    expect(await as(man, noteComplaint, note())).toMatchObject({ outcome: 'accepted' })
  })

  it('refers nobody without their consent, keeps a plan of safety, and closes once', async () => {
    const to = { id: complaintId, service: 'shelter', to: `House ${secret}`, note: '' }
    expect(await code('iman', referComplaint, { ...to, consent: false })).toBe('complaint.consentNeeded')
    await world.done('iman', referComplaint, { ...to, consent: true })
    await world.done('iman', planSafety, { id: complaintId, plan: `She sleeps in sector B. ${secret}` })
    expect(await read('iman', '/api/work')).toMatchObject({ items: [] })
    await world.done('iman', closeComplaint, { id: complaintId, reason: 'She is home.' })
    expect(await code('iman', noteComplaint, note())).toBe('complaint.closed')
    const { steps } = ComplaintView.parse(await read('iman', `/api/complaints/${complaintId}`))
    expect(steps.map(({ step }) => step.kind)).toEqual(['open', 'note', 'name', 'note', 'refer', 'plan', 'close'])
  })

  it('gives directors numbers alone, and no small one', async () => {
    expect(ComplaintCounts.parse(await read('fatou', '/api/complaint-counts'))).toEqual({
      ...{ open: 0, referred: 0, closed: null },
    })
    for (let n = 0; n < 6; n++)
      await world.done('iman', openComplaint, { id: newId(), siteId: null, sex: 'male', told })
    // One small number beside a larger one could be worked out, so neither is told.
    expect(await read('fatou', '/api/complaint-counts')).toEqual({ open: null, referred: 0, closed: null })
    expect(await read('ismail', '/api/complaint-counts')).toEqual({ open: 0, referred: 0, closed: 0 })
    for (const who of ['iman', 'karim', 'basma'] as const)
      expect((await world.get(who, '/api/complaint-counts')).status, who).toBe(403)
  })

  it('exists for nobody outside: not as a page, a row, a line of the journal, or a word in clear', async () => {
    for (const who of ['fatou', 'karim', 'ghada', 'farida', 'basma', 'jana'] as const) {
      expect((await world.get(who, '/api/complaints')).status, who).toBe(404)
      expect((await world.get(who, `/api/complaints/${complaintId}`)).status, who).toBe(404)
      const { status, body } = await world.get(who, '/api/journal')
      if (status === 200) expect(body, who).not.toContain('complaint')
    }
    const { rows: tables } = await world.sulh.database.owner.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    for (const { name } of tables) {
      const { rows } = await world.sulh.database.owner.query<{ row: string }>(`select t::text as row from ${name} t`)
      expect(
        rows.filter(({ row }) => row.includes(secret)),
        name,
      ).toEqual([])
    }
    const taken = `update complaints set officers = array[taken_by] where cardinality(officers) > 1`
    expect(await attempt(world, 'sulh_writer', taken)).toBe('23514')
  })

  it('verifies whole', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
