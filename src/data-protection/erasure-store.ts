import { healthKey } from '../health/health-entry.ts'
import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { AnyRecord } from '../kernel/record.ts'
import { LeftRemains } from '../kernel/remains.ts'
import type { Actor } from '../kernel/roles.ts'
import { type Person, personNoun } from '../people/person.ts'
import { keepKeys } from '../people/store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { asRecord, columnsOf, recordOf } from '../server/records.ts'
import { type Erasure, erasureNoun, isLiftedBy, KeepingGround } from './erasure.ts'
import { holdings } from './holdings.ts'
import { readCase } from './retention-store.ts'
import type { ErasuresQuery, ErasuresView, ErasureView } from './views.ts'

/** What keeps a person, as SQL over `$1`; the time of retention is asked apart. A new feature adds its own line. */
const keeping: Readonly<Record<Exclude<KeepingGround, 'retention' | 'noRetentionRule'>, string>> = {
  openAppeal: `select from appeals where person_id = $1 and status not in ('upheld', 'dismissed')`,
  openCheck: `select from checks where person_id = $1 and status = 'requested'`,
  openInterview: `select from interviews where person_id = $1 and status in ('held', 'graded', 'disputed')`,
  openEligibility: `select from eligibility_decisions where person_id = $1 and status = 'proposed'`,
  openMatch: `select from matches where person_id = $1 and status in ('open', 'proposed')
    union all select from screening_results where id = $1 and status = 'pending'`,
  listed: `select from screening_results where id = $1 and status = 'listed'`,
  openDuplicate: `select from duplicates where $1 in (person_id, other_id) and status in ('open', 'proposed')`,
  evidenceHold: `select from evidence_holds h join weapons w on w.id = h.weapon_id
    where w.person_id = $1 and h.status = 'placed'`,
  weaponUnsettled: `select from weapons where person_id = $1 and status in ('inTransit', 'disputed', 'missing')`,
  onCommanderList: `select from commander_list_entries where person_id = $1`,
  unpaid: `select from receipts r where r.person_id = $1
    and exists (select from eligibility_decisions d where d.person_id = $1 and d.kind = 'grant' and d.status = 'decided'
      and d.outcome = 'eligible')
    and not exists (select from benefit_claims c where c.person_id = $1)`,
  openVisit: `select from site_visits where person_id = $1 and status = 'open'`,
  cardInUse: `select from cards where person_id = $1 and status <> 'revoked'
    union all select from card_revocations where person_id = $1 and status = 'proposed'`,
  openForeignCase: `select from foreign_cases where person_id = $1
    and status not in ('departedVerified', 'received', 'asylum', 'prosecution', 'localSolution')`,
  openReintegrationCase: `select from reintegration_cases where person_id = $1 and status <> 'closed'`,
  otherPathway: `select from pathway_transfers where id = $1 and status = 'transferred'`,
  openRequest: `select from access_requests where person_id = $1 and status in ('recorded', 'released')
    union all select from correction_requests where person_id = $1 and status in ('recorded', 'accepted', 'appealed')`,
}

/** Every ground to keep a person that stands on a day, each by its name (ddr.md §6 row 19 "retention"). */
export async function groundsOf(tx: Tx, personId: Id, today: Day): Promise<KeepingGround[]> {
  const asked = Object.entries(keeping).map(([ground, sql]) => `select '${ground}' as ground where exists (${sql})`)
  const { rows } = await tx.query<{ ground: string }>(asked.join(' union all '), [personId])
  const found = rows.map(({ ground }) => KeepingGround.parse(ground))
  const kept = await readCase(tx, personId)
  if (kept && kept.dueOn === null) found.push('noRetentionRule')
  if (kept?.dueOn && kept.dueOn > today) found.push('retention')
  return found
}

const grounds: Lookup['facts'] = async (tx, _input, _actor, erasure) => {
  const personId = erasure?.personId
  return { grounds: typeof personId === 'string' ? await groundsOf(tx, personId, await todayHere(tx, new Date())) : [] }
}

const destroyed: Lookup['accepted'] = async (tx, { input, writes }) => {
  for (const { noun, record } of writes)
    if (noun === personNoun) await destroy(tx, personNoun.schema.parse(record), input)
}

/** Facts of the erasures' actions, and what an erasure destroys beside the records that end with it. */
export const erasureLookups: Readonly<Record<string, Lookup>> = {
  'erasure.request': {
    facts: async (tx, input) => ({
      open: await exists(
        tx,
        `select from erasures where person_id = $1 and status in ('requested', 'recommended', 'approved')`,
        [input.personId],
      ),
    }),
  },
  'erasure.recommend': { facts: grounds },
  'erasure.decide': { facts: grounds },
  'erasure.execute': {
    facts: async (tx, input, actor, erasure, sealer, received) => ({
      ...(await grounds?.(tx, input, actor, erasure, sealer, received)),
      ...(await leftBehind(tx, String(erasure?.personId), input.upTo)),
    }),
    accepted: destroyed,
  },
  'erasure.repeat': {
    facts: (tx, input) => leftBehind(tx, String(input.personId), input.upTo),
    accepted: destroyed,
  },
}

/** What of a person ends and what is emptied, and whether something was recorded of them since that was worked out. */
async function leftBehind(tx: Tx, personId: string, upTo: unknown) {
  const ended = await endedOf(tx, personId)
  const emptied = await emptiedOf(tx, personId)
  return { emptied, ended, moved: await hasMoved(tx, { personId, keys: await keysOf(tx, personId), ended, upTo }) }
}

/** The records that end. */
async function endedOf(tx: Tx, personId: Id): Promise<{ noun: string; id: Id }[]> {
  const sql = holdings
    .filter(({ atErasure }) => atErasure === 'ends')
    .map(({ noun: { name, table }, rows }) => `select '${name}' as noun, id from ${table} where ${rows}`)
  const { rows } = await tx.query<{ noun: string; id: Id }>(`${sql.join(' union all ')} order by 1, 2`, [personId])
  return rows
}

/** The records that stay without what named the person or told of them, as they are then; the person's own apart. */
async function emptiedOf(tx: Tx, personId: Id): Promise<{ noun: string; record: AnyRecord }[]> {
  const emptied: { noun: string; record: AnyRecord }[] = []
  for (const { noun, atErasure, rows: whose, left } of holdings) {
    if (atErasure !== 'emptied' || noun === personNoun) continue
    const { rows } = await tx.query(`select ${columnsOf(noun)} from ${noun.table} where ${whose} order by id`, [
      personId,
    ])
    for (const row of rows) {
      const record = asRecord(recordOf(noun, row))
      const rest = left(record, () => undefined)
      if (rest && rest !== record) emptied.push({ noun: noun.name, record: rest })
    }
  }
  return emptied
}

/**
 * Every key under which something of a person was sealed: their own, those of visits from before they were registered, and of
 * the health of each, and of their vetting cases. What is removed with an erasure names no other key, so that they are found after it too.
 */
export async function keysOf(tx: Tx, personId: Id): Promise<Id[]> {
  const { rows } = await tx.query<{ id: Id }>('select id from site_visits where person_id = $1 order by 1', [personId])
  const { rows: vetted } = await tx.query<{ id: Id }>('select id from vetting_cases where person_id = $1 order by 1', [
    personId,
  ])
  const keys = [personId, ...rows.map(({ id }) => id)]
  return [...keys, ...keys.map(healthKey), ...vetted.map(({ id }) => id)]
}

/** Whether an entry about the person came after what is left of the journal was worked out. */
function hasMoved(
  tx: Tx,
  { personId, keys, ended, upTo }: { personId: Id; keys: readonly Id[]; ended: readonly { id: Id }[]; upTo: unknown },
): Promise<boolean> {
  return exists(
    tx,
    `select from journal where leaf_index >= $1 and (body -> 'sealed' ->> 'under' = any($2)
       or body -> 'input' ->> 'personId' = $3 or body -> 'subject' ->> 'id' = any($4))`,
    [upTo, keys, personId, [personId, ...ended.map(({ id }) => id)]],
  )
}

/** The keys, the photos, the papers, the words of the name, the keys of the name engine, and the hashes by which a guess could be tried. */
async function destroy(tx: Tx, person: Person, input: Record<string, unknown>) {
  await keepKeys(tx, [person])
  // Also the words that a correction left behind, of whomever: what nobody is called by is of use to nobody.
  await tx.query(
    `delete from words w where w.site_id = $1
       and not exists (select from person_words p where p.word = w.word and p.site_id = w.site_id)`,
    [person.siteId],
  )
  const keys = await keysOf(tx, person.id)
  await tx.query('update subject_keys set wrapped = null, destroyed_at = now() where subject_id = any($1)', [keys])
  // What stations sent and was set aside keeps its words as evidence, but not of somebody who was erased; its signature still holds.
  await tx.query(
    `update station_entries set box = null
     where box is not null and outcome = 'refused' and (subject = any($1) or about && $1::uuid[])`,
    [keys],
  )
  await tx.query('delete from person_photo_files where person_id = $1', [person.id])
  await tx.query('delete from biometric_files where person_id = $1', [person.id])
  const { remains, papers } = LeftRemains.parse({ remains: input.remains, papers: input.papers })
  await tx.query('update documents set salt = null, statement = null where id = any($1)', [papers])
  await tx.query(`update journal set request_hash = decode(repeat('00', 32), 'hex') where leaf_index = any($1)`, [
    remains.map(({ leaf }) => leaf),
  ])
  await tx.query('delete from retention_cases where person_id = $1', [person.id])
}

const orders = { requested: 'e.requested_at', number: 'e.number collate "C"' }

/** A page of the erasures within reach, the tombstones among them. The search is for a number: there are no names. */
export async function readErasures(tx: Tx, query: ErasuresQuery, actor: Actor): Promise<ErasuresView> {
  const conditions = new Conditions()
  conditions.within(actor, 'e')
  if (query.status === 'open') conditions.say(`e.status in ('requested', 'recommended', 'approved')`)
  else if (query.status !== 'all') conditions.add((place) => `e.status = ${place}`, query.status)
  if (query.search !== '') conditions.add((place) => `e.number ilike ${place}`, anywhere(query.search))
  const from = `from erasures e where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(erasureNoun, 'e')} ${from} ${orderBy(query.order, orders, 'e.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  return {
    erasures: rows.map((row) => recordOf(erasureNoun, row)),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page: query.page,
    pageSize,
  }
}

/** One erasure with what keeps the person now, and who asked, recommended and decided. */
export async function readErasure(
  tx: Tx,
  id: Id,
  { today, language }: { today: Day; language: string },
): Promise<ErasureView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(erasureNoun)} from erasures where id = $1`, [id])
  if (!rows[0]) return undefined
  const erasure: Erasure = recordOf(erasureNoun, rows[0])
  const isOver = erasure.status === 'executed' || erasure.status === 'declined'
  const names = await userNames(tx, [erasure.requestedBy, erasure.recommendedBy, erasure.decidedBy], language)
  const kept = await readCase(tx, erasure.personId)
  return {
    erasure,
    grounds: isOver ? [] : await groundsOf(tx, erasure.personId, today),
    keptUntil: isOver ? null : (kept?.dueOn ?? null),
    names: Object.fromEntries(names),
  }
}

/** The erasures that two people approved, of whom nothing keeps the data now: the program has still to carry them out. */
export async function readyErasures(tx: Tx, now: Date): Promise<{ id: Id; personId: Id }[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(erasureNoun)} from erasures where status = 'approved' order by decided_at, id`,
  )
  const today = await todayHere(tx, now)
  const ready: { id: Id; personId: Id }[] = []
  for (const row of rows) {
    const { id, personId, ground } = recordOf(erasureNoun, row)
    const kept = await groundsOf(tx, personId, today)
    if (kept.every((one) => isLiftedBy(one, ground))) ready.push({ id, personId })
  }
  return ready
}
