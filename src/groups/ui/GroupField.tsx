import { useRead } from '../../web/api.ts'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { GroupNamesView } from '../views.ts'

/** A group of the register, found by typing its code or name. */
export function GroupField({
  name,
  label,
  value,
  onChange,
  without = [],
}: {
  name: string
  label: string
  value: string
  onChange: (id: string) => void
  /** Ids that are no choice here. */
  without?: readonly string[]
}) {
  const read = useRead('/api/groups/names', GroupNamesView)
  // The list is fixed once shown, so it waits for the names.
  if (!read.data) return null
  const choices = read.data.groups
    .filter(({ id }) => !without.includes(id))
    .map(({ id, code, nameArabic, nameLatin }) => ({
      key: id,
      label: [code, nameArabic, nameLatin].filter((part) => part !== '').join(' · '),
    }))
  return <ComboBox name={name} label={label} value={value} onChange={onChange} choices={choices} />
}
