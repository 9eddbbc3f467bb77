import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { endOfDay, type WorkSource } from '../server/work-source.ts'
import { traceOfWeapon } from '../tracing/store.ts'
import { partNoun } from '../weapons/part.ts'
import { weaponNoun } from '../weapons/weapon.ts'
import { disposalPlanNoun, ItemState, mostItems } from './disposal.ts'
import { evidenceHoldNoun } from './evidence-hold.ts'
import type { CandidatesView, DisposalsQuery, DisposalsView, DisposalView, HoldsView } from './views.ts'

/** Facts of the disposal's actions: how each weapon stands at this moment. */
export const disposalLookups: Readonly<Record<string, Lookup>> = {
  'disposal.plan': {
    facts: async (tx, input) => ({
      placeKnown: await exists(tx, 'select from places where code = $1', [input.placeCode]),
      states: await statesOf(tx, weaponIds(input.items), null),
    }),
  },
  'disposal.sign': {
    facts: async (tx, _input, _actor, plan) => ({
      states: await statesOf(tx, weaponIds(plan?.items), plan?.id ?? null),
    }),
  },
  'disposal.execute': {
    facts: async (tx, input, _actor, plan) => {
      const ids = weaponIds(plan?.items)
      const { rows } = await tx.query(`select ${columnsOf(weaponNoun)} from weapons where id = any($1) order by tag`, [
        ids,
      ])
      const { rows: parts } = await tx.query(
        `select ${columnsOf(partNoun)} from parts where weapon_id = any($1) and status not in ('refitted', 'destroyed') order by tag`,
        [ids],
      )
      const { rows: made } = await tx.query<{ earlier: number }>(
        `select count(*) as earlier from disposal_plans where site_id = $1 and status = 'executed'`,
        [plan?.siteId ?? null],
      )
      return {
        states: await statesOf(tx, ids, plan?.id ?? null),
        weapons: rows.map((row) => recordOf(weaponNoun, row)),
        parts: parts.map((row) => recordOf(partNoun, row)),
        earlier: made[0]?.earlier ?? 0,
        photosKnown: await photosKnown(tx, input.photos),
      }
    },
  },
}

const Named = z.array(z.object({ weaponId: Id }))

/** The weapons of a plan, as it is proposed or as it stands. */
export function weaponIds(items: unknown): Id[] {
  return (Named.safeParse(items).data ?? []).map(({ weaponId }) => weaponId)
}

/** Whether every photo of these hashes has come to the server. */
export async function photosKnown(tx: Tx, hashes: unknown): Promise<boolean> {
  const sql = 'select from unnest($1::text[]) hash where not exists (select from photos where sha256 = hash)'
  return !(await exists(tx, sql, [z.array(z.string()).safeParse(hashes).data ?? []]))
}

/** SQL: how the weapon `w` stands as far as leaving for ever goes: where, held as evidence, traced. */
export const stateColumns = `w.id as "weaponId", w.tag, w.serial, w.class, w.photo, w.site_id as "siteId", w.status,
  w.holder, exists (select from evidence_holds h where h.weapon_id = w.id and h.status = 'placed') as held,
  ${traceOfWeapon} as trace, weapon_bar(w.id) as "storeBar",
  coalesce((select jsonb_agg(jsonb_build_object('tag', p.tag, 'siteId', p.site_id, 'status', p.status) order by p.tag)
    from parts p where p.weapon_id = w.id and p.status not in ('refitted', 'destroyed')), '[]') as parts`

/** SQL: whether a plan that still stands has the weapon `w`, but for the one whose id has the place `but`. */
export const plannedElsewhere = (
  but = '',
) => `(exists (select from disposal_plans p where p.status in ('proposed', 'signed')
    ${but === '' ? '' : `and p.id is distinct from ${but}`} and p.items @> jsonb_build_array(jsonb_build_object('weaponId', w.id)))
  or exists (select from state_transfers t where t.status in ('proposed', 'signed')
    ${but === '' ? '' : `and t.id is distinct from ${but}`} and t.items @> jsonb_build_array(jsonb_build_object('weaponId', w.id))))`

/** How weapons stand: where, held as evidence, in another plan that still stands. */
async function statesOf(tx: Tx, ids: readonly Id[], planId: Id | null): Promise<ItemState[]> {
  const { rows } = await tx.query(
    `select ${stateColumns}, ${plannedElsewhere('$2')} as elsewhere from weapons w where w.id = any($1) order by w.tag`,
    [ids, planId],
  )
  return ItemState.array().parse(rows)
}

export const disposalOrders = { plannedOn: 'p.planned_on' } as const

/** Which plans a query asks for: conditions on `p`. */
export function disposalsAsked(query: DisposalsQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `p.status = ${place}`, query.status)
  return conditions
}

/** A page of the plans within reach, the newest day first. */
export async function readDisposals(tx: Tx, query: DisposalsQuery): Promise<DisposalsView> {
  const conditions = disposalsAsked(query)
  const from = `from disposal_plans p join sites s on s.id = p.site_id where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(disposalPlanNoun, 'p')}, s.code ${from}
     ${orderBy(query.order, disposalOrders, 'p.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  return {
    plans: rows.map((row) => {
      const plan = recordOf(disposalPlanNoun, row)
      return { ...plan, count: plan.items.length, code: row.code }
    }),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page: query.page,
    pageSize,
  }
}

/** A plan with how its weapons stand today. */
export async function readDisposal(tx: Tx, id: Id, language: string): Promise<DisposalView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(disposalPlanNoun, 'p')}, s.name as site_name from disposal_plans p
     join sites s on s.id = p.site_id where p.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const plan = recordOf(disposalPlanNoun, row)
  const names = await userNames(tx, [plan.proposedBy, plan.signedBy, plan.executedBy], language)
  return {
    plan,
    siteName: row.site_name,
    states: await statesOf(tx, weaponIds(plan.items), plan.id),
    names: Object.fromEntries(names),
  }
}

/** Weapons in custody of a store that are traced or waived, and that no hold and no other plan keeps. */
export async function readCandidates(tx: Tx, siteId: Id): Promise<CandidatesView> {
  const { rows } = await tx.query(
    `select * from (select ${stateColumns}, ${plannedElsewhere()} as elsewhere
       from weapons w where w.site_id = $1 and w.status = 'inCustody') c
     where not held and not elsewhere and trace ->> 'state' in ('done', 'waived')
       and not jsonb_path_exists(parts, '$[*] ? (@.status != "inCustody" || @.siteId != $site)',
         jsonb_build_object('site', "siteId"::text)) order by tag limit ${mostItems}`,
    [siteId],
  )
  return { items: ItemState.array().parse(rows) }
}

/** Every hold on a weapon, those that stand first. */
export async function readHolds(tx: Tx, weaponId: Id, language: string): Promise<HoldsView> {
  const { rows } = await tx.query(
    `select ${columnsOf(evidenceHoldNoun)} from evidence_holds where weapon_id = $1 order by status = 'lifted', placed_at desc`,
    [weaponId],
  )
  const holds = rows.map((row) => recordOf(evidenceHoldNoun, row))
  const names = await userNames(
    tx,
    holds.map(({ placedBy }) => placedBy),
    language,
  )
  return { holds: holds.map((hold) => ({ ...hold, placedByName: names.get(hold.placedBy) ?? '' })) }
}

/** Plans that wait for the second signature, and signed ones that wait to be executed. */
export const disposalWork: readonly WorkSource[] = [
  {
    kind: 'disposal.sign',
    roles: ['director'],
    sql: `select p.id, s.code as label, p.proposed_at as since, ${endOfDay('p.planned_on')} as due, null::uuid as office_id
      from me, disposal_plans p join sites s on s.id = p.site_id
      where p.status = 'proposed' and p.proposed_by is distinct from me.id`,
  },
  {
    kind: 'disposal.execute',
    roles: ['armourer'],
    sql: `select p.id, s.code as label, p.signed_at as since, ${endOfDay('p.planned_on')} as due, null::uuid as office_id
      from me, disposal_plans p join sites s on s.id = p.site_id
      where p.status = 'signed' and (me.site_id is null or p.site_id = me.site_id)`,
  },
]

/** What the certificate of a plan is made of: the plan, the names it prints, its weapons, and the photos of what was left. */
export async function readCertificateParts(tx: Tx, id: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(disposalPlanNoun, 'p')}, jsonb_build_object('site', s.name, 'place', l.name, 'authority', a.name,
       'programme', g.title) as names
     from disposal_plans p join sites s on s.id = p.site_id join places l on l.code = p.place_code
     join authorities a on a.id = p.side_id cross join programmes g where p.id = $1 and p.status = 'executed'`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const plan = recordOf(disposalPlanNoun, row)
  const { rows: pictures } = await tx.query<{ sha256: string; bytes: Buffer }>(
    'select sha256, bytes from photos where sha256 = any($1) and bytes is not null order by array_position($1, sha256)',
    [plan.photos],
  )
  return {
    plan,
    names: PaperNames.parse(row.names),
    states: await statesOf(tx, weaponIds(plan.items), plan.id),
    pictures,
  }
}

const PaperNames = z.object({ site: Texts, place: Texts, authority: Texts, programme: Texts })
