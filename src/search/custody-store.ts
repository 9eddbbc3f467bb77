import { readLots } from '../ammunition/read-store.ts'
import { ammunitionReaders } from '../ammunition/readers.ts'
import { LotsQuery } from '../ammunition/views.ts'
import { listReaders } from '../payment-lists/readers.ts'
import { shipmentReaders } from '../shipments/routes.ts'
import { traceReaders } from '../tracing/trace-waiver-list.ts'
import { transferReaders } from '../transfers/transfer-list.ts'
import { readParts } from '../weapons/part-store.ts'
import { PartsQuery } from '../weapons/part-views.ts'
import { readWeapons } from '../weapons/store.ts'
import { WeaponsQuery } from '../weapons/views.ts'
import { weaponReaders } from '../weapons/weapon-list.ts'
import { weaponHits } from './hits.ts'
import { listed, numbered, type SearchSource } from './source-store.ts'

const written = (...words: string[]) => words.filter((word) => word !== '').join(' ')

/** Arms, ammunition and money, by the numbers that are printed on them and their papers. */
export const custodySources: readonly SearchSource[] = [
  listed({
    ...{ kind: 'weapon', readers: weaponReaders, query: WeaponsQuery, all: {} },
    read: (tx, query, { actor, language }) => readWeapons(tx, query, actor, language),
    hits: (view, { language }) => weaponHits(view, language),
  }),
  numbered({
    ...{ kind: 'receipt', readers: weaponReaders },
    ...{ from: 'receipts r join weapons w on w.id = r.weapon_id', id: 'w.id', number: 'r.number' },
    title: () => 'w.tag',
  }),
  listed({
    ...{ kind: 'part', readers: weaponReaders, query: PartsQuery, all: {} },
    read: (tx, query, { actor }) => readParts(tx, query, actor),
    hits: ({ parts }, { language }) =>
      parts.map(({ part, weapon, siteName }) => ({
        ...{ id: part.id, number: part.tag, names: weapon ? [weapon.tag] : [], note: siteName[language] },
      })),
  }),
  listed({
    ...{ kind: 'lot', readers: ammunitionReaders, query: LotsQuery, all: {} },
    read: (tx, query, { actor }) => readLots(tx, query, actor),
    hits: ({ lots }, { language }) =>
      lots.map(({ lot, siteName }) => ({
        ...{ id: lot.id, number: lot.tag, names: [written(lot.nomenclature, lot.calibre)], note: siteName[language] },
      })),
  }),
  numbered({ kind: 'shipment', readers: shipmentReaders, from: 'shipments r', number: 'r.seal' }),
  numbered({ kind: 'trace', readers: traceReaders, from: 'trace_requests r', number: 'r.number' }),
  numbered({
    ...{ kind: 'transfer', readers: transferReaders, from: 'state_transfers r', number: `''` },
    says: (pattern) => `r.recipient ilike ${pattern} or r.unit ilike ${pattern}`,
    title: () => 'r.recipient',
  }),
  numbered({ kind: 'paymentList', readers: listReaders, from: 'payment_lists r', number: 'r.number' }),
]
