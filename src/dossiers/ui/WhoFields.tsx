import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { DossierChoices, ListedEntriesView } from '../views.ts'
import { texts } from './texts.ts'

/** The group of the register that a subject or an actor is, and the entry of a list; either may be none. */
export function WhoFields({
  isGroup,
  groupId,
  listedEntryId,
  onChange,
}: {
  isGroup: boolean
  groupId: string
  listedEntryId: string
  onChange: (who: { groupId: string; listedEntryId: string }) => void
}) {
  const t = useText()
  const [search, setSearch] = useState('')
  const groups = useRead('/api/dossier-choices?kind=group', DossierChoices, { enabled: isGroup }).data?.choices ?? []
  const none = { key: 'none', label: t(texts.nothing) }
  const path = `/api/dossier-listed?words=${encodeURIComponent(search)}`
  const entries = useRead(path, ListedEntriesView, { enabled: search.trim().length > 1 }).data?.entries ?? []
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
          name="listedEntryId"
          label={t(texts.listed)}
          value={listedEntryId}
          onChange={(key) => onChange({ groupId, listedEntryId: key === 'none' ? '' : key })}
          choices={[...entries.map(({ id: key, list, name }) => ({ key, label: `${name} · ${list}` })), none]}
          optional
        />
      )}
    </>
  )
}
