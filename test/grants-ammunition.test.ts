import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendConsignment } from '../src/ammunition/consignment-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { magazineOf, signedTable, takenIn } from './ammunition.ts'
import { attempt } from './attempt.ts'
import { cast, idOf, newWorld, type World } from './world.ts'

let world: World
let lot: Id
let other: Id
let shelves: Id[]
beforeAll(async () => {
  world = await newWorld()
  await signedTable(world)
  ;({ compartments: shelves } = await magazineOf(world, 'bakary', ['A', 'B', 'C']))
  lot = await takenIn(world, 'bakary', shelves[0] ?? '')
  const primer = { type: 'detonator', hazardDivision: '1.1', compatibilityGroup: 'A' }
  other = await takenIn(world, 'bakary', shelves[1] ?? '', primer)
  const send = { id: newId(), lotId: lot, compartmentId: shelves[0], toSiteId: idOf('site STO'), quantity: 400 }
  await world.done('bakary', sendConsignment, { ...send, seal: 'S-001', lead: '' })
})
afterAll(() => world.end())

const as = (sql: string) => attempt(world, 'sulh_writer', sql)
const by = `'${idOf('user bakary')}'`
const side = `'${cast.bakary.sideId}'`
const site = `'${cast.bakary.siteId}'`
const shelf = (n: number) => `compartment:${shelves[n]}`
const lotColumns = `side_id, site_id, source_kind, place_code, source_by, source_reference, source_note, nomenclature, calibre, type, maker, headstamp, lot_number, packaging, unit, neq_milligrams, condition, quantity, transfers, taken_in_by, taken_in_at, receipt_prints`
const siteId = cast.bakary.siteId
const fatou = `'${idOf('user fatou')}'`
const held = () =>
  `insert into lot_holds (id, side_id, site_id, lot_id, authority, reference, reason, status, placed_by, placed_at)
     values (gen_random_uuid(), ${side}, ${site}, '${lot}', 'Court', '', '', 'placed', ${by}, now())`
const lifted = (who: string, paper = `'Order 4'`) =>
  `update lot_holds set status = 'lifted', lifted_with = ${paper}, lifted_by = ${who}, lifted_at = now()`
const plan = (status: string, signer: string) =>
  `insert into lot_disposals (id, side_id, site_id, lot_id, compartment_id, quantity, method, procedure, planned_on, witness_name,
     witness_of, status, proposed_by, proposed_at, signed_by)
   values (gen_random_uuid(), ${side}, ${site}, '${lot}', '${shelves[0]}', 10, 'openBurning', 'x', now(), 'x', 'x', '${status}', ${by},
     now(), ${signer})`
const kept: Record<string, [seq: number, quantity: number]> = {}

/** A whole transfer of a lot as SQL: with its legs and balances, all of which can be given wrong. */
function transfer(given: {
  of?: Id
  n?: number
  kind?: string
  from: string
  to: string
  quantity: number
  /** Sequence number and balance before, of either leg. */
  out: [seq: number, before: number]
  into: [seq: number, before: number]
  legs?: string
  inQuantity?: number
}): string {
  const { of = lot, n = 2, kind = 'move', from, to, quantity, out, into, inQuantity = quantity } = given
  const [id, legs] = [newId(), given.legs ?? 'out in']
  const posting = (holder: string, leg: string, amount: number, [seq, before]: [number, number]) =>
    `insert into ammunition_postings (id, side_id, transfer_id, lot_id, holder, leg, quantity, seq, before, after) values
      (gen_random_uuid(), ${side}, '${id}', '${of}', '${holder}', '${leg}', ${amount}, ${seq}, ${before},
       ${leg === 'in' ? before + amount : before - amount});
     insert into ammunition_balances (id, side_id, site_id, lot_id, holder, quantity, seq) values
      (gen_random_uuid(), ${side}, ${site}, '${of}', '${holder}', ${leg === 'in' ? before + amount : before - amount}, ${seq})
      on conflict (lot_id, holder) do update set quantity = excluded.quantity, seq = excluded.seq;`
  return `insert into ammunition_transfers (id, side_id, lot_id, n, kind, from_holder, to_holder, quantity, at, by) values
      ('${id}', ${side}, '${of}', ${n}, '${kind}', '${from}', '${to}', ${quantity}, now(), ${by});
    ${legs.includes('out') ? posting(from, 'out', quantity, out) : ''} ${legs.includes('in') ? posting(to, 'in', inQuantity, into) : ''}
    update ammunition_lots set transfers = ${n} where id = '${of}'`
}

describe('the ledger of ammunition, against the writer itself', () => {
  it('starts from what perform() did', async () => {
    const { rows } = await world.sulh.database.owner.query<{ holder: string; seq: number; quantity: number }>(
      'select holder, seq, quantity from ammunition_balances where lot_id = $1',
      [lot],
    )
    for (const { holder, seq, quantity } of rows) kept[holder] = [seq, quantity]
    expect(kept[shelf(0)]).toEqual([2, 600])
  })

  const good = () => ({ from: shelf(0), to: shelf(2), quantity: 100, out: [3, 600], into: [1, 0] }) as const
  it.each([
    [
      'more than there is',
      () => transfer({ ...good(), from: shelf(0), to: shelf(2), quantity: 601, out: [3, 600], into: [1, 0] }),
      '23514',
    ],
    ['a balance that was invented', () => transfer({ ...good(), to: shelf(2), out: [3, 9000], into: [1, 0] }), '23503'],
    ['a holder that begins with something', () => transfer({ ...good(), out: [3, 600], into: [1, 50] }), '23514'],
    ['a posting that leaves one out', () => transfer({ ...good(), out: [4, 600], into: [1, 0] }), '23503'],
    ['a second posting with the same number', () => transfer({ ...good(), out: [2, 1000], into: [1, 0] }), '23505'],
    ['a transfer that leaves one out', () => transfer({ ...good(), n: 3, out: [3, 600], into: [1, 0] }), '23503'],
    [
      'a second transfer with the same number',
      () => transfer({ ...good(), n: 1, out: [3, 600], into: [1, 0] }),
      '23505',
    ],
    ['one leg alone', () => transfer({ ...good(), out: [3, 600], into: [1, 0], legs: 'in' }), '23503'],
    ['legs of two sizes', () => transfer({ ...good(), out: [3, 600], into: [1, 0], inQuantity: 150 }), '23503'],
    [
      'a second coming from the origin',
      () => transfer({ ...good(), from: `origin:${lot}`, out: [2, -1000], into: [1, 0] }),
      '23514',
    ],
    ['an intake of number two', () => transfer({ ...good(), kind: 'takeIn', out: [3, 600], into: [1, 0] }), '23514'],
    [
      'a way back to the origin',
      () => transfer({ ...good(), to: `origin:${lot}`, out: [3, 600], into: [2, -1000] }),
      '23514',
    ],
    ['a holder that is none', () => transfer({ ...good(), to: 'pocket:me', out: [3, 600], into: [1, 0] }), '23514'],
    [
      'a compartment that is none',
      () => transfer({ ...good(), to: `compartment:${newId()}`, out: [3, 600], into: [1, 0] }),
      '23503',
    ],
    ['what may not lie together', () => transfer({ ...good(), to: shelf(1), out: [3, 600], into: [1, 0] }), '23514'],
    [
      'a balance that no posting leaves',
      () => `update ammunition_balances set quantity = quantity + 1 where lot_id = '${lot}' and quantity > 0`,
      '23503',
    ],
    [
      'a balance that is not the newest',
      () =>
        `update ammunition_balances set seq = 1, quantity = 1000 where lot_id = '${lot}' and holder = '${shelf(0)}'`,
      '23514',
    ],
    ['another quantity taken in', () => `update ammunition_lots set quantity = 2000 where id = '${lot}'`, '23514'],
    ['another source', () => `update ammunition_lots set place_code = 'B2' where id = '${lot}'`, '23514'],
    [
      'a lot without a transfer',
      () =>
        `insert into ammunition_lots (id, tag, receipt_number, ${lotColumns}) select gen_random_uuid(), 'X', 'Y', ${lotColumns} from ammunition_lots where id = '${lot}'`,
      '23503',
    ],
    [
      'a table that is not symmetric',
      () => `update mixing_tables set cells = jsonb_set(cells, '{0,1}', '"yes"')`,
      '23514',
    ],
    ['a signed table that changes', () => `update mixing_tables set basis = 'x'`, '23514'],
    [
      'a table that its writer signed',
      () =>
        `insert into mixing_tables select gen_random_uuid(), side_id, 2, cells, 'x', false, 'retired', proposed_by, now(), proposed_by, now() from mixing_tables`,
      '23514',
    ],
    [
      'a table in force that nobody signed',
      () =>
        `insert into mixing_tables select gen_random_uuid(), side_id, 2, cells, 'x', false, 'inForce', proposed_by, now(), null, null from mixing_tables`,
      '23514',
    ],
    [
      'a consignment received by who sent it',
      () =>
        `update consignments set status = 'received', received_by = sent_by, received_at = now(), received_seal = seal, seal_intact = true, counted = quantity`,
      '23514',
    ],
    [
      'a consignment that is whole with another count',
      () =>
        `update consignments set status = 'received', received_by = '${idOf('user celine')}', received_at = now(), received_seal = seal, seal_intact = true, counted = 1`,
      '23514',
    ],
    [
      'a dangerous lot that is moved',
      () =>
        `update ammunition_lots set condition = 'dangerousInSitu' where id = '${lot}'; ${transfer({ ...good(), out: [3, 600], into: [1, 0] })}`,
      '23514',
    ],
    [
      'a task that is done without evidence',
      () =>
        `insert into ordnance_tasks (id, side_id, site_id, lot_id, holder, status, raised_by, raised_at, team, outcome, done_by) values (gen_random_uuid(), ${side}, ${site}, '${lot}', '${shelf(0)}', 'done', ${by}, now(), 'x', 'renderedSafe', ${by})`,
      '23514',
    ],
    [
      'a difference that its counter settled',
      () =>
        `insert into ammunition_checks values (gen_random_uuid(), ${side}, ${site}, 'settled', '[]', '[{}]', ${by}, now(), 'x', ${by}, now())`,
      '23514',
    ],
    [
      'a loss that its reporter signed',
      () =>
        `insert into lot_losses values (gen_random_uuid(), ${side}, ${site}, '${lot}', '${shelves[0]}', 'missing', 1, 'x', 'signed', null, ${by}, now(), ${by}, now())`,
      '23514',
    ],
    [
      'evidence that is disposed of',
      () =>
        `${held()}; ${transfer({ ...good(), to: `disposed:${siteId}`, kind: 'dispose', out: [3, 600], into: [1, 0] })}`,
      '23514',
    ],
    ['a plan to destroy evidence', () => `${held()}; ${plan('proposed', 'null')}`, '23514'],
    [
      'a plan that was proposed before the hold and is signed after it',
      () => `${plan('proposed', 'null')}; ${held()};
        update lot_disposals set status = 'signed', signed_by = '${idOf('user fatou')}', signed_at = now()`,
      '23514',
    ],
    ['a hold that its placer lifted', () => `${held()}; ${lifted(by)}`, '23514'],
    ['a hold that is lifted without a paper', () => `${held()}; ${lifted(fatou, 'null')}`, '23514'],
    [
      'a hold that was lifted and holds again',
      () => `${held()}; ${lifted(fatou)}; update lot_holds set status = 'placed'`,
      '23514',
    ],
    ['a hold on another lot', () => `${held()}; update lot_holds set lot_id = '${other}'`, '23514'],
    ['a removed hold', () => 'delete from lot_holds', '42501'],
    [
      'a receipt that was printed less often than it was',
      () => 'update ammunition_lots set receipt_prints = 2; update ammunition_lots set receipt_prints = 0',
      '23514',
    ],
    [
      'another number of a receipt',
      () => `update ammunition_lots set receipt_number = 'R-1' where id = '${lot}'`,
      '23514',
    ],
    ['a changed transfer', () => `update ammunition_transfers set quantity = 1`, '42501'],
    ['a removed posting', () => 'delete from ammunition_postings', '42501'],
    ['a removed lot', () => 'delete from ammunition_lots', '42501'],
  ])('refuses %s', async (_what, sql, code) => {
    expect(await as(sql())).toBe(code)
  })

  it('refuses even its owner a changed history', async () => {
    await expect(world.asOwner(`update ammunition_postings set after = after`)).rejects.toThrow(/never changed/)
    await expect(world.asOwner(`delete from ammunition_transfers`)).rejects.toThrow(/never changed/)
  })

  it('and accepts a lift by another, after which it is destroyed', async () => {
    expect(
      await as(`${held()}; ${lifted(fatou)}; ${plan('proposed', 'null')}; set constraints all immediate; rollback`),
    ).toBe('done')
    const dispose = transfer({ ...good(), to: `disposed:${siteId}`, kind: 'dispose', out: [3, 600], into: [1, 0] })
    expect(await as(`${held()}; ${lifted(fatou)}; ${dispose}; set constraints all immediate; rollback`)).toBe('done')
  })

  it('and accepts a whole transfer', async () => {
    expect(await as(transfer({ ...good(), out: [3, 600], into: [1, 0] }))).toBe('done')
    expect(
      await as(transfer({ ...good(), of: other, n: 1, from: shelf(1), to: shelf(0), out: [2, 1000], into: [1, 0] })),
    ).toBe('23514')
  })
})
