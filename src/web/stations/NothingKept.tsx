import { useLocation } from '@tanstack/react-router'
import { useText } from '../i18n.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { Moment } from '../kit/Dates.tsx'
import { wordsOf } from './act-words.ts'
import { useTablet } from './current.ts'
import { Slip } from './Slip.tsx'
import { texts } from './texts.ts'

/** A page of which the tablet kept nothing: that it comes back, and which acts about the same record wait here. */
export function NothingKept() {
  const t = useText()
  const { pathname } = useLocation()
  const { acts } = useTablet()
  const about = acts.filter(({ entry }) => pathname.includes(entry.subject))
  return (
    <div className="empty" role="status">
      <p>
        <strong>{t(texts.nothingKept)}</strong>
      </p>
      {about.length > 0 ? (
        <>
          <p>{t(texts.waitingHere)}</p>
          <ul>
            {about.map(({ entry }) => (
              <li key={entry.id}>
                {t(wordsOf(entry.action))} · <Moment value={entry.at} />
              </li>
            ))}
          </ul>
          {about.map(({ entry }) => (
            <Slip key={entry.id} entry={entry} />
          ))}
        </>
      ) : (
        <p>{t(texts.nothingKeptHint)}</p>
      )}
      <ButtonLink href="/outbox">{t(texts.toOutbox)}</ButtonLink>
    </div>
  )
}
