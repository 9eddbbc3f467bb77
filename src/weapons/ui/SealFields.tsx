import { useState } from 'react'
import { useText } from '../../web/i18n.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { texts } from './texts.ts'

/** What a receiver says of a seal, as a form has it: `sealIntact` is null until it was answered. */
export interface SealRead {
  readonly seal: string
  readonly sealIntact: boolean | null
}

/** The state of `SealFields`: nothing read yet. */
export function useSealRead() {
  return useState<SealRead>({ seal: '', sealIntact: null })
}

/** The number on the seal as it is read, and whether it is whole. */
export function SealFields({
  value,
  onChange,
  hint,
}: {
  value: SealRead
  onChange: (value: SealRead) => void
  hint?: string
}) {
  const t = useText()
  const { seal, sealIntact } = value
  return (
    <>
      <TextField
        name="seal"
        label={t(texts.receiveSeal)}
        value={seal}
        onChange={(read) => onChange({ ...value, seal: read })}
        code
        maxLength={40}
      />
      <RadioGroup
        name="sealIntact"
        label={t(texts.sealState)}
        {...(hint === undefined ? {} : { hint })}
        value={sealIntact === null ? '' : sealIntact ? 'intact' : 'broken'}
        onChange={(state) => onChange({ ...value, sealIntact: state === 'intact' })}
        choices={(['intact', 'broken'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
    </>
  )
}
