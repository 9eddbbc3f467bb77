import { RadioGroup as AriaRadioGroup, FieldError, Label, Radio, Text } from 'react-aria-components'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { takeChoice, useDrafted } from './drafted-field.ts'
import { useFault } from './field-faults.ts'
import type { Choice } from './Select.tsx'

/** One of very few, all in sight. */
export function RadioGroup<Key extends string>({
  name,
  label,
  value,
  onChange,
  choices,
  hint,
  optional,
  error,
}: {
  name: string
  label: string
  value: Key | ''
  onChange: (value: Key) => void
  /** One with a `disabledReason` cannot be chosen and says why. */
  choices: readonly (Choice<Key> & { readonly hint?: string; readonly disabledReason?: string | undefined })[]
  hint?: string
  /** Whether it may be left open; then what was chosen can be taken back by the page. */
  optional?: boolean
  error?: string | undefined
}) {
  const t = useText()
  const fault = useFault(name, error)
  useDrafted(name, value, takeChoice(choices, onChange))
  return (
    <AriaRadioGroup
      className="field"
      data-field={name}
      name={name}
      value={value === '' ? null : value}
      onChange={(text) => {
        const choice = choices.find(({ key }) => key === text)
        if (choice) onChange(choice.key)
      }}
      isInvalid={fault !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
    >
      <Label>
        {label} {optional && <span className="optional">({t(webTexts.optional)})</span>}
      </Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <div className="choices">
        {choices.map((choice) => (
          <Radio
            key={choice.key}
            value={choice.key}
            className="choice"
            isDisabled={choice.disabledReason !== undefined}
          >
            <span className="radio-mark" />
            <span>
              {choice.label}
              {choice.hint && <span className="hint"> {choice.hint}</span>}
              {choice.disabledReason && <span className="choice-reason">{choice.disabledReason}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldError className="fault">{fault}</FieldError>
    </AriaRadioGroup>
  )
}
