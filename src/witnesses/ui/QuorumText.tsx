import { useFormat, useText } from '../../web/i18n.tsx'
import type { WitnessRule } from '../witness-rule.ts'
import { texts } from './texts.ts'

/** A quorum as a sentence. */
export function QuorumText({ rule: { quorum, witnesses } }: { rule: Pick<WitnessRule, 'quorum' | 'witnesses'> }) {
  const t = useText()
  const { number } = useFormat()
  if (quorum.kind === 'ofAll') return t(texts.ofAll, { needed: number(quorum.needed), all: number(witnesses.length) })
  const { authorities, neutral } = quorum
  const numbers = { authorities: number(authorities), neutral: number(neutral) }
  return t(neutral === 0 ? texts.ofEachAlone : texts.ofEach, numbers)
}
