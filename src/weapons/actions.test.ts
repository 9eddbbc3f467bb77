import { describe, expect, it } from 'vitest'
import { printedNumber } from '../kernel/check-digit.ts'
import { newId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { handOver, receive } from './actions.ts'
import type { Weapon } from './weapon.ts'

const tarsa = newId()
const belmo = newId()
const north = newId()
const someone = (siteId: string): Actor => ({
  id: newId(),
  name: '',
  sideId: north,
  side: 'north',
  joint: false,
  siteId,
  roles: ['armourer'],
})
const awa = someone(tarsa)
const bakary = someone(belmo)
const at = '2026-01-02T03:04:05.000Z'
const by = (actor: Actor) => ({ actionId: newId(), actor, at, received: at })
const site = (id: string) => ({
  id,
  sideId: north,
  code: 'BEL',
  name: { ar: 'ب', en: 'B', fr: 'B' },
  kind: 'centralStore' as const,
  placeCode: 'B1',
  status: 'open' as const,
  readyBy: null,
  openedBy: null,
  openedAt: null,
  people: 0,
  tags: 0,
  receipts: 0,
})

const rifle: Weapon = {
  id: newId(),
  sideId: north,
  siteId: tarsa,
  tag: printedNumber('TAR', 1),
  class: 'rifle',
  make: '',
  model: 'FAL',
  calibre: '7.62×51',
  serial: 'A1',
  serialNormal: 'A1',
  legibility: 'clear',
  twin: 0,
  condition: 'serviceable',
  photo: null,
  markingPhoto: null,
  clearing: 'empty',
  source: 'person',
  personId: newId(),
  groupId: null,
  placeCode: null,
  sourceBy: '',
  sourceReference: '',
  sourceNote: '',
  receiptId: newId(),
  status: 'inCustody',
  holder: `armourer:${awa.id}`,
  moves: 0,
  seal: null,
  sentBy: null,
  sentFrom: null,
  takenInAt: at,
  movedAt: at,
}

/** The weapon that a decision leaves behind. */
function left(decision: ReturnType<typeof handOver.decide>): Weapon | undefined {
  if (decision.outcome === 'refused') return undefined
  const write = decision.writes.find(({ noun }) => noun.name === 'weapon')
  return write ? handOver.noun.schema.parse(write.record) : undefined
}

describe('a rifle travels from Tarsa to Belmo', () => {
  const sent = left(
    handOver.decide(
      rifle,
      { id: rifle.id, toSiteId: belmo, seal: '4471' },
      {
        destination: site(belmo),
        storeLocked: false,
        storeBar: null,
        ammunitionUnderSeal: false,
        partUnderSeal: false,
      },
      by(awa),
    ),
  )

  it('is on the road under its seal, and changes hands on arrival', () => {
    expect(sent).toMatchObject({ status: 'inTransit', siteId: belmo, seal: '4471', sentBy: awa.id, moves: 1 })
    const arrived = left(receive.decide(sent, { id: rifle.id, seal: '4471', sealIntact: true }, {}, by(bakary)))
    expect(arrived).toMatchObject({ status: 'inCustody', holder: `armourer:${bakary.id}`, seal: null, moves: 2 })
  })

  it.each([
    ['another seal', '4472', true],
    ['a broken seal', '4471', false],
  ])('is disputed, not refused, with %s', (_what, seal, sealIntact) => {
    const decision = receive.decide(sent, { id: rifle.id, seal, sealIntact }, {}, by(bakary))
    expect(decision.outcome).toBe('flagged')
    expect(left(decision)).toMatchObject({ status: 'disputed', holder: `armourer:${bakary.id}` })
  })

  it.each([
    ['somebody who does not hold it', someone(tarsa), belmo, 'custody.notYours'],
    ['its holder, to where it is', awa, tarsa, 'custody.sameSite'],
  ])('is not handed over by %s', (_what, actor, toSiteId, code) => {
    const decision = handOver.decide(
      rifle,
      { id: rifle.id, toSiteId, seal: '4471' },
      {
        destination: site(toSiteId),
        storeLocked: false,
        storeBar: null,
        ammunitionUnderSeal: false,
        partUnderSeal: false,
      },
      by(actor),
    )
    expect(decision).toMatchObject({ outcome: 'refused', code })
  })

  it('is not received by who sent it, nor twice', () => {
    const sender = { ...awa, siteId: belmo }
    expect(receive.decide(sent, { id: rifle.id, seal: '4471', sealIntact: true }, {}, by(sender))).toMatchObject({
      code: 'custody.twoPersonRule',
    })
    expect(receive.decide(rifle, { id: rifle.id, seal: '4471', sealIntact: true }, {}, by(awa))).toMatchObject({
      code: 'weapon.wrongStatus',
    })
  })
})
