import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { payAtDesk, recordFromSheet } from '../../src/payment-lists/desk-actions.ts'
import { lapseLines } from '../../src/payment-lists/list-actions.ts'
import type { Payment } from '../../src/payment-lists/payment.ts'
import { bringSheetBack, takeSheet } from '../../src/payment-lists/sheet-actions.ts'
import { DeskPaymentView } from '../../src/payment-lists/views.ts'
import { endShard, giveOnShard, giveShardBack, leaseShard } from '../../src/payment-shards/shard-actions.ts'
import { ShardsView } from '../../src/payment-shards/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { setHeldAside, takeHeldIn } from '../../src/station-register/held-actions.ts'
import { revokeStation } from '../../src/station-register/station-actions.ts'
import { HeldEntriesView } from '../../src/station-register/views.ts'
import { stationPaths } from '../../src/stations/exchange.ts'
import { ShardsAnswer } from '../../src/stations/payment-shards.ts'
import { readWork } from '../../src/work/store.ts'
import { attempt } from '../attempt.ts'
import { drawn, fullBooks, opened, payee, paymentsOf, readyToBePaid, ruleInForce } from '../benefits.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { givePasswords, TestHub } from '../hubs.ts'
import { Tablet } from '../stations.ts'
import { type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
let listId: Id
let lines: readonly Payment[]
let one: Tablet
let other: Tablet
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
  await givePasswords(world, ['zeid'])
  const books = await fullBooks(world)
  const ruleId = await ruleInForce(world, ['sana', 'fatou'])
  for (let n = 1; n <= 8; n++) await readyToBePaid(world, ruleId, await payee(world, n))
  const siteId = idOf('site TAR')
  listId = await drawn(world, 'sana', { ruleId, n: 1, channel: 'cashDesk', siteId, budgetLineId: books.line })
  await opened(world, listId)
  lines = await paymentsOf(world, 'list_id', listId)
  one = await Tablet.enrolled(world, 'Desk 1')
  other = await Tablet.enrolled(world, 'Desk 2')
}, 120_000)
afterAll(() => world.end())

const line = (n: number): Payment => {
  const found = lines[n]
  if (!found) throw new Error(`the list has no line ${n}`)
  return found
}
const paying = (n: number, shardId: Id | null) => ({
  ...{ id: newId(), paymentId: line(n).id, listId, personId: line(n).personId, identity: 'photo', cardNumber: '' },
  shardId,
})
const codeOf = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const lease = async (stationId: Id, count: number): Promise<Id> => {
  const id = newId()
  await world.done('zeid', leaseShard, { id, listId, stationId, lines: count, days: 7 })
  return id
}
const shardsOf = async (tablet: Tablet) => {
  const { status, body } = await tablet.post(stationPaths.shards, { protocol: 1 })
  expect(status, body).toBe(200)
  return ShardsAnswer.parse(JSON.parse(body)).shards
}
const rowsOf = async () =>
  ShardsView.parse(JSON.parse((await world.get('zeid', `/api/payment-lists/${listId}/shards`)).body))
const rowOf = async (id: Id) => (await rowsOf()).shards.find(({ shard }) => shard.id === id)
const pushed = async (tablet: Tablet, action: Action, input: Record<string, unknown>) => {
  const entry = await tablet.record({ who: 'zeid', action, input })
  const { outcomes } = await tablet.push([entry])
  const told = outcomes.find(({ id }) => id === entry.id)
  return { id: entry.id, told: [told?.outcome, ...(told?.codes ?? [])] }
}
const paidTimes = async (n: number) =>
  (await world.sulh.database.owner.query('select again from cash_handouts where payment_id = $1', [line(n).id])).rows
    .length

describe('a share of a list', () => {
  let ours: Id
  let theirs: Id

  it('is of one station: two of them have different lines, and each is told those that wait', async () => {
    ours = await lease(one.log.station, 2)
    theirs = await lease(other.log.station, 2)
    expect((await shardsOf(one)).map(({ id, lines: ids }) => [id, ids])).toEqual([[ours, [line(0).id, line(1).id]]])
    expect((await shardsOf(other)).map(({ lines: ids }) => ids)).toEqual([[line(2).id, line(3).id]])
    expect(await rowsOf()).toMatchObject({ tier: 'centre', free: 4 })
    // A day before it runs out a manager of the site is told, since after it nobody pays its lines.
    const runsOut = async (days: number) => {
      const at = new Date(Date.now() + days * 86_400_000)
      const query = { kind: 'paymentShard.runsOut', page: 1 } as const
      const read = world.sulh.database.read(cast.basma, (tx) => readWork(tx, workSources, query, cast.basma, at))
      return (await read).items.map(({ id, label }) => [id, label])
    }
    expect(await runsOut(5)).toEqual([])
    expect(await runsOut(6.5)).toEqual([[listId, 'Desk 1 · Desk 2']])
    const given = { id: newId(), listId, stationId: one.log.station, lines: 2, days: 7 }
    expect(await codeOf('zeid', leaseShard, { ...given, stationId: newId() })).toBe('paymentShard.noStation')
    expect(await codeOf('zeid', leaseShard, { ...given, lines: 401 })).toBe('input.invalid')
    expect(await codeOf('ruba', leaseShard, given)).toBe('paymentList.unknown')
    expect((await one.post(stationPaths.shards, { protocol: 'x' })).status).toBe(400)
    expect((await world.get('ruba', `/api/payment-lists/${listId}/shards`)).status).toBe(404)
  })

  it('is paid by its desk alone; every other is told whose the line is, and what was paid there anyway is held', async () => {
    expect(await codeOf('zeid', payAtDesk, paying(0, null))).toBe('payment.otherDesk')
    expect(await codeOf('zeid', payAtDesk, paying(0, theirs))).toBe('payment.otherDesk')
    const { body } = await world.get('zeid', `/api/cash-desk/${line(0).id}`)
    expect(DeskPaymentView.parse(JSON.parse(body)).shard).toMatchObject({ id: ours, desk: 'Desk 1', isHere: false })
    const { id, told } = await pushed(other, payAtDesk, paying(0, null))
    expect(told).toEqual(['held', 'payment.otherDesk'])
    const held = await world.get('basma', '/api/held-entries', { 'accept-language': 'en' })
    const [entry] = HeldEntriesView.parse(JSON.parse(held.body)).entries.filter((found) => found.id === id)
    expect(entry?.causes.join()).toContain('alone pays it')
    expect((await pushed(one, payAtDesk, paying(0, ours))).told).toEqual(['accepted'])
    expect((await world.post('basma', takeHeldIn.name, { id })).body.code).toBe('payment.paid')
    expect(await paidTimes(0)).toBe(1)
    // Cash that a sheet says was paid is kept whosever the line is, and says so.
    const flagged = await world.do('zeid', recordFromSheet, paying(1, null))
    expect(flagged.outcome === 'flagged' && flagged.flags.map(({ code }) => code)).toContain('payment.otherDesk')
    expect((await shardsOf(one))[0]?.lines).toEqual([])
  })

  it('is on no sheet, and keeps its list from being closed', async () => {
    const sheetId = await world.done('zeid', takeSheet, { id: newId(), listId })
    const onSheet = await paymentsOf(world, 'list_id', listId)
    expect(onSheet.filter(({ sheetId }) => sheetId !== null).map(({ id }) => id)).toEqual(
      [4, 5, 6, 7].map((n) => line(n).id),
    )
    expect(
      await codeOf('zeid', leaseShard, { id: newId(), listId, stationId: one.log.station, lines: 2, days: 7 }),
    ).toBe('paymentShard.nothingLeft')
    await world.done('zeid', bringSheetBack, { id: sheetId })
    expect(await codeOf('warda', lapseLines, { id: listId })).toBe('paymentList.sheetsOut')
  })

  it('is in no other at a time, by whatever way it comes, and does not change hands', async () => {
    const copied = await attempt(
      world,
      'sulh_writer',
      `insert into payment_shards select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).*
       from payment_shards s where id = '${theirs}'`,
    )
    expect(copied).toBe('23P01')
    expect(
      await attempt(
        world,
        'sulh_writer',
        `update payment_shards set station_id = '${one.log.station}' where id = '${theirs}'`,
      ),
    ).toBe('23001')
  })

  it('is given back in the log of its station, after all that was paid there; then others pay its lines', async () => {
    expect((await pushed(other, payAtDesk, paying(2, theirs))).told).toEqual(['accepted'])
    const back = await pushed(other, giveShardBack, { id: theirs })
    // What it paid of another desk's line waits for a person; until then nobody can say that all of it is known.
    expect(back.told).toEqual(['held', 'paymentShard.held'])
    expect(await codeOf('zeid', payAtDesk, paying(3, null))).toBe('payment.otherDesk')
    const held = HeldEntriesView.parse(JSON.parse((await world.get('basma', '/api/held-entries')).body)).entries
    for (const { id } of held.filter(({ action }) => action === payAtDesk.name))
      await world.done('fatou', setHeldAside, { id, reason: 'Paid at Desk 1 by then; the money is being asked back' })
    expect((await world.post('basma', takeHeldIn.name, { id: back.id })).body.outcome).toBe('accepted')
    expect(await rowOf(theirs)).toMatchObject({
      isInForce: false,
      paid: 1,
      waiting: 1,
      shard: { endedFor: 'givenBack' },
    })
    expect(await shardsOf(other)).toEqual([])
    expect(await codeOf('zeid', payAtDesk, paying(3, null))).toBe('accepted')
    // What its station paid before it gave it back is taken however late it comes, where nobody else paid it.
    expect(await codeOf('zeid', giveShardBack, { id: theirs })).toBe('paymentShard.ended')
  })

  it('lasts longer by itself when its station is seen in the second half of its time', async () => {
    const before = (await rowOf(ours))?.shard.until ?? ''
    await shardsOf(one)
    expect((await rowOf(ours))?.shard.until).toBe(before)
    await world.asOwner(`alter table payment_shards disable trigger all;
      update payment_shards set until = now() + interval '2 days' where id = '${ours}'; alter table payment_shards enable trigger all`)
    const [renewed] = await shardsOf(one)
    expect(Date.parse(renewed?.until ?? '')).toBeGreaterThan(Date.now() + 6 * 86_400_000)
  })

  it('of a station that was shut out is nobody’s until a named person ends it with a reason', async () => {
    const lost = await Tablet.enrolled(world, 'Desk 3')
    const id = await lease(lost.log.station, 1)
    const at = lines.findIndex(({ id: payment }) => payment === line(4).id)
    await world.done('basma', revokeStation, { id: lost.log.station, reason: 'Stolen' })
    expect(await codeOf('zeid', payAtDesk, paying(at, null))).toBe('payment.otherDesk')
    expect(await codeOf('zeid', endShard, { id, reason: 'Stolen' })).toBe('action.notAllowed')
    expect(await codeOf('basma', endShard, { id, reason: ' ' })).toBe('input.invalid')
    await world.done('basma', endShard, { id, reason: 'Stolen on the way to TAR' })
    expect(await codeOf('zeid', payAtDesk, paying(at, null))).toBe('accepted')
  })
})

describe('a site’s own server', () => {
  it('pays its own share alone, gives some of it to a tablet, and has it back; the centre takes all of it as it was', async () => {
    const centre = await world.http.listen({ port: 0, host: '127.0.0.1' })
    const hub = await TestHub.enrolled(world, centre)
    const station = hub.hub.link.log.station
    const id = await lease(station, 3)
    await hub.hub.round()
    const cookie = await hub.signIn('zeid')
    const codeAt = async (action: Action, input: Record<string, unknown>) =>
      (await hub.post(cookie, action.name, input)).body.code ?? 'done'
    const rowsAt = async () => ShardsView.parse((await hub.get(cookie, `/api/payment-lists/${listId}/shards`)).body)
    expect(await rowsAt()).toMatchObject({ tier: 'hub', shards: [{ isHere: true, waiting: 3 }, {}, {}, {}] })
    expect(await codeAt(payAtDesk, paying(5, null))).toBe('payment.otherDesk')
    expect(await codeAt(leaseShard, { id: newId(), listId, stationId: station, lines: 1, days: 7 })).toBe(
      'hub.centreAlone',
    )
    expect(await codeAt(payAtDesk, paying(5, id))).toBe('done')
    const given = { id: newId(), shardId: id, holderId: station, stationId: one.log.station, first: line(7).id }
    expect(await codeAt(giveOnShard, { ...given, first: line(0).id })).toBe('paymentShard.notInIt')
    expect(await codeAt(giveOnShard, given)).toBe('done')
    expect(await codeAt(payAtDesk, paying(7, id))).toBe('payment.otherDesk')
    await hub.hub.round()
    expect((await shardsOf(one)).find((shard) => shard.id === given.id)?.lines).toEqual([line(7).id])
    expect(await paidTimes(5)).toBe(1)
    // The tablet gives it back: the server has it again, and pays it.
    expect((await pushed(one, giveShardBack, { id: given.id })).told).toEqual(['accepted'])
    await hub.hub.round()
    const again = (await rowsAt()).shards.filter(({ isHere }) => isHere)
    expect(again).toHaveLength(2)
    const back = again.find(({ shard }) => shard.id !== id)?.shard.id ?? ''
    expect(await codeAt(payAtDesk, paying(7, back))).toBe('done')
    for (const shard of [id, back]) expect(await codeAt(giveShardBack, { id: shard })).toBe('done')
    expect(await codeAt(payAtDesk, paying(6, null))).toBe('payment.noShare')
    await hub.hub.round()
    expect(await paidTimes(7)).toBe(1)
    expect(await codeOf('zeid', payAtDesk, paying(6, null))).toBe('accepted')
    // The world puts whom it pays past their stay at the site without an act.
    await world.asOwner(
      `set session_replication_role = replica; delete from site_visits where number like 'V-%' and n > 99999`,
    )
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
    await hub.end()
  }, 60_000)
})
