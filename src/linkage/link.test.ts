import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RecordTable } from './columns.ts'
import { countTruePairs, qualityOf } from './evaluate.ts'
import { scorePairs } from './link.ts'
import { trainOn } from './train.ts'
import type { Role } from './values.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'linkage')

/** Trains on a file alone and links it; `truth` tells from a row who it is. */
function linkFile(
  file: string,
  columns: readonly (readonly [Role, string])[],
  truth: (row: Record<string, string>) => string,
) {
  const [head = '', ...lines] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/)
  const names = head.split(',').map((name) => name.trim())
  const table = new RecordTable(columns.map(([role, column]) => ({ role, column })))
  const labels: string[] = []
  for (const line of lines) {
    const values = line.split(',').map((value) => value.trim())
    const row = Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']))
    table.add(
      values[0] ?? '',
      columns.map(([, column]) => row[column] ?? ''),
    )
    labels.push(truth(row))
  }
  table.firstFile = table.size
  const links = scorePairs(table, trainOn(table), { threshold: 0.5 })
  const right = links.filter(({ a, b }) => labels[a] === labels[b]).length
  return { links, quality: qualityOf(links.length, right, countTruePairs(labels)) }
}

describe.skipIf(!existsSync(folder))('linkage, trained on the file alone (needs the shared data)', () => {
  it('finds the repeated people of FEBRL 3 without a document number', () => {
    const { links, quality } = linkFile(
      'dataset3.csv',
      [
        ['given', 'given_name'],
        ['family', 'surname'],
        ['address', 'address_1'],
        ['place', 'suburb'],
        ['dob', 'date_of_birth'],
      ],
      (row) => row.rec_id?.split('-')[1] ?? '',
    )
    expect(quality.f1).toBeGreaterThan(0.985)
    expect(links.every(({ a, b, probability }) => a !== b && probability >= 0.5 && probability <= 1)).toBe(true)
    expect(new Set(links.map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`)).size).toBe(links.length)
  })

  it('finds honest repeats and disguised ghosts among romanised Arabic names', () => {
    const { quality } = linkFile(
      'ddr_20k.csv',
      [
        ['given', 'given'],
        ['father', 'father'],
        ['grandfather', 'grandfather'],
        ['family', 'family'],
        ['dob', 'dob'],
        ['place', 'town'],
      ],
      (row) => row.entity_id ?? '',
    )
    expect(quality.f1).toBeGreaterThan(0.9)
  })
})
