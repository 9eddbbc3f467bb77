import type { Id } from '../kernel/ids.ts'
import { readStanding } from '../people/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type DischargePlan, dischargePlanNoun } from './discharge-plan.ts'
import { type SiteSetting, siteSettingNoun } from './site-setting.ts'

/** Facts of the actions of a site's flow that need SQL. */
export const siteFlowLookups: Readonly<Record<string, Lookup>> = {
  'siteSetting.propose': {
    facts: async (tx, { siteId }) => ({
      waiting: await exists(tx, `select from site_settings where site_id = $1 and status = 'proposed'`, [siteId]),
    }),
  },
  'siteSetting.sign': {
    facts: async (tx, _input, _actor, setting) => ({ former: await settingInForce(tx, setting?.siteId) }),
  },
  'siteSector.open': {
    facts: async (tx, { siteId, code }) => {
      const { rows } = await tx.query<{ beds: number }>(
        `select coalesce(sum(beds), 0) as beds from site_sectors where site_id = $1 and status = 'open'`,
        [siteId],
      )
      const taken = `select from site_sectors where site_id = $1 and code = $2 and status = 'open'`
      return { beds: rows[0]?.beds ?? 0, codeTaken: await exists(tx, taken, [siteId, code]) }
    },
  },
  'siteSector.close': {
    facts: async (tx, { id }) => {
      const { rows } = await tx.query<{ taken: number }>(
        `select count(*) as taken from site_visits where sector_id = $1 and status = 'open'`,
        [id],
      )
      return { taken: rows[0]?.taken ?? 0 }
    },
  },
  'siteVisit.receive': {
    facts: async (tx, { personId }, actor) => {
      const { rows } = await tx.query<{ present: number; last: number }>(
        `select (select count(*) from site_visits where site_id = $1 and status = 'open') as present,
           coalesce((select n from site_visits where site_id = $1 order by n desc limit 1), 0) as last`,
        [actor.siteId],
      )
      const { present = 0, last = 0 } = rows[0] ?? {}
      const setting = await settingInForce(tx, actor.siteId)
      return { present, last, setting, hereAlready: await hasOpenVisit(tx, personId) }
    },
  },
  'siteVisit.bind': { facts: async (tx, { personId }) => ({ hereAlready: await hasOpenVisit(tx, personId) }) },
  'siteVisit.assignBed': { facts: (tx, { sectorId, bed }) => bedsOf(tx, sectorId, bed) },
  'siteVisit.finish': {
    facts: async (tx, { id }) => {
      const { rows } = await tx.query(
        `select exists (select from terms_answers where visit_id = $1 and outcome = 'accepted') as terms,
           exists (select from profiles where visit_id = $1) as profile,
           exists (select from discharge_plans where visit_id = $1) as plan`,
        [id],
      )
      return { papers: rows[0] }
    },
  },
  'terms.answer': {
    facts: async (tx, input, actor) => ({
      listing: await readStanding(tx, String(input.personId)),
      witnessId: await witnessOf(tx, input.witness, actor.sideId),
      photoKnown: input.photo === null || (await exists(tx, 'select from photos where sha256 = $1', [input.photo])),
      acceptedBefore: await exists(tx, `select from terms_answers where visit_id = $1 and outcome = 'accepted'`, [
        input.visitId,
      ]),
    }),
  },
  'dischargePlan.make': {
    facts: async (tx, { placeCode }) => ({
      placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
    }),
  },
  'siteVisit.discharge': {
    facts: async (tx, { id }, _actor, visit) => ({
      plan: await newestPlan(tx, id),
      listing: visit?.personId ? await readStanding(tx, String(visit.personId)) : 'clear',
      accompanied: await isAccompanied(tx, id),
    }),
  },
  'siteVisit.leave': { facts: async (tx, { id }) => ({ accompanied: await isAccompanied(tx, id) }) },
}

/** How a site works by what was signed; null where the usual holds. */
export async function settingInForce(tx: Tx, siteId: unknown): Promise<SiteSetting | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(siteSettingNoun)} from site_settings where site_id = $1 and status = 'inForce'`,
    [siteId ?? null],
  )
  return rows[0] ? recordOf(siteSettingNoun, rows[0]) : null
}

/** Whether somebody is at a site, under any of their linked registrations. */
function hasOpenVisit(tx: Tx, personId: unknown): Promise<boolean> {
  return exists(
    tx,
    `with recursive link as (select kept_id, merged_id from merges where status = 'standing'),
       registration (id) as (select $1::uuid
         union select case when link.kept_id = registration.id then link.merged_id else link.kept_id end
           from registration join link on registration.id in (link.kept_id, link.merged_id))
     select from site_visits v join registration on registration.id = v.person_id where v.status = 'open'`,
    [personId ?? null],
  )
}

function isAccompanied(tx: Tx, visitId: unknown): Promise<boolean> {
  return exists(tx, `select from site_visits where accompanies = $1 and status = 'open'`, [visitId])
}

async function bedsOf(tx: Tx, sectorId: unknown, bed: unknown) {
  const { rows } = await tx.query<{ free: number | null }>(
    `select min(b.bed) as free from site_sectors s cross join lateral generate_series(1, s.beds) b (bed)
     where s.id = $1 and not exists (select from site_visits v where v.sector_id = s.id and v.bed = b.bed and v.status = 'open')`,
    [sectorId],
  )
  const sql = `select from site_visits where sector_id = $1 and bed = $2 and status = 'open'`
  return { free: rows[0]?.free ?? null, taken: await exists(tx, sql, [sectorId, bed]) }
}

/** A user of the officer's side, or of a joint body, by their login. */
async function witnessOf(tx: Tx, login: unknown, sideId: Id): Promise<Id | null> {
  const { rows } = await tx.query<{ id: Id }>(
    `select u.id from users u join authorities a on a.id = u.side_id
     where u.login = $1 and u.status = 'appointed' and (u.side_id = $2 or a.kind = 'joint')`,
    [login, sideId],
  )
  return rows[0]?.id ?? null
}

/** The plan by which somebody leaves. */
export async function newestPlan(tx: Tx, visitId: unknown): Promise<DischargePlan | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(dischargePlanNoun)} from discharge_plans where visit_id = $1 order by recorded_at desc, id desc limit 1`,
    [visitId],
  )
  return rows[0] ? recordOf(dischargePlanNoun, rows[0]) : null
}
