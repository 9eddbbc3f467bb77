import pg from 'pg'
import { derivedId, type Id } from '../../src/kernel/ids.ts'
import { programmeId } from '../../src/programme/programme.ts'
import { seededRandom } from '../../src/statistics/random.ts'

type Row = Record<string, unknown>

/** Chance that gives the same for the same seed, and rows that it puts straight into tables, past every rule. */
export class Chance {
  readonly #next: () => number
  #ids = 0
  readonly #seed: number
  readonly #until: number

  /** `until` is the moment of the newest event. */
  constructor(seed: number, until: number) {
    this.#seed = seed
    this.#next = seededRandom(seed)
    this.#until = until
  }

  id(): Id {
    this.#ids += 1
    return derivedId(programmeId, `random ${this.#seed} ${this.#ids}`)
  }

  /** A whole number from 0 to below `n`. */
  upTo(n: number): number {
    return Math.floor(this.#next() * n)
  }

  is(share: number): boolean {
    return this.#next() < share
  }

  of<T>(values: readonly T[]): T {
    const value = values[this.upTo(values.length)]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }

  /** A moment of the last so many days. */
  moment(days = 120): string {
    return new Date(this.#until - this.#next() * days * 86_400_000).toISOString()
  }

  day(days = 120): string {
    return this.moment(days).slice(0, 10)
  }

  /** A moment so many hours, or less, after another. */
  after(moment: string, hours: number): string {
    return new Date(Date.parse(moment) + this.#next() * hours * 3_600_000).toISOString()
  }
}

/** A connection that puts in any row: no rule of a table or between tables holds, so that chance makes more than the programme would. */
export class Unruly {
  readonly #client: pg.Client
  readonly #columns = new Map<string, readonly Column[]>()

  private constructor(client: pg.Client) {
    this.#client = client
  }

  static async open(url: string): Promise<Unruly> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query<{ drop: string }>(
      `select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as drop from pg_constraint
       where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'x', 'u') order by contype desc`,
    )
    const { rows: indexes } = await client.query<{ drop: string }>(
      `select format('drop index if exists %s', i.indexrelid::regclass) as drop from pg_index i join pg_class c on c.oid = i.indrelid
       where c.relnamespace = 'public'::regnamespace and i.indisunique and not i.indisprimary
         and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
    )
    const all = [...rows, ...indexes].map(({ drop }) => drop)
    await client.query([...all, 'set session_replication_role = replica'].join('; '))
    return new Unruly(client)
  }

  /** Puts rows in; what a column needs and a row does not say is filled with something of its type. */
  async put(table: string, rows: readonly Row[]): Promise<void> {
    const columns = await this.#columnsOf(table)
    const names = columns.map(({ name }) => name).join(', ')
    const filled = Object.fromEntries(
      columns.flatMap(({ name, type, needed }) => (needed ? [[name, something[type] ?? '0']] : [])),
    )
    await this.#client.query(
      `insert into ${table} (${names}) overriding system value
       select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows.map((row) => ({ ...filled, ...row })))],
    )
  }

  end(): Promise<void> {
    return this.#client.end()
  }

  async #columnsOf(table: string): Promise<readonly Column[]> {
    const known = this.#columns.get(table)
    if (known) return known
    const { rows } = await this.#client.query<Column>(
      `select column_name as name, data_type as type, is_nullable = 'NO' as needed from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    )
    this.#columns.set(table, rows)
    return rows
  }
}

interface Column {
  readonly name: string
  readonly type: string
  readonly needed: boolean
}

const something: Readonly<Record<string, unknown>> = {
  uuid: programmeId,
  text: 'x',
  jsonb: {},
  boolean: false,
  ARRAY: '{}',
  date: '2020-01-01',
  'timestamp with time zone': '2020-01-01T00:00:00Z',
}
