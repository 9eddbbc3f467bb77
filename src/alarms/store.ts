import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type AlarmThreshold, alarmsOf, alarmThresholdNoun, GroupFigures, thresholdsOf } from './alarm.ts'
import type { AlarmsView } from './views.ts'

/** Every group within reach with its figures and alarms; most alarms first. */
export async function readAlarms(tx: Tx, actor: Actor, now: Date, language: string): Promise<AlarmsView> {
  const history = await readThresholds(tx)
  const names = await userNames(
    tx,
    history.map(({ setBy }) => setBy),
    language,
  )
  const groups = (await readFigures(tx, now)).map((figures) => ({
    figures,
    alarms: alarmsOf(figures, thresholdsOf(history, figures.sideId)),
  }))
  return {
    groups: groups.toSorted((a, b) => b.alarms.length - a.alarms.length),
    thresholds: actor.joint ? null : thresholdsOf(history, actor.sideId),
    history: history.map((one) => ({ ...one, byName: names.get(one.setBy) ?? '' })),
  }
}

/** Every threshold that was set within reach, the newest first. */
export async function readThresholds(tx: Tx): Promise<AlarmThreshold[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(alarmThresholdNoun)} from alarm_thresholds order by set_at desc, id`,
  )
  return rows.map((row) => recordOf(alarmThresholdNoun, row))
}

const fourWeeksMs = 28 * 24 * 3600 * 1000

/** SQL of whether an entry of a commander's list stands for somebody who can come, by its state. */
export const isListed = (state: string) => `${state} not in ('minor', 'duplicate', 'rejected')`

/**
 * SQL of what is counted of every group within reach, whoever asks: nobody who was handed over to another pathway is counted. `since` is SQL of the moment
 * from which it is recent. Indicators are sums of these same rows.
 */
export function groupFigures(since: string): string {
  return `with member as (
       select a.group_id, a.person_id, p.registered_at >= ${since} as recent
       from associations a join people p on p.id = a.person_id and p.transferred_at is null
       where a.status = 'standing' and a.role = 'combatant'
         and not exists (select from merges m where m.merged_id = a.person_id and m.status = 'standing')
         and not exists (select from eligibility_decisions d where d.person_id = a.person_id
           and d.stage = 'demobilization' and d.status = 'decided' and d.outcome = 'ineligible')),
     combatants as (
       select group_id, count(*) as combatants, count(*) filter (where recent) as recent_combatants
       from member group by group_id),
     arms as (
       select coalesce(w.group_id, a.group_id) as group_id, count(*) as weapons,
         count(*) filter (where w.condition = 'serviceable') as serviceable,
         count(*) filter (where w.condition = 'serviceable' and w.taken_in_at >= ${since}) as recent_serviceable
       from weapons w left join people p on p.id = w.person_id and p.transferred_at is null
         left join associations a on a.person_id = p.id and a.status = 'standing'
       where coalesce(w.group_id, a.group_id) is not null group by 1),
     eligible as (
       select d.group_id, count(distinct d.person_id) as eligible from eligibility_decisions d
         join people p on p.id = d.person_id and p.transferred_at is null
       where d.stage = 'demobilization' and d.status = 'decided' and d.kind = 'grant' and d.outcome = 'eligible'
       group by d.group_id),
     listed as (
       select l.group_id, sum(n.count::integer) as listed,
         sum(n.count::integer) filter (where n.state = 'lateRecruit') as late
       from commander_lists l cross join jsonb_each_text(l.counts) n (state, count)
       where l.in_force and ${isListed('n.state')} group by l.group_id)
     select g.id as "groupId", g.side_id as "sideId", g.code, g.name_arabic as "nameArabic",
       g.name_latin as "nameLatin", g.cap, coalesce(combatants, 0) as combatants,
       coalesce(recent_combatants, 0) as "recentCombatants", coalesce(weapons, 0) as weapons,
       coalesce(serviceable, 0) as serviceable, coalesce(recent_serviceable, 0) as "recentServiceable",
       coalesce(eligible, 0) as eligible, coalesce(listed, 0) as listed, coalesce(late, 0) as late
     from armed_groups g left join combatants c on c.group_id = g.id left join arms w on w.group_id = g.id
       left join eligible e on e.group_id = g.id left join listed l on l.group_id = g.id`
}

async function readFigures(tx: Tx, now: Date): Promise<GroupFigures[]> {
  const { rows } = await tx.query(`${groupFigures('$1')} order by g.code`, [new Date(now.getTime() - fourWeeksMs)])
  return GroupFigures.array().parse(rows)
}
