import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import { useFault } from './field-faults.ts'
import { Icon } from './Icon.tsx'

/** A yes or no. */
export function Checkbox({
  name,
  value,
  onChange,
  children,
  error,
}: {
  name: string
  value: boolean
  onChange: (value: boolean) => void
  children: ReactNode
  error?: string | undefined
}) {
  const fault = useFault(name, error)
  return (
    <div className="field" data-field={name}>
      <AriaCheckbox
        className="choice"
        name={name}
        isSelected={value}
        onChange={onChange}
        isInvalid={fault !== undefined}
        validationBehavior="aria"
      >
        <span className="check-mark">
          <Icon name="check" />
        </span>
        <span>{children}</span>
      </AriaCheckbox>
      {fault && <span className="fault">{fault}</span>}
    </div>
  )
}
