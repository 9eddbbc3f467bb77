import { useText } from '../../web/i18n.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { storage } from './storage-texts.ts'
import { typedPoint } from './typed.ts'

/** A point as telephones and maps show it: latitude, longitude. */
export function PointField({
  value,
  onChange,
  optional,
}: {
  value: string
  onChange: (value: string) => void
  optional?: boolean
}) {
  const t = useText()
  const wrong = value.trim() !== '' && typedPoint(value) === undefined
  return (
    <TextField
      name="latitude"
      label={t(storage.point)}
      hint={t(storage.pointHint)}
      value={value}
      onChange={onChange}
      optional={optional ?? false}
      error={wrong ? t(storage.pointWrong) : undefined}
      code
    />
  )
}
