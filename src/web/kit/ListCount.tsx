import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'

/** Lists are counted no further than this; the server's answer then is one more. */
const countedAtMost = 10_000

/** How many there are in a list; of a very long one, that there are more than were counted. */
export function ListCount({ total }: { total: number }) {
  const t = useText()
  const many = total > countedAtMost
  return (
    <p className="muted" role="status">
      {t(many ? webTexts.moreThan : webTexts.inList, { count: many ? countedAtMost : total })}
    </p>
  )
}
