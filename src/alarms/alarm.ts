import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'

/** What an alarm about a group can be about (ddr.md §9, R-RATIO, R-EL2; indicators DIS-07, DIS-08, DEM-02, DEM-03). */
export const GroupAlarmKey = z.enum(['weaponsPerCombatant', 'falling', 'lowQuality', 'capUse', 'lateShare'])
export type GroupAlarmKey = z.infer<typeof GroupAlarmKey>

/** What an alarm about somebody's reading of records can be about (`reading-alarm.ts`). */
export const ReadingAlarmKey = z.enum(['recordsADay', 'timesUsual', 'nightReads', 'rowsADay', 'refusedReads'])
export type ReadingAlarmKey = z.infer<typeof ReadingAlarmKey>

export const AlarmKey = z.enum([...GroupAlarmKey.options, ...ReadingAlarmKey.options])
export type AlarmKey = z.infer<typeof AlarmKey>

/**
 * A threshold as a side set it, with the reason. History: a newer one is added, the earlier stay. No standard gives these
 * numbers; the programme owns them, and the screen says so (ddr.md §9).
 */
export const AlarmThreshold = z.object({
  id: Id,
  sideId: Id,
  key: AlarmKey,
  value: z.number().min(0).max(1_000_000),
  reason: requiredText(500),
  setBy: Id,
  setAt: Instant,
})
export type AlarmThreshold = z.infer<typeof AlarmThreshold>
export const alarmThresholdNoun = defineNoun({
  name: 'alarmThreshold',
  table: 'alarm_thresholds',
  schema: AlarmThreshold,
  appendOnly: true,
})

export type Thresholds = Readonly<Record<AlarmKey, number>>

/** What holds until a side sets its own. */
export const usualThresholds: Thresholds = {
  weaponsPerCombatant: 0.5,
  falling: 0.8,
  lowQuality: 0.3,
  capUse: 0.9,
  lateShare: 0.1,
  recordsADay: 100,
  timesUsual: 5,
  nightReads: 10,
  rowsADay: 2000,
  refusedReads: 10,
}

/** Of fewer people or weapons a share says nothing. */
export const fewest = 5

/** What is counted of a group. Weapons are those that its people brought; `recent` is the last four weeks. */
export const GroupFigures = z.object({
  groupId: Id,
  sideId: Id,
  code: z.string(),
  nameArabic: z.string(),
  nameLatin: z.string(),
  cap: z.int().nullable(),
  /** Registered as combatants of the group, without those found ineligible. */
  combatants: z.int(),
  recentCombatants: z.int(),
  weapons: z.int(),
  serviceable: z.int(),
  recentServiceable: z.int(),
  /** Found eligible for demobilization. */
  eligible: z.int(),
  /** In the list in force, without minors, duplicates and the rejected; and those of them who joined after the cut-off. */
  listed: z.int(),
  late: z.int(),
})
export type GroupFigures = z.infer<typeof GroupFigures>

export const Alarm = z.object({ key: GroupAlarmKey, value: z.number(), threshold: z.number() })
export type Alarm = z.infer<typeof Alarm>

/** The share of one number in another; undefined where there are too few to say. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole < fewest ? undefined : part / whole
}

/**
 * What is alarming about a group's figures: fewer working weapons than fighters who bring them (Liberia: 103,000 people,
 * under 28,000 guns), a falling ratio, scrap, a cap that is reached, late recruits. It accuses nobody; somebody looks.
 */
export function alarmsOf(group: GroupFigures, thresholds: Thresholds): Alarm[] {
  const ratio = shareOf(group.serviceable, group.combatants)
  const values: Record<GroupAlarmKey, number | undefined> = {
    weaponsPerCombatant: ratio,
    falling: fallOf(group),
    lowQuality: shareOf(group.weapons - group.serviceable, group.weapons),
    capUse: group.cap === null || group.cap === 0 ? undefined : group.eligible / group.cap,
    lateShare: shareOf(group.late, group.listed),
  }
  return GroupAlarmKey.options.flatMap((key) => {
    const value = values[key]
    const threshold = thresholds[key]
    if (value === undefined) return []
    const alarming = tooLittle.has(key) ? value < threshold : key === 'capUse' ? value >= threshold : value > threshold
    return alarming ? [{ key, value, threshold }] : []
  })
}

/** Alarms about what should be more; the others are about what should be less. */
const tooLittle: ReadonlySet<GroupAlarmKey> = new Set(['weaponsPerCombatant', 'falling'])

/** The ratio of the last four weeks beside the one before; undefined where either says nothing. */
function fallOf(group: GroupFigures): number | undefined {
  const recent = shareOf(group.recentServiceable, group.recentCombatants)
  const before = shareOf(group.serviceable - group.recentServiceable, group.combatants - group.recentCombatants)
  return recent === undefined || before === undefined || before === 0 ? undefined : recent / before
}

/** The thresholds that are in force for a side: the newest of each, or the usual one. */
export function thresholdsOf(set: readonly AlarmThreshold[], sideId: Id): Thresholds {
  const own = set.filter((one) => one.sideId === sideId).toSorted((a, b) => a.setAt.localeCompare(b.setAt))
  return { ...usualThresholds, ...Object.fromEntries(own.map(({ key, value }) => [key, value])) }
}
