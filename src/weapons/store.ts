import { z } from 'zod'
import { Exception, exceptionNoun } from '../exceptions/exception.ts'
import type { Id } from '../kernel/ids.ts'
import { IntakeSource } from '../kernel/intake-source.ts'
import { mayBeMisread } from '../kernel/numbers.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sealer } from '../server/sealer.ts'
import { leaseOf } from '../server/stations/lease-of-number.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { isNamed } from './actions.ts'
import { Legibility } from './code-lists.ts'
import { whatBarsLeaving } from './leaving-store.ts'
import { receiptNoun } from './receipt.ts'
import { normalSerial } from './serial.ts'
import { whereWeaponSought } from './sought-store.ts'
import type { ExceptionsQuery, ExceptionsView, WeaponRow, WeaponsQuery, WeaponsView, WeaponView } from './views.ts'
import { movementNoun, type Weapon, weaponNoun } from './weapon.ts'

/** Facts of the weapons' actions that need SQL. They see both sides: a rifle is one rifle on either. */
export const weaponLookups: Readonly<Record<string, Lookup>> = {
  'weapon.takeIn': {
    facts: async (tx, input, { siteId }) => ({
      sameSerial: await sameSerial(tx, input),
      photoKnown: await photosKnown(tx, [input.photo, input.markingPhoto]),
      placeKnown: await placeKnown(tx, input.source),
      leasedIn: await leaseOf(tx, { series: 'tag', siteId, number: input.tag }),
    }),
  },
  'weapon.handOver': {
    facts: async (tx, { id, seal }, { sideId }, weapon) => {
      const about = { seal, sideId, siteId: weapon?.siteId ?? null, weaponIds: [id] }
      const { under, storeBars, ...facts } = await whatBarsLeaving(tx, about)
      return { ...facts, storeBar: storeBars[0] ?? null, ammunitionUnderSeal: under === 'ammunition' }
    },
  },
  'weapon.settleSerial': {
    facts: async (tx, _input, _actor, exception, sealer) => {
      const about = Exception.safeParse(exception)
      const same = about.success ? await sameSerial(tx, about.data.said) : []
      const giver = about.success && isNamed(about.data) ? await sealedGiver(tx, sealer, about.data.said.id) : null
      return { giver, twins: same.reduce((most, weapon) => Math.max(most, weapon.twin + 1), 0) }
    },
  },
}

async function photosKnown(tx: Tx, given: readonly unknown[]): Promise<boolean> {
  const photos = new Set(given.filter((photo) => typeof photo === 'string'))
  const { rows } = await tx.query('select from photos where sha256 = any($1)', [[...photos]])
  return rows.length === photos.size
}

/** Whether the place of a source is one of the programme; true where a source names none. */
async function placeKnown(tx: Tx, said: unknown): Promise<boolean> {
  const source = IntakeSource.safeParse(said).data
  if (!source || source.kind === 'person' || source.kind === 'group') return true
  return exists(tx, 'select from places where code = $1', [source.placeCode])
}

/** Who gave a weapon unregistered, as the entry of its intake keeps it sealed; null once that was erased. */
async function sealedGiver(tx: Tx, sealer: Sealer, weaponId: unknown): Promise<string | null> {
  const { rows } = await tx.query<{ id: Id; under: Id; box: string }>(
    `select id, body -> 'sealed' ->> 'under' as under, body -> 'sealed' ->> 'box' as box from journal
     where body -> 'subject' ->> 'id' = $1 and action = 'weapon.takeIn' and body -> 'sealed' ->> 'box' is not null`,
    [weaponId],
  )
  const [entry] = rows
  const plain = entry && (await sealer.open(tx, entry.under, entry.box, entry.id))
  return plain ? sealedIntake.parse(JSON.parse(plain.toString())).input.giver : null
}
const sealedIntake = z.object({ input: z.object({ giver: z.string().nullable() }) })

/** Weapons in custody whose marking, class and calibre read the same (R-DUP2). */
async function sameSerial(tx: Tx, said: Readonly<Record<string, unknown>>) {
  const legibility = Legibility.safeParse(said.legibility)
  const serial = typeof said.serial === 'string' ? said.serial : null
  const normal = legibility.success ? normalSerial(serial, legibility.data) : null
  if (normal === null) return []
  const { rows } = await tx.query<{ id: Id; tag: string; sideId: Id; siteId: Id; twin: number }>(
    `select id, tag, side_id as "sideId", site_id as "siteId", twin from weapons
     where serial_normal = $1 and class = $2 and calibre = $3 order by twin`,
    [normal, said.class, said.calibre],
  )
  return rows
}

export const weaponOrder = {
  tag: 'w.tag',
  class: 'w.class',
  model: 'w.model',
  serial: 'w.serial',
  status: 'w.status',
  moved: 'w.moved_at',
}

/** Which weapons `w` a query asks for, of those within reach. */
export async function weaponsAsked(tx: Tx, query: WeaponsQuery, actor: Actor): Promise<Conditions> {
  const conditions = new Conditions()
  if (query.status === 'incoming') {
    conditions.say(`w.status = 'inTransit'`)
    if (actor.siteId !== null) conditions.add((place) => `w.site_id = ${place}`, actor.siteId)
  } else if (query.status !== 'all') conditions.add((place) => `w.status = ${place}`, query.status)
  if (query.source !== 'all') conditions.add((place) => `w.source = ${place}`, query.source)
  await whereWeaponSought(tx, conditions, query.search, actor)
  if (!actor.joint) conditions.add((place) => `w.side_id = ${place}`, actor.sideId)
  return conditions
}

/** A page of the weapons within reach. */
export async function readWeapons(tx: Tx, query: WeaponsQuery, actor: Actor, language: string): Promise<WeaponsView> {
  const conditions = await weaponsAsked(tx, query, actor)
  const from = `from weapons w where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(weaponNoun, 'w')}, s.name as site_name from weapons w join sites s on s.id = w.site_id
     where w.id = any(array(select w.id ${from} ${orderBy(query.order, weaponOrder, 'w.id')} ${pageAt(query.page)}))
     ${orderBy(query.order, weaponOrder, 'w.id')}`,
    conditions.values,
  )
  const weapons = await named(
    tx,
    rows.map((row) => ({ weapon: recordOf(weaponNoun, row), siteName: row.site_name })),
    language,
  )
  return { weapons, ...(await countUpTo(tx, `select ${from}`, conditions.values)), page: query.page, pageSize }
}

/** The weapon with this tag, where the reader can see it. */
export async function readTagged(tx: Tx, tag: string, language: string): Promise<WeaponRow | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(weaponNoun, 'w')}, s.name as site_name from weapons w join sites s on s.id = w.site_id
     where w.tag = $1`,
    [tag],
  )
  const found = rows.map((row) => ({ weapon: recordOf(weaponNoun, row), siteName: row.site_name }))
  return (await named(tx, found, language))[0]
}

async function named(
  tx: Tx,
  rows: readonly { weapon: Weapon; siteName: Texts }[],
  language: string,
): Promise<WeaponRow[]> {
  const names = await holderNames(
    tx,
    rows.map(({ weapon }) => weapon.holder),
    language,
  )
  return rows.map((row) => ({ ...row, holderName: names.get(row.weapon.holder) ?? '' }))
}

/** Holders that are named by a site: where a weapon goes, where it was found, and where it was lost or ended. */
const siteHolders = ['cache', 'seizure', 'spontaneous', 'transit', 'missing', 'writtenOff', 'destroyed', 'transferred']

/** Holders by name: armourers, the people and groups whose weapons they were, the weapons that parts are on, and sites. */
export async function holderNames(tx: Tx, holders: readonly string[], language: string): Promise<Map<string, string>> {
  const idsOf = (kind: string) =>
    holders.filter((holder) => holder.startsWith(`${kind}:`)).map((holder) => holder.slice(kind.length + 1))
  const armourers = await userNames(tx, idsOf('armourer'), language)
  const { rows: sites } = await tx.query<{ id: Id; name: string }>(
    `select id, name ->> $2 as name from sites where id = any($1)
     union all select k.id, s.name ->> $2 from shipments k join sites s on s.id = k.site_id where k.id = any($1)`,
    [siteHolders.flatMap(idsOf), language],
  )
  const { rows: groups } = await tx.query<{ id: Id; code: string }>(
    'select id, code from armed_groups where id = any($1)',
    [idsOf('group')],
  )
  const { rows: weapons } = await tx.query<{ id: Id; tag: string }>('select id, tag from weapons where id = any($1)', [
    idsOf('weapon'),
  ])
  const { rows: people } = await tx.query<{ id: Id; number: string }>(
    'select id, number from people where id = any($1)',
    [idsOf('person')],
  )
  const { rows: transfers } = await tx.query<{ id: Id; recipient: string }>(
    'select id, recipient from state_transfers where id = any($1)',
    [idsOf('transferred')],
  )
  return new Map([
    ...[...armourers].map(([id, name]): [string, string] => [`armourer:${id}`, name]),
    ...siteHolders.flatMap((kind) => sites.map(({ id, name }): [string, string] => [`${kind}:${id}`, name])),
    ...people.map(({ id, number }): [string, string] => [`person:${id}`, number]),
    ...transfers.map(({ id, recipient }): [string, string] => [`transferred:${id}`, recipient]),
    ...weapons.map(({ id, tag }): [string, string] => [`weapon:${id}`, tag]),
    ...groups.map(({ id, code }): [string, string] => [`group:${id}`, code]),
  ])
}

/** A weapon with its whole chain of custody. */
export async function readWeapon(tx: Tx, id: Id, language: string): Promise<WeaponView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(weaponNoun, 'w')}, s.name as site_name, p.name as place_name,
       case when g.id is not null then jsonb_build_object('id', g.id, 'code', g.code, 'nameArabic', g.name_arabic,
         'nameLatin', g.name_latin) end as of_group
     from weapons w join sites s on s.id = w.site_id left join places p on p.code = w.place_code
     left join armed_groups g on g.id = w.group_id where w.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const weapon = recordOf(weaponNoun, row)
  const { rows: moved } = await tx.query(
    `select ${columnsOf(movementNoun, 'm')}, s.name as site_name from movements m join sites s on s.id = m.site_id
     where m.weapon_id = $1 order by m.n`,
    [id],
  )
  const movements = moved.map((one) => ({ movement: recordOf(movementNoun, one), siteName: one.site_name }))
  const names = await holderNames(
    tx,
    [weapon.holder, ...movements.flatMap(({ movement }) => [movement.fromHolder, movement.toHolder])],
    language,
  )
  const { rows: receipts } = await tx.query(`select ${columnsOf(receiptNoun)} from receipts where id = $1`, [
    weapon.receiptId,
  ])
  const receipt = receipts[0] ? recordOf(receiptNoun, receipts[0]) : null
  const { rows: people } = await tx.query<{ id: Id; number: string; name: string }>(
    `select id, number, concat_ws(' ', name_arabic ->> 'given', name_arabic ->> 'father', name_arabic ->> 'grandfather',
       name_arabic ->> 'family') as name from people where id = $1`,
    [receipt?.personId ?? weapon.personId],
  )
  const { rows: exceptions } = await tx.query(
    `select ${columnsOf(exceptionNoun)} from exceptions where subject_id = $1 order by raised_at`,
    [id],
  )
  return {
    weapon,
    siteName: row.site_name,
    holderName: names.get(weapon.holder) ?? '',
    person: people[0] ?? null,
    receipt,
    group: row.of_group,
    placeName: row.place_name,
    movements: movements.map(({ movement, siteName }) => ({
      movement,
      siteName,
      fromName: names.get(movement.fromHolder) ?? '',
      toName: names.get(movement.toHolder) ?? '',
    })),
    exceptions: exceptions.map((one) => recordOf(exceptionNoun, one)),
    near: await nearSerials(tx, weapon),
  }
}

/** Weapons within reach whose marking may be this one's, misread; of the same class and calibre. */
async function nearSerials(tx: Tx, weapon: Weapon): Promise<WeaponView['near']> {
  const { rows } = await tx.query<{ id: Id; tag: string; serial: string; normal: string }>(
    `select id, tag, serial, serial_normal as normal from weapons
     where id in (select weapon_id from weapon_serial_keys where key = any(serial_keys($1)))
       and id <> $2 and class = $3 and calibre = $4 order by tag limit 20`,
    [weapon.serialNormal, weapon.id, weapon.class, weapon.calibre],
  )
  return rows.flatMap(({ id, tag, serial, normal }) =>
    mayBeMisread(normal, weapon.serialNormal ?? '') ? [{ id, tag, serial }] : [],
  )
}

/** A page of what waits for a person, or was settled; oldest first. */
export async function readExceptions(tx: Tx, query: ExceptionsQuery, language: string): Promise<ExceptionsView> {
  const { rows } = await tx.query(
    `select ${columnsOf(exceptionNoun, 'x')}, s.name as site_name from exceptions x join sites s on s.id = x.site_id
     where x.status = $1 order by x.raised_at, x.id ${pageAt(query.page)}`,
    [query.status],
  )
  const exceptions = rows.map((row) => ({ exception: recordOf(exceptionNoun, row), siteName: row.site_name }))
  const { rows: weaponRows } = await tx.query(`select ${columnsOf(weaponNoun)} from weapons where id = any($1)`, [
    exceptions.map(({ exception }) => exception.subjectId),
  ])
  const weapons = new Map(weaponRows.map((row) => recordOf(weaponNoun, row)).map((weapon) => [weapon.id, weapon]))
  const names = await userNames(
    tx,
    exceptions.map(({ exception }) => exception.raisedBy),
    language,
  )
  const shown = exceptions.map(({ exception, siteName }) => ({
    exception,
    siteName,
    weapon: weapons.get(exception.subjectId) ?? null,
    raisedByName: names.get(exception.raisedBy) ?? '',
  }))
  const total = await countUpTo(tx, 'select from exceptions where status = $1', [query.status])
  return { exceptions: shown, ...total, page: query.page, pageSize }
}

/** Weapons on the road to the reader's site, and what must be settled. */
export const weaponWork: readonly WorkSource[] = [
  {
    kind: 'weapon.receive',
    roles: ['armourer'],
    sql: `select w.id, w.tag as label, w.moved_at as since, ${undated}
      from me, weapons w where w.status = 'inTransit' and w.sent_by is distinct from me.id
        and w.holder = 'transit:' || w.site_id
        and (me.site_id is null or w.site_id = me.site_id)`,
  },
  {
    kind: 'exception.settle',
    roles: ['director'],
    sql: `select e.id, coalesce(w.tag, '') as label, e.raised_at as since, ${undated}
      from me, exceptions e left join weapons w on w.id = e.subject_id
      where e.status = 'open' and e.raised_by is distinct from me.id`,
  },
]
