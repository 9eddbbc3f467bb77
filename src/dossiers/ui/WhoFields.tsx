import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { DossierChoices, type DossierView, ListedEntriesView } from '../views.ts'
import { texts } from './texts.ts'

/** The group of the register that a subject or an actor is, and the entry of a list; either may be none. `listed` is the entry so far. */
export function WhoFields({
  isGroup,
  groupId,
  listedEntryId,
  listed = null,
  field = 'listedEntryId',
  onChange,
}: {
  isGroup: boolean
  groupId: string
  listedEntryId: string
  listed?: DossierView['listed']
  /** How the action calls the entry. */
  field?: string
  onChange: (who: { groupId: string; listedEntryId: string }) => void
}) {
  const t = useText()
  const [search, setSearch] = useState('')
  const groups = useRead('/api/dossier-choices?kind=group', DossierChoices, { enabled: isGroup }).data?.choices ?? []
  const none = { key: 'none', label: t(texts.nothing) }
  const path = `/api/dossier-listed?words=${encodeURIComponent(search)}`
  const found = useRead(path, ListedEntriesView, { enabled: search.trim().length > 1 }).data?.entries ?? []
  const [chosen, setChosen] = useState(listed && { id: listedEntryId, list: listed.list, name: listed.entry })
  // What is chosen stays in sight, whatever is looked for next.
  const entries = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found
  return (
    <>
      {isGroup && (
        <Select
          name="groupId"
          label={t(texts.group)}
          value={groupId}
          onChange={(key) => onChange({ groupId: key === 'none' ? '' : key, listedEntryId })}
          choices={[...groups.map(({ id: key, label }) => ({ key, label })), none]}
          optional
        />
      )}
      <SearchField label={t(texts.listedSearch)} value={search} onSearch={setSearch} />
      <p className="hint">{t(texts.listedHint)}</p>
      {entries.length > 0 && (
        <Select
          name={field}
          label={t(texts.listed)}
          value={listedEntryId}
          onChange={(key) => {
            setChosen(entries.find(({ id }) => id === key) ?? null)
            onChange({ groupId, listedEntryId: key === 'none' ? '' : key })
          }}
          choices={[...entries.map(({ id: key, list, name }) => ({ key, label: `${name} · ${list}` })), none]}
          optional
        />
      )}
    </>
  )
}
