import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { groupsOf } from '../src/linkage/clusters.ts'
import { type FieldChoice, RecordTable } from '../src/linkage/columns.ts'
import { countTruePairs, qualityOf } from '../src/linkage/evaluate.ts'
import { linkRecords } from '../src/linkage/link-records.ts'
import type { Role } from '../src/linkage/values.ts'
import { historicalFields, historicalRecords } from './invented-historical.ts'

const folder = join(import.meta.dirname, '../../shared/data/linkage')

interface Labelled {
  readonly file: string
  readonly id: string
  readonly fields: readonly (readonly [Role, string])[]
  /** Who a record is. */
  readonly person: (row: Readonly<Record<string, string>>) => string
  /** What the peer is published to reach; not run here. */
  readonly peer: string
}

const febrl = {
  id: 'rec_id',
  fields: [
    ['given', 'given_name'],
    ['family', 'surname'],
    ['address', 'street_number'],
    ['address', 'address_1'],
    ['address', 'address_2'],
    ['place', 'suburb'],
    ['place', 'postcode'],
    ['place', 'state'],
    ['dob', 'date_of_birth'],
  ],
  person: (row) => row.rec_id?.split('-')[1] ?? '',
} as const satisfies Omit<Labelled, 'file' | 'peer'>

export const labelled: readonly Labelled[] = [
  { ...febrl, file: 'dataset1.csv', peer: 'no figure' },
  { ...febrl, file: 'dataset2.csv', peer: 'no figure' },
  { ...febrl, file: 'dataset3.csv', peer: 'F1 0.984 without document number (0.990 as clusters)' },
  {
    file: 'fake_1000.csv',
    id: 'unique_id',
    fields: [
      ['given', 'first_name'],
      ['family', 'surname'],
      ['dob', 'dob'],
      ['place', 'city'],
      ['phone', 'email'],
    ],
    person: (row) => row.cluster ?? '',
    peer: 'F1 0.852 (0.920 as clusters)',
  },
  {
    file: 'ddr_20k.csv',
    id: 'rec_id',
    fields: [
      ['given', 'given'],
      ['father', 'father'],
      ['grandfather', 'grandfather'],
      ['family', 'family'],
      ['dob', 'dob'],
      ['place', 'town'],
    ],
    person: (row) => row.entity_id ?? '',
    peer: 'F1 0.665 on 100,000 records of the kind, 0.831 with our consonant key',
  },
]

/**
 * Precision, recall and F1 at probability 0.5 on files whose truth is known, trained on each file alone and without its
 * document number. Wall and CPU time are for training and comparing, reading left out.
 */
export async function benchLinkage(): Promise<void> {
  print('beside each: figures measured for Splink 4.0.16 on a machine like this, and not run here')
  for (const set of labelled) {
    if (!existsSync(join(folder, set.file))) {
      print(`${set.file}: SKIPPED, ../shared/data/linkage is absent`)
      continue
    }
    const { table, people } = readLabelled(set)
    await measure(set.file, table, people)
    print(`  Splink: ${set.peer}`)
  }
  const { table, people } = inventHistorical()
  await measure('invented records like historical ones, heavy errors', table, people)
  print('  Splink: F1 0.766 on 50,000 real records of the kind (0.828 as clusters); not the same file')
}

async function measure(what: string, table: RecordTable, people: readonly string[]): Promise<void> {
  const started = performance.now()
  const cpu = process.cpuUsage()
  const { links, trained } = await linkRecords(table, { threshold: 0.5, workers: 1 })
  const wall = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const right = links.filter(({ a, b }) => people[a] === people[b]).length
  const truePairs = countTruePairs(people)
  const { f1, precision, recall } = qualityOf(links.length, right, truePairs)
  print(
    `${what}: ${table.size} records, ${truePairs} true pairs: F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}; ${wall.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s CPU)`,
  )
  const groups = groupsOf(table, trained.model, links)
  const pairs = groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const)))
  const together = pairs.filter(([a, b]) => people[a] === people[b]).length
  print(`  as groups: F1 ${qualityOf(pairs.length, together, truePairs).f1.toFixed(4)}`)
}

const historical = 50_000

function inventHistorical(): { table: RecordTable; people: string[] } {
  const table = new RecordTable(historicalFields)
  const people: string[] = []
  for (const { id, person, values } of historicalRecords(historical)) {
    table.add(id, values)
    people.push(String(person))
  }
  table.firstFile = table.size
  return { table, people }
}

const Rows = z.array(z.record(z.string(), z.string()))

export function readLabelled(set: Labelled): { table: RecordTable; people: string[] } {
  const rows = Rows.parse(parse(readFileSync(join(folder, set.file)), { columns: true, trim: true, bom: true }))
  const fields = set.fields.map(([role, column]): FieldChoice => ({ role, column }))
  const table = new RecordTable(fields)
  for (const row of rows)
    table.add(
      row[set.id] ?? '',
      fields.map(({ column }) => row[column] ?? ''),
    )
  table.firstFile = table.size
  return { table, people: rows.map(set.person) }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (process.argv[1] === import.meta.filename) await benchLinkage()
