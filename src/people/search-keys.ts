import { blockingKeys } from '../names/blocking.ts'
import { comparedNumbers, paperKey } from './document.ts'

/**
 * Under what a typed text is looked for among people: as a name of two words or more, in either script and spelling, and
 * as the number of a paper. Equality on keys, so that it is found in an index under row-level security.
 */
export function searchKeys(text: string): string[] {
  return [...blockingKeys(text), ...comparedNumbers([{ number: text }]).map(paperKey)]
}

/** The condition that a record is about a person found so; `{}` stands for the parameter, made by `searched`. */
export const foundPeople = (column: string) =>
  `${column} = any (array(select person_id from person_keys where key = any ({}::text[])
    union select id from people where number = ({}::text[])[1] limit 1000))`

/** The parameter of `foundPeople`: the text itself, as a registration number, and its keys. */
export function searched(text: string): string[] {
  return [text.trim().toUpperCase(), ...searchKeys(text)]
}
