import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { QuestionSet } from '../question-set.ts'
import { setTexts } from './question-set-texts.ts'

/** How a version of a set of questions stands, in a word. */
export function QuestionSetBadge({ status }: { status: QuestionSet['status'] }) {
  const t = useText()
  const tone = { draft: 'waiting', inForce: 'good', retired: 'neutral' } as const
  return <Badge tone={tone[status]}>{t(setTexts[status])}</Badge>
}
