import { claimBenefit } from '../src/claims/actions.ts'
import type { Id } from '../src/kernel/ids.ts'
import { addPlace, establish, proposeRegime, signRegime } from '../src/storage/armoury-actions.ts'
import { putIn } from '../src/storage/placement-actions.ts'
import { printReceipt } from '../src/weapons/actions.ts'
import { handOverPart, receivePart, removePart } from '../src/weapons/part-actions.ts'
import { idOf, type Play } from './acting.ts'

/** Principal parts that were taken off, to be kept apart from their weapons. */
const parts = [
  { key: 'p01', weapon: 'w05', by: 'omar', kind: 'barrel', serial: 'KP-1178' },
  { key: 'p02', weapon: 'w04', by: 'omar', kind: 'bolt', serial: null },
  { key: 'p03', weapon: 'w12', by: 'armourer.msr', kind: 'bolt', serial: '8046' },
  { key: 'p04', weapon: 'w23', by: 'armourer.ajd', kind: 'barrel', serial: null },
] as const

/**
 * A store for arms under two keys with a rack in it; parts that lie apart, one of which went to another store; and the right
 * to a benefit that was used once on the receipt of somebody who is eligible.
 */
export async function playArms(play: Play): Promise<void> {
  for (const { key, weapon, by, kind, serial } of parts) {
    const ids = { id: idOf(`part ${key}`), weaponId: idOf(`weapon ${weapon}`), tag: null }
    await play.act(by, removePart, { ...ids, kind, serial, note: '', keptIn: 'خزانة الأجزاء' })
  }
  const road = { id: idOf('part p01'), seal: 'TRP-7801' }
  await play.act('omar', handOverPart, { ...road, toSiteId: idOf('site TCS') })
  await play.act('khaled', receivePart, { ...road, sealIntact: true, keptIn: 'خزانة الأجزاء 2' })
  await store(play)
  await claims(play)
}

async function store(play: Play): Promise<void> {
  const armouryId = idOf('armoury TRP')
  const hours = { opensAt: '08:00', closesAt: '16:00', longestMinutes: 120 }
  const room = { code: 'A1', name: 'غرفة السلاح', kind: 'armoury', capacity: 40, ...hours }
  await play.act('omar', establish, { id: armouryId, siteId: idOf('site TRP'), ...room })
  const rack = idOf('rack TRP')
  await play.act('omar', addPlace, { id: rack, armouryId, kind: 'rack', label: 'الحامل الأول', capacity: 20 })
  const { rows } = await play.sulh.database.owner.query<{ tag: string }>(
    'select tag from weapons where id = any($1) order by tag',
    [['w06', 'w07'].map((key) => idOf(`weapon ${key}`))],
  )
  await play.act('omar', putIn, { id: rack, tags: rows.map(({ tag }) => tag) })
  const keys = [
    { party: 'authority', groupId: null, of: 'موقع تاجوراء', logins: ['omar'], names: [] },
    { party: 'third', groupId: null, of: 'بعثة المراقبة', logins: ['auditor'], names: [] },
  ]
  const id = idOf('keys TRP')
  await play.act('omar', proposeRegime, {
    id,
    armouryId,
    mode: 'dual',
    keys,
    reason: 'بند المفتاحين في الاتفاق (تجريبي).',
  })
  await play.act('auditor', signRegime, { id })
}

async function claims(play: Play): Promise<void> {
  const weaponId = idOf('weapon w01')
  const { rows } = await play.sulh.database.owner.query<{ id: Id }>(
    'select receipt_id as id from weapons where id = $1',
    [weaponId],
  )
  for (const { id: receiptId } of rows) {
    await play.act('omar', printReceipt, { id: receiptId })
    const claim = { id: idOf('claim w01'), receiptId, weaponId, personId: idOf('person a01') }
    await play.act('huda', claimBenefit, claim)
  }
}
