import type { ReactNode } from 'react'
import { Link } from './Link.tsx'

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({
  href,
  look = 'plain',
  size = 'normal',
  children,
}: {
  href: string
  look?: 'main' | 'plain'
  size?: 'normal' | 'large'
  children: ReactNode
}) {
  return (
    <Link href={href} className={`button button-${look} button-${size}`}>
      {children}
    </Link>
  )
}
