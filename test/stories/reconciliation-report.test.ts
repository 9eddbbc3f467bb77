import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/kernel/ids.ts'
import { theProgram } from '../../src/kernel/roles.ts'
import { register } from '../../src/people/actions.ts'
import { publicArms } from '../../src/stock/reconciliation-store.ts'
import { PublicArmsView, ReconciliationView } from '../../src/stock/views.ts'
import { handOver, takeIn } from '../../src/weapons/actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { paperOf, poppler, textOf } from '../pdf.ts'
import { applicant, cast, dayHere, idOf, rifle } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
  const personId = await world.done('awa', register, applicant())
  // Three came in days ago and one today, which is on the road by now.
  for (const days of [3, 3, 2]) {
    const at = new Date(Date.now() - days * 86_400_000).toISOString()
    const envelope = { id: newId(), at, input: rifle(personId, { class: days === 2 ? 'pistol' : 'assaultRifle' }) }
    expect(await world.sulh.performer.perform({ action: takeIn, actor: cast.bakary, envelope })).toMatchObject({
      outcome: 'accepted',
    })
  }
  const sent = await world.done('bakary', takeIn, rifle(personId))
  await world.done('bakary', handOver, { id: sent, toSiteId: idOf('site STO'), seal: '4713' })
})
afterAll(() => world.end())

describe('the figures of the stock', () => {
  it('are the same on the page, in the spreadsheet and on paper', async () => {
    const page = ReconciliationView.parse(JSON.parse((await world.get('fatou', '/api/reconciliation?by=class')).body))
    expect(page.total).toMatchObject({ received: 4, held: 3, inTransit: 1 })
    const csv = (await world.get('fatou', '/api/reconciliation/lines?by=class&language=en')).body
    const lines: string[][] = parse(csv, { bom: true })
    expect(lines).toEqual([
      ['Type', 'Received', 'Held', 'On the road', 'Disputed', 'Missing', 'Written off', 'Destroyed', 'To the state'],
      ['Assault rifle', '3', '2', '1', '0', '0', '0', '0', '0'],
      ['Pistol', '1', '1', '0', '0', '0', '0', '0', '0'],
      ['Total', '4', '3', '1', '0', '0', '0', '0', '0'],
    ])
  })

  it.runIf(poppler)('are on paper in the three languages, as of any day', async () => {
    for (const [language, words] of [
      ['ar', 'مطابقة'],
      ['en', 'Received equals the sum of where everything is.'],
      ['fr', 'Le reçu égale la somme'],
    ]) {
      const paper = textOf(await paperOf(world, 'fatou', `/api/reconciliation/report?by=site&language=${language}`))
      expect(paper).toContain(words)
      expect(paper).toMatch(/TAR/)
    }
    const past = await paperOf(world, 'fatou', `/api/reconciliation/report?on=${dayHere(-1)}&language=en`)
    expect(textOf(past)).toContain(`${dayHere(-1)} 23:59`)
    const lines = await world.get('fatou', `/api/reconciliation/lines?on=${dayHere(-1)}&language=en`)
    expect(lines.body).toContain('Total,3,3,0,')
    expect((await world.get('awa', '/api/reconciliation/report')).status).toBe(403)
  })

  it('are the public’s once the day is over, without an account and without a place', async () => {
    const response = await world.http.inject({ method: 'GET', url: '/api/public/arms' })
    expect(response.statusCode).toBe(200)
    const seen = PublicArmsView.parse(response.json())
    expect(seen).toMatchObject({ day: dayHere(-1), agrees: true, total: { received: 3, held: 3, inTransit: 0 } })
    const ledger = await world.get('karim', `/api/reconciliation?by=class&on=${dayHere(-1)}`)
    expect(seen.first).toBeNull()
    expect(ReconciliationView.parse(JSON.parse(ledger.body))).toEqual({
      ...{ rows: seen.rows, total: seen.total, agrees: seen.agrees },
    })
    expect(response.body).not.toMatch(/TAR|STO|W-/)
  })

  it('begin with the first day that is over: before it the public sees the sum of today, and when it is reported', async () => {
    const at = async (now: Date) => world.sulh.database.read(theProgram, (tx) => publicArms(tx, now))
    const { rows } = await world.sulh.database.owner.query<{ at: string }>('select min(taken_in_at) as at from weapons')
    const begun = new Date(rows[0]?.at ?? '')
    expect(await at(new Date(begun.getTime() + 1000))).toMatchObject({
      ...{ day: dayHere(-4), rows: [], first: { received: 2, reportedOn: dayHere(-2) } },
    })
    expect((await at(new Date(begun.getTime() - 86_400_000))).first?.received).toBe(0)
    expect((await at(new Date(begun.getTime() + 86_400_000))).first).toBeNull()
  })
})
