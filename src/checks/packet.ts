import type { PartialDate } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { fullName, type Person } from '../people/person.ts'
import type { Check } from './check.ts'
import type { ShareField } from './share.ts'

/** A request as it leaves: under which reference the answer comes back, and the fields that the share names. */
export type PacketRow = { readonly reference: Id } & Readonly<Partial<Record<ShareField, string>>>

/** The rows of a packet: of each person what the share names, and nothing else (R-SHR). */
export function packetRows(
  fields: readonly ShareField[],
  checks: readonly Check[],
  people: ReadonlyMap<Id, Person>,
): PacketRow[] {
  return checks.flatMap((check) => {
    const person = people.get(check.personId)
    if (!person) return []
    const all: Record<ShareField, string> = {
      nameArabic: fullName(person.nameArabic),
      nameLatin: fullName(person.nameLatin),
      birth: birthText(person.birth),
      documents: person.documents.map(({ kind, number }) => `${kind} ${number}`).join('; '),
      question: `${check.kind}: ${check.purpose}`,
      dueOn: check.dueOn,
    }
    return [{ reference: check.id, ...Object.fromEntries(fields.map((field) => [field, all[field]])) }]
  })
}

/** A date of birth as other systems read it: the day, or from when to when it can be. */
function birthText({ from, to }: PartialDate): string {
  return from === to ? from : `${from}/${to}`
}
