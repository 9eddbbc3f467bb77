import { own } from '../kernel/own.ts'
import type { Texts } from '../kernel/texts.ts'

/** What every feature says where it refuses or flags, by its code. In one file that the outbox loads where something was refused, flagged or held. */
const features = import.meta.glob<Readonly<Record<string, Texts>>>('../*/refusals.ts', {
  eager: true,
  import: 'refusals',
})
const byCode: Readonly<Record<string, Texts>> = { ...Object.assign({}, ...Object.values(features)) }

/**
 * Why an act was refused, flagged or held, where only the code came. Words that speak of numbers or names of the case need them, and are
 * left out: the record says them.
 */
export function refusalWords(code: string): Texts | undefined {
  const words = own(byCode, code)
  return words && !words.en.includes('{') ? words : undefined
}
