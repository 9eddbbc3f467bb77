import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planDisposal } from '../src/disposal/actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { answerTrace, draftTrace, releaseTrace } from '../src/tracing/actions.ts'
import { planTransfer } from '../src/transfers/actions.ts'
import { answerGate } from '../src/transfers/gate-actions.ts'
import { takeIn } from '../src/weapons/actions.ts'
import { attempt } from './attempt.ts'
import { answerOf, gateOf, traceOf, waivedTraces } from './state.ts'
import { applicant, cast, dayHere, idOf, newWorld, rifle, type World } from './world.ts'

let world: World
let weapons: Id[]
let open: Id
let transfer: Id
beforeAll(async () => {
  world = await newWorld()
  const personId = await world.done('awa', register, applicant())
  weapons = []
  for (let n = 0; n < 4; n++) weapons.push(await world.done('bakary', takeIn, rifle(personId)))
  open = await world.done('bakary', draftTrace, traceOf(at(0)))
  await world.done('qamar', releaseTrace, { id: open, dueOn: dayHere(30) })
  await world.done('qamar', answerTrace, answerOf(open, { kind: 'acknowledged', manufacturer: '' }))
  await waivedTraces(world, [at(1), at(2)])
  const plan = { id: newId(), siteId: idOf('site TAR'), recipient: 'Ministry', unit: '', legalBasis: 'Advice 1' }
  const items = [{ weaponId: at(1) }]
  transfer = await world.done('bakary', planTransfer, { ...plan, plannedOn: '2026-12-01', placeCode: 'B1', items })
  await world.done('dalia', answerGate, gateOf(transfer, 'embargo', []))
  const disposal = { id: newId(), siteId: idOf('site TAR'), method: 'cutting', procedure: 'SOP', scrap: 'Smelted' }
  const witness = { plannedOn: '2026-12-01', placeCode: 'B1', witnessName: 'Safia', witnessOf: 'Women of Tarsa' }
  await world.done('bakary', planDisposal, { ...disposal, ...witness, items: [{ weaponId: at(2) }] })
})
afterAll(() => world.end())

const at = (n: number) => weapons[n] ?? ''
const as = (sql: string) => attempt(world, 'sulh_writer', sql)
const by = (who: keyof typeof cast) => `'${cast[who].id}'`
/** A weapon made to leave in one statement with its movement, as the program would do it. */
const gone = (n: number, status: string, to: string) =>
  `insert into movements (id, side_id, weapon_id, n, from_holder, to_holder, site_id, at, by)
     select gen_random_uuid(), side_id, id, moves + 1, holder, '${to}', site_id, now(), ${by('bakary')} from weapons where id = '${at(n)}';
   update weapons set status = '${status}', holder = '${to}', moves = moves + 1 where id = '${at(n)}'`

describe('what leaves for ever, against the writer itself', () => {
  it.each([
    ['a weapon destroyed while its trace is open', () => gone(0, 'destroyed', `destroyed:${idOf('site TAR')}`)],
    ['a weapon destroyed that was never traced', () => gone(3, 'destroyed', `destroyed:${idOf('site TAR')}`)],
    ['a weapon handed to the state that was never traced', () => gone(3, 'transferred', `transferred:${transfer}`)],
    ['a weapon handed over by a transfer that nobody signed', () => gone(1, 'transferred', `transferred:${transfer}`)],
    ['a weapon handed over by no transfer', () => gone(1, 'transferred', `transferred:${newId()}`)],
    ['a weapon that is the state’s by its holder alone', () => gone(1, 'inCustody', `transferred:${transfer}`)],
    [
      'a transfer signed with its gates shut',
      () => `update state_transfers set status = 'signed', signed_by = ${by('fatou')}, signed_at = now()`,
    ],
    [
      'a transfer signed by who proposed it',
      () => `update state_transfers set signed_by = proposed_by, signed_at = now()`,
    ],
    [
      'a gate signed by who answered it',
      () => `update transfer_gates set status = 'signed', signed_by = proposed_by, signed_at = now()`,
    ],
    ['a gate without evidence', () => `update transfer_gates set evidence = '[]'`],
    ['a vetting that never ends', () => `update transfer_gates set gate = 'dueDiligence'`],
    ['a trace released by who made it', () => `update trace_requests set signed_by = proposed_by`],
    [
      'a trace closed without an answer by who made it',
      () =>
        `update trace_requests set status = 'closed', outcome = 'unanswered', closed_by = proposed_by, closed_at = now(), closed_for = 'x'`,
    ],
    ['a trace closed without saying how', () => `update trace_requests set status = 'closed'`],
    ['a waiver signed by who proposed it', () => `update trace_waivers set signed_by = proposed_by`],
    ['a waiver for a weapon and a class at once', () => `update trace_waivers set weapon_class = 'rifle'`],
    ['a waiver that ended for no reason', () => `update trace_waivers set status = 'ended'`],
  ])('%s is refused', async (_what, sql) => {
    expect(await as(sql())).toBe('23514')
  })

  it('two traces of one weapon cannot be open, and two answers to a gate cannot wait', async () => {
    const copy = (table: string, more: string) =>
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()) || ${more})).* from ${table} t limit 1`
    expect(await as(copy('trace_requests', `'{"number": "T-TAR-000009-9"}'`))).toBe('23505')
    expect(await as(copy('transfer_gates', `'{}'`))).toBe('23505')
  })

  it('what a State answered is history: never changed, never removed', async () => {
    expect(await as(`update trace_answers set note = 'other'`)).toBe('42501')
    expect(await as('delete from trace_answers')).toBe('42501')
    for (const table of ['trace_requests', 'trace_waivers', 'state_transfers', 'transfer_gates'])
      expect(await as(`delete from ${table}`), table).toBe('42501')
  })

  it('readers read, and change nothing', async () => {
    for (const table of ['trace_requests', 'trace_answers', 'trace_waivers', 'state_transfers', 'transfer_gates'])
      expect(await attempt(world, 'sulh_side_north', `update ${table} set side_id = side_id`), table).toBe('42501')
  })
})
