import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { Check } from '../check.ts'
import { texts } from './texts.ts'

/** How a check stands, in a word; a clear answer that lapsed and a request that is overdue say so. */
export function CheckBadge({
  check: { status, result, validUntil, dueOn },
  today,
}: {
  check: Pick<Check, 'status' | 'result' | 'validUntil' | 'dueOn'>
  today: string
}) {
  const t = useText()
  if (status === 'withdrawn') return <Badge>{t(texts.withdrawn)}</Badge>
  if (result === null) {
    const overdue = dueOn < today
    return (
      <Badge tone={overdue ? 'bad' : 'waiting'} icon="clock">
        {t(overdue ? texts.overdue : texts.requested)}
      </Badge>
    )
  }
  if (result === 'clear' && validUntil !== null && validUntil < today)
    return <Badge tone="waiting">{t(texts.lapsed)}</Badge>
  const tone = { clear: 'good', adverse: 'bad', cannotTell: 'neutral' } as const
  return <Badge tone={tone[result]}>{t(texts[result])}</Badge>
}
