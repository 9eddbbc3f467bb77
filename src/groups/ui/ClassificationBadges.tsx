import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { Classification } from '../classification.ts'
import type { Category, ClassificationScheme } from '../scheme.ts'
import { texts } from './classification-texts.ts'

/** A class of a scheme, in its own words. The colour only underlines it. */
export function CategoryBadge({ category }: { category: Category }) {
  const t = useText()
  return (
    <Badge tone={category.tone} icon="circle">
      {t(category.title)}
    </Badge>
  )
}

/** How a classification stands, in a word. */
export function ClassificationBadge({ status }: { status: Classification['status'] }) {
  const t = useText()
  const tone = {
    proposed: 'moving',
    signed: 'good',
    turnedDown: 'bad',
    superseded: 'neutral',
    setAside: 'bad',
  } as const
  return <Badge tone={tone[status]}>{t(status === 'proposed' ? texts.statusproposed : texts[status])}</Badge>
}

/** How a scheme stands, in a word. */
export function SchemeBadge({ scheme }: { scheme: Pick<ClassificationScheme, 'status' | 'proposedBy'> }) {
  const t = useText()
  if (scheme.status === 'draft' && scheme.proposedBy !== null)
    return <Badge tone="moving">{t(texts.draftProposed)}</Badge>
  const tone = { draft: 'waiting', inForce: 'good', retired: 'neutral' } as const
  return <Badge tone={tone[scheme.status]}>{t(texts[scheme.status])}</Badge>
}
