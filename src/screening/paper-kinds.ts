import type { Paper } from '../names/identity.ts'
import type { ListedEntry } from './formats/listed-entry.ts'

/** What lists call a passport or a national identity number (UN, OFAC, EU, UK, FollowTheMoney), in lower case. */
const passport = /passport|passeport|pasaporte/
const nationalId =
  /^(national (id|identification)\b|cedula|c\.u\.r\.p|d\.n\.i|personal id|citizen's card|turkish identification|numero de identidad)/
/** Who has one of these has an ordinary one beside it, or is no national of who gave it. */
const special = /diplomatic|service|official|foreign|travel|refugee|stateless|temporary/

/** The kind of a paper by the words of a list; undefined where a person may have several of it, or it is not known. */
export function paperKind(type: string): Paper['kind'] | undefined {
  const words = type.trim().toLowerCase()
  if (special.test(words)) return undefined
  if (passport.test(words)) return 'passport'
  return nationalId.test(words) ? 'nationalId' : undefined
}

/**
 * The papers of an entry that can speak against: of a known kind, and of the country that the list states for them, or
 * else of the entry's only nationality. What holds no digit (`unknown`) is no number.
 */
export function papersOf({ identifiers, nationalities }: Pick<ListedEntry, 'identifiers' | 'nationalities'>): Paper[] {
  const only = nationalities.length === 1 ? nationalities[0] : undefined
  return identifiers.flatMap(({ type, number, country }) => {
    const kind = paperKind(type)
    const of = country ?? only
    return kind && of && /^[A-Z]{2}$/.test(of) && /\d/.test(number) ? [{ kind, country: of, number }] : []
  })
}
