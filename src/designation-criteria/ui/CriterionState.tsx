import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { statusTexts } from '../code-lists.ts'
import type { CriterionRow } from '../views.ts'
import { texts } from './texts.ts'

/** Whether a version is in force, or how it stands otherwise. */
export function CriterionState({ row: { criterion, inForce } }: { row: CriterionRow }) {
  const t = useText()
  return (
    <Badge tone={inForce ? 'good' : criterion.status === 'proposed' ? 'waiting' : 'neutral'}>
      {t(inForce ? texts.inForce : statusTexts[criterion.status])}
    </Badge>
  )
}
