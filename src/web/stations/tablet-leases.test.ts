import { describe, expect, it } from 'vitest'
import { MemoryDevice, MemoryTier } from '../../../test/memory-tablet.ts'
import { newId } from '../../kernel/ids.ts'
import { leaseWith, printedOf } from '../../stations/leased-numbers.ts'
import { Tablet } from './tablet.ts'
import { bringLeases, leasesOfTablet, takeOfTablet } from './tablet-leases.ts'

const block = (from: number, to: number) => ({
  ...{ id: newId(), series: 'tag' as const, prefix: 'TAR', from, to, next: from },
})

async function enrolled() {
  const [tier, database] = [await MemoryTier.of('centre'), new MemoryDevice()]
  const tablet = await Tablet.in(database)
  const enrol = () =>
    tablet.enrol(tier.post, { code: tier.code, login: 'salma', passphrase: 'four words nobody knows' })
  await enrol()
  return { tier, database, tablet, enrol, bring: () => bringLeases(tablet, tier.post) }
}

describe('the numbers of a tablet', () => {
  it('are taken once each, without a network, also by two tabs at a time and by a form that is opened again', async () => {
    const { tier, database, bring } = await enrolled()
    tier.leases = [block(1, 3)]
    await bring()
    tier.away = true
    const subjects = [newId(), newId()]
    const taken = await Promise.all(subjects.map((subject) => takeOfTablet(database, 'tag', subject)))
    expect(taken.map((one) => one?.number)).toEqual([1, 2].map((count) => printedOf({ prefix: 'TAR' }, count)))
    expect(await takeOfTablet(database, 'tag', subjects[0] ?? '')).toEqual(taken[0])
    expect(await takeOfTablet(database, 'card', newId())).toBeUndefined()
    expect((await takeOfTablet(database, 'tag', newId()))?.leaseId).toBe(tier.leases[0]?.id)
    expect(await takeOfTablet(database, 'tag', newId())).toBeUndefined()
  })

  it('are not known before they are on the disk: where that is full none is taken', async () => {
    const { tier, database, bring } = await enrolled()
    tier.leases = [block(1, 9)]
    await bring()
    database.room = 0
    await expect(takeOfTablet(database, 'tag', newId())).rejects.toThrow('full')
    database.room = undefined
    expect((await leasesOfTablet(database)).map(({ next }) => next)).toEqual([1])
  })

  it('stay given while the tier does not know of it, and are spent where it knows more', async () => {
    const { tier, database, bring } = await enrolled()
    const lease = block(1, 9)
    tier.leases = [lease]
    await bring()
    await takeOfTablet(database, 'tag', newId())
    await bring()
    expect(tier.leftTold).toEqual({ tag: 8 })
    expect((await leasesOfTablet(database)).map(({ next }) => next)).toEqual([2])
    tier.leases = [{ ...lease, next: 6 }, block(21, 22)]
    await bring()
    expect((await leasesOfTablet(database)).map(({ next }) => next)).toEqual([6, 21])
    tier.leases = []
    await bring()
    expect(await takeOfTablet(database, 'tag', newId())).toBeUndefined()
  })

  it('are given no more from the moment at which it hears that it is of another site', async () => {
    const { tier, database, bring, tablet } = await enrolled()
    tier.leases = [block(1, 9)]
    await bring()
    const subject = newId()
    const taken = await takeOfTablet(database, 'tag', subject)
    const scope = { siteId: tablet.device?.record.siteId ?? '', parts: ['arms' as const] }
    await tablet.learnScope({ ...scope, n: 1 })
    expect(await leasesOfTablet(database)).toHaveLength(1)
    await tablet.learnScope({ ...scope, n: 2, siteId: newId() })
    expect(await takeOfTablet(database, 'tag', newId())).toBeUndefined()
    expect(await takeOfTablet(database, 'tag', subject)).toEqual(taken)
  })

  it('go with the enrolment: the next one begins with what it is leased itself', async () => {
    const { tier, database, bring, enrol } = await enrolled()
    tier.leases = [block(1, 9)]
    await bring()
    await enrol()
    expect(await leasesOfTablet(database)).toEqual([])
  })

  it('are known by their label, however it is scanned or typed, and no other is', () => {
    const lease = { ...block(1, 9), station: newId(), epoch: 1 }
    const label = printedOf(lease, 4)
    const arabic = label.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')
    for (const text of [label, label.toLowerCase(), ` ${label} `, arabic]) expect(leaseWith([lease], text)).toBe(lease)
    for (const text of [printedOf(lease, 10), `${label.slice(0, -1)}x`, ''])
      expect(leaseWith([lease], text)).toBeUndefined()
    expect(leaseWith([lease], printedOf({ prefix: 'BEL' }, 4))).toBeUndefined()
  })
})
