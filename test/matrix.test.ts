import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { actions } from '../src/features.ts'
import { newId } from '../src/kernel/ids.ts'
import { Role } from '../src/kernel/roles.ts'
import type { SearchKind } from '../src/search/search-kinds.ts'
import { SearchView } from '../src/search/views.ts'
import { setTypesetter } from '../src/server/documents/typst.ts'
import { type HttpWorld, newHttpWorld } from './http.ts'
import { inParallel } from './in-parallel.ts'
import { AddressBook, notPlanted, parametersOf } from './matrix-addresses.ts'
import { tables, words } from './matrix-parameters.ts'
import { wander } from './matrix-sql.ts'
import { foundIn, type MatrixWorld, markers, mayRead, plant, type Reader } from './matrix-world.ts'

/**
 * Every role of every authority, site and compartment, on every endpoint and every table that there is: nothing that does not
 * belong to the reader. What belongs to whom is written by hand in test/matrix-world.ts, and asks no policy.
 */
let world: HttpWorld
let planted: MatrixWorld
let book: AddressBook
let restoreTypesetter: () => void

beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
  planted = await plant(world)
  book = new AddressBook(world, planted.people)
  // What papers say is looked at, and not how they look: setting thousands of them would take most of the time.
  restoreTypesetter = setTypesetter(async (_source, data) => Buffer.from(JSON.stringify(data)))
  for (const [n, who] of ['bakary', 'hania'].entries())
    await world.asOwner(`insert into photos select repeat('${'ab'[n]}', 64), '', side_id, site_id, now() from users
      where login = '${who}'`)
}, 120_000)
afterAll(async () => {
  restoreTypesetter()
  await world.end()
})

async function get(reader: Reader | null, url: string): Promise<{ status: number; body: string }> {
  const headers = { 'accept-language': 'en', ...(reader ? { cookie: reader.cookie } : {}) }
  const response = await world.http.inject({ method: 'GET', url, headers })
  const isText = /json|text|csv|pdf/.test(String(response.headers['content-type']))
  return { status: response.statusCode, body: isText ? response.body : `${response.rawPayload.length} bytes` }
}

/** Pages of somebody who was handed over that still answer: that they were, and that a bed of the site is taken. */
const leftOfTheMoved = [
  '/api/people/{id}/pathway',
  '/api/site-visits/{id}',
  '/api/site-visits/{id}/questionnaires',
  // The weapon that somebody brought stays in custody, under its receipt; neither names them any more.
  '/api/receipts/{id}/code',
  '/api/receipts/{id}/paper',
  '/api/weapons/{id}',
  '/api/weapons/{id}/losses',
  '/api/weapons/{id}/trace',
  '/api/weapons/{id}/holds',
  '/api/weapons/{id}/placements',
  '/api/weapons/{id}/claims',
  '/api/tags/{tag}',
]

/** Authorities are data: what the program refuses to a role of one it refuses to the same role of another. */
const post = ({ role, side, site }: Reader) =>
  `${role} ${side === 'commission' ? side : 'authority'} ${site === null ? 'offices' : 'sites'}`

function firstOfEach<T>(all: readonly T[], key: (one: T) => string): [T[], T[]] {
  const met = new Set<string>()
  const isFirst = all.map((one) => !met.has(key(one)) && met.add(key(one)) !== undefined)
  return [all.filter((_, n) => isFirst[n]), all.filter((_, n) => !isFirst[n])]
}

/** What a walk over every endpoint found that should not be, and which markers it met where they may be. */
async function walk(readers: readonly Reader[], only = (_path: string) => true) {
  const leaks = new Set<string>()
  const met = new Set<string>()
  let answers = 0
  const asked = (await book.endpoints()).filter(({ path }) => only(path))
  await inParallel(asked, 3, async (endpoint) => {
    const addresses = await book.addressesOf(endpoint)
    // What a role is refused at one site it is refused at the next: it is asked there only where it was answered.
    const refused = new Set<string>()
    const asReader = async (reader: Reader) => {
      if (refused.has(post(reader))) return
      const nowhere = new Map<string, { status: number; body: string }>()
      const page = `${endpoint.path} as ${reader.label}`
      for (const { url, nowhere: other, side, moved } of addresses) {
        const answer = await get(reader, url)
        answers++
        if (answer.status >= 500) leaks.add(`${page} fails: ${url}`)
        for (const marker of foundIn(answer.body)) {
          const place = markers[marker]
          if (place && mayRead(reader, place)) met.add(marker)
          else leaks.add(`${page} says ${marker}`)
        }
        // Refused for the role where one that does not exist is refused as well; else it was refused for this record.
        if (answer.status === 403 && (other === null || (await get(reader, other)).status === 403)) {
          refused.add(post(reader))
          return
        }
        const foreign = side !== null && side !== 'commission' && reader.side !== 'commission' && side !== reader.side
        if (other === null || !(foreign || (moved && !leftOfTheMoved.includes(endpoint.path)))) continue
        const key = other.replace(/[0-9a-f-]{36}|0{9,}/g, 'x')
        const none = nowhere.get(key) ?? (await get(reader, other))
        nowhere.set(key, none)
        if (none.status !== answer.status || none.body !== answer.body)
          leaks.add(`${page} answers ${answer.status} of ${foreign ? 'the other side' : 'who was handed over'}`)
      }
    }
    const [first, others] = firstOfEach(readers, post)
    for (const some of [first, others]) await inParallel(some, 4, asReader)
  })
  return { leaks: [...leaks], met, answers }
}

describe('every endpoint', () => {
  it('has a filler for each of its parameters, with a record of it', async () => {
    const all = (await book.endpoints()).flatMap(({ path }) => parametersOf(path))
    expect(all.length).toBeGreaterThan(60)
    expect(all.filter((parameter) => !(parameter in tables) && !(parameter in words))).toEqual([])
    expect(Object.keys({ ...tables, ...words }).filter((parameter) => !all.includes(parameter))).toEqual([])
    const empty: string[] = []
    for (const parameter of new Set(all)) if ((await book.fillersOf(parameter)).length === 0) empty.push(parameter)
    expect(empty.map((parameter) => tables[parameter]).toSorted()).toEqual(notPlanted.toSorted())
  })

  it('is read by every role of each authority, and at each kind of site', () => {
    for (const role of Role.options)
      for (const side of ['north', 'south'] as const)
        expect(
          planted.readers.some((one) => one.role === role && one.side === side),
          `${role} ${side}`,
        ).toBe(true)
  })

  it('shows nobody what is not theirs', async () => {
    const { leaks, met, answers } = await walk(planted.readers)
    expect(answers).toBeGreaterThan(10_000)
    expect(leaks).toEqual([])
    // Inside their pathway those who were handed over have their words there, and no more those of the ordinary record.
    // Each other marker is really there for those who may read it: otherwise nothing was tried.
    const readable = Object.keys(markers).filter((marker) => !markers[marker]?.nobody && !marker.startsWith('Moved'))
    expect(readable.filter((marker) => !met.has(marker))).toEqual([])
  }, 900_000)
})

describe('every page without a session', () => {
  /** What is for everybody, by what it is for. */
  const open = [
    '/api/public',
    '/api/public/arms',
    '/api/journal/keys',
    '/api/journal/consistency',
    '/api/public/citizen-report-form',
    '/api/public/conduct-form',
    '/api/public/releases',
    // Of what is only proposed they answer that there is nothing.
    '/api/public/releases/{id}',
    '/api/public/releases/{id}/paper',
    '/api/public/releases/{id}/release.json',
    '/api/public/bulletins/{id}',
    ...['', '/ar', '/ar/{id}', '/en', '/en/{id}', '/fr', '/fr/{id}'].map((path) => `/public${path}`),
    '/api/basemap',
    // Where the provider of identities sends somebody who is not signed in yet.
    '/api/session/provider',
    '/api/session/provider/back',
    '/api/card-trust',
    '/api/wording',
    '/log/checkpoint',
    '/log/to-cosign',
    '/log/cosigned-checkpoint',
    '/log/witness-policy',
    '/log/tile/{*}',
  ]
  it('is refused, but for what is open to everybody', async () => {
    const answered: string[] = []
    for (const endpoint of await book.endpoints()) {
      const [first] = await book.addressesOf(endpoint)
      if (!first) throw new Error(`no address of ${endpoint.path}`)
      const { status, body } = await get(null, first.url)
      expect(foundIn(body), endpoint.path).toEqual(new Set())
      if (status !== 401) answered.push(endpoint.path)
    }
    expect(answered.toSorted()).toEqual(open.toSorted())
  })
})

/** Where the record of a kind that is found is read; a site has no record of its own. */
const recordRoutes: Partial<Record<SearchKind, string>> = {
  ...{ person: 'people', card: 'cards', weapon: 'weapons', receipt: 'weapons', part: 'parts', lot: 'ammunition' },
  ...{ shipment: 'shipments', trace: 'traces', transfer: 'transfers', group: 'groups', visit: 'site-visits' },
  ...{ reintegration: 'reintegration-cases', appeal: 'appeals', foreignCase: 'foreign-cases' },
  ...{ childCase: 'child-cases', paymentList: 'payment-lists', opportunity: 'opportunities' },
  ...{ communityProject: 'community-projects', ordnanceReport: 'ordnance-reports', hazard: 'hazards' },
  ...{ taskOrder: 'task-orders', ordnanceTeam: 'ordnance-teams', accident: 'accidents', facility: 'facilities' },
  ...{ cordon: 'cordons', incident: 'incidents', citizenReport: 'citizen-reports', violation: 'violations' },
  ...{ armsDelivery: 'arms-deliveries', foreignForce: 'foreign-forces', agreement: 'ceasefire-agreements' },
  ...{ commitment: 'commitments', talk: 'talk-tracks', vettingCase: 'vetting-cases', trainee: 'trainees' },
  ...{ institution: 'institutions', diligence: 'due-diligence', conductComplaint: 'conduct-complaints' },
  ...{ dossier: 'dossiers', criterion: 'designation-criteria', user: 'users' },
}
describe('the search of everything', () => {
  /** One reader of each role in the North, and of some in the South and the commission. */
  const someReaders = () =>
    planted.readers.filter(
      ({ role, side }, n, all) =>
        all.findIndex((one) => one.role === role && one.side === side) === n &&
        (side === 'north' || ['director', 'registrationOfficer', 'talksOfficer'].includes(role)),
    )
  const asked = async ({ cookie }: Reader, text: string) => {
    const headers = { 'accept-language': 'en', cookie }
    const { statusCode, body } = await world.http.inject({
      method: 'POST',
      url: '/api/search',
      headers,
      payload: { text },
    })
    return { status: statusCode, body }
  }

  it('finds no word that its reader may not read', async () => {
    const beginnings = [...new Set(Object.keys(markers).map((word) => word.replace(/(north|south)?mark$/, '')))]
    const leaks: string[] = []
    const met = new Set<string>()
    const look = async (reader: Reader) => {
      for (const text of [...beginnings, 'mark']) {
        const { status, body } = await asked(reader, text)
        if (status !== 200) leaks.push(`${text} as ${reader.label} gives ${status}`)
        for (const marker of foundIn(body)) {
          const place = markers[marker]
          if (place && mayRead(reader, place)) met.add(marker)
          else leaks.push(`${reader.label} finds ${marker} by ${text}`)
        }
      }
    }
    const readers = someReaders()
    expect(readers.length).toBeGreaterThan(35)
    await inParallel(readers, 10, look)
    expect(leaks).toEqual([])
    expect(met.size).toBeGreaterThan(5)
  }, 900_000)

  it('finds nothing that does not open for who found it', async () => {
    const shut = new Set<string>()
    const kinds = new Set<SearchKind>()
    const look = async (reader: Reader) => {
      for (const text of ['P-', 'TAR', 'north', 'EO-', 'TO-', 'CM-', 'CF-', 'VI-', 'a']) {
        for (const { kind, hits } of SearchView.parse(JSON.parse((await asked(reader, text)).body)).found) {
          kinds.add(kind)
          const route = recordRoutes[kind]
          for (const { id } of route ? hits.slice(0, 1) : []) {
            const { status } = await get(reader, `/api/${route}/${id}`)
            if (status !== 200) shut.add(`${kind} found by ${reader.label} gives ${status}`)
          }
        }
      }
    }
    const readers = someReaders()
    await inParallel(readers, 10, look)
    expect([...shut]).toEqual([])
    expect(kinds.size).toBeGreaterThan(15)
  }, 900_000)
})

describe('every search', () => {
  it('counts nothing that its reader may not find', async () => {
    const lists = (await book.endpoints()).filter(
      ({ path, parameters }) => !path.includes('{') && parameters.some(({ name }) => name === 'search'),
    )
    expect(lists.length).toBeGreaterThan(15)
    const Counted = z.object({ total: z.int() })
    /** A file begins with the mark of its encoding and a line of headings. */
    const mark = '\ufeff'
    const linesOf = (file: string) => file.trim().split('\n').length
    let found = 0
    await inParallel(lists, 4, async (endpoint) => {
      const [address] = await book.addressesOf(endpoint)
      await inParallel(planted.readers, 3, async (reader) => {
        for (const marker of ['Movednorthmark', 'Belsitemark', 'Foreignsouthmark']) {
          const place = markers[marker]
          if (!place || !address) throw new Error(marker)
          const url = `${address.url}${address.url.includes('?') ? '&' : '?'}search=${marker}`
          const { status, body } = await get(reader, url)
          if (status !== 200) return
          const { total } = body.startsWith(mark) ? { total: linesOf(body) - 1 } : Counted.parse(JSON.parse(body))
          if (mayRead(reader, place)) found += total
          else expect(total, `${url} as ${reader.label}`).toBe(0)
        }
      })
    })
    expect(found).toBeGreaterThan(10)
  }, 120_000)
})

describe('every action', () => {
  it('is refused to every role that it does not name, before anything is looked at', async () => {
    // What every role may do is refused to none.
    const open = actions.filter(({ roles }) => roles.length > 0 && roles.length < Role.options.length)
    // All actions have one route: each is asked by some role, and each set of roles by every role that is not in it.
    const sets = new Map<string, typeof open>()
    for (const action of open) {
      const key = action.roles.toSorted().join(' ')
      sets.set(key, [...(sets.get(key) ?? []), action])
    }
    const cells: { role: Role; action: (typeof open)[number] }[] = []
    for (const some of sets.values()) {
      const shut = Role.options.filter((role) => !some[0]?.roles.includes(role))
      for (let n = 0; n < Math.max(some.length, shut.length); n++) {
        const [role, action] = [shut[n % shut.length], some[n % some.length]]
        if (role && action) cells.push({ role, action })
      }
    }
    const byRole = new Map(Role.options.map((role) => [role, readerOf(role)]))
    await inParallel(cells, 6, async ({ role, action }) => {
      const response = await world.http.inject({
        method: 'POST',
        url: `/api/actions/${action.name}`,
        headers: { cookie: byRole.get(role)?.cookie ?? '' },
        payload: { id: newId(), at: new Date().toISOString(), input: {} },
      })
      expect(response.statusCode, `${action.name} as ${role}`).toBe(403)
      expect(response.json(), `${action.name} as ${role}`).toMatchObject({ code: 'action.notAllowed' })
    })
    expect(new Set(cells.map(({ action }) => action)).size).toBe(open.length)
    expect(cells.length).toBeGreaterThan(2000)
  }, 120_000)

  function readerOf(role: Role): Reader {
    const reader = planted.readers.find((one) => one.role === role && one.side === 'north')
    if (!reader) throw new Error(role)
    return reader
  }
})

describe('every table, straight in SQL', () => {
  it('gives no login a row or a word that is not theirs', async () => {
    const { leaks, met } = await wander(world)
    expect(leaks).toEqual([])
    expect(met).toContain('Foreignsouthmark')
    expect(met).toContain('Belsitemark')
  }, 120_000)

  it('and the API are found leaking with one policy less', async () => {
    const director = planted.readers.filter(({ role, side }) => role === 'screener' && side === 'south')
    const people = (path: string) => path.startsWith('/api/people')
    expect((await walk(director, people)).leaks).toEqual([])
    await world.asOwner('alter table people disable row level security')
    try {
      expect((await wander(world)).leaks).toContain('people as sulh_side_south at side says Sidenorthmark')
      expect((await walk(director, people)).leaks.length).toBeGreaterThan(5)
    } finally {
      await world.asOwner('alter table people enable row level security')
    }
    await world.asOwner('alter policy not_of_the_transferred on profiles using (true)')
    const { leaks } = await walk(planted.readers, (path) => path.startsWith('/api/profiles'))
    expect(leaks).toContain('/api/profiles/{id} as director north offices says Movednorthmark')
  }, 120_000)
})
