import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { EncodedPerson } from '../src/encodings/encoded.ts'
import { PartialDate, partialDate } from '../src/kernel/dates.ts'
import { makeRandom } from '../src/linkage/random.ts'
import { parseName } from '../src/names/parts.ts'
import { firmConsonants } from '../src/names/words.ts'
import type { Particulars } from '../src/people/person.ts'
import { inventedRegistrations } from './invented-registrations.ts'

/** Somebody who is registered already, and comes again. `at` is their place in the register. */
export interface Again {
  readonly person: Particulars
  readonly at: number
}

/** A register, and who comes to be registered: the same again, somebody disguised, and somebody who is not in it. */
export interface RegisteredAgain {
  readonly name: string
  readonly register: readonly Particulars[]
  readonly repeats: readonly Again[]
  readonly ghosts: readonly Again[]
  readonly honest: readonly Particulars[]
}

interface Registration {
  readonly whose: string
  readonly kind: 'first' | 'repeat' | 'ghost'
  readonly person: Particulars
}

const ddrFile = join(import.meta.dirname, '../../shared/data/linkage/ddr_20k.csv')
const pairsFile = join(import.meta.dirname, '../../shared/data/screening/google_ar2en.txt')
const nobody = { given: '', father: '', grandfather: '', family: '' }
const unknown = PartialDate.parse({ from: '1950-01-01', to: '2006-12-31', precision: 'approximate' })

function particulars(names: Partial<Pick<Particulars, 'nameArabic' | 'nameLatin'>>, birth: PartialDate, town: string) {
  // A form has the place as a code; the town as it is heard stands for it.
  const placeCode = parseName(town, 'person')
    .map(({ word }) => firmConsonants(word.skeleton) || word.text)
    .join('')
  return {
    nameArabic: nobody,
    nameLatin: nobody,
    ...names,
    birth,
    placeCode,
    sex: 'male',
    nationality: 'LY',
    claimedGroup: '',
    documents: [],
  } satisfies EncodedPerson & Particulars
}

const Row = z.object({
  entity_id: z.string(),
  kind: z.enum(['org', 'dup', 'adv']),
  given: z.string(),
  father: z.string(),
  grandfather: z.string(),
  family: z.string(),
  dob: z.string(),
  town: z.string(),
})
const kinds = { org: 'first', dup: 'repeat', adv: 'ghost' } as const

/** The 20,000 invented registrations of ddr_20k.csv; undefined where the folder is absent. */
export function ddrAgain(asked: number): RegisteredAgain | undefined {
  if (!existsSync(ddrFile)) return undefined
  const rows = z.array(Row).parse(parse(readFileSync(ddrFile), { columns: true, trim: true, bom: true }))
  return parted(
    'ddr_20k.csv',
    rows.map(({ entity_id, kind, dob, town, given, father, grandfather, family }) => ({
      whose: entity_id,
      kind: kinds[kind],
      person: particulars({ nameLatin: { given, father, grandfather, family } }, partialDate(dob) ?? unknown, town),
    })),
    asked,
  )
}

/** As many invented registrations in the manner of ddr_20k.csv. */
export function inventedAgain(count: number, asked: number): RegisteredAgain {
  const registrations = Array.from(inventedRegistrations(count), ({ person, kind, values }) => {
    const [given = '', father = '', grandfather = '', family = '', dob = '', town = ''] = values
    const names = { nameLatin: { given, father, grandfather, family } }
    return { whose: String(person), kind, person: particulars(names, partialDate(dob) ?? unknown, town) }
  })
  return parted(`${count.toLocaleString('en')} invented registrations`, registrations, asked)
}

/**
 * Who was registered in Latin letters, or in both, comes again with the name in Arabic and the year of birth alone. Names are words
 * with their transliterations, put together at random; undefined where the folder is absent.
 */
export function otherScriptAgain(count: number, asked: number, inBoth: boolean): RegisteredAgain | undefined {
  if (!existsSync(pairsFile)) return undefined
  const pairs = readFileSync(pairsFile, 'utf8')
    .split('\n')
    .map((line) => line.trim().split('\t'))
    .filter(([arabic = '', latin = '']) => /^[\u0621-\u064a]{3,}$/.test(arabic) && /^[a-z' -]{3,}$/.test(latin))
  const random = makeRandom(3)
  const below = (bound: number) => Math.floor(random() * bound)
  const persons = Array.from({ length: count + asked }, () => {
    const names = Array.from({ length: 4 }, () => pairs[below(pairs.length)] ?? [])
    const fourParts = (script: 0 | 1) => {
      const [given = '', father = '', grandfather = '', family = ''] = names.map((pair) => pair[script] ?? '')
      return { given, father, grandfather, family }
    }
    const [year, month, day] = [1964 + below(43), 1 + below(12), 1 + below(28)].map((one) =>
      String(one).padStart(2, '0'),
    )
    const birth = partialDate(`${year}-${month}-${day}`) ?? unknown
    const yearAlone = partialDate(`${year}`) ?? unknown
    const town = `town${below(20)}`
    const [nameArabic, nameLatin] = [fourParts(0), fourParts(1)]
    const registered = particulars(inBoth ? { nameArabic, nameLatin } : { nameLatin }, birth, town)
    return { registered, again: particulars({ nameArabic }, yearAlone, town) }
  })
  return {
    name: `registered in ${inBoth ? 'both scripts' : 'Latin letters'}, asked in Arabic with the year alone`,
    register: persons.slice(0, count).map(({ registered }) => registered),
    repeats: persons.slice(0, asked).map(({ again }, at) => ({ person: again, at })),
    ghosts: [],
    honest: persons.slice(count).map(({ again }) => again),
  }
}

/** Leaves some persons out of the register; of the rest the first registration is in it, and one later is asked. */
function parted(name: string, registrations: readonly Registration[], asked: number): RegisteredAgain {
  const firsts = registrations.filter(({ kind }) => kind === 'first')
  const later = new Map<string, Registration[]>()
  for (const one of registrations)
    if (one.kind !== 'first') later.set(one.whose, [...(later.get(one.whose) ?? []), one])
  const random = makeRandom(7)
  const [register, honest]: [Particulars[], Particulars[]] = [[], []]
  const [repeats, ghosts]: [Again[], Again[]] = [[], []]
  for (const { whose, person } of firsts) {
    if (random() < (1.2 * asked) / firsts.length) {
      honest.push(person)
      continue
    }
    const at = register.push(person) - 1
    const ofThem = later.get(whose) ?? []
    const repeat = ofThem.find(({ kind }) => kind === 'repeat')
    const ghost = ofThem.find(({ kind }) => kind === 'ghost')
    if (repeat) repeats.push({ person: repeat.person, at })
    if (ghost) ghosts.push({ person: ghost.person, at })
  }
  const some = <T>(all: readonly T[]) => all.filter((_, at) => at % Math.max(1, Math.floor(all.length / asked)) === 0)
  return {
    name,
    register,
    repeats: some(repeats).slice(0, asked),
    ghosts: some(ghosts).slice(0, asked),
    honest: honest.slice(0, asked),
  }
}
