import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { Questionnaire } from '../questionnaire.ts'
import { statusTexts } from './texts.ts'

const tones = { proposed: 'waiting', inForce: 'good', retired: 'neutral', turnedDown: 'bad' } as const

/** How a version of a questionnaire stands, in a word. */
export function QuestionnaireBadge({ status }: { status: Questionnaire['status'] }) {
  const t = useText()
  return <Badge tone={tones[status]}>{t(statusTexts[status])}</Badge>
}
