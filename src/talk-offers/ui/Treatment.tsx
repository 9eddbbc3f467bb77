import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { type Inequality, inequalitiesOf } from '../inequalities.ts'
import type { MatterRow } from '../views.ts'
import { texts } from './texts.ts'

/** The two sides, as the programme has them. */
export function useSides() {
  return useRead('/api/programme', ProgrammeView).data?.authorities.filter(({ kind }) => kind === 'side') ?? []
}

/** What is not alike in a matter; for a side, as far as it may see: whether each was offered it. */
export function Treatment({ row: { matter, offers } }: { row: MatterRow }) {
  const t = useText()
  const { actor } = useSession()
  const today = useToday()
  const sides = useSides()
  const saying = useSaying()
  if (matter.status === 'explained') return <Badge tone="neutral">{t(texts.explained)}</Badge>
  if (matter.offeredSideIds.length === 0) return <Badge tone="neutral">{t(texts.nobody)}</Badge>
  const found = actor.joint
    ? inequalitiesOf(matter, offers, { sideIds: sides.map(({ id }) => id), today })
    : sides
        .filter(({ id }) => !matter.offeredSideIds.includes(id))
        .map(({ id }) => ({ kind: 'unknownDay', sideId: id }) as const)
  if (found.length === 0) return <Badge tone="good">{t(texts.equal)}</Badge>
  return found.map((one) => (
    <Badge key={`${one.kind} ${one.sideId}`} tone={one.kind === 'notOffered' && !one.late ? 'waiting' : 'bad'}>
      {saying(one)}
    </Badge>
  ))
}

type Shown = Inequality | { readonly kind: 'unknownDay'; readonly sideId: string }

function useSaying(): (one: Shown) => string {
  const t = useText()
  const { number } = useFormat()
  const sides = useSides()
  return (one) => {
    const found = sides.find(({ id }) => id === one.sideId)
    const side = found ? t(found.name) : ''
    if (one.kind === 'unknownDay') return `${side}: ${t(texts.notOffered)}`
    if (one.kind === 'notOffered')
      return t(one.late ? texts.isLate : texts.isNotOffered, { side, day: leftToRight(one.dueOn) })
    return t(one.kind === 'offeredLater' ? texts.isLater : texts.isShorter, { side, days: number(one.days) })
  }
}
