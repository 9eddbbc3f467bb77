import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

export type Tone = 'neutral' | 'good' | 'waiting' | 'bad' | 'moving'

const icons: Record<Tone, IconName> = {
  neutral: 'circle',
  good: 'check',
  waiting: 'clock',
  bad: 'stop',
  moving: 'truck',
}

/** A standing in a word. Its colour and icon only underline it. */
export function Badge({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`badge badge-${tone}`}>
      <Icon name={icon ?? icons[tone]} />
      {children}
    </span>
  )
}
