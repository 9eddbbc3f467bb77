import { useLocation, useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { typeTexts } from '../../incidents/code-lists.ts'
import { Day } from '../../kernel/dates.ts'
import type { Texts } from '../../kernel/texts.ts'
import { EventImportsView } from '../../outside-events/views.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { type ListQuery, useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { LeastState } from '../alert-rule.ts'
import { AnalysisQuery } from '../views.ts'
import { levelTexts, texts } from './texts.ts'

type Filter = 'source' | 'type' | 'level' | 'place' | 'side' | 'cell' | 'metres' | 'days' | 'least'

interface Choice {
  readonly key: string
  readonly label: string
}

/** What the analysis is asked for, kept in the address: every figure of the page, and the incidents behind each, are of the same. */
export interface AnalysisAsked {
  readonly list: ListQuery<Filter>
  readonly choices: (name: Filter) => readonly Choice[]
  /** Empty where the period is the usual one. */
  readonly from: string
  readonly until: string
  readonly setPeriod: (from: string, until: string) => void
  /** The query of what the figures are of. */
  readonly filters: URLSearchParams
  /** The same with how near is near. */
  readonly query: URLSearchParams
  readonly places: ReadonlyMap<string, Texts>
}

const { shape } = AnalysisQuery
const cells = shape.cell.unwrap().options
const metres = shape.metres.unwrap().options
const days = shape.days.unwrap().options
const least = shape.least.unwrap().options
/** The usual value first: what is first is not in the address. */
const usualFirst = (options: readonly string[], usual: string) => [usual, ...options.filter((one) => one !== usual)]

export function useAnalysisQuery(): AnalysisAsked {
  const t = useText()
  const { actor } = useSession()
  const router = useRouter()
  const { pathname, searchStr } = useLocation()
  const programme = useRead('/api/programme', ProgrammeView).data
  const places = useMemo(() => new Map((programme?.places ?? []).map(({ code, name }) => [code, name])), [programme])
  const all = { key: 'all', label: t(texts.all) }
  const inOrder = (keys: readonly string[]) => keys.toSorted((a, b) => Number(a) - Number(b))
  const imports = useRead('/api/event-imports?status=taken', EventImportsView).data?.imports ?? []
  const lists: Readonly<Record<Filter, readonly Choice[]>> = {
    source: [
      { key: 'own', label: t(texts.ownLog) },
      ...imports.map((one) => ({ key: one.import.id, label: `${one.import.provider} · ${one.import.fileName}` })),
    ],
    type: [all, ...Object.entries(typeTexts).map(([key, words]) => ({ key, label: t(words) }))],
    level: LeastState.options.map((key) => ({ key, label: t(levelTexts[key]) })),
    place: [
      all,
      ...(programme?.places ?? [])
        .filter(({ kind, parentCode }) => kind !== 'town' || parentCode === null)
        .map(({ code, name }) => ({ key: code, label: t(name) })),
    ],
    side: [
      all,
      ...(actor.joint ? (programme?.authorities ?? []) : []).map(({ code, name }) => ({ key: code, label: t(name) })),
    ],
    cell: inOrder(cells).map((key) => ({
      key,
      label: t(texts.degrees, { degrees: Number(key) / 1000, km: Math.round(Number(key) * 0.111) }),
    })),
    metres: inOrder(metres).map((key) => ({ key, label: t(texts.km, { km: Number(key) / 1000 }) })),
    days: inOrder(days).map((key) => ({ key, label: t(texts.daysOf, { days: Number(key) }) })),
    least: inOrder(least).map((key) => ({ key, label: key })),
  }
  const list: ListQuery<Filter> = useListQuery(
    {
      source: lists.source.map(({ key }) => key),
      type: ['all', ...Object.keys(typeTexts)],
      level: LeastState.options,
      place: lists.place.map(({ key }) => key),
      side: lists.side.map(({ key }) => key),
      ...{ cell: usualFirst(cells, '500'), metres: usualFirst(metres, '10000') },
      ...{ days: usualFirst(days, '14'), least: usualFirst(least, '4') },
    },
    '',
  )
  const asked = new URLSearchParams(searchStr)
  const dayIn = (name: string) => Day.safeParse(asked.get(name)).data ?? ''
  const [from, until] = [dayIn('from'), dayIn('until')]
  const filters = new URLSearchParams(
    (['source', 'type', 'level', 'place', 'side'] as const).map((name) => [name, list.filter(name)]),
  )
  if (from !== '') filters.set('from', from)
  if (until !== '') filters.set('until', until)
  const query = new URLSearchParams(filters)
  for (const name of ['cell', 'metres', 'days', 'least'] as const) query.set(name, list.filter(name))
  return {
    ...{ list, from, until, filters, query, places },
    choices: (name) => lists[name],
    setPeriod: (first, last) => {
      const next = new URLSearchParams(searchStr)
      for (const [name, day] of [
        ['from', first],
        ['until', last],
      ] as const)
        if (day === '') next.delete(name)
        else next.set(name, day)
      router.history.replace(`${pathname}${next.size > 0 ? `?${next}` : ''}`)
    },
  }
}
