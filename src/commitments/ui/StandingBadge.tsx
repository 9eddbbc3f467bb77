import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { CommitmentRow } from '../views.ts'
import { notFound, verdictTexts, withdrawnWord } from '../words.ts'
import { texts } from './texts.ts'

export const verdictTones = { met: 'good', partly: 'waiting', notMet: 'bad', unknown: 'neutral' } as const

/** What stands of a commitment, and whether both sides read that or the reader's own authority alone. */
export function StandingBadge({ of: { commitment, standing } }: { of: CommitmentRow }) {
  const t = useText()
  if (commitment.status === 'withdrawn') return <Badge tone="neutral">{t(withdrawnWord)}</Badge>
  if (!standing) return <Badge tone="neutral">{t(notFound)}</Badge>
  return (
    <>
      <Badge tone={verdictTones[standing.verdict]}>{t(verdictTexts[standing.verdict])}</Badge>{' '}
      <small>{t(standing.shared ? texts.byBoth : texts.byOwn)}</small>
    </>
  )
}
