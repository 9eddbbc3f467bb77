import { readPoint, writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import { refusals } from '../../kernel/refusals.ts'
import { isRefusal } from '../../kernel/review.ts'
import type { Texts } from '../../kernel/texts.ts'
import { useFormat, useText } from '../i18n.tsx'
import { TextField } from '../kit/TextField.tsx'
import { mapTexts } from './texts.ts'

const words: Readonly<Record<string, Texts>> = refusals

/** Coordinates as somebody writes them, in any of four ways; what they are read as stands below while they are typed. */
export function CoordinatesField({
  name,
  label,
  value,
  onChange,
  optional = false,
}: {
  name: string
  label: string
  value: string
  onChange: (typed: string) => void
  optional?: boolean
}) {
  const t = useText()
  const { number } = useFormat()
  const read = value.trim() === '' ? undefined : readPoint(value)
  const wrong = read && isRefusal(read) ? words[read.code] : undefined
  return (
    <div className="stack">
      <TextField
        name={name}
        label={label}
        hint={t(mapTexts.coordinatesHint)}
        value={value}
        onChange={onChange}
        code
        optional={optional}
        error={wrong && t(wrong)}
      />
      {read && !isRefusal(read) && (
        <p className="hint" role="status">
          {t(mapTexts.readAs, {
            place: writtenPoint(read.point, read.format === 'degrees' ? 'mgrs' : 'degrees') ?? '',
            metres: number(Math.ceil(read.precisionM)),
          })}
        </p>
      )}
    </div>
  )
}
