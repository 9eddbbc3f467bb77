import type { Id } from '../kernel/ids.ts'
import { inOne, pageSize } from '../kernel/paging.ts'
import { type Actor, reachOf } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { armouryNoun } from './armoury.ts'
import { armouryChangeNoun } from './armoury-change.ts'
import { entryNoun } from './entry.ts'
import { type KeyRegime, keyRegimeNoun } from './key-regime.ts'
import { missingParties, type Opening, openingNoun } from './opening.ts'
import { placementNoun, storagePlaceNoun } from './storage-place.ts'
import { barOf, filledOf, signaturesOf } from './store.ts'
import {
  type ArmouriesQuery,
  ArmouriesView,
  type ArmouryView,
  type ChangesView,
  type EntriesQuery,
  type EntriesView,
  Lying,
  type OpeningRow,
  type OpeningsQuery,
  type OpeningsView,
  type PlacementsView,
  type PlaceQuery,
  type PlacesQuery,
  type PlacesView,
  type PlaceView,
  type RegimesView,
} from './views.ts'

const stateOf = `case
  when exists (select from armoury_openings o where o.armoury_id = a.id and o.status = 'open') then 'open'
  when exists (select from armoury_openings o where o.armoury_id = a.id and o.status = 'signing') then 'signing'
  else 'shut' end`
const armouryOrder = { code: 'a.code', name: 'a.name' }

/** A page of the stores within reach, with how they stand now. */
export async function readArmouries(tx: Tx, query: ArmouriesQuery, actor: Actor): Promise<ArmouriesView> {
  const conditions = new Conditions()
  conditions.within(actor, 'a')
  if (query.state === 'locked') conditions.say('armoury_is_locked(a.id)')
  else if (query.state !== 'all') conditions.add((place) => `${stateOf} = ${place}`, query.state)
  if (query.search !== '')
    conditions.add((place) => `(a.code ilike ${place} or a.name ilike ${place})`, anywhere(query.search))
  const from = `from armouries a where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(armouryNoun, 'a')}, s.name as site_name, ${stateOf} as state, armoury_is_locked(a.id) as locked,
       coalesce((select mode from key_regimes r where r.armoury_id = a.id and r.status = 'inForce'), 'single') as mode,
       (select count(*) from armoury_openings o where o.armoury_id = a.id and o.settled_by is null and o.faults <> '{}'
         and o.status = 'closed') as to_settle
     from armouries a join sites s on s.id = a.site_id where ${conditions.where}
     ${orderBy(query.order, armouryOrder, 'a.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const armouries = rows.map((row) => ({
    ...{ armoury: recordOf(armouryNoun, row), siteName: row.site_name, mode: row.mode, state: row.state },
    ...{ locked: row.locked, toSettle: row.to_settle },
  }))
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return ArmouriesView.parse({ armouries, ...total, page: query.page, pageSize })
}

async function withSignatures(tx: Tx, openings: readonly Opening[]): Promise<OpeningRow[]> {
  const all = await signaturesOf(
    tx,
    openings.map(({ id }) => id),
  )
  return openings.map((opening) => {
    const signatures = all.filter(({ openingId }) => openingId === opening.id)
    return { opening, signatures, missing: missingParties(opening.keys, signatures) }
  })
}

/** Names of users, and of those of another authority as the keys name them. */
async function namesOf(
  tx: Tx,
  about: { regimes?: readonly (KeyRegime | null)[]; openings?: readonly OpeningRow[]; users?: readonly (Id | null)[] },
  language: string,
): Promise<Record<string, string>> {
  const { regimes = [], openings = [], users = [] } = about
  const keys = [...regimes.flatMap((one) => one?.keys ?? []), ...openings.flatMap(({ opening }) => opening.keys)]
  const carried = keys.flatMap(({ holders }) =>
    holders.flatMap(({ userId, name }): [string, string][] => (userId === null ? [] : [[userId, name]])),
  )
  const ids = [
    ...users,
    ...regimes.flatMap((one) => [one?.proposedBy ?? null, one?.signedBy ?? null]),
    ...openings.flatMap(({ opening, signatures }) => [
      ...[opening.begunBy, opening.forcedBy, opening.closedBy, opening.settledBy],
      ...signatures.flatMap(({ signedBy, countersignedBy }) => [signedBy, countersignedBy]),
    ]),
  ]
  return { ...Object.fromEntries(carried), ...Object.fromEntries(await userNames(tx, ids, language)) }
}

const mostLive = 20

/** One store: its keys, what is open or waits to be looked at, and how full it is. */
export async function readArmoury(tx: Tx, id: Id, language: string): Promise<ArmouryView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(armouryNoun, 'a')}, s.name as site_name, s.code as site_code, armoury_is_locked(a.id) as locked,
       (select coalesce(sum(capacity), 0) from storage_places p where p.armoury_id = a.id) as room,
       (select count(*) from armoury_entries e where e.armoury_id = a.id and e.left_at is null) as inside
     from armouries a join sites s on s.id = a.site_id where a.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const armoury = recordOf(armouryNoun, row)
  const { rows: keyed } = await tx.query(
    `select ${columnsOf(keyRegimeNoun)} from key_regimes where armoury_id = $1 and status in ('inForce', 'proposed')`,
    [id],
  )
  const regimes = keyed.map((one) => recordOf(keyRegimeNoun, one))
  const { rows: opened } = await tx.query(
    `select ${columnsOf(openingNoun)} from armoury_openings where armoury_id = $1
       and (status in ('signing', 'open') or (settled_by is null and faults <> '{}' and status = 'closed'))
     order by begun_at desc, id limit ${mostLive}`,
    [id],
  )
  const openings = await withSignatures(
    tx,
    opened.map((one) => recordOf(openingNoun, one)),
  )
  const held = await countUpTo(
    tx,
    `select from weapon_placements p join weapons w on w.id = p.weapon_id and w.moves = p.n
     where p.armoury_id = $1 and p.taken_at is null`,
    [id],
  )
  const { rows: groups } = await tx.query<{ id: Id; name: string }>(
    `select id, coalesce(nullif(case when $2 = 'ar' then name_arabic else name_latin end, ''), name_arabic, name_latin) as name
     from armed_groups where side_id = $1 and status not in ('merged', 'split') order by code limit 500`,
    [armoury.sideId, language],
  )
  return {
    ...{ armoury, siteName: row.site_name, siteCode: row.site_code, groups },
    ...{ locked: row.locked, held: inOne(held), room: row.room, inside: row.inside },
    regime: regimes.find(({ status }) => status === 'inForce') ?? null,
    proposed: regimes.find(({ status }) => status === 'proposed') ?? null,
    live: openings.filter(({ opening }) => opening.status !== 'closed'),
    toSettle: openings.filter(({ opening }) => opening.status === 'closed'),
    bar: await barOf(tx, id),
    names: await namesOf(tx, { regimes, openings }, language),
  }
}

/** How many weapons in custody at the site of a store lie in no place, counted to 10,001. */
export async function readUnplaced(tx: Tx, id: Id): Promise<{ count: number }> {
  const total = await countUpTo(
    tx,
    `select from weapons w join armouries a on a.side_id = w.side_id and a.site_id = w.site_id
     where a.id = $1 and w.status in ('inCustody', 'disputed') and not exists (select from weapon_placements p
       where p.weapon_id = w.id and p.n = w.moves and p.taken_at is null)`,
    [id],
  )
  return { count: inOne(total) }
}

/** A page of racks, shelves and boxes, with how full each is. */
export async function readPlaces(tx: Tx, query: PlacesQuery, actor: Actor): Promise<PlacesView> {
  const conditions = new Conditions()
  if (query.armoury !== '') conditions.add((place) => `p.armoury_id = ${place}`, query.armoury)
  else if (reachOf(actor) === 'site') conditions.add((place) => `p.site_id = ${place}`, actor.siteId)
  if (query.kind !== 'all') conditions.add((place) => `p.kind = ${place}`, query.kind)
  if (query.search !== '')
    conditions.add((place) => `(p.code ilike ${place} or p.label ilike ${place})`, anywhere(query.search))
  const from = `from storage_places p where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(storagePlaceNoun, 'l')}, a.code as armoury_code, ${filledOf('l.id')} as filled
     from (select p.* ${from} ${orderBy(query.order, { code: 'p.code' }, 'p.id')} ${pageAt(query.page)}) l
       join armouries a on a.id = l.armoury_id ${orderBy(query.order, { code: 'l.code' }, 'l.id')}`,
    conditions.values,
  )
  return {
    places: rows.map((row) => ({
      ...{ place: recordOf(storagePlaceNoun, row), armouryCode: row.armoury_code, filled: row.filled },
    })),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    ...{ page: query.page, pageSize },
  }
}

/** One place and a page of what lies in it. */
export async function readPlace(tx: Tx, id: Id, query: PlaceQuery): Promise<PlaceView | undefined> {
  const { rows } = await tx.query(
    `select to_jsonb(l) as place, to_jsonb(a) as armoury, s.name as site_name
     from storage_places l join armouries a on a.id = l.armoury_id join sites s on s.id = l.site_id where l.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const armoury = recordOf(armouryNoun, row.armoury)
  const from = `from weapon_placements p join weapons w on w.id = p.weapon_id and w.moves = p.n
    where p.place_id = $1 and p.taken_at is null`
  const { rows: lying } = await tx.query(
    `select w.id as "weaponId", w.tag, w.class, w.model, w.calibre, w.serial, w.status, p.put_at as "putAt" ${from}
     ${orderBy(query.order, { tag: 'w.tag', put: 'p.put_at' }, 'w.id')} ${pageAt(query.page)}`,
    [id],
  )
  const total = await countUpTo(tx, `select ${from}`, [id])
  return {
    ...{ place: recordOf(storagePlaceNoun, row.place), armoury, siteName: row.site_name },
    ...{ filled: total.total, bar: await barOf(tx, armoury.id), weapons: Lying.array().parse(lying) },
    ...{ ...total, page: query.page, pageSize },
  }
}

/** A page of the openings of a store. */
export async function readOpenings(tx: Tx, id: Id, query: OpeningsQuery, language: string): Promise<OpeningsView> {
  const which = {
    all: 'true',
    faults: `o.faults <> '{}'`,
    toSettle: `o.settled_by is null and o.faults <> '{}' and o.status = 'closed'`,
  }[query.show]
  const from = `from armoury_openings o where o.armoury_id = $1 and ${which}`
  const { rows } = await tx.query(
    `select ${columnsOf(openingNoun, 'o')} ${from} ${orderBy(query.order, { begun: 'o.begun_at' }, 'o.id')} ${pageAt(query.page)}`,
    [id],
  )
  const openings = await withSignatures(
    tx,
    rows.map((row) => recordOf(openingNoun, row)),
  )
  const total = await countUpTo(tx, `select ${from}`, [id])
  return { openings, names: await namesOf(tx, { openings }, language), ...total, page: query.page, pageSize }
}

/** A page of the access log of a store. */
export async function readEntries(tx: Tx, id: Id, query: EntriesQuery, language: string): Promise<EntriesView> {
  const which = { all: 'true', inside: 'e.left_at is null', alone: 'e.with_id is null' }[query.show]
  const from = `from armoury_entries e where e.armoury_id = $1 and ${which}`
  const { rows } = await tx.query(
    `select ${columnsOf(entryNoun, 'e')} ${from} ${orderBy(query.order, { entered: 'e.entered_at' }, 'e.id')} ${pageAt(query.page)}`,
    [id],
  )
  const entries = rows.map((row) => recordOf(entryNoun, row))
  const { rows: keyed } = await tx.query(`select ${columnsOf(keyRegimeNoun)} from key_regimes where armoury_id = $1`, [
    id,
  ])
  const users = entries.flatMap(({ userId, withId, recordedBy }) => [userId, withId, recordedBy])
  const regimes = keyed.map((row) => recordOf(keyRegimeNoun, row))
  const total = await countUpTo(tx, `select ${from}`, [id])
  return { entries, names: await namesOf(tx, { regimes, users }, language), ...total, page: query.page, pageSize }
}

/** Under which keys a store stood, newest first. */
export async function readRegimes(tx: Tx, id: Id, language: string): Promise<RegimesView> {
  const { rows } = await tx.query(
    `select ${columnsOf(keyRegimeNoun)} from key_regimes where armoury_id = $1 order by proposed_at desc, id limit 100`,
    [id],
  )
  const regimes = rows.map((row) => recordOf(keyRegimeNoun, row))
  return { regimes, names: await namesOf(tx, { regimes }, language) }
}

/** Other names and hours of a store, the newest first. */
export async function readChanges(tx: Tx, id: Id, language: string): Promise<ChangesView> {
  const { rows } = await tx.query(
    `select ${columnsOf(armouryChangeNoun)} from armoury_changes where armoury_id = $1 order by proposed_at desc, id limit 100`,
    [id],
  )
  const changes = rows.map((row) => recordOf(armouryChangeNoun, row))
  const users = changes.flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy])
  return { changes, names: await namesOf(tx, { users }, language) }
}

/** Where a weapon lies and lay. */
export async function readPlacements(tx: Tx, weaponId: Id, language: string): Promise<PlacementsView> {
  const { rows } = await tx.query(
    `select to_jsonb(p) as placement, p.taken_at is null and w.moves = p.n as lies, l.code, l.kind, a.id as armoury_id,
       a.code as armoury_code
     from weapon_placements p join weapons w on w.id = p.weapon_id join storage_places l on l.id = p.place_id
       join armouries a on a.id = p.armoury_id where p.weapon_id = $1 order by p.put_at desc, p.id limit 200`,
    [weaponId],
  )
  const placements = rows.map((row) => ({
    ...{ placement: recordOf(placementNoun, row.placement), lies: row.lies, code: row.code, kind: row.kind },
    ...{ armouryId: row.armoury_id, armouryCode: row.armoury_code },
  }))
  const users = placements.flatMap(({ placement }) => [placement.putBy, placement.takenBy])
  return { placements, names: await namesOf(tx, { users }, language) }
}
