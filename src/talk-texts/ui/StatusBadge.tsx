import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { TextStatus } from '../text.ts'
import { statusTexts } from './texts.ts'

const tones = { negotiating: 'waiting', final: 'good', abandoned: 'neutral' } as const

/** How far a text is. */
export function StatusBadge({ status }: { status: TextStatus }) {
  const t = useText()
  return <Badge tone={tones[status]}>{t(statusTexts[status])}</Badge>
}
