import type { PartialDate } from '../kernel/dates.ts'
import { normalNumbers } from '../kernel/numbers.ts'
import type { Particulars } from '../names/identity.ts'

/** Who is screened: every spelling, and the particulars that count for and against. */
export interface Screened {
  readonly names: readonly string[]
  readonly birth: PartialDate
  readonly sex: 'male' | 'female'
  readonly nationality: string
  readonly documents: readonly { readonly number: string }[]
}

/** What counts for and against beside the names; a nationality that is not known (`XX`) counts for nothing. */
export function particularsOf({ birth, sex, nationality, documents }: Omit<Screened, 'names'>): Particulars {
  return {
    births: [birth],
    nationalities: nationality === 'XX' ? [] : [nationality],
    sex,
    identifiers: normalNumbers(documents),
  }
}
