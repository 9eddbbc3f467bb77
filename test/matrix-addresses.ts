import { z } from 'zod'
import { newId } from '../src/kernel/ids.ts'
import type { HttpWorld } from './http.ts'
import { tables, words } from './matrix-parameters.ts'

/** A value of a parameter, and whose record it names; null where it is nobody's. */
export interface Filler {
  readonly value: string
  readonly side: string | null
  /** Whether it is of somebody who was handed over to another pathway. */
  readonly moved: boolean
}

/** Kinds of record that this world has none of; their pages are asked for one that does not exist. */
export const notPlanted = [
  'trainees',
  ...['stock_checks', 'disposal_plans', 'classification_schemes', 'checks', 'check_shares', 'appeals'],
  ...['dossier_copies', 'emergency_accesses', 'list_exports', 'spreadsheet_imports', 'bulk_runs', 'stations'],
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
/** A page that is read. */
export interface Endpoint {
  readonly path: string
  readonly parameters: readonly z.infer<typeof Parameter>[]
}

/** The parameters of a path, each as the path up to it. */
export const parametersOf = (path: string) =>
  [...path.matchAll(/\{[\w*]+\}/g)].map((at) => path.slice(0, at.index + at[0].length))

/** Tables of which every record is asked for, since a marker is on one of several. */
const wholeTables = ['questionnaire_answers', 'incidents', 'incident_sources', 'talk_meetings', 'talk_texts']

/** An address of an endpoint, with the records that it names. */
export interface Address {
  readonly url: string
  /** The same page of a record that does not exist; null where it names none. */
  readonly nowhere: string | null
  readonly side: string | null
  readonly moved: boolean
}

/** Knows every page of the API and addresses of it, found once for a world that stays as it is. */
export class AddressBook {
  readonly #world: HttpWorld
  readonly #people: Readonly<Record<string, string>>
  readonly #fillers = new Map<string, Promise<readonly Filler[]>>()
  #endpoints: Promise<readonly Endpoint[]> | undefined

  /** `people`: of whom every page is asked. */
  constructor(world: HttpWorld, people: Readonly<Record<string, string>>) {
    this.#world = world
    this.#people = people
  }

  /** Every page of the program's own description. */
  async endpoints(): Promise<readonly Endpoint[]> {
    this.#endpoints ??= this.#readEndpoints()
    return this.#endpoints
  }

  async #readEndpoints(): Promise<Endpoint[]> {
    const Api = z.object({ paths: z.record(z.string(), z.object({ get: Get.optional() })) })
    const { paths } = Api.parse(JSON.parse((await this.#world.get(null, '/api/openapi.json')).body))
    return Object.entries(paths).flatMap(([path, { get }]) => (get ? [{ path, parameters: get.parameters }] : []))
  }

  /** Records of both sides and each site, and of those who were handed over. */
  fillersOf(parameter: string): Promise<readonly Filler[]> {
    const known = this.#fillers.get(parameter) ?? this.#findFillers(parameter)
    this.#fillers.set(parameter, known)
    return known
  }

  async #findFillers(parameter: string): Promise<Filler[]> {
    const said = words[parameter]
    if (said) return said.map((value) => ({ value, side: null, moved: false }))
    const [table = '', column = 'id'] = (tables[parameter] ?? '').split('.')
    if (!/^[a-z_0-9]+$/.test(table)) return []
    const columns = await this.#rowsOf(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [table],
    )
    const has = (name: string) => columns.some((one) => one.name === name)
    const person = table === 'people' ? 'id' : has('person_id') ? 'person_id' : 'null::uuid'
    const [side, site] = ['side_id', 'site_id'].map((name) => (has(name) ? name : 'null::uuid'))
    const each = `coalesce(${person} in (select id from people where transferred_at is not null), false)`
    const rows = await this.#rowsOf(
      `select value, code as side, moved from (select ${column}::text as value, ${side} as of, ${each} as moved,
      row_number() over
      (partition by ${side}, ${site}, ${each} order by ${column}) as n from ${table}) s left join authorities a on a.id = s.of
      where n = 1
      or ${wholeTables.includes(table)} or (${table === 'people'} and value = any ($1::text[]))`,
      [Object.values(this.#people)],
    )
    return z.array(z.object({ value: z.string(), side: z.string().nullable(), moved: z.boolean() })).parse(rows)
  }

  /** The addresses of an endpoint: of records of each side and site, of who was handed over, and of nobody. */
  async addressesOf({ path, parameters }: Endpoint): Promise<Address[]> {
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
      const fillers = [...(await this.fillersOf(parameter))]
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

  async #rowsOf(sql: string, values: unknown[]) {
    return (await this.#world.sulh.database.owner.query<Record<string, unknown>>(sql, values)).rows
  }
}
