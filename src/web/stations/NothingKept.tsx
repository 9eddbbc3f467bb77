import { useLocation } from '@tanstack/react-router'
import { useContext } from 'react'
import { useText } from '../i18n.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { WithinPage } from '../kit/page-context.ts'
import { useTablet } from './current.ts'
import { texts } from './texts.ts'
import { WaitingHere } from './WaitingHere.tsx'

/**
 * What the tablet kept nothing of: that it comes back, and which acts about the same record wait here. Of a record that is known to this
 * tablet alone each part of its page is without anything, and says so in a line: the page has said above what waits.
 */
export function NothingKept() {
  const t = useText()
  const { pathname } = useLocation()
  const within = useContext(WithinPage)
  const { waiting } = useTablet()
  const isWaiting = waiting.some(({ subject }) => pathname.includes(subject))
  if (within && isWaiting) return <p className="muted">{t(texts.notHereYet)}</p>
  return (
    <div className="empty" role="status">
      <p>
        <strong>{t(texts.nothingKept)}</strong>
      </p>
      {isWaiting ? <WaitingHere /> : <p>{t(texts.nothingKeptHint)}</p>}
      <ButtonLink href="/outbox">{t(texts.toOutbox)}</ButtonLink>
    </div>
  )
}
