import { useLocation } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useProblem } from '../../programme/ui/problem.ts'
import { useRead, useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Dialog } from '../../web/kit/Dialog.tsx'
import { Icon } from '../../web/kit/Icon.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { tell } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'
import { ListPage, SavedFiltersView } from '../views.ts'
import './saved-filters.css'
import { texts } from './texts.ts'

/** The filters that are kept of the list of this page, and keeping the one that is set. Shown where there is either. */
export function SavedFilters() {
  const t = useText()
  const { language } = useLanguage()
  const { pathname, searchStr } = useLocation()
  const refresh = useRefresh()
  const { problem, attempt } = useProblem()
  const [isNaming, setNaming] = useState(false)
  // A list within the page of a record has none of its own.
  const isOfList = ListPage.safeParse(pathname).success
  const read = useRead(`/api/saved-filters?list=${pathname}`, SavedFiltersView, { enabled: isOfList })
  const filters = read.data?.filters ?? []
  const set = filtersIn(searchStr)
  const isKept = filters.some(({ query }) => query === set)
  if (!isOfList || (filters.length === 0 && set === '')) return null
  const remove = (id: string) =>
    attempt(async () => {
      await tell(`/api/saved-filters/${id}`, { method: 'DELETE', language })
      await refresh()
    })
  return (
    <section className="saved-filters" aria-label={t(texts.label)}>
      {filters.length > 0 && <span className="muted">{t(texts.label)}</span>}
      {filters.map(({ id, name, query, own, byName }) => (
        <span key={id} className="saved-filter">
          <Link href={`${pathname}?${query}`} current={query === set}>
            <bdi>{own ? name : t(texts.by, { name, who: byName })}</bdi>
          </Link>
          {own && (
            <Button look="quiet" onPress={() => void remove(id)}>
              <Icon name="cross" />
              <span className="visually-hidden">{t(texts.remove, { name })}</span>
            </Button>
          )}
        </span>
      ))}
      {set !== '' && !isKept && (
        <Button look="quiet" onPress={() => setNaming(true)}>
          <Icon name="plus" /> {t(texts.keep)}
        </Button>
      )}
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      <Dialog title={t(texts.keep)} isOpen={isNaming} onClose={() => setNaming(false)}>
        <NameForm list={pathname} query={set} onDone={() => setNaming(false)} />
      </Dialog>
    </section>
  )
}

function NameForm({ list, query, onDone }: { list: string; query: string; onDone: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const { problem, attempt } = useProblem()
  const [id] = useState(() => newId())
  const [name, setName] = useState('')
  const [whose, setWhose] = useState<'own' | 'shared'>('own')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      const body = { id, list, name, query, shared: whose === 'shared' }
      await tell('/api/saved-filters', { method: 'POST', body, language })
      await refresh()
      onDone()
    })
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextField
        name="name"
        label={t(texts.name)}
        hint={t(texts.nameHint)}
        value={name}
        onChange={setName}
        maxLength={60}
        autoFocus
      />
      <RadioGroup
        name="whose"
        label={t(texts.whose)}
        value={whose}
        onChange={setWhose}
        choices={(['own', 'shared'] as const).map((key) => ({ key, label: t(texts[key]) }))}
      />
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      <div className="form-actions">
        <Button type="submit" look="main" disabledReason={name.trim() === '' ? t(webTexts.fillIn) : undefined}>
          {t(texts.keep)}
        </Button>
      </div>
    </form>
  )
}

/** The filters and the order that an address says, in one order of their names; empty where it says none. */
function filtersIn(searchStr: string): string {
  const query = new URLSearchParams(searchStr)
  for (const name of ['page', 'tab', 'search']) query.delete(name)
  query.sort()
  return query.toString()
}
