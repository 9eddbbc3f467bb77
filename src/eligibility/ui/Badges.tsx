import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { outcomeTexts } from '../code-lists.ts'
import { type CriteriaSet, inForceOn } from '../criteria.ts'
import type { EligibilityDecision } from '../decision.ts'
import { texts } from './texts.ts'

const tones = { eligible: 'good', ineligible: 'bad', deferred: 'waiting', revoked: 'bad', kept: 'good' } as const
const statusWords = {
  proposed: texts.waits,
  decided: texts.decided,
  withdrawn: texts.withdrawn,
  revoked: texts.revoked,
  setAside: texts.setAside,
  replaced: texts.replaced,
} satisfies Record<EligibilityDecision['status'], Texts>

/** How a decision stands, in a word: the outcome while it stands, or what became of it. */
export function DecisionBadge({ decision }: { decision: Pick<EligibilityDecision, 'status' | 'outcome'> }) {
  const t = useText()
  const { status, outcome } = decision
  if (status === 'decided' && outcome !== null) return <Badge tone={tones[outcome]}>{t(outcomeTexts[outcome])}</Badge>
  const tone: Tone = status === 'proposed' ? 'waiting' : 'neutral'
  return <Badge tone={tone}>{t(statusWords[status])}</Badge>
}

/** How a version of the criteria stands on a day. */
export function CriteriaBadge({ set, today }: { set: CriteriaSet; today: string }) {
  const t = useText()
  if (set.status === 'draft') return <Badge tone="waiting">{t(texts.draft)}</Badge>
  if (inForceOn(set, today)) return <Badge tone="good">{t(texts.inForce)}</Badge>
  const begun = set.effectiveFrom !== null && set.effectiveFrom <= today
  return (
    <Badge tone={begun ? 'neutral' : 'moving'} icon={begun ? 'circle' : 'clock'}>
      {t(begun ? texts.ended : texts.announced)}
    </Badge>
  )
}
