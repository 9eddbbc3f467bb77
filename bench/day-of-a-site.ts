import { newId } from '../src/kernel/ids.ts'
import { toArabic } from '../src/names/transliterate.ts'
import { envelope } from './actions.ts'
import { inventedRegistrations } from './invented-registrations.ts'
import { LoadClient } from './load-client.ts'

/** What a site records on a day, by issue 11. */
export const day = { registrations: 500, weapons: 300 }
const connections = 8

/** A server at which the day is recorded, with the sessions of its registration officer and its armourer. */
export interface SiteDesk {
  readonly port: number
  readonly address?: string
  readonly registrar: string
  readonly armourer: string
}

/** Records a day of a site at its server: each of these people is registered, and most of them give a weapon then. */
export async function recordDay({ port, address, registrar, armourer }: SiteDesk, seed: number): Promise<void> {
  // Who may be a child is not registered at a desk.
  const adults = [...inventedRegistrations(2 * day.registrations, seed)].filter(
    ({ values }) => (values[4] ?? '') < '2004',
  )
  const people = adults.slice(0, day.registrations).map(({ values }, n) => ({ values, n }))
  await Promise.all(
    Array.from({ length: connections }, async (_, lane) => {
      const client = new LoadClient(port, address)
      const act = async (action: string, cookie: string, input: object) => {
        const { status, body } = await client.post(`/api/actions/${action}`, cookie, envelope(input))
        if (status !== 200) throw new Error(`${action} was not accepted: ${status} ${body}`)
      }
      for (const { values, n } of people.filter((_one, at) => at % connections === lane)) {
        const person = registration(values)
        await act('person.register', registrar, person)
        if (n < day.weapons) await act('weapon.takeIn', armourer, rifle(person.id, `${seed}-${1000 + n}`))
      }
      client.end()
    }),
  )
}

/** A registration as a form sends it, of a row of invented values. */
export function registration([
  given = '',
  father = '',
  grandfather = '',
  family = '',
  born = '',
  town = '',
]: readonly string[]) {
  const day = born === '' ? '1990-01-01' : born
  const nameLatin = { given, father, grandfather, family }
  const nameArabic = {
    ...{ given: toArabic(given), father: toArabic(father) },
    ...{ grandfather: toArabic(grandfather), family: toArabic(family) },
  }
  return {
    ...{ id: newId(), nameArabic, nameLatin, birth: { from: day, to: day, precision: 'day' }, sex: 'male' },
    ...{ nationality: 'LY', placeCode: 'LY021102', claimedGroup: `${town} company`, documents: [], sexReason: '' },
  }
}

function rifle(personId: string, serial: string) {
  return {
    ...{ id: newId(), class: 'rifle', make: 'Izhmash', model: 'AKM', calibre: '7.62×39', serial, legibility: 'clear' },
    ...{ source: { kind: 'person', personId }, giver: null, tag: null, clearing: 'empty', markingPhoto: null },
    ...{ condition: 'serviceable', photo: null },
  }
}
