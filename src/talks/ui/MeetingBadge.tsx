import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { MeetingStatus } from '../meeting.ts'
import { statusTexts } from './texts.ts'

const tones = { planned: 'waiting', held: 'waiting', closed: 'good', cancelled: 'neutral' } as const

/** How far a meeting is. */
export function MeetingBadge({ status }: { status: MeetingStatus }) {
  const t = useText()
  return <Badge tone={tones[status]}>{t(statusTexts[status])}</Badge>
}
