import { z } from 'zod'
import { Day, Instant, PartialDate } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { hasLetter, plainText, requiredText } from '../kernel/texts.ts'

/**
 * An armed group as its authority knows it (ddr.md §1.3). What can be disputed, such as its strength, is an estimate
 * with its source and not a field here. A group's class says nothing about a person of it (ddr.md §3.1).
 */
export const ArmedGroup = z.object({
  id: Id,
  sideId: Id,
  /** Short code of its side, e.g. `G-017`. */
  code: z.string().regex(/^[A-Z][A-Z0-9-]{1,11}$/),
  nameArabic: requiredText(120),
  nameLatin: plainText(120),
  aliases: z.array(requiredText(120)).max(20),
  /** Whom it says it belongs to. */
  claimedStatus: z.enum(['interior', 'defence', 'presidency', 'other', 'none', 'unknown']),
  placeCode: z.string().min(2).max(20),
  formed: PartialDate.nullable(),
  status: z.enum([
    'reported',
    'inventoried',
    'invited',
    'signed',
    'listed',
    'inProcess',
    'completed',
    'refused',
    'referred',
    'merged',
    'split',
  ]),
  /** Agreement that it signed; null before. */
  agreement: z.strictObject({ reference: requiredText(200), signedOn: Day }).nullable(),
  /** How many may enter at the most, and until when somebody must have joined (R-EL2); null where not agreed. */
  cap: z.int().min(0).max(1_000_000).nullable(),
  cutOff: Day.nullable(),
  reportedBy: Id,
  reportedAt: Instant,
})
export type ArmedGroup = z.infer<typeof ArmedGroup>
export const groupNoun = defineNoun({ name: 'armedGroup', table: 'armed_groups', schema: ArmedGroup })

/** What can be done with a group in which status (ddr.md §8). */
export const groupCan = {
  inventory: ['reported'],
  invite: ['inventoried'],
  sign: ['inventoried', 'invited'],
  list: ['signed'],
  start: ['listed'],
  complete: ['inProcess'],
  /** The agreement states how many may enter, and the commander names them (IDDRS 4.20 §6.1). */
  changeCap: ['signed', 'listed', 'inProcess'],
  giveList: ['signed', 'listed', 'inProcess'],
  refuse: ['reported', 'inventoried', 'invited', 'signed'],
  refer: ['reported', 'inventoried', 'invited', 'signed', 'listed', 'inProcess', 'refused'],
  end: ['reported', 'inventoried', 'invited', 'signed', 'listed', 'inProcess', 'refused', 'referred'],
} as const satisfies Record<string, readonly ArmedGroup['status'][]>

/** Whether a group may take this step now. */
export const groupMay = mayBy<ArmedGroup, keyof typeof groupCan>(groupCan)

/** Every name by which a group is known, for screening and searching. */
export function namesOf({ nameArabic, nameLatin, aliases }: Pick<ArmedGroup, 'nameArabic' | 'nameLatin' | 'aliases'>) {
  return [nameArabic, nameLatin, ...aliases].filter((name) => name !== '')
}

/**
 * Which of a group's names has no letter, as its field: such a name is found by nobody and screened against nothing. A
 * number alone, as in "the 166th", is what a group is called for short and belongs with a word. Undefined where all have.
 */
export function nameWithoutLetter(names: {
  readonly nameArabic: string
  readonly nameLatin: string
  readonly aliases?: readonly string[]
}): 'nameArabic' | 'nameLatin' | 'aliases' | undefined {
  const { nameArabic, nameLatin, aliases = [] } = names
  if (!hasLetter(nameArabic)) return 'nameArabic'
  if (nameLatin !== '' && !hasLetter(nameLatin)) return 'nameLatin'
  return aliases.every(hasLetter) ? undefined : 'aliases'
}
