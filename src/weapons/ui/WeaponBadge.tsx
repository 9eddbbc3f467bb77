import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { Weapon } from '../weapon.ts'
import { texts } from './texts.ts'

/** Where a weapon stands, in words. */
export function WeaponBadge({ status }: { status: Weapon['status'] }) {
  const t = useText()
  const tone = {
    inCustody: 'good',
    inTransit: 'moving',
    disputed: 'bad',
    missing: 'bad',
    writtenOff: 'neutral',
    destroyed: 'neutral',
    transferred: 'neutral',
  } as const
  return <Badge tone={tone[status]}>{t(texts[status])}</Badge>
}
