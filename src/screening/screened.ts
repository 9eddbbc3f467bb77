import type { PartialDate } from '../kernel/dates.ts'
import { normalNumber, normalNumbers } from '../kernel/numbers.ts'
import type { Particulars } from '../names/identity.ts'

/** Who is screened: every spelling, and the particulars that count for and against. */
export interface Screened {
  readonly names: readonly string[]
  readonly birth: PartialDate
  readonly sex: 'male' | 'female'
  readonly nationality: string
  readonly documents: readonly { readonly kind: string; readonly number: string }[]
}

/**
 * What counts for and against beside the names; a nationality that is not known (`XX`) counts for nothing. Whose paper it
 * is, is not asked: an identity card and a passport are given by the state whose national somebody is.
 */
export function particularsOf({ birth, sex, nationality, documents }: Omit<Screened, 'names'>): Particulars {
  const papers = documents.flatMap(({ kind, number }) =>
    (kind === 'passport' || kind === 'nationalId') && nationality !== 'XX' && /\d/.test(normalNumber(number))
      ? [{ kind, country: nationality, number: normalNumber(number) } as const]
      : [],
  )
  return {
    births: [birth],
    nationalities: nationality === 'XX' ? [] : [nationality],
    sex,
    identifiers: normalNumbers(documents),
    papers,
  }
}
