import { type MouseEvent, type ReactNode, useContext } from 'react'
import { FollowContext } from './follow.ts'

/** A link inside the application. `href` may carry a query: `/weapons/new?person=ID`. */
export function Link({
  href,
  className,
  children,
  current,
}: {
  href: string
  className?: string
  children: ReactNode
  /** The page that is shown, or one that the page lies `within`. */
  current?: boolean | 'within'
}) {
  const go = useContext(FollowContext)
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    if (!go || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go(href)
  }
  return (
    <a
      href={href}
      onClick={follow}
      className={className}
      aria-current={current === 'within' ? 'true' : current ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
