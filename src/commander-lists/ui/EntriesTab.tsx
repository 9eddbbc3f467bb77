import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { entryStates } from '../entry.ts'
import { type CommanderListView, countedAtMost, EntriesView, type EntryRow } from '../views.ts'
import { EntriesTable } from './EntriesTable.tsx'
import { EntryDialog } from './EntryDialog.tsx'
import { SettleForm } from './SettleForm.tsx'
import { stateTexts, texts } from './texts.ts'

const sorts = ['row', 'name', 'score'] as const
const sortTexts = { row: texts.byRow, name: texts.byName, score: texts.byScore }

/** The entries of a list: filtered, sorted and searched on the server; confirmed one by one or many at once. */
export function EntriesTab({ view }: { view: CommanderListView }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const { list } = view
  const [state, setState] = useState<(typeof entryStates)[number] | 'all'>('all')
  const [sort, setSort] = useState<(typeof sorts)[number]>('row')
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(1)
  const [chosen, setChosen] = useState<readonly EntryRow[]>([])
  const [shown, setShown] = useState<EntryRow>()
  const query = new URLSearchParams({ state, sort, search, page: String(page) })
  const read = useRead(`/api/commander-lists/${list.id}/entries?${query}`, EntriesView)
  const settles = actor.roles.includes('groupOfficer') && (list.inForce || list.status === 'importing')
  const may = settles && !view.newerOpen
  const anew = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      set(value)
      setPage(1)
      setChosen([])
    }
  }
  return (
    <>
      {view.newerOpen && <Notice kind="info">{t(texts.newerOpen)}</Notice>}
      <div className="filters">
        <SearchField label={t(texts.search)} value={search} onSearch={setSearch} />
        <Select
          name="state"
          label={t(texts.status)}
          value={state}
          onChange={anew(setState)}
          choices={[
            { key: 'all', label: t(texts.all) },
            ...entryStates.map((key) => ({ key, label: `${t(stateTexts[key])} (${number(list.counts[key])})` })),
          ]}
        />
        <Select
          name="sort"
          label={t(texts.sort)}
          value={sort}
          onChange={anew(setSort)}
          choices={sorts.map((key) => ({ key, label: t(sortTexts[key]) }))}
        />
      </div>
      <p className="hint">{t(texts.machine)}</p>
      <Loaded read={read}>
        {(data) => (
          <>
            <div className="row">
              <span>
                {data.total >= countedAtMost && search !== ''
                  ? t(texts.moreThan)
                  : t(texts.found, { total: number(data.total) })}
              </span>
              {may && (
                <>
                  <Button onPress={() => setChosen(data.entries.filter((entry) => entry.state === 'suggested'))}>
                    {t(texts.chooseSuggested)}
                  </Button>
                  {chosen.length > 0 && (
                    <Button look="quiet" onPress={() => setChosen([])}>
                      {t(texts.clearChoice)}
                    </Button>
                  )}
                </>
              )}
            </div>
            <EntriesTable
              rows={data.entries}
              chosen={chosen}
              {...(may ? { onChoose: setChosen } : {})}
              onShow={setShown}
            />
            <Pagination
              page={data.page}
              pageSize={data.pageSize}
              total={data.total}
              onPage={(next) => {
                setPage(next)
                setChosen([])
              }}
            />
          </>
        )}
      </Loaded>
      {may && <SettleForm listId={list.id} chosen={chosen} onDone={() => setChosen([])} />}
      {shown && <EntryDialog listId={list.id} entry={shown} may={may} onClose={() => setShown(undefined)} />}
    </>
  )
}
