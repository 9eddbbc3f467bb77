import { namesOf } from '../../people/person.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Link } from '../../web/kit/Link.tsx'
import type { Visitor } from '../views.ts'
import type { SiteVisit } from '../visit.ts'
import { texts } from './texts.ts'

/** Who a visit is of, as far as anybody is told. */
export function VisitorName({ person, ageGroup }: { person: Visitor | null; ageGroup: SiteVisit['ageGroup'] }) {
  const t = useText()
  if (ageGroup === 'under18') return <Badge tone="waiting">{t(texts.underEighteen)}</Badge>
  if (!person) return <Badge>{t(texts.unregistered)}</Badge>
  return <Bidi>{namesOf(person)[0] ?? person.number}</Bidi>
}

/** The number of a visit, leading to its page. */
export function VisitLink({ id, number }: { id: string; number: string }) {
  return (
    <Link href={`/site-visits/${id}`}>
      <Code>{number}</Code>
    </Link>
  )
}

/** For how long something goes on, in minutes and later in hours. */
export function Since({ value, now = Date.now() }: { value: string | null; now?: number }) {
  const t = useText()
  const { number } = useFormat()
  if (value === null) return '—'
  const minutes = Math.max(0, Math.floor((now - Date.parse(value)) / 60_000))
  return minutes < 120
    ? t(texts.minutes, { count: number(minutes) })
    : t(texts.hours, { count: number(Math.floor(minutes / 60)) })
}
