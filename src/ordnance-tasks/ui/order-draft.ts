import type { Asset } from '../../ordnance-teams/team.ts'
import { typedNumber } from '../../web/typed-number.ts'
import { aidMetres } from '../exclusion.ts'
import { type Fuze, type Handling, requiredFor, type TaskKind } from '../required-capability.ts'
import type { TaskOrder } from '../task.ts'

/** What is typed of an order before it is sent. */
export interface OrderDraft {
  readonly kind: TaskKind | ''
  readonly teamId: string
  readonly instructions: string
  readonly handling: Handling | ''
  readonly fuze: Fuze | ''
  readonly also: readonly Also[]
  readonly neqKg: string
  readonly assets: readonly Asset[]
  readonly allUpKg: string
  readonly exclusionM: string
  readonly exclusionNote: string
  readonly exclusionBy: string
  readonly hospital: string
  readonly means: string
  readonly minutes: string
  readonly contact: string
  readonly medic: 'yes' | 'no' | ''
  readonly security: string
}

export const alsos = ['several', 'guided', 'chemical', 'improvised'] as const
export type Also = (typeof alsos)[number]

export const blankOrder: OrderDraft = {
  ...{ kind: '', teamId: '', instructions: '', handling: '', fuze: '', also: [], neqKg: '', assets: [], allUpKg: '' },
  ...{ exclusionM: '', exclusionNote: '', exclusionBy: '', hospital: '', means: '', minutes: '', contact: '' },
  ...{ medic: '', security: '' },
}

/** The distance that the aid says for the weight as it is typed; null where none is. */
export function aidOf({ allUpKg }: Pick<OrderDraft, 'allUpKg'>): number | null {
  const weight = typedNumber(allUpKg)
  return weight !== null && weight > 0 ? aidMetres(weight) : null
}

/** Whether the distance is smaller than the aid says: then somebody has to say why, and who. */
export function isNear(draft: Pick<OrderDraft, 'allUpKg' | 'exclusionM'>): boolean {
  const aid = aidOf(draft)
  const metres = typedNumber(draft.exclusionM)
  return aid !== null && metres !== null && metres < aid
}

/** What is sent of a draft; of a smaller distance nothing is, once it is none. */
export function orderOf(draft: OrderDraft) {
  const { kind, teamId, instructions, handling, fuze, also, assets, exclusionNote, exclusionBy, security } = draft
  const { hospital, means, contact, medic } = draft
  const near = isNear(draft)
  return {
    ...{ kind, teamId, instructions, handling, fuze, security, assets: [...assets] },
    several: also.includes('several'),
    guided: also.includes('guided'),
    chemical: also.includes('chemical'),
    improvised: also.includes('improvised'),
    neqKg: typedNumber(draft.neqKg),
    allUpKg: typedNumber(draft.allUpKg),
    exclusionM: typedNumber(draft.exclusionM),
    exclusionNote: near ? exclusionNote : '',
    exclusionBy: near ? exclusionBy || null : null,
    medevac: { hospital, means, contact, minutes: typedNumber(draft.minutes) ?? 0, medicPresent: medic === 'yes' },
  }
}

/** What the draft needs by rule E-1, once it says enough of the work. */
export function neededBy(draft: OrderDraft) {
  const { handling, fuze, several, guided, chemical, improvised, neqKg } = orderOf(draft)
  if (handling === '' || fuze === '') return undefined
  return requiredFor({ handling, fuze, several, guided, chemical, improvised, neqKg })
}

/** An order as a draft again, to change it. */
export function draftOf(task: TaskOrder): OrderDraft {
  const { kind, teamId, instructions, handling, fuze, assets, exclusionNote, security, medevac } = task
  const text = (value: number | null) => (value === null ? '' : String(value))
  return {
    ...{ kind, teamId, instructions, handling, fuze, assets, exclusionNote, security },
    also: alsos.filter((one) => task[one]),
    neqKg: text(task.neqKg),
    allUpKg: text(task.allUpKg),
    exclusionM: text(task.exclusionM),
    exclusionBy: task.exclusionBy ?? '',
    hospital: medevac.hospital,
    means: medevac.means,
    minutes: text(medevac.minutes),
    contact: medevac.contact,
    medic: medevac.medicPresent ? 'yes' : 'no',
  }
}
