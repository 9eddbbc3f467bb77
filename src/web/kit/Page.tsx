import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useIsListPage } from '../list-page.ts'
import { stationPort } from '../station-port.ts'
import { Link } from './Link.tsx'
import { WithinPage } from './page-context.ts'

export interface Crumb {
  readonly title: string
  readonly href: string
}

// Tablets alone have it.
const WaitingHere = lazy(async () => ({ default: (await import('../stations/WaitingHere.tsx')).WaitingHere }))

// Lists alone have them.
const SavedFilters = lazy(async () => ({
  default: (await import('../../saved-filters/ui/SavedFilters.tsx')).SavedFilters,
}))

/** A page: its title (also the window's), the way that led here, what can be done, and the content. */
export function Page({
  title,
  heading,
  crumbs = [],
  actions,
  lead,
  narrow,
  children,
}: {
  title: string
  /** The visible heading where it is more than the title, e.g. a name in `<Bidi>`. */
  heading?: ReactNode
  crumbs?: readonly Crumb[]
  actions?: ReactNode
  lead?: ReactNode
  narrow?: boolean
  children: ReactNode
}) {
  const isList = useIsListPage()
  useEffect(() => {
    document.title = `${title} · Sulh`
  }, [title])
  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label={title}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.href}>
                <Link href={crumb.href}>{crumb.title}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-head">
        <h1>{heading ?? title}</h1>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {lead && <p className="lead">{lead}</p>}
      {isList && (
        <Suspense>
          <SavedFilters />
        </Suspense>
      )}
      {stationPort() && (
        <Suspense>
          <WaitingHere />
        </Suspense>
      )}
      <WithinPage value={true}>{children}</WithinPage>
    </div>
  )
}

/** A part of a page under its own heading. */
export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
