import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { Card } from '../card.ts'
import { endedTexts, statusTexts } from './texts.ts'

const tones = { issued: 'waiting', inHand: 'good', revoked: 'bad' } as const

/** Whether a card counts, and why not. */
export function CardBadge({ card: { status, endedFor } }: { card: Pick<Card, 'status' | 'endedFor'> }) {
  const t = useText()
  return (
    <Badge tone={tones[status]}>
      {endedFor === null ? t(statusTexts[status]) : `${t(statusTexts[status])}: ${t(endedTexts[endedFor])}`}
    </Badge>
  )
}
