import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Noun, RecordOf } from '../kernel/record.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { isGoodGrade } from '../kernel/source.ts'
import { Texts } from '../kernel/texts.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sulh } from '../server/sulh.ts'
import { deliveryNoun, deliveryStepNoun, deliveryVersionNoun, examiners } from './delivery.ts'
import { type Evidence, EvidenceWords, standardOf } from './evidence.ts'
import { committeeReportNoun, findingNoun, registerLinkNoun, replyNoun, replyRequestNoun } from './finding.ts'
import { imoDigits } from './identifiers.ts'
import { evidenceOf, isReleased } from './store.ts'
import {
  type DeliveriesQuery,
  type DeliveriesView,
  DeliveryIncidents,
  DeliveryRow,
  type DeliveryView,
  type EvidenceRow,
  RegisterMatch,
} from './views.ts'

/** SQL: how many numbers of the delivery `d` are in the register and wait for a person. */
export const toConfirm = `(select count(*) from embargo_numbers n
  join register_numbers r on r.folded = n.folded and r.kind = n.kind
  where n.delivery_id = d.id and n.version = d.version
    and (r.side_id = d.side_id or exists (select from authorities a where a.id = d.side_id and a.kind <> 'side'))
    and not exists (select from embargo_links l where l.delivery_id = d.id and l.item_id = n.item_id
      and (l.weapon_id = r.weapon_id or l.lot_id = r.lot_id)))`

const orders = { started: 'd.started_on', recorded: 'd.recorded_at' } as const

/** What a list of deliveries is asked for, as conditions on `d`. */
function asked(query: Omit<DeliveriesQuery, 'page' | 'order'>, actor: Actor): Conditions {
  const conditions = new Conditions()
  conditions.within(actor, 'd')
  if (query.status === 'unreported')
    conditions.say(`d.committee_on is null and d.finding not in ('notSubstantiated', 'exempt')`)
  else if (query.status !== 'all') conditions.add((place) => `d.status = ${place}`, query.status)
  if (query.direction !== 'all') conditions.add((place) => `d.direction = ${place}`, query.direction)
  if (query.finding !== 'all') conditions.add((place) => `d.finding = ${place}`, query.finding)
  if (query.means !== 'all')
    conditions.add(
      (place) => `d.carried_by @> jsonb_build_array(jsonb_build_object('kind', ${place}::text))`,
      query.means,
    )
  const search = query.search.trim()
  if (search !== '') {
    const words = conditions.value(anywhere(search))
    const imo = conditions.value(/^\d{7}$/.test(imoDigits(search)) ? imoDigits(search) : '-')
    conditions.say(`(d.consignor ilike ${words} or d.consignee ilike ${words} or d.broker ilike ${words}
      or d.end_user ilike ${words} or d.description ilike ${words}
      or exists (select from jsonb_array_elements(d.carried_by) c, jsonb_each_text(c) v
        where v.key <> 'kind' and (v.value ilike ${words} or (v.key = 'imo' and v.value = ${imo}))))`)
  }
  return conditions
}

interface Found extends Record<string, unknown> {
  readonly delivery: Record<string, unknown>
}
const rowOf = ({ delivery, place_name, to_confirm }: Found) =>
  DeliveryRow.parse({ delivery: recordOf(deliveryNoun, delivery), placeName: place_name, toConfirm: to_confirm })
const rowColumns = `to_jsonb(d) as delivery, p.name as place_name, ${toConfirm} as to_confirm`
const rowTables = 'from embargo_deliveries d left join places p on p.code = d.place_code'

/** A page of deliveries. */
export async function readDeliveries(tx: Tx, query: DeliveriesQuery, actor: Actor): Promise<DeliveriesView> {
  const conditions = asked(query, actor)
  const from = `${rowTables} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${rowColumns} ${from} ${orderBy(query.order, orders, 'd.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { deliveries: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** Rows that a file of deliveries has at most. */
const fileRows = 10_000

/** The deliveries that a list is asked for, all of them, as a file has them. */
export async function readDeliveryFile(tx: Tx, query: DeliveriesQuery, actor: Actor): Promise<DeliveryRow[]> {
  const conditions = asked(query, actor)
  const { rows } = await tx.query<Found>(
    `select ${rowColumns} ${rowTables} where ${conditions.where} ${orderBy(query.order, orders, 'd.id')} limit ${fileRows}`,
    conditions.values,
  )
  return rows.map(rowOf)
}

/** Who reads the register of weapons: to them a match says its tag, too. */
const registerReaders = ['armourer', 'director', 'auditor'] as const

/** Numbers of a delivery that are in the register, as far as the reader's authority goes, and what was decided of each. */
async function readMatches(tx: Tx, deliveryId: Id, actor: Actor): Promise<RegisterMatch[]> {
  const { rows: linked } = await tx.query(
    `select distinct on (item_id, weapon_id, lot_id) ${columnsOf(registerLinkNoun)} from embargo_links where delivery_id = $1
     order by item_id, weapon_id, lot_id, decided_at desc, id`,
    [deliveryId],
  )
  const links = linked.map((row) => recordOf(registerLinkNoun, row))
  const { rows } = await tx.query<Record<string, unknown>>(
    `select n.item_id as "itemId", n.kind, n.number, w.id as "weaponId", l.id as "lotId",
       coalesce(w.serial, l.lot_number) as registered, coalesce(w.tag, l.tag) as tag,
       concat_ws(' ', coalesce(w.class, l.type), nullif(coalesce(w.make, l.maker), ''), nullif(coalesce(w.model, l.nomenclature), ''),
         coalesce(w.calibre, l.calibre)) as description,
       coalesce((select json_agg(t.number order by t.number) from trace_requests t where t.weapon_id = w.id), '[]') as traces
     from embargo_deliveries d
       join embargo_numbers n on n.delivery_id = d.id and n.version = d.version
       join register_numbers r on r.folded = n.folded and r.kind = n.kind
       left join weapons w on w.id = r.weapon_id left join ammunition_lots l on l.id = r.lot_id
     where d.id = $1 and (w.id is not null or l.id is not null)
       and (r.side_id = d.side_id or exists (select from authorities a where a.id = d.side_id and a.kind <> 'side'))
     order by n.kind, n.number, r.weapon_id, r.lot_id limit 500`,
    [deliveryId],
  )
  const reads = holds(actor, registerReaders)
  return rows.map((row) => {
    const { itemId, weaponId, lotId } = row
    const link = links.find((one) => one.itemId === itemId && one.weaponId === weaponId && one.lotId === lotId) ?? null
    return RegisterMatch.parse({ ...row, link, ...(reads ? {} : { tag: null, traces: [] }) })
  })
}

async function rowsOf<S extends z.ZodObject>(
  tx: Tx,
  noun: Noun<string, S>,
  deliveryId: Id,
  order: string,
): Promise<RecordOf<Noun<string, S>>[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(noun)} from ${noun.table} where delivery_id = $1 order by ${order}, id`,
    [deliveryId],
  )
  return rows.map((row) => recordOf(noun, row))
}

/** Opens the words of protected sources, which no reader's login has a key of (docs/decisions/0026-compartments.md). */
export type OpenWords = (evidence: readonly Evidence[]) => Promise<ReadonlyMap<Id, EvidenceWords | null>>

/** Opening for a reader whose side and role the route found, with the writer's login. */
export function openWith({ database, sealer }: Pick<Sulh, 'database' | 'sealer'>): OpenWords {
  return (evidence) =>
    inTransaction(database.writer, async (tx) => {
      await sealer.learn(
        tx,
        evidence.map(({ id }) => id),
      )
      const words = new Map<Id, EvidenceWords | null>()
      for (const { id, sealed } of evidence) words.set(id, await openField(tx, sealer, id, sealed, EvidenceWords))
      return words
    })
}

/** Evidence as it is shown. Words of a protected source are opened only for who examines, and never for a paper. */
async function shownEvidence(all: readonly Evidence[], open: OpenWords | null): Promise<EvidenceRow[]> {
  const sealed = all.filter((one) => one.protected)
  const opened = open && sealed.length > 0 ? await open(sealed) : new Map<Id, null>()
  return all.map(({ sealed: _, origin: __, words, ...evidence }) => {
    const replacedBy = all.find(({ replaces }) => replaces === evidence.id)?.id ?? null
    const counts = replacedBy === null && isGoodGrade(evidence)
    return { evidence, words: opened.get(evidence.id) ?? words, counts, replacedBy }
  })
}

/**
 * One delivery with everything about it; undefined outside the reader's reach. `open` opens protected sources for those who examine; a
 * paper is made without it, so that no word of them can be in it.
 */
export async function readDelivery(
  tx: Tx,
  id: Id,
  how: { actor: Actor; open: OpenWords | null; now: Date; language: string },
): Promise<DeliveryView | undefined> {
  const { rows } = await tx.query<Found>(
    `select to_jsonb(d) as delivery, p.name as place_name from embargo_deliveries d left join places p on p.code = d.place_code
     where d.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const versions = await rowsOf(tx, deliveryVersionNoun, id, 'version desc')
  const steps = await rowsOf(tx, deliveryStepNoun, id, 'taken_at')
  const findings = await rowsOf(tx, findingNoun, id, 'proposed_at desc')
  const reports = await rowsOf(tx, committeeReportNoun, id, 'proposed_at desc')
  const requests = await rowsOf(tx, replyRequestNoun, id, 'asked_on')
  const replies = await rowsOf(tx, replyNoun, id, 'replied_on')
  const told = await evidenceOf(tx, id)
  const evidence = await shownEvidence(told, holds(how.actor, examiners) ? how.open : null)
  const matches = await readMatches(tx, id, how.actor)
  const users = [
    ...versions.map(({ writtenBy }) => writtenBy),
    ...steps.map(({ takenBy }) => takenBy),
    ...[...findings, ...reports].flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy]),
    ...matches.map(({ link }) => link?.decidedBy ?? null),
  ]
  return {
    delivery: recordOf(deliveryNoun, row.delivery),
    placeName: DeliveryRow.shape.placeName.parse(row.place_name),
    today: await todayHere(tx, how.now),
    ...{ versions, steps, evidence, findings, reports, matches },
    standard: standardOf(told),
    requests: requests.map((request) => ({
      request,
      replies: replies.filter(({ requestId }) => requestId === request.id),
    })),
    released: await isReleased(tx, id),
    names: Object.fromEntries(await userNames(tx, users, how.language)),
  }
}

/** Incidents that are deliveries or seizures of arms, the newest two hundred. */
export async function readDeliveryIncidents(tx: Tx): Promise<DeliveryIncidents> {
  const { rows } = await tx.query(
    `select i.id, i.started_on as "startedOn", p.name as "placeName" from incidents i join places p on p.code = i.place_code
     where i.type in ('armsDelivery', 'disruptedWeapons') order by i.started_on desc, i.id limit 200`,
  )
  return DeliveryIncidents.parse({ incidents: rows })
}

const Names = z.object({ authority: Texts, title: Texts })
/** What a paper says of whose it is. */
export async function readPaperNames(tx: Tx, sideId: Id) {
  const { rows } = await tx.query(
    'select a.name as authority, g.title from authorities a cross join programmes g where a.id = $1',
    [sideId],
  )
  return Names.parse(rows[0])
}
