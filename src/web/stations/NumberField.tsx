import { useFormat, useText } from '../i18n.tsx'
import { Button } from '../kit/Button.tsx'
import { TextField } from '../kit/TextField.tsx'
import { leasedNumbersTexts as texts } from './leased-numbers-texts.ts'
import type { NumbersHere } from './use-leased-numbers.ts'

/**
 * A number that is printed on a card or a label. Away from the centre the next one of the device's own lease is taken by a button, and
 * beneath stands whether the number is final, and why not.
 */
export function NumberField({
  numbers,
  hint,
  value,
  onChange,
  ...field
}: {
  numbers: NumbersHere
  name: string
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  optional?: boolean
}) {
  const t = useText()
  const { number } = useFormat()
  const { at, left, isSetBack, leaseOf, take } = numbers
  if (at === 'centre')
    return <TextField {...field} value={value} onChange={onChange} code maxLength={40} {...(hint ? { hint } : {})} />
  const isOwn = leaseOf(value) !== null
  const words = isOwn ? texts.final : left > 0 ? texts.takeOwn : isSetBack ? texts.setBack : texts.noLease
  return (
    <>
      <TextField
        {...field}
        value={value}
        onChange={onChange}
        hint={t(words, { count: number(left) })}
        code
        maxLength={40}
      />
      {left > 0 && !isOwn && (
        <Button
          onPress={() => {
            void take().then((taken) => taken && onChange(taken.number))
          }}
        >
          {t(texts.take)}
        </Button>
      )}
    </>
  )
}
