import { useId } from 'react'
import { useFault } from '../../web/kit/field-faults.ts'

/** A day that is known, with the browser's own calendar. */
export function DayField({
  name,
  label,
  value,
  onChange,
}: {
  name: string
  label: string
  value: string
  onChange: (day: string) => void
}) {
  const id = useId()
  const fault = useFault(name, undefined)
  return (
    <div className="field" data-field={name}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="date"
        value={value}
        aria-invalid={fault !== undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault && <span className="fault">{fault}</span>}
    </div>
  )
}
