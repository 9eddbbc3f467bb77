import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { Site } from '../programme.ts'
import { readinessTexts } from './readiness-texts.ts'

/** How a site stands, in a word. */
export function SiteBadge({ status }: { status: Site['status'] }) {
  const t = useText()
  const tone = { planned: 'waiting', ready: 'moving', open: 'good', closing: 'waiting', closed: 'neutral' } as const
  return <Badge tone={tone[status]}>{t(readinessTexts[status])}</Badge>
}
