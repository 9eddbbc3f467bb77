import { dayOf, type Instant, instantAt } from '../../kernel/dates.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { texts } from './texts.ts'

/** A moment as it is typed: a day and a time of the clock where the programme works. */
export interface TypedMoment {
  readonly day: string
  readonly time: string
}
export const noMoment: TypedMoment = { day: '', time: '' }

/** The moment that was typed; empty, which is refused, where it is none. */
export function momentOf({ day, time }: TypedMoment, zone: string): Instant {
  return instantAt(day, time, zone) ?? ''
}

/** A moment as it stands in the fields. */
export function typedOf(instant: Instant | null, zone: string): TypedMoment {
  if (instant === null) return noMoment
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
  return { day: dayOf(instant, zone), time: format.format(new Date(instant)) }
}

/** A day and a time beside each other, by the clock where the programme works. */
export function MomentField({
  name,
  label,
  value,
  onChange,
  optional = false,
}: {
  name: string
  label: string
  value: TypedMoment
  onChange: (value: TypedMoment) => void
  optional?: boolean
}) {
  const t = useText()
  return (
    <div className="row">
      <DayField
        name={name}
        label={label}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        optional={optional}
      />
      <TextField
        name={`${name}.time`}
        label={`${label}: ${t(texts.time)}`}
        value={value.time}
        onChange={(time) => onChange({ ...value, time })}
        code
        maxLength={5}
        optional={optional}
      />
    </div>
  )
}
