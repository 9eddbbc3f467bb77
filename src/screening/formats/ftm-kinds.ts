import type { ListedEntry } from './listed-entry.ts'

/** Schemata of FollowTheMoney that can be matched by name, with the kind they are here. */
export const ftmKinds: ReadonlyMap<string, ListedEntry['kind']> = new Map([
  ['Person', 'person'],
  ['Organization', 'organisation'],
  ['Company', 'organisation'],
  ['LegalEntity', 'organisation'],
  ['PublicBody', 'organisation'],
  ['Vessel', 'vessel'],
  ['Airplane', 'aircraft'],
])
