import { useId } from 'react'
import { useFormat } from '../i18n.tsx'

/** How far something is that takes longer than a second; `share` from 0 to 1. */
export function Progress({ label, share }: { label: string; share: number }) {
  const { percent } = useFormat()
  const id = useId()
  return (
    <span className="progress">
      <span id={id}>{label}</span>
      <progress aria-labelledby={id} max={1} value={share} />
      <span>{percent(share)}</span>
    </span>
  )
}
