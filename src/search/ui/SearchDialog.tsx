import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { readNumber } from '../../kernel/check-digit.ts'
import type { Language } from '../../kernel/texts.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Dialog } from '../../web/kit/Dialog.tsx'
import { FollowContext } from '../../web/kit/follow.ts'
import { Icon } from '../../web/kit/Icon.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Empty, ErrorState, Loading } from '../../web/kit/States.tsx'
import { useGo } from '../../web/navigation.ts'
import { ask, NetworkError } from '../../web/request.ts'
import { stationPort } from '../../web/station-port.ts'
import { searchKinds } from '../search-kinds.ts'
import { type FoundOfKind, type SearchHit, SearchView } from '../views.ts'
import { findKept } from './kept-records.ts'
import './search.css'
import { texts } from './texts.ts'

/** What was found, and whether only among what the tablet keeps. */
interface Answer extends SearchView {
  readonly keptOnly: boolean
}

const restMs = 250

/** One box for everything. Nothing of what is typed stands in an address; a number that is whole leads straight to its record. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const client = useQueryClient()
  const go = useGo()
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const results = useRef<HTMLElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), restMs)
    return () => clearTimeout(timer)
  }, [typed])
  const asked = (words: string) => ({
    queryKey: ['search', language, words],
    queryFn: () => findEverywhere(words, language),
    retry: false,
    gcTime: 0,
  })
  const read = useQuery({ ...asked(text), enabled: text !== '' })
  const follow = (href: string) => {
    onClose()
    go(href)
  }
  const search = async () => {
    const words = typed.trim()
    setText(words)
    if (words === '') return
    // Where it fails, the box below says why.
    const found = await client.fetchQuery(asked(words)).catch(() => undefined)
    if (found?.straight) follow(hrefOf(found.straight))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      void search()
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      results.current?.querySelector('a')?.focus()
    }
  }
  return (
    <Dialog title={t(texts.title)} isOpen onClose={onClose}>
      <TextField className="field search-field" value={typed} onChange={setTyped} autoComplete="off" autoFocus>
        <Label>{t(texts.label)}</Label>
        <div className="search-box">
          <Icon name="search" />
          <Input className="input" dir="auto" maxLength={200} enterKeyHint="search" onKeyDown={onKeyDown} />
        </div>
      </TextField>
      <section className="search-results" ref={results} aria-label={t(texts.results)} aria-live="polite">
        {text === '' ? (
          <p className="hint">{t(texts.hint)}</p>
        ) : read.data ? (
          <FollowContext value={follow}>
            <Found answer={read.data} />
          </FollowContext>
        ) : read.error ? (
          <ErrorState error={read.error} onRetry={() => void read.refetch()} />
        ) : (
          <Loading />
        )}
      </section>
    </Dialog>
  )
}

function Found({ answer }: { answer: Answer }) {
  const t = useText()
  return (
    <>
      {answer.keptOnly && <Notice kind="warning">{t(texts.kept)}</Notice>}
      {answer.found.length === 0 && <Empty>{t(texts.nothing)}</Empty>}
      {answer.found.map((one) => (
        <OneKind key={one.kind} found={one} />
      ))}
    </>
  )
}

function OneKind({ found }: { found: FoundOfKind }) {
  const t = useText()
  const { kind, hits, total, more } = found
  const shown = { shown: hits.length, total }
  return (
    <section>
      <h3>{t(searchKinds[kind].words)}</h3>
      <ul className="search-hits">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link href={hrefOf(hit)}>
              {hit.number !== '' && <Code>{hit.number}</Code>}
              {hit.names.map((name) => (
                <Bidi key={name}>{name}</Bidi>
              ))}
              {hit.number === '' && hit.names.length === 0 && t(searchKinds[kind].words)}
            </Link>
            {hit.note !== '' && <span className="muted">{hit.note}</span>}
          </li>
        ))}
      </ul>
      {total > hits.length && <p className="hint">{t(more ? texts.moreThan : texts.more, shown)}</p>}
    </section>
  )
}

const hrefOf = ({ kind, id }: SearchHit) => searchKinds[kind].href(id)

/** Asks the server; a tablet without a network looks in what it keeps. */
async function findEverywhere(text: string, language: Language): Promise<Answer> {
  try {
    const view = await ask('/api/search', SearchView, { method: 'POST', body: { text }, language })
    return { ...view, keptOnly: false }
  } catch (error) {
    if (!(error instanceof NetworkError) || !stationPort()?.isOpen()) throw error
    const found = await findKept(text, language)
    const exact = found.flatMap(({ hits }) => hits).filter(({ number }) => readNumber(number) === readNumber(text))
    return { found, straight: exact.length === 1 ? (exact[0] ?? null) : null, keptOnly: true }
  }
}
