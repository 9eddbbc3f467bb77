import { z } from 'zod'
import type { Day } from '../kernel/dates.ts'
import { type Held, Level, Module, whyNot } from '../ordnance-teams/qualification.ts'
import { Asset } from '../ordnance-teams/team.ts'

/** What a team is sent to do (ordnance-incidents-maps.md §1.2, activity). */
export const TaskKind = z.enum([
  ...([
    'nonTechnicalSurvey',
    'technicalSurvey',
    'clearance',
    'battleAreaClearance',
    'spotDisposal',
    'marking',
  ] as const),
])
export type TaskKind = z.infer<typeof TaskKind>

/** What may be done with an item that is found; it decides the level (E-1). */
export const Handling = z.enum(['nothing', 'locate', 'destroyInPlace', 'move', 'renderSafe'])
export type Handling = z.infer<typeof Handling>

export const Fuze = z.enum(['none', 'known', 'unknown'])
export type Fuze = z.infer<typeof Fuze>

/** What is known of the work before somebody is sent. Net explosive quantity (NEQ) is in kilograms; null where nobody knows it. */
export const work = {
  handling: Handling,
  several: z.boolean(),
  neqKg: z.number().min(0).max(1_000_000).nullable(),
  guided: z.boolean(),
  fuze: Fuze,
  chemical: z.boolean(),
  improvised: z.boolean(),
}
const Work = z.object(work)
export type Work = z.infer<typeof Work>

/** Demolitions at level 3 go up to this, in kilograms of NEQ, unless the organisation authorises more in writing (IMAS 09.30, amendment 6). */
export const neqLimitKg = 50

/** Which part of E-1 asks for what. */
export const Reason = z.enum([
  ...(['touches', 'moves', 'several', 'rendersSafe', 'overLimit', 'guided', 'unknownFuze', 'chemical'] as const),
  'improvised',
])
export type Reason = z.infer<typeof Reason>

const StepLevel = Level.exclude(['improvised'])
type StepLevel = z.infer<typeof StepLevel>

/** What somebody of the team has to hold: a level of the ladder or none, modules of it, and whether improvised devices are expected. */
export const required = {
  requiredLevel: StepLevel.nullable(),
  requiredModules: z.array(Module),
  requiredImprovised: z.boolean(),
  requiredReasons: z.array(Reason),
}
const Required = z.object(required)
export type Required = z.infer<typeof Required>

const ladder: readonly (Level | null)[] = StepLevel.options
/** How high a level stands; below all where there is none. */
const rank = (level: Level | null) => ladder.indexOf(level)

const levels: Readonly<Record<Reason, StepLevel | null>> = {
  touches: 'level1',
  moves: 'level2',
  several: 'level2',
  rendersSafe: 'level3',
  overLimit: 'level3',
  guided: 'level3',
  unknownFuze: 'level3',
  chemical: 'level3Plus',
  improvised: null,
}

/**
 * The level that work needs (ordnance-incidents-maps.md §1.4, E-1): who moves items or deals with several, 2 at least; who renders safe,
 * or deals with more than the limit of NEQ, a guided item or an unknown fuze, 3; suspected chemical content, the module of 3+; an
 * improvised device, that qualification. Where nothing is touched (non-technical survey, marking) no level is asked.
 */
export function requiredFor(of: Work): Required {
  const reasons = Reason.options.filter((reason) => asks[reason](of))
  const level = reasons.reduce<StepLevel | null>(
    (highest, reason) => (rank(levels[reason]) > rank(highest) ? levels[reason] : highest),
    null,
  )
  return {
    requiredLevel: level,
    requiredModules: reasons.includes('chemical') ? ['chemical'] : [],
    requiredImprovised: reasons.includes('improvised'),
    requiredReasons: reasons,
  }
}

const touched = ({ handling }: Work) => handling !== 'nothing'
const asks: Readonly<Record<Reason, (of: Work) => boolean>> = {
  touches: touched,
  moves: ({ handling }) => handling === 'move',
  several: (of) => touched(of) && of.handling !== 'locate' && of.several,
  rendersSafe: ({ handling }) => handling === 'renderSafe',
  overLimit: (of) => touched(of) && (of.neqKg ?? 0) > neqLimitKg,
  guided: (of) => touched(of) && of.guided,
  unknownFuze: (of) => touched(of) && of.fuze === 'unknown',
  chemical: (of) => touched(of) && of.chemical,
  improvised: (of) => touched(of) && of.improvised,
}

/** Whether one qualification that counts on the day reaches the level with its modules. */
function reachesLevel(held: Held, { requiredLevel, requiredModules }: Required): boolean {
  if (held.level === 'improvised' || rank(held.level) < rank(requiredLevel)) return false
  return requiredModules.every((module) => held.modules.includes(module))
}

const meets = {
  level: reachesLevel,
  improvised: (held: Held) => held.level === 'improvised',
}

/** What is missing, as codes that people of the field know in any language, and how many certificates would do but do not count. */
interface Shortfall {
  readonly missing: readonly string[]
  readonly blocked: number
}

/**
 * What a team's valid qualifications do not cover on a day; undefined where they cover all. Expired, withdrawn and unconfirmed ones
 * do not count (E-1).
 */
export function shortfallOf(needed: Required, held: readonly Held[], day: Day): Shortfall | undefined {
  const counting = held.filter((one) => whyNot(one, day) === undefined)
  const wanted: (keyof typeof meets)[] = [
    ...(needed.requiredLevel === null ? [] : (['level'] as const)),
    ...(needed.requiredImprovised ? (['improvised'] as const) : []),
  ]
  const missing = wanted.filter((need) => !counting.some((one) => meets[need](one, needed)))
  if (missing.length === 0) return undefined
  const blocked = held.filter(
    (one) => whyNot(one, day) !== undefined && missing.some((need) => meets[need](one, needed)),
  )
  return { missing: missing.map((need) => (need === 'level' ? levelCode(needed) : 'IEDD')), blocked: blocked.length }
}

const codes: Readonly<Record<StepLevel, string>> = { level1: 'L1', level2: 'L2', level3: 'L3', level3Plus: 'L3+' }

/** How people of the field write what is required: `L3`, `L3+ CBRN`; a dash where no level is. */
function levelCode({ requiredLevel, requiredModules }: Pick<Required, 'requiredLevel' | 'requiredModules'>) {
  if (requiredLevel === null) return '–'
  return [codes[requiredLevel], ...requiredModules.map((module) => (module === 'chemical' ? 'CBRN' : module))].join(' ')
}

/** Whether something needs more than was expected: a higher level, another module, or a qualification for improvised devices. */
export function exceeds(needed: Required, expected: Required): boolean {
  return (
    rank(needed.requiredLevel) > rank(expected.requiredLevel) ||
    needed.requiredModules.some((module) => !expected.requiredModules.includes(module)) ||
    (needed.requiredImprovised && !expected.requiredImprovised)
  )
}

/** All that is required, in one code: `L3+ CBRN + IEDD`. */
export function codeOf(needed: Required): string {
  return [levelCode(needed), ...(needed.requiredImprovised ? ['IEDD'] : [])].join(' + ')
}

/** With what a kind of work can be done: a task asks for one of these at least. */
export const assetsFor: Readonly<Record<TaskKind, readonly Asset[]>> = {
  nonTechnicalSurvey: ['survey'],
  technicalSurvey: ['manual', 'mechanical', 'dogs'],
  clearance: ['manual', 'mechanical', 'dogs', 'underwater'],
  battleAreaClearance: ['battleVisual', 'battleInstrument'],
  spotDisposal: ['disposal'],
  marking: ['marking'],
}

/** Assets that were asked for and that the team does not have. */
export function missingAssets(asked: readonly Asset[], has: readonly Asset[]): Asset[] {
  return Asset.options.filter((asset) => asked.includes(asset) && !has.includes(asset))
}
