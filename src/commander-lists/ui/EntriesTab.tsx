import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { entryStates } from '../entry.ts'
import { type CommanderListView, EntriesView, type EntryRow } from '../views.ts'
import { EntriesTable } from './EntriesTable.tsx'
import { EntryDialog } from './EntryDialog.tsx'
import { SettleForm } from './SettleForm.tsx'
import { stateTexts, texts } from './texts.ts'

const filters = ['all', ...entryStates] as const

/** The entries of a list: filtered, sorted and searched on the server; confirmed one by one or many at once. */
export function EntriesTab({ view }: { view: CommanderListView }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const { list } = view
  const query = useListQuery({ state: filters }, 'row')
  const path = query.path(`/api/commander-lists/${list.id}/entries`)
  const read = useRead(path, EntriesView)
  // What was chosen is chosen on one page: whoever turns it does not settle what they no longer see.
  const [choice, setChoice] = useState<{ path: string; entries: readonly EntryRow[] }>({ path, entries: [] })
  const chosen = choice.path === path ? choice.entries : []
  const setChosen = (entries: readonly EntryRow[]) => setChoice({ path, entries })
  const [shown, setShown] = useState<EntryRow>()
  const settles = actor.roles.includes('groupOfficer') && (list.inForce || list.status === 'importing')
  const may = settles && !view.newerOpen
  return (
    <>
      {view.newerOpen && <Notice kind="info">{t(texts.newerOpen)}</Notice>}
      <div className="filters">
        <SearchField label={t(texts.search)} value={query.search} onSearch={query.setSearch} />
        <Select
          {...query.select('state')}
          label={t(texts.status)}
          choices={filters.map((key) => ({
            key,
            label: key === 'all' ? t(texts.all) : `${t(stateTexts[key])} (${number(list.counts[key])})`,
          }))}
        />
      </div>
      <p className="hint">{t(texts.machine)}</p>
      <Loaded read={read}>
        {(data) => (
          <>
            {may && (
              <div className="row">
                <Button onPress={() => setChosen(data.entries.filter((entry) => entry.state === 'suggested'))}>
                  {t(texts.chooseSuggested)}
                </Button>
                {chosen.length > 0 && (
                  <Button look="quiet" onPress={() => setChosen([])}>
                    {t(texts.clearChoice)}
                  </Button>
                )}
              </div>
            )}
            <EntriesTable
              rows={data.entries}
              chosen={chosen}
              {...(may ? { onChoose: setChosen } : {})}
              onShow={setShown}
              order={query.order}
              onOrder={query.setOrder}
            />
            <Pagination {...data} onPage={query.setPage} />
          </>
        )}
      </Loaded>
      {may && <SettleForm listId={list.id} chosen={chosen} onDone={() => setChosen([])} />}
      {shown && <EntryDialog listId={list.id} entry={shown} may={may} onClose={() => setShown(undefined)} />}
    </>
  )
}
