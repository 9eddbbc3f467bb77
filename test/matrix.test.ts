import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { actions } from '../src/features.ts'
import { Compartment } from '../src/kernel/compartments.ts'
import { newId } from '../src/kernel/ids.ts'
import { Role } from '../src/kernel/roles.ts'
import type { SearchKind } from '../src/search/search-kinds.ts'
import { SearchView } from '../src/search/views.ts'
import { asRole } from '../src/server/postgres.ts'
import { type HttpWorld, newHttpWorld } from './http.ts'
import { type Login, type MatrixWorld, markers, mayFind, mayRead, plant, type Reader } from './matrix-world.ts'
import { idOf } from './world.ts'

/**
 * Every role of every authority, site and compartment, on every endpoint and every table that there is: nothing that does not
 * belong to the reader. What belongs to whom is written by hand in test/matrix-world.ts, and asks no policy.
 */
let world: HttpWorld
let planted: MatrixWorld

beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
  planted = await plant(world)
  for (const [n, who] of ['bakary', 'hania'].entries())
    await world.asOwner(`insert into photos select repeat('${'ab'[n]}', 64), '', side_id, site_id, now() from users
      where login = '${who}'`)
}, 120_000)
afterAll(() => world.end())

const anyMarker = new RegExp(Object.keys(markers).join('|'), 'g')
const foundIn = (text: string) => new Set(text.match(anyMarker) ?? [])
const rowsOf = async (sql: string, values: unknown[] = []) =>
  (await world.sulh.database.owner.query<Record<string, unknown>>(sql, values)).rows

/** A value of a parameter, and whose record it names; null where it is nobody's. */
interface Filler {
  readonly value: string
  readonly side: string | null
  /** Whether it is of somebody who was handed over to another pathway. */
  readonly moved: boolean
}

/** Endpoint, up to a parameter → the table that its value comes from, and the column where it is not the id. */
const tables: Readonly<Record<string, string>> = {
  '/api/sites/{id}': 'sites',
  '/api/users/{id}': 'users',
  '/api/emergency-accesses/{id}': 'emergency_accesses',
  '/api/lists/{id}': 'lists',
  '/api/matches/{id}': 'matches',
  '/api/people/{id}': 'people',
  '/api/duplicates/{id}': 'duplicates',
  '/api/weapons/{id}': 'weapons',
  '/api/tags/{tag}': 'weapons.tag',
  '/api/receipts/{id}': 'receipts',
  '/api/photos/{sha256}': 'photos.sha256',
  '/api/tag-blocks/{id}': 'tag_blocks',
  '/api/parts/{id}': 'parts',
  '/api/shipments/{id}': 'shipments',
  '/api/stock-checks/{id}': 'stock_checks',
  '/api/traces/{id}': 'trace_requests',
  '/api/disposals/{id}': 'disposal_plans',
  '/api/transfers/{id}': 'state_transfers',
  '/api/groups/{id}': 'armed_groups',
  '/api/classification-schemes/{id}': 'classification_schemes',
  '/api/ammunition/{id}': 'ammunition_lots',
  '/api/consignments/{id}': 'consignments',
  '/api/magazines/{id}': 'magazines',
  '/api/armouries/{id}': 'armouries',
  '/api/storage-places/{id}': 'storage_places',
  '/api/community-projects/{id}': 'community_projects',
  '/api/money-accounts/{id}': 'money_accounts',
  '/api/money-entries/{id}': 'money_entries',
  '/api/bank-entries/{id}': 'bank_entries',
  '/api/ordnance-reports/{id}': 'ordnance_reports',
  '/api/ordnance-reports/{id}/photos/{sha256}': 'person_photo_files.sha256',
  '/api/hazards/{id}': 'hazards',
  '/api/quality-visits/{id}': 'quality_visits',
  '/api/land-ledgers/{id}': 'hazards',
  '/api/land-handovers/{id}': 'land_handovers',
  '/api/ordnance-teams/{id}': 'ordnance_teams',
  '/api/task-orders/{id}': 'task_orders',
  '/api/accidents/{id}': 'accidents',
  '/api/victims/{id}': 'victims',
  '/api/ceasefire-agreements/{id}': 'ceasefire_agreements',
  '/api/violations/{id}': 'violations',
  '/api/violation-notices/{id}': 'violation_notices',
  '/api/ceasefire-lines/{id}': 'ceasefire_lines',
  '/api/commitments/{id}': 'commitments',
  '/api/confidence-measures/{id}': 'confidence_measures',
  '/api/talk-tracks/{id}': 'talk_tracks',
  '/api/talk-meetings/{id}': 'talk_meetings',
  '/api/talk-texts/{id}': 'talk_texts',
  '/api/talk-matters/{id}': 'talk_matters',
  '/api/weapon-sightings/{id}': 'weapon_sightings',
  '/api/withdrawals/{id}': 'withdrawals',
  '/api/weapon-sites/{id}': 'weapon_sites',
  '/api/citizen-reports/{id}': 'citizen_reports',
  '/api/designation-criteria/{id}': 'designation_criteria',
  '/api/dossiers/{id}': 'dossiers',
  '/api/dossier-releases/of/{id}': 'dossiers',
  '/api/dossier-releases/{id}': 'dossier_releases',
  '/api/dossier-copies/{id}': 'dossier_copies',
  '/api/citizen-reports/{id}/photos/{entryId}': 'citizen_reports',
  '/api/incidents/{id}': 'incidents',
  '/api/event-imports/{id}': 'event_imports',
  '/api/outside-events/{importId}': 'event_imports',
  '/api/incident-sources/{id}': 'incident_sources',
  '/api/alert-rules/{id}': 'alert_rules',
  '/api/incident-alerts/{id}': 'incident_alerts',
  '/api/monitoring-posts/{id}': 'monitoring_posts',
  '/api/watches/{id}': 'watches',
  '/api/patrols/{id}': 'patrols',
  '/api/movement-restrictions/{id}': 'movement_restrictions',
  '/api/public-releases/{id}': 'public_releases',
  '/api/indicator-publications/{id}': 'indicator_publications',
  '/api/reports/{id}': 'report_issues',
  '/api/report-templates/{id}': 'report_templates',
  '/api/public/releases/{id}': 'public_releases',
  '/api/public-bulletins/{id}': 'public_bulletins',
  '/api/public/bulletins/{id}': 'public_bulletins',
  '/public/ar/{id}': 'public_bulletins',
  '/public/en/{id}': 'public_bulletins',
  '/public/fr/{id}': 'public_bulletins',
  '/api/daily-reports/{id}': 'daily_reports',
  '/api/risk-education/{id}': 'risk_sessions',
  '/api/foreign-forces/{id}': 'foreign_forces',
  '/api/arms-deliveries/{id}': 'embargo_deliveries',
  '/api/due-diligence/{id}': 'diligence_requests',
  '/api/trainees/{id}': 'trainees',
  '/api/training-courses/{id}': 'training_courses',
  '/api/rank-formulas/{id}': 'rank_formulas',
  '/api/facilities/{id}': 'facilities',
  '/api/cordons/{id}': 'cordons',
  '/api/institutions/{id}': 'institutions',
  '/api/vetting-cases/{id}': 'vetting_cases',
  '/api/conduct-complaints/{id}': 'conduct_complaints',
  '/api/conduct-complaints/{id}/photos/{entryId}': 'conduct_complaints',
  '/api/force-uses/{id}': 'force_uses',
  '/api/detentions/{id}': 'detentions',
  '/api/vetting-shares/{id}': 'vetting_shares',
  '/api/preconditions/{sideId}': 'authorities',
  '/api/preconditions/{sideId}/{scopeId}': 'armed_groups',
  '/api/commander-lists/groups/{id}': 'armed_groups',
  '/api/commander-lists/{id}': 'commander_lists',
  '/api/commander-lists/{id}/entries/{entryId}': 'commander_list_entries',
  '/api/checks/{id}': 'checks',
  '/api/check-shares/{id}': 'check_shares',
  '/api/interviews/{id}': 'interviews',
  '/api/question-sets/{id}': 'question_sets',
  '/api/criteria/{id}': 'criteria_sets',
  '/api/eligibility/{id}': 'eligibility_decisions',
  '/api/site-visits/{id}': 'site_visits',
  '/api/profiles/{id}': 'profiles',
  '/api/cards/{id}': 'cards',
  '/api/access-requests/{id}': 'access_requests',
  '/api/correction-requests/{id}': 'correction_requests',
  '/api/erasures/{id}': 'erasures',
  '/api/card-blocks/{id}': 'card_blocks',
  '/api/discharge-certificates/{id}': 'discharge_certificates',
  '/api/appeals/{id}': 'appeals',
  '/api/appeals/of/{kind}/{id}': 'eligibility_decisions',
  '/api/child-cases/{id}': 'child_cases',
  '/api/health/people/{id}': 'people',
  '/api/complaints/{id}': 'complaints',
  '/api/foreign-cases/{id}': 'foreign_cases',
  '/api/reintegration-cases/{id}': 'reintegration_cases',
  '/api/opportunities/{id}': 'opportunities',
  '/api/benefit-rules/{id}': 'benefit_rules',
  '/api/payment-lists/{id}': 'payment_lists',
  '/api/cash-desk/{id}': 'payments',
  '/api/cash-handouts/{id}': 'cash_handouts',
  '/api/desk-sheets/{id}': 'desk_sheets',
  '/api/questionnaires/{id}': 'questionnaires',
  '/api/questionnaire-answers/{id}': 'questionnaire_answers',
  '/api/list-exports/{id}': 'list_exports',
  '/api/spreadsheet-imports/{id}': 'spreadsheet_imports',
  '/api/bulk-runs/{id}': 'bulk_runs',
  '/api/journal/entries/{id}': 'journal',
  '/api/people/{id}/photos/{sha256}': 'person_photo_files.sha256',
}
const words: Readonly<Record<string, readonly string[]>> = {
  '/api/people/{id}/eligibility/{stage}': ['reintegration'],
  '/api/sites/{id}/queues/{station}': ['reception', 'health'],
  '/api/appeals/of/{kind}': ['eligibility'],
  '/api/indicators/{code}': ['DIS-01', 'DEM-05', 'SSR-01', 'WB-09'],
  '/api/outside-events/{importId}/{row}': ['1'],
  '/api/ordnance-export/{file}': ['hazards.geojson', 'reports.csv'],
  '/api/citizen-reports/{id}/photos/{entryId}/{number}': ['1'],
  '/api/conduct-complaints/{id}/photos/{entryId}/{number}': ['1'],
  '/log/tile/{*}': ['0/000', 'entries/000'],
}
/** Kinds of record that this world has none of; their pages are asked for one that does not exist. */
const notPlanted = [
  'trainees',
  ...['stock_checks', 'disposal_plans', 'classification_schemes', 'checks', 'check_shares', 'appeals'],
  ...['dossier_copies', 'emergency_accesses', 'list_exports', 'spreadsheet_imports', 'bulk_runs'],
]
/** What the whole programme knows of each side (ddr.md §1.1). */
const everybodys = [
  ...['sites', 'authorities', 'lists'],
  // Of both sides: agreements and lines once put forward, and what one side told the other. Their words are marked.
  ...['ceasefire_agreements', 'violation_notices', 'ceasefire_lines'],
  // What both negotiate, whoever proposed it first, and what is offered to the sides alike.
  ...['talk_texts', 'talk_matters'],
  // Commitments and measures that both sides read.
  ...['commitments', 'confidence_measures'],
  // Figures of every side, which two of them publish together.
  'public_bulletins',
]

const Parameter = z.object({
  in: z.string(),
  name: z.string(),
  required: z.boolean().default(false),
  schema: z.object({ enum: z.array(z.string()).default([]) }).default({ enum: [] }),
})
const Get = z.object({ parameters: z.array(Parameter).default([]) })
interface Endpoint {
  readonly path: string
  readonly parameters: readonly z.infer<typeof Parameter>[]
}

async function endpoints(): Promise<Endpoint[]> {
  const Api = z.object({ paths: z.record(z.string(), z.object({ get: Get.optional() })) })
  const { paths } = Api.parse(JSON.parse((await world.get(null, '/api/openapi.json')).body))
  return Object.entries(paths).flatMap(([path, { get }]) => (get ? [{ path, parameters: get.parameters }] : []))
}

/** The parameters of a path, each as the path up to it. */
const parametersOf = (path: string) =>
  [...path.matchAll(/\{[\w*]+\}/g)].map((at) => path.slice(0, at.index + at[0].length))

/** Tables of which every record is asked for, since a marker is on one of several. */
const wholeTables = ['questionnaire_answers', 'incidents', 'incident_sources', 'talk_meetings', 'talk_texts']

/** Records of both sides and each site, and of those who were handed over. */
async function fillersOf(parameter: string): Promise<Filler[]> {
  const said = words[parameter]
  if (said) return said.map((value) => ({ value, side: null, moved: false }))
  const [table = '', column = 'id'] = (tables[parameter] ?? '').split('.')
  if (!/^[a-z_0-9]+$/.test(table)) return []
  const columns = await rowsOf(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  )
  const has = (name: string) => columns.some((one) => one.name === name)
  const person = table === 'people' ? 'id' : has('person_id') ? 'person_id' : 'null::uuid'
  const [side, site] = ['side_id', 'site_id'].map((name) => (has(name) ? name : 'null::uuid'))
  const each = `coalesce(${person} in (select id from people where transferred_at is not null), false)`
  const rows = await rowsOf(
    `select value, code as side, moved from (select ${column}::text as value, ${side} as of, ${each} as moved,
    row_number() over
    (partition by ${side}, ${site}, ${each} order by ${column}) as n from ${table}) s left join authorities a on a.id = s.of
    where n = 1
    or ${wholeTables.includes(table)} or (${table === 'people'} and value = any ($1::text[]))`,
    [Object.values(planted.people)],
  )
  return z.array(z.object({ value: z.string(), side: z.string().nullable(), moved: z.boolean() })).parse(rows)
}

interface Address {
  readonly url: string
  /** The same page of a record that does not exist; null where it names none. */
  readonly nowhere: string | null
  readonly side: string | null
  readonly moved: boolean
}

async function addressesOf({ path, parameters }: Endpoint): Promise<Address[]> {
  const query = new URLSearchParams()
  for (const { name, schema, in: where, required } of parameters) {
    if (where !== 'query') continue
    if (schema.enum.includes('all')) query.set(name, 'all')
    else if (required) query.set(name, name === 'list' ? '/people' : '1')
  }
  const asked = query.size > 0 ? `?${query}` : ''
  let made: Address[] = [{ url: path, nowhere: null, side: null, moved: false }]
  for (const parameter of parametersOf(path)) {
    const hole = parameter.slice(parameter.lastIndexOf('{'))
    const table = (tables[parameter] ?? '').split('.')[0] ?? ''
    const fillers = await fillersOf(parameter)
    if (fillers.length === 0) fillers.push({ value: newId(), side: null, moved: false })
    made = made.flatMap((so) =>
      fillers.map(({ value, side, moved }) => {
        const own = tables[parameter] !== undefined && !everybodys.includes(table)
        const nobody = value.length === 36 ? newId() : '0'.repeat(value.length)
        return {
          url: so.url.replace(hole, value),
          nowhere: own ? (so.nowhere ?? so.url).replace(hole, nobody) : (so.nowhere?.replace(hole, value) ?? null),
          side: own ? (so.side ?? side) : so.side,
          moved: so.nowhere === null ? moved : so.moved,
        }
      }),
    )
  }
  return made.map((one) => ({
    ...one,
    url: one.url + asked,
    nowhere: one.nowhere === null ? null : one.nowhere + asked,
  }))
}

async function get(reader: Reader | null, url: string): Promise<{ status: number; body: string }> {
  const headers = { 'accept-language': 'en', ...(reader ? { cookie: reader.cookie } : {}) }
  const response = await world.http.inject({ method: 'GET', url, headers })
  const isText = /json|text|csv/.test(String(response.headers['content-type']))
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

const post = ({ role, side, site }: Reader) => `${role} ${side} ${site === null ? 'offices' : 'sites'}`

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
  for (const endpoint of (await endpoints()).filter(({ path }) => only(path))) {
    const addresses = await addressesOf(endpoint)
    // What a role is refused at one site of a side it is refused at the next: it is asked there only where it was answered.
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
    for (const some of [first, others])
      for (let n = 0; n < some.length; n += 10) await Promise.all(some.slice(n, n + 10).map(asReader))
  }
  return { leaks: [...leaks], met, answers }
}

describe('every endpoint', () => {
  it('has a filler for each of its parameters, with a record of it', async () => {
    const all = (await endpoints()).flatMap(({ path }) => parametersOf(path))
    expect(all.length).toBeGreaterThan(60)
    expect(all.filter((parameter) => !(parameter in tables) && !(parameter in words))).toEqual([])
    expect(Object.keys({ ...tables, ...words }).filter((parameter) => !all.includes(parameter))).toEqual([])
    const empty: string[] = []
    for (const parameter of new Set(all)) if ((await fillersOf(parameter)).length === 0) empty.push(parameter)
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
  }, 400_000)
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
    for (const endpoint of await endpoints()) {
      const [first] = await addressesOf(endpoint)
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
    for (let n = 0; n < readers.length; n += 10) await Promise.all(readers.slice(n, n + 10).map(look))
    expect(leaks).toEqual([])
    expect(met.size).toBeGreaterThan(5)
  }, 400_000)

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
    for (let n = 0; n < readers.length; n += 10) await Promise.all(readers.slice(n, n + 10).map(look))
    expect([...shut]).toEqual([])
    expect(kinds.size).toBeGreaterThan(15)
  }, 400_000)
})

describe('every search', () => {
  it('counts nothing that its reader may not find', async () => {
    const lists = (await endpoints()).filter(
      ({ path, parameters }) => !path.includes('{') && parameters.some(({ name }) => name === 'search'),
    )
    expect(lists.length).toBeGreaterThan(15)
    const Counted = z.object({ total: z.int() })
    /** A file begins with the mark of its encoding and a line of headings. */
    const mark = '\ufeff'
    const linesOf = (file: string) => file.trim().split('\n').length
    let found = 0
    for (const endpoint of lists) {
      const [address] = await addressesOf(endpoint)
      for (const reader of planted.readers) {
        for (const marker of ['Movednorthmark', 'Belsitemark', 'Foreignsouthmark']) {
          const place = markers[marker]
          if (!place || !address) throw new Error(marker)
          const url = `${address.url}${address.url.includes('?') ? '&' : '?'}search=${marker}`
          const { status, body } = await get(reader, url)
          if (status !== 200) break
          const { total } = body.startsWith(mark) ? { total: linesOf(body) - 1 } : Counted.parse(JSON.parse(body))
          if (mayRead(reader, place)) found += total
          else expect(total, `${url} as ${reader.label}`).toBe(0)
        }
      }
    }
    expect(found).toBeGreaterThan(10)
  }, 120_000)
})

describe('every action', () => {
  it('is refused to every role that it does not name, before anything is looked at', async () => {
    const open = actions.filter(({ roles }) => roles.length > 0)
    let refused = 0
    for (const role of Role.options) {
      const reader = planted.readers.find((one) => one.role === role && one.side === 'north')
      if (!reader) throw new Error(role)
      for (const action of open.filter(({ roles }) => !roles.includes(role))) {
        const response = await world.http.inject({
          method: 'POST',
          url: `/api/actions/${action.name}`,
          headers: { cookie: reader.cookie },
          payload: { id: newId(), at: new Date().toISOString(), input: {} },
        })
        expect(response.statusCode, `${action.name} as ${role}`).toBe(403)
        expect(response.json(), `${action.name} as ${role}`).toMatchObject({ code: 'action.notAllowed' })
        refused++
      }
    }
    expect(refused).toBeGreaterThan(2000)
  }, 120_000)
})

describe('every table, straight in SQL', () => {
  const logins = (): Login[] => {
    const settings = { north: [null, '', 'side', 'TAR', 'BEL', 'STO', 'SUD'], south: [null, '', 'side', 'SUD', 'TAR'] }
    return ([null, ...Compartment.options] as const).flatMap((compartment) => {
      const role = (name: string) => (compartment ? `${name}_${compartment}` : name)
      const sides = (['north', 'south'] as const).flatMap((side) =>
        settings[side].map((setting) => ({ role: role(`sulh_side_${side}`), side, compartment, setting })),
      )
      return [...sides, { role: role('sulh_joint'), side: 'commission' as const, compartment, setting: null }]
    })
  }
  /** What both sides agreed on, and what one told the other. */
  const knownToBoth = [
    ...['ceasefire_agreements', 'ceasefire_agreement_versions', 'ceasefire_articles', 'ceasefire_commitments'],
    ...['ceasefire_lines', 'commitment_assessments', 'violation_notices', 'violation_replies'],
    'violation_reexaminations',
    ...['talk_texts', 'talk_text_versions', 'talk_text_acceptances'],
    ...['commitments', 'commitment_versions', 'commitment_statements', 'commitment_extensions'],
    ...['confidence_measures', 'confidence_tasks', 'confidence_steps'],
  ]
  /** Tables of which the other end of a road sees rows, or that a whole side knows. */
  const acrossSites = [
    'weapons',
    'movements',
    'receipts',
    'parts',
    'part_movements',
    'photos',
    'consignments',
    'shipments',
    'ammunition_lots',
    'ammunition_transfers',
    'ammunition_postings',
    'lot_holds',
    'trace_waivers',
    'duplicates',
    'users',
    'questionnaires',
    'question_sets',
    'sites',
    'readiness_confirmations',
    'weapon_words',
    'weapon_serial_keys',
  ]

  async function wander(): Promise<{ leaks: string[]; met: Set<string> }> {
    const leaks = new Set<string>()
    const met = new Set<string>()
    const tables = await rowsOf(`select c.relname as name, array_agg(a.attname::text) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace = 'public'::regnamespace group by 1 order by 1`)
    const known = z.array(z.object({ name: z.string(), columns: z.array(z.string()) })).parse(tables)
    expect(known.length).toBeGreaterThan(90)
    const clients = new Map<string, pg.Client>()
    for (const login of logins()) {
      let client = clients.get(login.role)
      if (!client) {
        client = new pg.Client({ connectionString: asRole(world.ownerUrl, login.role) })
        await client.connect()
        clients.set(login.role, client)
      }
      const { rows: grants } = await client.query<{ table: string; columns: string[] }>(`select c.relname as table,
        array_agg(quote_ident(a.attname)) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        and not a.attisdropped where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and has_column_privilege(c.oid, a.attnum, 'select') group by 1`)
      const { setting } = login
      const site = setting && setting.length === 3 ? idOf(`site ${setting}`) : setting
      await client.query('begin read only')
      if (site !== null) await client.query(`set local sulh.site = ${pg.escapeLiteral(site)}`)
      for (const { name, columns } of known) {
        const granted = grants.find(({ table }) => table === name)
        if (!granted) continue
        const { rows } = await client.query<Record<string, unknown>>(
          `select ${granted.columns.join(', ')} from ${name}`,
        )
        const as = `${name} as ${login.role} at ${setting ?? 'nowhere'}`
        for (const marker of foundIn(JSON.stringify(rows))) {
          const place = markers[marker]
          if (place && mayFind(login, place)) met.add(marker)
          else leaks.add(`${as} says ${marker}`)
        }
        if (login.side === 'commission' || !columns.includes('side_id')) continue
        const own = [null, idOf(`authority ${login.side}`), idOf('authority commission')]
        const open = [...knownToBoth, 'sites', 'offices', 'ceasefire_terms', 'reader_roles'].includes(name)
        if (!open && rows.some((row) => 'side_id' in row && !own.some((one) => one === row.side_id)))
          leaks.add(`${as} gives rows of another side`)
        if (setting?.length !== 3 || !columns.includes('site_id') || acrossSites.includes(name)) continue
        if (rows.some((row) => row.site_id !== site)) leaks.add(`${as} gives rows of another site`)
      }
      await client.query('rollback')
    }
    await Promise.all([...clients.values()].map((client) => client.end()))
    return { leaks: [...leaks], met }
  }

  it('gives no login a row or a word that is not theirs', async () => {
    const { leaks, met } = await wander()
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
      expect((await wander()).leaks).toContain('people as sulh_side_south at side says Sidenorthmark')
      expect((await walk(director, people)).leaks.length).toBeGreaterThan(5)
    } finally {
      await world.asOwner('alter table people enable row level security')
    }
    await world.asOwner('alter policy not_of_the_transferred on profiles using (true)')
    const { leaks } = await walk(planted.readers, (path) => path.startsWith('/api/profiles'))
    expect(leaks).toContain('/api/profiles/{id} as director north offices says Movednorthmark')
  }, 120_000)
})
