import { fold } from '../../names/normalize.ts'

/** Whether somewhere in a record stand all of the words, however they are written. */
export function saysAll(record: unknown, words: string): boolean {
  const said = textsIn(record).map(fold).join(' ')
  return fold(words)
    .split(/\s+/)
    .every((word) => said.includes(word))
}

/** Every text in a record, in its order. */
export function textsIn(record: unknown): string[] {
  if (typeof record === 'string') return [record]
  if (typeof record !== 'object' || record === null) return []
  return Object.values(record).flatMap(textsIn)
}
