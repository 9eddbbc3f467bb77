import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { HazardsView, HazardView } from '../views.ts'
import { texts } from './texts.ts'

/** One of the areas that stand, however many there are: a search stands above the choice where a page does not hold them all. */
export function HazardField({
  name,
  label,
  value,
  onChange,
}: {
  name: string
  label: string
  value: string
  onChange: (hazardId: string) => void
}) {
  const t = useText()
  const [search, setSearch] = useState('')
  const first = useRead('/api/hazards?status=standing', HazardsView)
  const found = useRead(`/api/hazards?status=standing&search=${encodeURIComponent(search)}`, HazardsView)
  const chosen = useRead(`/api/hazards/${value}`, HazardView, { enabled: value !== '' })
  const areas = [...(chosen.data && value !== '' ? [chosen.data] : []), ...(found.data?.hazards ?? [])]
  const choices = new Map(areas.map(({ hazard }) => [hazard.id, { key: hazard.id, label: hazard.name }]))
  return (
    <Loaded read={first}>
      {({ total, pageSize }) => (
        <>
          {total > pageSize && <SearchField label={t(texts.search)} value={search} onSearch={setSearch} />}
          <ComboBox name={name} label={label} value={value} onChange={onChange} choices={[...choices.values()]} />
        </>
      )}
    </Loaded>
  )
}
