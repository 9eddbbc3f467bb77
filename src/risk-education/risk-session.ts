import { z } from 'zod'
import { Day, Instant, TimeOfDay } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** People who are spoken to, or something that is sent out to whoever hears or sees it. */
export const Category = z.enum(['session', 'broadcast'])
export type Category = z.infer<typeof Category>
export const Activity = z.enum([
  ...(['community', 'school', 'camp', 'household', 'workplace', 'training'] as const),
  ...(['radio', 'television', 'messages', 'socialMedia', 'billboards', 'other'] as const),
])
export type Activity = z.infer<typeof Activity>
export const Method = z.enum(['talk', 'discussion', 'film', 'play', 'game', 'leaflets', 'broadcast', 'other'])
export type Method = z.infer<typeof Method>
export const LocationType = z.enum([
  ...(['school', 'mosque', 'camp', 'home', 'market', 'clinic', 'centre', 'outdoors', 'other'] as const),
])
export type LocationType = z.infer<typeof LocationType>
export const OtherActivity = z.enum([
  'none',
  'survey',
  'clearance',
  'victimAssistance',
  'distribution',
  'health',
  'other',
])
export type OtherActivity = z.infer<typeof OtherActivity>
export const Audience = z.enum([
  ...([
    'children',
    'women',
    'men',
    'farmers',
    'herders',
    'displaced',
    'returnees',
    'workers',
    'teachers',
    'mixed',
  ] as const),
])
export type Audience = z.infer<typeof Audience>
export const MaterialKind = z.enum(['posters', 'brochures', 'tShirts', 'bags', 'notebooks', 'other'])
export type MaterialKind = z.infer<typeof MaterialKind>

const Heads = z.int().min(0).max(1_000_000)
/** Who took part, by sex and age (LR-8: the total is the sum of these six). */
export const People = z.strictObject({
  ...{ male5to12: Heads, female5to12: Heads, male13to17: Heads, female13to17: Heads },
  ...{ male18: Heads, female18: Heads },
})
export type People = z.infer<typeof People>
export const peopleKeys = [
  ...(['male5to12', 'female5to12', 'male13to17', 'female13to17', 'male18', 'female18'] as const),
] as const satisfies readonly (keyof People)[]
export const nobody: People = {
  ...{ male5to12: 0, female5to12: 0, male13to17: 0, female13to17: 0, male18: 0, female18: 0 },
}

/** All who took part (LR-8). */
export function totalOf(people: People): number {
  return peopleKeys.reduce((sum, key) => sum + people[key], 0)
}

const Clock = z.union([TimeOfDay, z.literal('')])

/** What somebody says of risk education that was given (§1.2, EORE session). */
export const told = {
  category: Category,
  activity: Activity,
  method: Method,
  sessions: z.int().min(1).max(1000),
  /** Null of a broadcast. */
  locationType: LocationType.nullable(),
  placeCode: z.string().min(2).max(20),
  /** The day of the sessions, or the first day of a broadcast. */
  startsOn: Day,
  /** The last day of a broadcast; null of sessions, which are on one day. */
  endsOn: Day.nullable(),
  /** From when to when, by the clock there; empty where it is not known, and of a broadcast. */
  startTime: Clock,
  endTime: Clock,
  otherActivity: OtherActivity,
  audience: Audience,
  people: People,
  firstTime: Heads,
  /** How many a broadcast is thought to have reached. It is no count, and is in no sum. */
  reachEstimate: z.int().min(0).max(100_000_000).nullable(),
  materials: z.array(z.strictObject({ kind: MaterialKind, quantity: z.int().min(1).max(1_000_000) })).max(6),
  organisation: requiredText(200),
  /** The post of who speaks for the community, e.g. the headmistress; no name. */
  focalPoint: plainText(200),
  note: plainText(2000),
}

/** Risk education that was given. What turns out wrong is replaced by another record, with the reason, and stays. */
export const RiskSession = z.object({
  id: Id,
  sideId: Id,
  ...told,
  total: z.int().min(0),
  replaces: Id.nullable(),
  change: plainText(1000),
  recordedBy: Id,
  recordedAt: Instant,
})
export type RiskSession = z.infer<typeof RiskSession>
export const riskSessionNoun = defineNoun({
  name: 'riskSession',
  table: 'risk_sessions',
  schema: RiskSession,
  appendOnly: true,
})

/** Who gives risk education, and writes it down. */
export const educators: readonly Role[] = ['ordnanceOfficer', 'teamLeader']
export const riskReaders: readonly Role[] = [...educators, 'qualityOfficer', 'victimOfficer', 'director', 'auditor']
