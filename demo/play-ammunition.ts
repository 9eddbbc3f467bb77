import { recordAmmunitionCheck } from '../src/ammunition/check-actions.ts'
import { receiveConsignment, sendConsignment } from '../src/ammunition/consignment-actions.ts'
import { transportMixing } from '../src/ammunition/data/transport-mixing.ts'
import { printLotReceipt, takeInLot } from '../src/ammunition/lot-actions.ts'
import { openCompartment, openMagazine } from '../src/ammunition/magazine-actions.ts'
import { assignOrdnanceTask, raiseOrdnanceTask } from '../src/ammunition/ordnance-actions.ts'
import { draftMixingTable, signMixingTable } from '../src/ammunition/setting-actions.ts'
import type { Id } from '../src/kernel/ids.ts'
import { idOf, type Play } from './acting.ts'

/** Magazines with their compartments, in no surveyed place: nobody measured one for a demonstration. */
const magazines = [
  { site: 'TRP', by: 'omar', name: 'حاوية الذخيرة قرب السور', compartments: ['A', 'B'] },
  { site: 'TCS', by: 'khaled', name: 'مخزن الذخيرة الشمالي', compartments: ['A', 'B', 'C'] },
  { site: 'BNG', by: 'idris', name: 'حاوية الذخيرة خلف المبنى', compartments: ['A', 'B'] },
  { site: 'BCS', by: 'armourer.bcs', name: 'مخزن الذخيرة الأول', compartments: ['A', 'B'] },
] as const

/** Makers are left open and lot numbers are invented; names, calibres and hazard codes are those of such ammunition. */
const kinds = {
  rifle: {
    ...{ nomenclature: 'Cartridge 7.62×39 ball', calibre: '7.62×39', type: 'ball', unit: 'round' },
    ...{ hazardDivision: '1.4', compatibilityGroup: 'S', neqMilligrams: 1600, packaging: 'علبة معدنية 700 طلقة' },
  },
  heavy: {
    ...{ nomenclature: 'Cartridge 12.7×108 tracer', calibre: '12.7×108', type: 'tracer', unit: 'round' },
    ...{ hazardDivision: '1.4', compatibilityGroup: 'G', neqMilligrams: 18_000, packaging: 'صندوق خشبي' },
  },
  rocket: {
    ...{ nomenclature: 'Rocket PG-7V', calibre: '40 mm', type: 'rocket', unit: 'piece' },
    ...{ hazardDivision: '1.1', compatibilityGroup: 'E', neqMilligrams: 640_000, packaging: 'صندوق 6 قذائف' },
  },
  grenade: {
    ...{ nomenclature: 'Hand grenade F1', calibre: '55 mm', type: 'handGrenade', unit: 'piece' },
    ...{ hazardDivision: '1.1', compatibilityGroup: 'F', neqMilligrams: 60_000, packaging: '' },
  },
  charge: {
    ...{ nomenclature: 'TNT block 200 g', calibre: '—', type: 'bulkExplosive', unit: 'gram' },
    ...{ hazardDivision: '1.1', compatibilityGroup: 'D', neqMilligrams: 1000, packaging: '' },
  },
  bomb: {
    ...{ nomenclature: 'Mortar bomb 60 mm HE', calibre: '60 mm', type: 'mortarBomb', unit: 'piece' },
    ...{ hazardDivision: '1.1', compatibilityGroup: 'E', neqMilligrams: 190_000, packaging: '' },
  },
  unknown: {
    ...{ nomenclature: 'Cartridges of mixed marks', calibre: '7.62×54R', type: 'ball', unit: 'round' },
    ...{ hazardDivision: null, compatibilityGroup: null, neqMilligrams: 3000, packaging: 'كيس قماش' },
  },
} as const

/** What was taken in: of which kind, how much, where, from whom; without a compartment where it is dangerous. */
const lots = [
  { key: 'l01', kind: 'rifle', quantity: 4200, by: 'omar', shelf: 'TRP A', person: 'a01' },
  { key: 'l02', kind: 'heavy', quantity: 310, by: 'omar', shelf: 'TRP B', group: 'harbour' },
  { key: 'l03', kind: 'rocket', quantity: 12, by: 'khaled', shelf: 'TCS C', place: 'LY021203' },
  { key: 'l04', kind: 'charge', quantity: 8000, by: 'khaled', shelf: 'TCS C', place: 'LY021203' },
  { key: 'l05', kind: 'rifle', quantity: 960, by: 'idris', shelf: 'BNG A', person: 'a22' },
  { key: 'l06', kind: 'grenade', quantity: 24, by: 'idris', shelf: 'BNG B', place: 'LY010305' },
  { key: 'l07', kind: 'bomb', quantity: 18, by: 'armourer.bcs', shelf: 'BCS A', place: 'LY010301' },
  { key: 'l08', kind: 'unknown', quantity: 540, by: 'armourer.bcs', shelf: 'BCS B', place: 'LY010301' },
  { key: 'l09', kind: 'rocket', quantity: 1, by: 'omar', shelf: null, person: 'a06' },
  { key: 'l10', kind: 'bomb', quantity: 2, by: 'idris', shelf: null, place: 'LY010305' },
] as const

/**
 * Ammunition at sites of both sides: signed mixing tables, magazines, lots of several hazard codes, a receipt that was printed,
 * one transfer that arrived whole and one on the road, an unsafe rocket with its team and another that waits for one.
 */
export async function playAmmunition(play: Play): Promise<void> {
  await tables(play)
  for (const { site, by, name, compartments } of magazines) {
    const magazineId = idOf(`magazine ${site}`)
    const unsurveyed = { latitude: null, longitude: null }
    await play.act(by, openMagazine, { id: magazineId, siteId: idOf(`site ${site}`), code: 'M1', name, ...unsurveyed })
    for (const code of compartments)
      await play.act(by, openCompartment, { id: shelfOf(`${site} ${code}`), magazineId, code })
  }
  for (const lot of lots) await takenIn(play, lot)
  await play.act('omar', printLotReceipt, { id: idOf('lot l01') })
  await transfers(play)
  await unsafe(play)
  const counted = [{ calibre: '7.62×39', type: 'ball', unit: 'round', quantity: 2200 }]
  const heavy = { calibre: '12.7×108', type: 'tracer', unit: 'round', quantity: 310 }
  const rocket = { calibre: '40 mm', type: 'rocket', unit: 'piece', quantity: 1 }
  const check = { id: idOf('ammunition check TRP'), siteId: idOf('site TRP'), counted: [...counted, heavy, rocket] }
  await play.act('amal', recordAmmunitionCheck, check)
}

const shelfOf = (shelf: string): Id => idOf(`compartment ${shelf}`)

async function tables(play: Play): Promise<void> {
  const basis = 'جدول النقل نقطة بداية للعرض التجريبي؛ لم يراجعه مستشار.'
  for (const [drafts, signs] of [
    ['omar', 'huda'],
    ['idris', 'fawzi'],
  ] as const) {
    const id = idOf(`mixing table ${drafts}`)
    await play.act(drafts, draftMixingTable, { id, cells: transportMixing, basis, fromTransport: true })
    await play.act(signs, signMixingTable, { id })
  }
}

async function takenIn(play: Play, lot: (typeof lots)[number]): Promise<void> {
  const source =
    'person' in lot
      ? { kind: 'person', personId: idOf(`person ${lot.person}`) }
      : 'group' in lot
        ? { kind: 'group', groupId: idOf(`group ${lot.group}`), note: 'مع رشاشات التشكيل الثقيلة' }
        : { kind: 'cache', placeCode: lot.place, note: 'في قبو مبنى مهجور', by: 'دورية الموقع' }
  await play.act(lot.by, takeInLot, {
    ...{ ...kinds[lot.kind], id: idOf(`lot ${lot.key}`), source, quantity: lot.quantity },
    ...{
      maker: '',
      country: null,
      headstamp: '',
      lotNumber: `DEMO-${lot.key.slice(1)}`,
      year: null,
      surveillanceOn: null,
    },
    condition: lot.shelf === null ? 'dangerousInSitu' : 'serviceable',
    compartmentId: lot.shelf === null ? null : shelfOf(lot.shelf),
  })
}

/** Rifle cartridges go to the central store and arrive whole; on the other side some are on the road. */
async function transfers(play: Play): Promise<void> {
  const arrived = { id: idOf('consignment TRP'), seal: 'TRP-9001' }
  const sent = { ...arrived, lotId: idOf('lot l01'), compartmentId: shelfOf('TRP A'), toSiteId: idOf('site TCS') }
  await play.act('omar', sendConsignment, { ...sent, quantity: 2000, lead: '' })
  await play.act('khaled', receiveConsignment, {
    ...{ ...arrived, sealIntact: true, counted: 2000, compartmentId: shelfOf('TCS A') },
  })
  await play.act('idris', sendConsignment, {
    ...{ id: idOf('consignment BNG'), lotId: idOf('lot l05'), compartmentId: shelfOf('BNG A'), quantity: 400 },
    ...{ toSiteId: idOf('site BCS'), seal: 'BNG-9002', lead: '' },
  })
}

/** What nobody may carry: the rocket of Tajura is with a team; the bombs of Qaminis and a loaded launcher wait for one. */
async function unsafe(play: Play): Promise<void> {
  const { rows } = await play.sulh.database.owner.query<{ id: Id }>('select id from ordnance_tasks where lot_id = $1', [
    idOf('lot l09'),
  ])
  for (const { id } of rows)
    await play.act('huda', assignOrdnanceTask, { id, team: 'فريق إبطال المتفجرات الثاني (تجريبي)' })
  await play.act('armourer.tbr', raiseOrdnanceTask, { id: idOf('task w26'), weaponId: idOf('weapon w26') })
}
