import { printedNumber } from '../kernel/check-digit.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { Conditions } from '../server/lists.ts'
import { paperKeys } from './document.ts'
import { askedIn, isSameName, type SearchWord } from './words.ts'

/** A word that was asked for, with every spelling at hand that counts as it. */
export interface Wanted {
  readonly exact: string
  readonly spellings: readonly string[]
}

/** A number that was asked for: as it is printed, its beginning, or the number of a paper. */
export interface SoughtNumber {
  readonly registration: { readonly beginning: string } | { readonly whole: readonly string[] }
  /** Who showed a paper with this number. */
  readonly papers: readonly Id[]
}

/** Whom somebody looks for: people with all of these words in their names and all of these numbers. */
interface SoughtPerson {
  readonly wanted: readonly Wanted[]
  readonly numbers: readonly SoughtNumber[]
}

/** What a typed text asks for, by the spellings and papers within reach. */
export async function soughtIn(tx: Tx, search: string): Promise<SoughtPerson> {
  const asked = askedIn(search)
  return { numbers: await numbersLike(tx, asked.numbers), wanted: await spellingsOf(tx, asked.words) }
}

/**
 * Adds to a list of records of people (checks, interviews, appeals, decisions) that each is about somebody who is sought;
 * `column` is the person's id. The planner knows how frequent a word is, and begins at whichever end is shorter.
 */
export async function whereSought(
  tx: Tx,
  conditions: Conditions,
  column: string,
  search: string,
  actor: Actor,
): Promise<void> {
  const { wanted, numbers } = await soughtIn(tx, search)
  for (const number of numbers)
    conditions.say(`${column} in (select p.id from people p where ${withNumber(conditions, number)})`)
  for (const { spellings } of wanted) {
    const words = new Conditions(conditions.values)
    words.add((place) => `w.word = any(${place})`, spellings)
    words.within(actor, 'w')
    conditions.say(`${column} in (select w.person_id from person_words w where ${words.where})`)
  }
}

/** That a person `p` has a number. */
export function withNumber(conditions: Conditions, { registration, papers }: SoughtNumber): string {
  const printed =
    'beginning' in registration
      ? `p.number collate "C" ^@ ${conditions.value(registration.beginning)}`
      : `p.number collate "C" = any(${conditions.value(registration.whole)})`
  return papers.length === 0 ? printed : `(${printed} or p.id = any(${conditions.value(papers)}))`
}

/** Every spelling within reach that counts as each of the words. */
async function spellingsOf(tx: Tx, asked: readonly SearchWord[]): Promise<Wanted[]> {
  if (asked.length === 0) return []
  const conditions = new Conditions()
  // One statement for each word and way, with the word as a value: only so does an index answer `^@`.
  const ways = asked.map(({ word, skeleton }, n) => {
    const [begins, sounds] = [conditions.value(word), conditions.value(skeleton)]
    return `select ${n} as n, word, true as begins from words where word ^@ ${begins}
      union select ${n}, word, false from words where skeleton = ${sounds} and not word ^@ ${begins}`
  })
  const { rows } = await tx.query<{ n: number; word: string; begins: boolean }>(
    ways.join(' union all '),
    conditions.values,
  )
  return asked.map(({ word }, n) => ({
    exact: word,
    spellings: rows.filter((row) => row.n === n && (row.begins || isSameName(word, row.word))).map((row) => row.word),
  }))
}

/** Of a number that more people showed (000000) the first so many are found. */
const papersAtMost = 1000

/** A printed number or its beginning; a count alone is the number that each site printed with it. */
async function numbersLike(tx: Tx, pieces: readonly string[]): Promise<SoughtNumber[]> {
  if (pieces.length === 0) return []
  const { rows: sites } = await tx.query<{ code: string }>('select code from sites order by code')
  const { rows: shown } = await tx.query<{ key: string; id: Id }>(
    `select key, person_id as id from person_keys where key = any($1) limit ${papersAtMost}`,
    [paperKeys(pieces.map((number) => ({ number })))],
  )
  return pieces.map((number) => {
    const keys = paperKeys([{ number }])
    const papers = shown.filter(({ key }) => keys.includes(key)).map(({ id }) => id)
    const count = /^(\d{1,9})(?:-\d?)?$/.exec(number)?.[1]
    if (count !== undefined) {
      const whole = sites.map(({ code }) => printedNumber(`P-${code}`, Number(count)))
      return { registration: { whole }, papers }
    }
    return { registration: { beginning: number.startsWith('P-') ? number : `P-${number}` }, papers }
  })
}
