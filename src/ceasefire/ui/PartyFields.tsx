import type { Authority } from '../../programme/programme.ts'
import { useText } from '../../web/i18n.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import type { Party } from '../agreement.ts'
import { texts } from './texts.ts'

/** A party: one of the sides, or another by its name. */
export function PartyFields({
  name,
  sides,
  value,
  onChange,
}: {
  name: string
  sides: readonly Authority[]
  value: Party
  onChange: (value: Party) => void
}) {
  const t = useText()
  return (
    <>
      <Select
        name={`${name}.sideId`}
        label={t(texts.party)}
        value={value.sideId ?? 'none'}
        onChange={(key) => {
          const side = sides.find(({ id }) => id === key)
          onChange(side ? { sideId: side.id, name: side.code } : { sideId: null, name: '' })
        }}
        choices={[
          ...sides.map((side) => ({ key: side.id, label: t(side.name) })),
          { key: 'none', label: t(texts.noAuthority) },
        ]}
      />
      {value.sideId === null && (
        <TextField
          name={`${name}.name`}
          label={t(texts.partyName)}
          value={value.name}
          onChange={(typed) => onChange({ sideId: null, name: typed })}
        />
      )}
    </>
  )
}
