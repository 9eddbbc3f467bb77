import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { Interview } from '../interview.ts'
import { texts } from './texts.ts'

const tones = {
  held: 'waiting',
  graded: 'waiting',
  disputed: 'waiting',
  passed: 'good',
  failed: 'bad',
  setAside: 'neutral',
} as const

/** How an interview stands, in a word. */
export function InterviewBadge({ status }: { status: Interview['status'] }) {
  const t = useText()
  return <Badge tone={tones[status]}>{t(texts[status])}</Badge>
}
