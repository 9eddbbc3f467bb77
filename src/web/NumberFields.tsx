import { TextField } from './kit/TextField.tsx'
import { wholeNumber } from './typed-number.ts'

/** Numbers as they are typed, by their names. */
export type Typed = Readonly<Record<string, string>>
/** A number that was typed; nothing typed is none. */
export const numberIn = (typed: Typed, key: string) => wholeNumber((typed[key] ?? '') === '' ? '0' : (typed[key] ?? ''))

/** Several whole numbers side by side. */
export function NumberFields({
  fields,
  value,
  onChange,
}: {
  fields: readonly { readonly key: string; readonly label: string; readonly name?: string }[]
  value: Typed
  onChange: (value: Typed) => void
}) {
  return (
    <div className="row">
      {fields.map(({ key, label, name = key }) => (
        <TextField
          key={key}
          name={name}
          label={label}
          value={value[key] ?? ''}
          onChange={(text) => onChange({ ...value, [key]: text })}
          inputMode="numeric"
          maxLength={6}
        />
      ))}
    </div>
  )
}
