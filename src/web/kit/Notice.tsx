import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

const icons = { info: 'info', success: 'check', warning: 'warning', danger: 'stop' } as const

/** Something that the reader must know beside the content. Warnings and dangers are announced. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  kind?: 'info' | 'success' | 'warning' | 'danger'
  title?: string
  children?: ReactNode
}) {
  const urgent = kind === 'warning' || kind === 'danger'
  return (
    <div className={`notice notice-${kind}`} role={urgent ? 'alert' : 'status'}>
      <Icon name={icons[kind]} />
      <div>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
