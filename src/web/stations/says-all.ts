import { textsIn } from '../../kernel/texts-in.ts'
import { fold } from '../../names/normalize.ts'

/** Whether somewhere in a record stand all of the words, however they are written. */
export function saysAll(record: unknown, words: string): boolean {
  const said = textsIn(record).map(fold).join(' ')
  return fold(words)
    .split(/\s+/)
    .every((word) => said.includes(word))
}
