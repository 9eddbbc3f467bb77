import { createHash } from 'node:crypto'
import { Id } from '../kernel/ids.ts'

/** One part of a recovery key, as somebody keeps it on paper. */
export interface Share {
  /** Of which recovery key. */
  readonly id: Id
  readonly needed: number
  readonly shares: number
  readonly place: number
  readonly part: Uint8Array<ArrayBuffer>
}

const title = 'Sulh recovery key'
/** A part is as long as the key and one byte more, which says at which place it lies. */
const partBytes = 33

/**
 * A share as it is printed: the part in groups of four hexadecimal digits, each line with a check of its own, so that whoever types
 * it in is told which line is wrong.
 */
export function textOfShare({ id, needed, shares, place, part }: Share): string {
  const digits = Buffer.from(part).toString('hex')
  const lines = digits.match(/.{1,16}/g) ?? []
  return [
    `${title} ${id}`,
    `share ${place} of ${shares}, ${needed} are needed`,
    ...lines.map((line, n) => `${n + 1}: ${(line.match(/.{1,4}/g) ?? []).join(' ')} - ${checkOf(id, place, n, line)}`),
    'Keep it sealed, apart from the other shares and from the server. Give it to nobody by telephone or mail.',
    '',
  ].join('\n')
}

/** Reads shares as they were printed, from one text or several put together. Refuses a line that was copied wrongly, by its number. */
export function sharesOfText(text: string): Share[] {
  const pieces = text.split(new RegExp(`(?=${title})`)).filter((piece) => piece.includes(title))
  if (pieces.length === 0) throw new Error(`There is no share here: it begins with "${title}".`)
  return pieces.map(shareOf)
}

function shareOf(text: string): Share {
  const id = Id.safeParse(new RegExp(`${title} ([0-9a-f-]+)`).exec(text)?.[1]).data
  const counts = /share (\d+) of (\d+), (\d+) are needed/.exec(text)
  if (id === undefined || !counts) throw new Error('The first two lines of a share are incomplete.')
  const [place, shares, needed] = counts.slice(1).map(Number)
  if (place === undefined || shares === undefined || needed === undefined) throw new Error('A share has no numbers.')
  const digits = [...text.matchAll(/^(\d+): ([0-9a-f ]+) - ([0-9a-f]{4})\s*$/gim)].map(([, number, said, check], n) => {
    const line = (said ?? '').replaceAll(' ', '').toLowerCase()
    if (Number(number) !== n + 1 || checkOf(id, place, n, line) !== check?.toLowerCase())
      throw new Error(`Line ${n + 1} of share ${place} was copied wrongly.`)
    return line
  })
  const part = new Uint8Array(Buffer.from(digits.join(''), 'hex'))
  if (part.length !== partBytes)
    throw new Error(`Line ${digits.length + 1} of share ${place} is missing or was copied wrongly.`)
  return { id, needed, shares, place, part }
}

function checkOf(id: Id, place: number, line: number, digits: string): string {
  return createHash('sha256').update(`${id} ${place} ${line} ${digits}`).digest('hex').slice(0, 4)
}
