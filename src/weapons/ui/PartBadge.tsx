import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { Part } from '../part.ts'
import { texts } from './texts.ts'

const tones = {
  inCustody: 'good',
  inTransit: 'moving',
  disputed: 'bad',
  refitted: 'neutral',
  destroyed: 'neutral',
} as const

/** Where a part stands, in words. */
export function PartBadge({ status }: { status: Part['status'] }) {
  const t = useText()
  return <Badge tone={tones[status]}>{t(texts[status])}</Badge>
}
