import { useLocation } from '@tanstack/react-router'
import { useText } from '../i18n.tsx'
import { Badge } from '../kit/Badge.tsx'
import { Moment } from '../kit/Dates.tsx'
import { Link } from '../kit/Link.tsx'
import { useListSearch } from '../list-search.ts'
import { wordsOf } from './act-words.ts'
import { useTablet } from './current.ts'
import { Slip } from './Slip.tsx'
import { texts } from './texts.ts'
import { waitingOn, waitingWords } from './waiting-words.ts'

/** So many are shown; of more, one is found by searching. */
const shownMost = 50

/** What an officer saved on this tablet and the centre does not have yet: on a list what it adds to it, on a record what is about it. */
export function WaitingHere() {
  const t = useText()
  const { pathname } = useLocation()
  const search = useListSearch()
  const { waiting } = useTablet()
  const here = waitingOn(pathname, waiting, search).toReversed()
  if (here.length === 0) return null
  return (
    <section className="section">
      <h2>{t(texts.savedHere)}</h2>
      <ul>
        {here.slice(0, shownMost).map(({ id, action, subject, at, tick, input }) => (
          <li key={id}>
            <Badge tone={tick === 'here' ? 'waiting' : 'moving'}>{t(texts[tick])}</Badge>{' '}
            <WaitingLink pathname={pathname} subject={subject}>
              {waitingWords(input) || t(wordsOf(action))}
            </WaitingLink>{' '}
            · {t(wordsOf(action))} · <Moment value={at} />
          </li>
        ))}
      </ul>
      {here
        .filter(({ subject }) => pathname.includes(subject))
        .map((act) => (
          <Slip key={act.id} act={act} />
        ))}
      {here.length > shownMost && <p>{t(texts.savedMore, { count: here.length - shownMost })}</p>}
    </section>
  )
}

/** On a list the record that it becomes; on its own page words alone. */
function WaitingLink({ pathname, subject, children }: { pathname: string; subject: string; children: string }) {
  if (pathname.includes(subject)) return <bdi>{children}</bdi>
  const list = `/${pathname.split('/')[1] ?? ''}`
  return list === pathname ? (
    <Link href={`${list}/${subject}`}>
      <bdi>{children}</bdi>
    </Link>
  ) : (
    <bdi>{children}</bdi>
  )
}
