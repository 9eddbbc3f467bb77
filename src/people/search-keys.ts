import { normalNumber } from '../kernel/numbers.ts'
import { blockingKeys } from '../names/blocking.ts'

/** A document number shorter than this says too little to be looked for. */
const shortestNumber = 4

/**
 * Under what a typed text is looked for among people: as a name of two words or more, in either script and spelling, and
 * as the number of a paper. Equality on keys, so that it is found in an index under row-level security.
 */
export function searchKeys(text: string): string[] {
  const number = normalNumber(text)
  return [...blockingKeys(text), ...(number.length >= shortestNumber ? [`# ${number}`] : [])]
}

/** The condition that a record is about a person found so; `{}` stands for the parameter, made by `searched`. */
export const foundPeople = (column: string) =>
  `${column} = any (array(select person_id from person_keys where key = any ({}::text[])
    union select id from people where number = ({}::text[])[1] limit 1000))`

/** The parameter of `foundPeople`: the text itself, as a registration number, and its keys. */
export function searched(text: string): string[] {
  return [text.trim().toUpperCase(), ...searchKeys(text)]
}
