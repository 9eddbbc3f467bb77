import { Bidi } from './Bidi.tsx'
import { Moment } from './Dates.tsx'

/** Who did something and when; a dash while nobody has. */
export function ByWhom({ name, at }: { name: string | undefined; at: string | null }) {
  if (at === null) return '—'
  return (
    <>
      <Bidi>{name ?? ''}</Bidi> · <Moment value={at} />
    </>
  )
}
