import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeAccount, confirmAccount, proposeAccount } from '../../src/benefits/account-actions.ts'
import type { Block } from '../../src/benefits/blocks.ts'
import { endEntitlement, grantEntitlement } from '../../src/benefits/entitlement-actions.ts'
import { proposeException, refuseException, secondException } from '../../src/benefits/exception-actions.ts'
import { liftHold, placeHold } from '../../src/benefits/hold-actions.ts'
import { provePresence } from '../../src/benefits/presence-actions.ts'
import { declineBenefitRule, draftBenefitRule, signBenefitRule } from '../../src/benefits/rule-actions.ts'
import { answerSalary, endSalary, enterSalary } from '../../src/benefits/salary-actions.ts'
import { BenefitRulesView, PersonBenefitsView } from '../../src/benefits/views.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { readWork } from '../../src/work/store.ts'
import { attempt } from '../attempt.ts'
import { account, instalmentsOf, payee, readyToBePaid, ruleInForce, ruleOf } from '../benefits.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast, dayHere } from '../world.ts'

let world: HttpWorld
let ruleId: Id
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
})
afterAll(() => world.end())

const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const benefitsOf = async (personId: Id, who: CastName = 'sana') =>
  PersonBenefitsView.parse(await read(who, `/api/people/${personId}/benefits`))
const codeOf = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const blocksOf = async (personId: Id, n = 1): Promise<Block[]> => {
  const { entitlements } = await benefitsOf(personId)
  const found = entitlements[0]?.instalments.find(({ instalment }) => instalment.n === n)
  if (!found) throw new Error('there is no such instalment')
  return found.blocks
}

describe('a rule of benefits', () => {
  it('decreases, lasts a year at most, and pays what there are coins for', async () => {
    const draft = (instalments: Record<string, unknown>[], more: Record<string, unknown> = {}) =>
      codeOf('sana', draftBenefitRule, { ...ruleOf(), instalments, ...more })
    const one = { amount: '100', opensAfter: 0, closesAfter: 30, attendance: false }
    const later = { ...one, opensAfter: 40, closesAfter: 80 }
    expect(await draft([one, { ...later, amount: '100.001' }])).toBe('benefitRule.grows')
    expect(await draft([{ ...one, amount: '0' }])).toBe('benefitRule.nothing')
    expect(await draft([{ ...one, amount: '1.005' }], { currency: 'USD' })).toBe('money.places')
    expect(await draft([later, one])).toBe('benefitRule.order')
    expect(await draft([{ ...one, closesAfter: 366 }])).toBe('input.invalid')
    expect(await draft([{ ...one, opensAfter: 30 }])).toBe('benefitRule.window')
    const twice = { ground: 'dependants', percent: 5, announcement: 'x' }
    expect(await draft([one], { supplements: [twice, twice] })).toBe('benefitRule.groundTwice')
  })

  it('is drafted by one and signed by another, once it was announced', async () => {
    const id = await world.done('sana', draftBenefitRule, ruleOf({ announcedOn: dayHere(5) }))
    expect(await codeOf('sana', draftBenefitRule, ruleOf())).toBe('benefitRule.draftWaits')
    expect((await read('fatou', '/api/work')).items.map(({ kind }: { kind: string }) => kind)).toContain(
      'benefitRule.sign',
    )
    expect(await codeOf('fatou', signBenefitRule, { id })).toBe('benefitRule.notAnnounced')
    await world.done('fatou', declineBenefitRule, { id })
    const own = await world.done('fatou', draftBenefitRule, ruleOf())
    expect(await codeOf('fatou', signBenefitRule, { id: own })).toBe('signature.twoPersonRule')
    expect(
      await attempt(world, 'sulh_writer', `update benefit_rules set signed_by = proposed_by where id = '${own}'`),
    ).toBe('23514')
    await world.done('fatou', declineBenefitRule, { id: own })
    const { rules } = BenefitRulesView.parse(await read('awa', '/api/benefit-rules'))
    expect(rules.map(({ status }) => status)).toContain('turnedDown')
  })
})

describe('a benefit', () => {
  beforeAll(async () => {
    ruleId = await ruleInForce(world, ['sana', 'fatou'])
  })

  it('is granted to one person who left a site, with every instalment, on announced grounds alone', async () => {
    const personId = await payee(world, 1)
    const grant = { id: newId(), personId, ruleId, grounds: ['dependants'] }
    expect(await codeOf('sana', grantEntitlement, { ...grant, personId: [personId] })).toBe('input.invalid')
    expect(await codeOf('sana', grantEntitlement, { ...grant, grounds: ['disability'] })).toBe(
      'entitlement.noSuchGround',
    )
    await world.done('sana', grantEntitlement, grant)
    expect(await codeOf('sana', grantEntitlement, { ...grant, id: newId() })).toBe('entitlement.already')
    const instalments = await instalmentsOf(world, personId)
    expect(instalments.map(({ amount }) => amount)).toEqual(['1035.000', '690.000', '345.000'])
    expect(instalments[0]).toMatchObject({ opensOn: dayHere(-10), closesOn: dayHere(50) })
    expect(await blocksOf(personId)).toEqual(['noAccount', 'notProved'])
    expect(await blocksOf(personId, 3)).toContain('notYetOpen')
  })

  it('is not granted to who never left a site, is listed, or may be a child', async () => {
    const still = await world.done('awa', register, applicant({ claimedGroup: 'x' }))
    expect(await codeOf('sana', grantEntitlement, { id: newId(), personId: still, ruleId, grounds: [] })).toBe(
      'entitlement.notDischarged',
    )
    const personId = await payee(world, 2)
    await world.asOwner(`update screening_results set status = 'listed' where id = '${personId}'`)
    expect(await codeOf('sana', grantEntitlement, { id: newId(), personId, ruleId, grounds: [] })).toBe(
      'entitlement.barred',
    )
    await world.asOwner(`update screening_results set status = 'clear' where id = '${personId}'`)
    await world.asOwner(`update people set birth = '{"from":"2012-01-01","to":"2012-12-31","precision":"year"}'
      where id = '${personId}'`)
    expect(await codeOf('sana', grantEntitlement, { id: newId(), personId, ruleId, grounds: [] })).toBe(
      'entitlement.child',
    )
  })

  it('ends by another person, and is then blocked', async () => {
    const personId = await payee(world, 3)
    const id = await world.done('sana', grantEntitlement, { id: newId(), personId, ruleId, grounds: [] })
    await world.done('fatou', endEntitlement, { id, reason: 'Left the country' })
    expect(await blocksOf(personId)).toContain('ended')
    expect(await codeOf('fatou', endEntitlement, { id, reason: 'Again' })).toBe('entitlement.ended')
  })
})

describe('an account', () => {
  it('is proposed by one and confirmed by another, with right check digits', async () => {
    const personId = await payee(world, 4)
    const propose = (channel: string, number: string) => ({ id: newId(), personId, channel, number })
    expect(await codeOf('sana', proposeAccount, propose('bank', 'LY83002048000020100120361x'))).toBe(
      'payeeAccount.iban',
    )
    expect(await codeOf('sana', proposeAccount, propose('mobileMoney', '12ab'))).toBe('payeeAccount.wallet')
    expect(await codeOf('sana', proposeAccount, propose('cashDesk', '12'))).toBe('payeeAccount.noNumber')
    const id = await world.done('sana', proposeAccount, propose('bank', 'LY83 0020 4800 0020 1001 2036 1'))
    expect(await codeOf('sana', confirmAccount, { id })).toBe('signature.twoPersonRule')
    await world.done('basma', confirmAccount, { id })
    const { accounts } = await benefitsOf(personId)
    expect(accounts).toMatchObject([{ tail: '0361', status: 'confirmed' }])
    const { rows } = await world.sulh.database.owner.query('select to_jsonb(a) as row from payee_accounts a')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('20100120361')
  })

  it('of two people is paid to neither, on whichever side they are, and SQL allows no second', async () => {
    const other = await payee(world, 5, 'hania')
    const flags = await world.do('idris', proposeAccount, {
      ...{ id: newId(), personId: other, channel: 'bank', number: 'ly83002048000020100120361' },
    })
    expect(flags).toMatchObject({ outcome: 'flagged', flags: [{ code: 'payeeAccount.shared' }] })
    const { accounts } = await benefitsOf(other, 'idris')
    expect(accounts).toMatchObject([{ status: 'shared' }])
    expect(
      await attempt(
        world,
        'sulh_writer',
        `update payee_accounts set status = 'confirmed' where person_id = '${other}'`,
      ),
    ).not.toBe('done')
    await world.done('idris', closeAccount, { id: accounts[0]?.id ?? '' })
  })

  it('of one person is one: the next closes the one before', async () => {
    const personId = await payee(world, 6)
    await account(world, ['sana', 'basma'], personId)
    await account(world, ['mona', 'sana'], personId, 'mobileMoney', '٠٠٢١٨٩١٢٣٤٥٦٧')
    const { accounts } = await benefitsOf(personId)
    expect(accounts.map(({ status, channel }) => `${channel} ${status}`)).toEqual([
      'mobileMoney confirmed',
      'cashDesk closed',
    ])
  })
})

describe('an instalment', () => {
  it('needs the person to be seen, in its days, by a card that is theirs or two officers who are two', async () => {
    const personId = await payee(world, 7)
    await world.done('sana', grantEntitlement, { id: newId(), personId, ruleId, grounds: [] })
    const [first, second] = await instalmentsOf(world, personId)
    const prove = (given: Record<string, unknown>) => ({
      ...{ id: newId(), personId, instalmentId: first?.id, how: 'photo', cardNumber: '', witnessId: null, ...given },
    })
    const waits = async (day = '') => {
      const now = new Date(`${day}T10:00:00.000Z`)
      const query = { kind: 'presenceProof.record', page: 1 } as const
      const read = await world.sulh.database.read(cast.awa, (tx) => readWork(tx, workSources, query, cast.awa, now))
      return read.items.some(({ id }) => id === personId)
    }
    expect(await waits(first?.opensOn)).toBe(true)
    // The whole of the last day counts.
    expect(await waits(first?.closesOn)).toBe(true)
    expect(await codeOf('awa', provePresence, prove({ instalmentId: second?.id }))).toBe('presenceProof.window')
    expect(await codeOf('awa', provePresence, prove({ how: 'card', cardNumber: '123' }))).toBe('presenceProof.card')
    expect(await codeOf('awa', provePresence, prove({ how: 'twoOfficers', witnessId: cast.awa.id }))).toBe(
      'presenceProof.witness',
    )
    await world.done('awa', provePresence, prove({ how: 'twoOfficers', witnessId: cast.mona.id }))
    expect(await codeOf('awa', provePresence, prove({}))).toBe('presenceProof.proved')
    expect(await blocksOf(personId)).toEqual(['noAccount'])
  })

  it('is blocked by a hold until another person lifts it; only some are told why', async () => {
    const personId = await payee(world, 8)
    await readyToBePaid(world, ruleId, personId)
    expect(await blocksOf(personId)).toEqual([])
    const id = await world.done('fatou', placeHold, {
      id: newId(),
      personId,
      kind: 'allegation',
      reason: 'A complaint',
    })
    expect(await blocksOf(personId)).toEqual(['allegation'])
    expect((await benefitsOf(personId, 'awa')).holds).toEqual([])
    expect(await codeOf('fatou', liftHold, { id, reason: 'Nothing in it' })).toBe('signature.twoPersonRule')
    expect(
      await attempt(
        world,
        'sulh_writer',
        `update benefit_holds set status = 'lifted', lifted_by = placed_by, lifted_at = now() where id = '${id}'`,
      ),
    ).toBe('23514')
    const gone = await world.done('sana', placeHold, { id: newId(), personId, kind: 'deceased', reason: 'Told by kin' })
    expect(await blocksOf(personId)).toEqual(['deceased', 'allegation'])
    await world.done('fatou', liftHold, { id: gone, reason: 'Stood before me' })
    expect(await blocksOf(personId)).toEqual(['allegation'])
  })

  it('is blocked by a public salary from the moment it is entered, unless a panel of two decides otherwise', async () => {
    const personId = await payee(world, 9)
    await readyToBePaid(world, ruleId, personId)
    const salary = { id: newId(), personId, institution: 'وزارة الداخلية', fromDay: dayHere(-100), untilDay: null }
    await world.done('sana', enterSalary, salary)
    expect(await blocksOf(personId)).toEqual(['salary'])
    expect(await codeOf('sana', answerSalary, { id: salary.id, right: true })).toBe('signature.twoPersonRule')
    await world.done('warda', answerSalary, { id: salary.id, right: true })
    const ask = { id: newId(), personId, kind: 'salary', untilDay: dayHere(90), reason: 'Half a salary', receiver: '' }
    expect(await codeOf('sana', proposeException, { ...ask, untilDay: dayHere(400) })).toBe('benefitException.until')
    expect(await codeOf('sana', proposeException, { ...ask, receiver: 'His brother' })).toBe(
      'benefitException.receiver',
    )
    await world.done('sana', proposeException, ask)
    await world.done('rashid', secondException, { id: ask.id })
    expect(await codeOf('rashid', secondException, { id: ask.id })).toBe('signature.twoPersonRule')
    expect(await blocksOf(personId)).toEqual(['salary'])
    await world.done('fatou', secondException, { id: ask.id })
    expect(await blocksOf(personId)).toEqual([])
    await world.done('rashid', refuseException, { id: ask.id, reason: 'He was promoted' })
    expect(await blocksOf(personId)).toEqual(['salary'])
    await world.done('sana', endSalary, { id: salary.id, untilDay: dayHere(-20) })
    expect(await blocksOf(personId)).toEqual([])
  })

  it('of a registration that is linked with one that has the support is paid there alone', async () => {
    const [one, other] = [await payee(world, 10), await payee(world, 11)]
    await readyToBePaid(world, ruleId, one)
    await readyToBePaid(world, ruleId, other)
    await world.asOwner(`set session_replication_role = replica;
      insert into merges (id, duplicate_id, kept_id, kept_side_id, kept_site_id, merged_id, merged_side_id, merged_site_id, merged_by,
        merged_at, status) select gen_random_uuid(), gen_random_uuid(), a.id, a.side_id, a.site_id, b.id, b.side_id, b.site_id,
        a.registered_by, now(), 'standing' from people a, people b where a.id = '${one}' and b.id = '${other}';
      set session_replication_role = origin`)
    expect(await blocksOf(one)).toEqual([])
    expect(await blocksOf(other)).toEqual(['linked'])
  })

  it('grows past no constraint, and lies within a year', async () => {
    const personId = await payee(world, 12)
    await world.done('sana', grantEntitlement, { id: newId(), personId, ruleId, grounds: [] })
    const copy = (change: string) =>
      attempt(
        world,
        'sulh_writer',
        `insert into instalments select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'n', 4) || '${change}')).*
         from instalments i where person_id = '${personId}' and n = 3`,
      )
    expect(await copy(JSON.stringify({ amount: '301', opens_on: dayHere(200), closes_on: dayHere(300) }))).toBe('23514')
    expect(await copy(JSON.stringify({ amount: '299', opens_on: dayHere(200), closes_on: dayHere(356) }))).toBe('23514')
    expect(await copy(JSON.stringify({ amount: '299', opens_on: dayHere(200), closes_on: dayHere(355) }))).toBe('done')
  })
})
