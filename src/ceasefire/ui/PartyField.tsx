import type { Authority } from '../../programme/programme.ts'
import { useText } from '../../web/i18n.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { Party } from '../agreement.ts'
import { texts } from './texts.ts'

/** An authority of the programme, or somebody from outside by their name; nobody is chosen at first. */
export function PartyField({
  name,
  label,
  authorities,
  value,
  onChange,
}: {
  name: string
  label: string
  authorities: readonly Authority[]
  value: Party | ''
  onChange: (value: Party) => void
}) {
  const t = useText()
  return (
    <>
      <Select
        name={name}
        label={label}
        value={value === '' ? '' : (value.sideId ?? 'outside')}
        onChange={(key) => {
          const found = authorities.find(({ id }) => id === key)
          onChange(found ? { sideId: found.id, name: found.code } : { sideId: null, name: '' })
        }}
        choices={[
          ...authorities.map((one) => ({ key: one.id, label: t(one.name) })),
          { key: 'outside', label: t(texts.noAuthority) },
        ]}
      />
      {value !== '' && value.sideId === null && (
        <TextField
          name={`${name}.name`}
          label={t(texts.partyName)}
          value={value.name}
          onChange={(typed) => onChange({ sideId: null, name: typed })}
          maxLength={200}
        />
      )}
    </>
  )
}
