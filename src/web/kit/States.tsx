import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

/** Nothing is here, and what that means. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  )
}

const lines = ['first', 'second', 'third', 'last'] as const

/** Something comes. Appears only after 300 ms: what comes at once must not flicker. */
export function Loading() {
  const t = useText()
  const [shown, show] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => show(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t(webTexts.loading)}</span>
      {lines.map((line) => (
        <span key={line} className={`skeleton skeleton-${line}`} />
      ))}
    </div>
  )
}

const NothingKept = lazy(async () => ({ default: (await import('../stations/NothingKept.tsx')).NothingKept }))

/** It could not be shown: why, and to try again. On a tablet that kept nothing of it, what waits there instead. */
export function ErrorState({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const t = useText()
  if (error.name === 'NothingKeptError')
    return (
      <Suspense fallback={<Loading />}>
        <NothingKept />
      </Suspense>
    )
  const network = error.name === 'NetworkError'
  const said = error.name === 'ProblemError' && error.message !== ''
  return (
    <Notice kind={network ? 'warning' : 'danger'} title={t(webTexts.failed)}>
      <p>{network ? t(webTexts.offline) : said ? error.message : null}</p>
      {onRetry && <Button onPress={onRetry}>{t(webTexts.tryAgain)}</Button>}
    </Notice>
  )
}

/** What `useRead` gives, shown: loading, failed, or the content made of the data. */
export function Loaded<T>({
  read,
  children,
}: {
  read: { data: T | undefined; error: Error | null; refetch: () => unknown }
  children: (data: T) => ReactNode
}) {
  if (read.data !== undefined) return children(read.data)
  if (read.error) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />
  return <Loading />
}
