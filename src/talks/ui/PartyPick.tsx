import type { Party } from '../../ceasefire/agreement.ts'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { Select } from '../../web/kit/Select.tsx'

/** One of the parties of a track; nobody is chosen at first. */
export function PartyPick({
  name,
  label,
  parties,
  value,
  onChange,
}: {
  name: string
  label: string
  parties: readonly Party[]
  value: Party | ''
  onChange: (party: Party) => void
}) {
  const nameOf = usePartyName()
  return (
    <Select
      name={name}
      label={label}
      value={value === '' ? '' : value.name}
      onChange={(key) => {
        const party = parties.find((one) => one.name === key)
        if (party) onChange(party)
      }}
      choices={parties.map((party) => ({ key: party.name, label: nameOf(party.name) }))}
    />
  )
}
