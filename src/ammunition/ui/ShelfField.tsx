import { useText } from '../../web/i18n.tsx'
import { Select } from '../../web/kit/Select.tsx'
import type { Shelf } from '../views.ts'
import { texts } from './texts.ts'

/** A compartment to put something into. */
export function ShelfField({
  shelves,
  value,
  onChange,
  name = 'compartmentId',
}: {
  shelves: readonly Shelf[]
  value: string
  onChange: (id: string) => void
  name?: string
}) {
  const t = useText()
  return (
    <Select
      name={name}
      label={t(texts.shelf)}
      hint={t(texts.shelfHint)}
      value={value}
      onChange={onChange}
      choices={shelves.map(({ id, siteCode, shelf }) => ({ key: id, label: `${siteCode} · ${shelf}` }))}
    />
  )
}
