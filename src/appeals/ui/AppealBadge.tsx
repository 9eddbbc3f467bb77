import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { Appeal } from '../appeal.ts'
import { isDecided } from '../appeal.ts'
import { texts } from './texts.ts'

const tones = {
  filed: 'waiting',
  registered: 'moving',
  heard: 'moving',
  proposed: 'moving',
  upheld: 'good',
  dismissed: 'neutral',
} as const

/** How an appeal stands, in a word, and whether it came late. */
export function AppealBadge({ appeal: { status, late } }: { appeal: Pick<Appeal, 'status' | 'late'> }) {
  const t = useText()
  return (
    <>
      <Badge tone={tones[status]} {...(tones[status] === 'moving' ? { icon: 'clock' as const } : {})}>
        {t(texts[status])}
      </Badge>{' '}
      {late && <Badge tone="waiting">{t(texts.late)}</Badge>}
    </>
  )
}

/** The clock of an appeal that is open: how many days are left, or how many it is overdue. */
export function AppealClock({ appeal, daysLeft }: { appeal: Pick<Appeal, 'status'>; daysLeft: number }) {
  const t = useText()
  if (isDecided(appeal)) return <>—</>
  if (daysLeft < 0) return <Badge tone="bad">{t(texts.daysOver, { days: -daysLeft })}</Badge>
  return <>{t(texts.daysLeft, { days: daysLeft })}</>
}
