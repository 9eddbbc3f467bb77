import type { ScreeningResult } from '../../screening/result.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { texts } from './texts.ts'

/** How a person stands against the lists, in words. */
export function ScreeningBadge({ status }: { status: ScreeningResult['status'] }) {
  const t = useText()
  const tone = { clear: 'good', pending: 'waiting', listed: 'bad' } as const
  return <Badge tone={tone[status]}>{t(texts[status])}</Badge>
}
