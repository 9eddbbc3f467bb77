import { basename } from 'node:path'
import { countTruePairs, type Quality, qualityOf } from '../linkage/evaluate.ts'
import type { Link } from '../linkage/link.ts'
import { readTable } from './input-file.ts'

/** Where the records lie in the table, by their ids; ids of two files may be the same and mean two records. */
export interface IdPlaces {
  readonly first: ReadonlyMap<string, number>
  readonly second?: ReadonlyMap<string, number>
}

/** Judges links against a truth that was read. */
export type Judge = (links: readonly Link[]) => Quality

const labelNames = /^(cluster|entity|entity_id|person|person_id|label|group|truth)(_id)?$/i
const scoreNames = /score|match|probab|is_?same/i

/**
 * Reads who is truly one person: either pairs (two columns of ids, e.g. `a,b`; where a third is a score or a verdict,
 * only pairs of 0.5 and more) or labels (the id and whose record it is, e.g. `number,cluster`). Which of them it is
 * follows from the header and from what the columns hold; where that is not clear, it is refused with both forms named.
 */
export async function readTruth(path: string, idColumn: string, places: IdPlaces): Promise<Judge> {
  const name = basename(path)
  const rows: string[][] = []
  await readTable(path, (row) => {
    rows.push(row.map((value) => value.trim()))
  })
  const [head = [], ...body] = rows
  const isId = (value: string | undefined) =>
    value !== undefined && (places.first.has(value) || (places.second?.has(value) ?? false))
  const holdsIds = (at: number) => body.length > 0 && body.slice(0, 1000).every((row) => isId(row[at]))
  const ownId = head.indexOf(idColumn)
  if (ownId >= 0) {
    const label = head.findIndex((column) => labelNames.test(column))
    const only = head.length === 2 ? 1 - ownId : -1
    if (label >= 0 || only >= 0) return judgeLabels(body, ownId, label >= 0 ? label : only, places)
  } else {
    const ids = head.flatMap((_, at) => (holdsIds(at) ? [at] : []))
    const [a, b] = ids
    const named = ids.filter((at) => !scoreNames.test(head[at] ?? ''))
    if (a !== undefined && named.length >= 2) return judgePairs(body, [named[0] ?? a, named[1] ?? a], head, places)
    const label = head.findIndex((column) => labelNames.test(column))
    if (a !== undefined && b === undefined && (label >= 0 || head.length === 2))
      return judgeLabels(body, a, label >= 0 ? label : 1 - a, places)
    if (isId(head[0]) && isId(head[1])) return judgePairs(rows, [0, 1], [], places)
  }
  throw new Error(
    `${name} is no truth that I can read: pairs have two columns of ids (a,b), labels have the id and whose it is (${idColumn},cluster)`,
  )
}

function judgeLabels(rows: readonly string[][], id: number, label: number, { first, second }: IdPlaces): Judge {
  const size = first.size + (second?.size ?? 0)
  const labels = new Array<string>(size).fill('')
  for (const row of rows) {
    for (const places of [first, second]) {
      const place = places?.get(row[id] ?? '')
      if (place !== undefined) labels[place] = row[label] ?? ''
    }
  }
  const truePairs = countTruePairs(labels, first.size)
  return (links) => {
    const right = links.filter(({ a, b }) => labels[a] !== '' && labels[a] === labels[b]).length
    return qualityOf(links.length, right, truePairs)
  }
}

function judgePairs(
  rows: readonly string[][],
  [a, b]: readonly [number, number],
  head: readonly string[],
  { first, second }: IdPlaces,
): Judge {
  const score = head.findIndex((column) => scoreNames.test(column))
  const pairs = new Set<string>()
  for (const row of rows) {
    if (score >= 0 && Number(row[score]) < 0.5) continue
    const [left, right] = [row[a] ?? '', row[b] ?? '']
    const straight = keyOf(first.get(left), (second ?? first).get(right))
    const turned = second ? keyOf(first.get(right), second.get(left)) : undefined
    const key = straight ?? turned
    if (key !== undefined) pairs.add(key)
  }
  return (links) =>
    qualityOf(links.length, links.filter((link) => pairs.has(keyOf(link.a, link.b) ?? '')).length, pairs.size)
}

function keyOf(a: number | undefined, b: number | undefined): string | undefined {
  if (a === undefined || b === undefined || a === b) return undefined
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
