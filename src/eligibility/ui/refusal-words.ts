import type { Refusal } from '../../kernel/decision.ts'
import { own } from '../../kernel/own.ts'
import type { Texts } from '../../kernel/texts.ts'
import type { Translate } from '../../web/i18n.tsx'
import { refusals } from '../refusals.ts'

const catalogue: Readonly<Record<string, Texts>> = refusals

/** Why something is not possible, in the words in which the server would refuse it; undefined where it is possible. */
export function whyNot(refusal: Refusal | undefined, t: Translate): string | undefined {
  const words = refusal && own(catalogue, refusal.code)
  return words && t(words, refusal.facts)
}
