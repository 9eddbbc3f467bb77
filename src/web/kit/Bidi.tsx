import type { ReactNode } from 'react'

/** A name or other words of unknown direction, kept from reordering what is around them. `lang` says the script. */
export function Bidi({ children, lang }: { children: ReactNode; lang?: string }) {
  return <bdi {...(lang ? { lang } : {})}>{children}</bdi>
}

/**
 * An identifier, serial, tag or seal: always left to right, in letters that tell 0 from O; in a table on one line, but for an
 * expression, which may be `long`.
 */
export function Code({ children, long }: { children: ReactNode; long?: boolean }) {
  return (
    <bdi dir="ltr" className={long ? 'code code-long' : 'code'}>
      {children}
    </bdi>
  )
}
